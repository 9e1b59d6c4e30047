#include "ui/frame/place.h"

#include <QCoreApplication>

namespace purser::frame {
const char *wordOf(Place place)
{
    switch (place) {
    case Place::Home: return QT_TRANSLATE_NOOP("purser::frame::Place", "Home");
    case Place::Orders: return QT_TRANSLATE_NOOP("purser::frame::Place", "Orders");
    case Place::Waves: return QT_TRANSLATE_NOOP("purser::frame::Place", "Waves");
    case Place::Bench: return QT_TRANSLATE_NOOP("purser::frame::Place", "Bench");
    case Place::Shipments: return QT_TRANSLATE_NOOP("purser::frame::Place", "Shipments");
    case Place::Returns: return QT_TRANSLATE_NOOP("purser::frame::Place", "Returns");
    case Place::AfterSales: return QT_TRANSLATE_NOOP("purser::frame::Place", "After-sales");
    case Place::Reports: return QT_TRANSLATE_NOOP("purser::frame::Place", "Reports");
    case Place::Sync: return QT_TRANSLATE_NOOP("purser::frame::Place", "Sync");
    case Place::Rules: return QT_TRANSLATE_NOOP("purser::frame::Place", "Rules");
    case Place::Audit: return QT_TRANSLATE_NOOP("purser::frame::Place", "Audit");
    case Place::Settings: return QT_TRANSLATE_NOOP("purser::frame::Place", "Settings");
    }
    Q_UNREACHABLE();
}

QString nameOf(Place place)
{
    return QCoreApplication::translate(kPlaceContext, wordOf(place));
}

kit::Icon iconOf(Place place)
{
    switch (place) {
    case Place::Home: return kit::Icon::Home;
    case Place::Orders: return kit::Icon::Orders;
    case Place::Waves: return kit::Icon::Waves;
    case Place::Bench: return kit::Icon::Bench;
    case Place::Shipments: return kit::Icon::Truck;
    case Place::Returns: return kit::Icon::Inbox;
    case Place::AfterSales: return kit::Icon::Return;
    case Place::Reports: return kit::Icon::Chart;
    case Place::Sync: return kit::Icon::Sync;
    case Place::Rules: return kit::Icon::Filter;
    case Place::Audit: return kit::Icon::Clock;
    case Place::Settings: return kit::Icon::Settings;
    }
    Q_UNREACHABLE();
}

} // namespace purser::frame
