#include "ui/bench/pick_words.h"

#include "desk/wording.h"

#include <map>

namespace purser::ui {

namespace {

using picking::PickStep;
using picking::ShortageWay;

QString reasonOf(const base::Refusal &why)
{
    const std::map<QString, QString> words {
        {QStringLiteral("pick.wrong-bin"), PickWords::tr("Another bin")},
        {QStringLiteral("pick.bin-first"), PickWords::tr("The bin first")},
        {QStringLiteral("pick.wrong-item"), PickWords::tr("Not this product")},
        {QStringLiteral("pick.too-many"), PickWords::tr("Too many: a pack of %1, %2 are needed")},
        {QStringLiteral("pick.wrong-tote"), PickWords::tr("Another tote")},
        {QStringLiteral("pick.items-first"), PickWords::tr("%1 more to take before the tote")},
        {QStringLiteral("pick.tote-first"), PickWords::tr("Into the tote first")},
        {QStringLiteral("pick.answer-first"), PickWords::tr("First say what becomes of the missing pieces")},
        {QStringLiteral("pick.done-already"), PickWords::tr("This wave is picked already")},
        {QStringLiteral("pick.no-such-wave"), PickWords::tr("No open wave is called %1")},
        {QStringLiteral("pick.order-gone"),
            PickWords::tr("Order %1 left the cart: it was cancelled or held")},
        {QStringLiteral("pick.stop-moved-on"), PickWords::tr("Somebody else picked here meanwhile")},
        {QStringLiteral("pick.no-other-bin"), PickWords::tr("No other bin has enough of it")},
    };
    const auto found = words.find(why.code);
    QString text = found == words.end() ? desk::Wording::reason(why.code, why.arguments) : found->second;
    for (const QString &argument : why.arguments)
        if (text.contains(u"%1") || text.contains(u"%2"))
            text = text.arg(argument);
    return text;
}

QString wayOutOf(const base::Refusal &why)
{
    if (why.code == u"pick.wrong-item" || why.code == u"pick.too-many")
        return PickWords::tr("Put it back, then scan OK");
    if (why.code == u"pick.wrong-tote")
        return PickWords::tr("Take it out again, then scan OK");
    if (why.code == u"pick.order-gone")
        return PickWords::tr("Put its pieces back on their shelves, then scan OK");
    return PickWords::tr("Scan OK to go on");
}

} // namespace

QString PickWords::step(const picking::PickWork &work)
{
    const auto at = picking::currentStop(work);
    if (!at)
        return tr("Bring the cart to the bench");
    const auto &stop = work.stops[*at];
    switch (picking::stepOf(work)) {
    case PickStep::Bin: return tr("Go to bin %1 and scan it").arg(stop.bin);
    case PickStep::Item: return tr("Take %n and scan each", /*c=*/nullptr, stop.open());
    case PickStep::Tote: return tr("Into tote %1: scan it").arg(picking::toteCode(stop.tote));
    }
    return {};
}

QString PickWords::way(ShortageWay way)
{
    switch (way) {
    case ShortageWay::Wait: return tr("The order waits");
    case ShortageWay::Refund: return tr("Propose a part refund");
    case ShortageWay::OtherBin: return tr("Take it from another bin");
    }
    return {};
}

QString PickWords::wayDetail(ShortageWay way)
{
    switch (way) {
    case ShortageWay::Wait: return tr("it leaves the cart until goods come in");
    case ShortageWay::Refund: return tr("the office decides, the order is on hold until then");
    case ShortageWay::OtherBin: return tr("a stop is added at the end of the walk");
    }
    return {};
}

RefusalView PickWords::refusal(const picking::PickRefused &refused, const QString &picker)
{
    RefusalView view;
    view.reason = reasonOf(refused.why);
    view.detail = tr("Nothing was booked");
    view.scanned = refused.scanned;
    view.wayOut = wayOutOf(refused.why);
    view.meanwhile = refused.meanwhile;
    const auto *work = picking::workOf(refused);
    const auto at = work == nullptr ? std::nullopt : picking::currentStop(*work);
    view.where = work == nullptr ? picker : work->title + QStringLiteral("   ") + picker;
    if (!at)
        return view;
    const auto &stop = work->stops[*at];
    switch (picking::stepOf(*work)) {
    case PickStep::Bin:
        view.needed = stop.bin;
        view.neededLines = {stop.title};
        break;
    case PickStep::Item:
        view.needed = stop.title;
        view.neededLines = {stop.variant, tr("%n still to take", /*c=*/nullptr, stop.open())};
        break;
    case PickStep::Tote:
        view.needed = picking::toteCode(stop.tote);
        view.neededLines = {stop.title};
        break;
    }
    view.neededLines.removeAll(QString());
    return view;
}

} // namespace purser::ui
