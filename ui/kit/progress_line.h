#pragma once

#include <QWidget>

namespace purser::kit {

/// A 2 px line that says how much of a page or count is read. Still: nothing blinks or runs.
class ProgressLine final : public QWidget
{
    Q_OBJECT

public:
    explicit ProgressLine(QWidget *parent = nullptr);
    /// @param done, whole  any unit; whole 0: not known, half of the line is drawn
    void set(int done, int whole);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    int m_done = 1;
    int m_whole = 2;
};

} // namespace purser::kit
