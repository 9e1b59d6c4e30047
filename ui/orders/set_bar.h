#pragma once

#include <QWidget>

namespace purser::kit {
class Button;
class Label;
} // namespace purser::kit

namespace purser::ui {

/// Stands in place of the tabs while the list shows the orders behind a number. GUI thread.
class SetBar final : public QWidget
{
    Q_OBJECT

public:
    explicit SetBar(QWidget *parent = nullptr);

    /// @param count  below 0 = not counted yet
    void set(const QString &name, qint64 count);
    [[nodiscard]] QString text() const;
    void retranslate();

Q_SIGNALS:
    void closed();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    kit::Label *m_name;
    kit::Button *m_close;
};

} // namespace purser::ui
