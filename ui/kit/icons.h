#pragma once

#include <QColor>
#include <QRectF>

class QPainter;

namespace purser::kit {

/// Our own symbolic drawings, 20 × 20 (shapes of a state 12 × 12), tinted when painted.
enum class Icon {
    Home,
    Orders,
    Waves,
    Bench,
    Truck,
    Return,
    Chart,
    Settings,
    Search,
    Filter,
    Check,
    Clock,
    Cross,
    Eye,
    Dot,
    User,
    Printer,
    Sync,
    More,
    Close,
    ChevronDown,
    ChevronUp,
    Arrow,
    Enter,
    Inbox,
};
inline constexpr int kIconCount = static_cast<int>(Icon::Inbox) + 1;

/// Paints @p icon into @p place at whatever resolution the painter has. GUI thread only.
void paintIcon(QPainter &painter, Icon icon, const QRectF &place, const QColor &tint);

/// The mark of the program: a rounded square with its initial.
void paintLogo(QPainter &painter, const QRectF &place, const QColor &ground, const QColor &letter);

} // namespace purser::kit
