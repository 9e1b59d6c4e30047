#pragma once

#include "ui/kit/card.h"

#include <QPointer>

class QTextBrowser;

namespace purser::ui {

/// The help of one screen over the right edge of the window. Esc or F1 closes it. GUI thread.
class HelpPanel final : public kit::Card
{
    Q_OBJECT

public:
    /// @param over  the window that it lies over; becomes its parent
    explicit HelpPanel(QWidget *over);

    /// Shows the page of @p screen, or says that there is none.
    void open(const QWidget &screen);
    void close();
    /// As shown: "orders".
    [[nodiscard]] const QString &page() const { return m_page; }
    [[nodiscard]] QString text() const;

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void fill();
    void dress();
    void place();

    QString m_page;
    QTextBrowser *m_browser;
    kit::Button *m_close;
    QPointer<QWidget> m_before; ///< had the keyboard
};

} // namespace purser::ui
