#pragma once

#include <QWidget>

namespace purser::ui {

/// How far a round has come, 140 wide and 4 high.
class RoundBar final : public QWidget
{
    Q_OBJECT

public:
    explicit RoundBar(QWidget *parent = nullptr);
    void set(int position, int count);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    int m_position = 0;
    int m_count = 0;
};

} // namespace purser::ui
