#pragma once

#include "ui/kit/ink.h"

#include <QWidget>

namespace purser::kit {

/// Upright bars from zero, each with its number above and its name below. Names that do not fit are left out
/// evenly; the table beside a chart has them all. A click on a bar opens it.
class BarChart final : public QWidget
{
    Q_OBJECT

public:
    struct Bar
    {
        QString name;
        qint64 value = 0;
        QString figure {}; ///< the value in words; empty: the number in the user's language
        State state = State::None; ///< the only coloured ones
    };

    explicit BarChart(QWidget *parent = nullptr);

    void setBars(std::vector<Bar> bars);
    [[nodiscard]] const std::vector<Bar> &bars() const { return m_bars; }
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

Q_SIGNALS:
    void barClicked(int index);

protected:
    void paintEvent(QPaintEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;

private:
    [[nodiscard]] qreal step() const;

    std::vector<Bar> m_bars;
};

} // namespace purser::kit
