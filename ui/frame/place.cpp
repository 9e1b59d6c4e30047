#include "ui/frame/place.h"

#include <QCoreApplication>

namespace purser::frame {
namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(purser::frame::Place)
};

} // namespace

QString nameOf(Place place)
{
    switch (place) {
    case Place::Home: return Words::tr("Home");
    case Place::Orders: return Words::tr("Orders");
    case Place::Waves: return Words::tr("Waves");
    case Place::Bench: return Words::tr("Bench");
    case Place::Shipments: return Words::tr("Shipments");
    case Place::AfterSales: return Words::tr("After-sales");
    case Place::Reports: return Words::tr("Reports");
    case Place::Sync: return Words::tr("Sync");
    case Place::Audit: return Words::tr("Audit");
    case Place::Settings: return Words::tr("Settings");
    }
    Q_UNREACHABLE();
}

kit::Icon iconOf(Place place)
{
    switch (place) {
    case Place::Home: return kit::Icon::Home;
    case Place::Orders: return kit::Icon::Orders;
    case Place::Waves: return kit::Icon::Waves;
    case Place::Bench: return kit::Icon::Bench;
    case Place::Shipments: return kit::Icon::Truck;
    case Place::AfterSales: return kit::Icon::Return;
    case Place::Reports: return kit::Icon::Chart;
    case Place::Sync: return kit::Icon::Sync;
    case Place::Audit: return kit::Icon::Clock;
    case Place::Settings: return kit::Icon::Settings;
    }
    Q_UNREACHABLE();
}

} // namespace purser::frame
