#include "intake/priced_order.h"

namespace purser::intake {

QString toCode(Rejection rejection)
{
    switch (rejection) {
    case Rejection::NotInWindow: return QStringLiteral("not_in_window");
    case Rejection::LevelMissing: return QStringLiteral("level_missing");
    case Rejection::OutOfScope: return QStringLiteral("out_of_scope");
    case Rejection::NoEffect: return QStringLiteral("no_effect");
    case Rejection::ExclusiveLost: return QStringLiteral("exclusive_lost");
    case Rejection::BelowThreshold: return QStringLiteral("below_threshold");
    case Rejection::NothingLeft: return QStringLiteral("nothing_left");
    }
    return {};
}

} // namespace purser::intake
