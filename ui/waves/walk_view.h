#pragma once

#include "desk/wave_board.h"
#include "ui/kit/ink.h"

#include <QWidget>

namespace purser::ui {

/// The floor of one warehouse from above: aisles with their racks, the stops with their numbers, and the way
/// between them.
class WalkView final : public QWidget
{
    Q_OBJECT

public:
    explicit WalkView(QWidget *parent = nullptr);
    void set(const desk::BoardWalk &walk);
    void clear();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    struct Scale;
    [[nodiscard]] Scale scale() const;
    void paintRacks(kit::Ink &ink, const Scale &scale) const;
    static void paintRack(
        kit::Ink &ink, const Scale &scale, const QPointF &from, const QPointF &to, int bins);
    void paintRoute(QPainter &painter, kit::Ink &ink, const Scale &scale) const;
    void paintStops(QPainter &painter, kit::Ink &ink, const Scale &scale) const;
    void paintRuler(kit::Ink &ink, const Scale &scale) const;

    std::optional<desk::BoardWalk> m_walk;
};

/// The corners of a drawn route: ways there and back in one aisle keep to their right, so that both are seen.
/// @param apart  distance of a way from the middle of its aisle, in the units of @p corners; y grows
/// downwards
[[nodiscard]] std::vector<QPointF> apartRoute(const std::vector<QPointF> &corners, qreal apart);

} // namespace purser::ui
