#pragma once

#include "ui/kit/card.h"

#include <QPointer>

namespace purser::kit {

/// Every key that acts now, in the middle of the window. Esc, "?" or a click closes it.
class ShortcutSheet final : public Card
{
    Q_OBJECT

public:
    struct Key
    {
        QString words;
        QString key; ///< as people read it
    };
    struct Group
    {
        QString title;
        std::vector<Key> keys;
    };

    /// @param over  the window that it lies over; becomes its parent
    explicit ShortcutSheet(QWidget *over);

    void open(const std::vector<Group> &groups);
    void close();
    /// As shown.
    [[nodiscard]] const std::vector<Group> &groups() const { return m_groups; }

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void fill();
    void place();

    std::vector<Group> m_groups;
    QPointer<QWidget> m_before; ///< had the keyboard
    QWidget *m_body = nullptr;
};

} // namespace purser::kit
