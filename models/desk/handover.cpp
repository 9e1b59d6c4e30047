#include "desk/handover.h"

#include "desk/order_steps.h"
#include "orders/actions.h"
#include "orders/order_table.h"
#include "shipping/parcel_list.h"
#include "shipping/parcel_table.h"

namespace purser::desk {

namespace {

using shipping::Handover;
using shipping::HandoverParcel;
using shipping::KeptHandover;
using Scans = std::vector<std::pair<orders::ParcelId, std::int64_t>>;

store::Unit unitOf(const Core &core, const Writing &writing, const char *action, std::int64_t subject)
{
    return {.actor = core.actor(), .at = writing.at(), .action = QLatin1String(action), .subject = subject};
}

base::Result<std::int64_t> apply(Writing &writing, const store::Unit &unit)
{
    return store::applyUnit(writing.connection, writing.keys, unit);
}

base::Result<Scans> scansOf(store::Connection &connection, const std::optional<KeptHandover> &list)
{
    return list ? shipping::handoverScans(connection, list->id) : base::Result<Scans>(Scans {});
}

bool isIn(const Scans &scans, orders::ParcelId id)
{
    return std::ranges::any_of(scans, [id](const auto &scan) { return scan.first == id; });
}

base::Result<Handover> read(store::Connection &connection, const QString &carrier)
{
    const auto waiting = shipping::waitingFor(connection, carrier);
    const auto list = shipping::openHandover(connection, carrier);
    if (!waiting || !list)
        return tl::unexpected(!waiting ? waiting.error() : list.error());
    const auto scans = scansOf(connection, *list);
    if (!scans)
        return tl::unexpected(scans.error());
    Handover handover {carrier, {}};
    for (const shipping::ListedParcel &one : *waiting) {
        HandoverParcel parcel {
            one.parcel.id, one.parcel.order, one.order, one.parcel.tracking, isIn(*scans, one.parcel.id), {}};
        const auto order = orders::findOrder(connection, one.parcel.order);
        if (!order)
            return tl::unexpected(order.error());
        if (const auto shipped = *order ? orders::ship(**order) : orders::Outcome {}; !shipped)
            parcel.stopCode = shipped.error().code;
        handover.parcels.push_back(std::move(parcel));
    }
    return handover;
}

QString titleOf(std::int64_t id)
{
    return QStringLiteral("H%1").arg(id % 1'000'000, 6, 10, QLatin1Char('0'));
}

/// The open list of the carrier, made where there is none.
base::Result<KeptHandover> openList(Writing &writing, store::Unit &unit, const QString &carrier)
{
    const auto known = shipping::openHandover(writing.connection, carrier);
    if (!known)
        return tl::unexpected(known.error());
    if (*known)
        return **known;
    KeptHandover list;
    list.id = writing.newId();
    list.carrier = carrier;
    list.state = QStringLiteral("open");
    list.title = titleOf(list.id);
    list.openedAt = writing.at();
    shipping::putHandover(unit, std::nullopt, list);
    return list;
}

/// Scans of the list whose parcel has left the house, and the others.
base::Result<std::pair<Scans, Scans>> sorted(store::Connection &connection, const KeptHandover &list)
{
    const auto scans = shipping::handoverScans(connection, list.id);
    if (!scans)
        return tl::unexpected(scans.error());
    std::pair<Scans, Scans> parts;
    for (const auto &scan : *scans) {
        const auto parcel = shipping::findParcel(connection, scan.first);
        if (!parcel)
            return tl::unexpected(parcel.error());
        const bool hasLeft = *parcel && (*parcel)->handedAt != 0;
        (hasLeft ? parts.first : parts.second).push_back(scan);
    }
    return parts;
}

/// The list as it goes to the driver: only what left is on it. @returns nullopt when nothing did
base::Result<std::optional<KeptHandover>> closeList(Core &core, const QString &carrier)
{
    std::optional<KeptHandover> closed;
    const auto done = core.write([&](Writing &writing) -> base::Result<> {
        const auto list = shipping::openHandover(writing.connection, carrier);
        if (!list || !*list)
            return list.map([](const auto &) {});
        const auto parts = sorted(writing.connection, **list);
        if (!parts)
            return tl::unexpected(parts.error());
        if (parts->first.empty())
            return {};
        auto unit = unitOf(core, writing, "handover.close", 0);
        unit.canUndo = false; // the driver has the paper; an order is taken back by itself
        KeptHandover after = **list;
        after.state = QStringLiteral("closed");
        after.closedAt = writing.at();
        shipping::putHandover(unit, *list, after);
        for (const auto &[parcel, at] : parts->second)
            shipping::removeHandoverScan(unit, after.id, parcel, at);
        closed = after;
        return apply(writing, unit).map([](std::int64_t) {});
    });
    if (!done)
        return tl::unexpected(done.error());
    return closed;
}

/// Live labels of the list by the shop whose carrier sold them.
base::Result<std::map<std::int64_t, QStringList>> labelsOf(Core &core, const KeptHandover &list)
{
    const auto parts = sorted(core.reader(), list);
    if (!parts)
        return tl::unexpected(parts.error());
    std::map<std::int64_t, QStringList> labels;
    for (const auto &[id, at] : parts->first) {
        const auto parcel = shipping::findParcel(core.reader(), id);
        if (parcel && *parcel && !(*parcel)->remoteLabel.isEmpty())
            labels[(*parcel)->shop.value()] << (*parcel)->remoteLabel;
    }
    return labels;
}

base::Result<QString> announce(Core &core, const KeptHandover &list, const std::stop_token &stop)
{
    const auto labels = labelsOf(core, list);
    if (!labels)
        return tl::unexpected(labels.error());
    QStringList numbers;
    for (const auto &[shopId, some] : *labels) {
        const auto shop = orders::findShop(core.reader(), orders::ShopId(shopId));
        if (!shop || !*shop)
            continue;
        const auto carrier = core.carrierOf(**shop);
        if (!carrier)
            continue; // its labels came from elsewhere
        const auto key = QStringLiteral("handover-%1-%2").arg(list.id).arg(shopId);
        const auto number = (*carrier)->manifest(list.carrier, some, key, stop);
        if (!number && number.error().kind != base::Error::Kind::Refused)
            return tl::unexpected(number.error());
        numbers << (number ? *number : QStringLiteral("refused"));
    }
    return numbers.isEmpty() ? QStringLiteral("-") : numbers.join(u',');
}

} // namespace

base::Result<std::vector<HandoverCarrier>> handoverCarriers(Core &core)
{
    std::map<QString, HandoverCarrier> byCarrier;
    for (const auto tab : {shipping::ParcelTab::ToPrint, shipping::ParcelTab::Ready}) {
        constexpr int kMost = 10'000;
        const auto page = shipping::parcelPage(core.reader(), tab, std::nullopt, std::nullopt, kMost);
        if (!page)
            return tl::unexpected(page.error());
        for (const auto &row : page->rows) {
            auto &one = byCarrier[row.parcel.carrier];
            one.carrier = row.parcel.carrier;
            ++one.waiting;
        }
    }
    std::vector<HandoverCarrier> carriers;
    for (auto &[name, one] : byCarrier) {
        const auto list = shipping::openHandover(core.reader(), name);
        const auto scans = list ? scansOf(core.reader(), *list) : tl::unexpected(list.error());
        if (!scans)
            return tl::unexpected(scans.error());
        one.scanned = static_cast<int>(scans->size());
        carriers.push_back(one);
    }
    std::ranges::stable_sort(carriers, std::greater {}, &HandoverCarrier::waiting);
    return carriers;
}

base::Result<Handover> handoverOf(Core &core, const QString &carrier)
{
    return read(core.reader(), carrier);
}

base::Result<HandoverScan> scanIntoHandover(Core &core, const QString &carrier, const QString &code)
{
    HandoverScan answer;
    const auto done = core.write([&](Writing &writing) -> base::Result<> {
        auto now = read(writing.connection, carrier);
        if (!now)
            return tl::unexpected(now.error());
        answer.reply = shipping::scan(std::move(*now), code);
        if (answer.reply.verdict != shipping::HandoverReply::Verdict::Scanned)
            return {};
        const HandoverParcel &parcel = answer.reply.next.parcels[*answer.reply.parcel];
        auto unit = unitOf(core, writing, "handover.scan", parcel.order.value());
        const auto list = openList(writing, unit, carrier);
        if (!list)
            return tl::unexpected(list.error());
        // The list itself outlives the scan that opened it.
        if (!unit.edits.empty()) {
            auto opening = unitOf(core, writing, "handover.open", 0);
            opening.canUndo = false;
            std::swap(opening.edits, unit.edits);
            if (auto opened = apply(writing, opening); !opened)
                return tl::unexpected(opened.error());
        }
        shipping::putHandoverScan(unit, list->id, parcel.id, writing.at());
        const auto seq = apply(writing, unit);
        if (!seq)
            return tl::unexpected(seq.error());
        answer.undoToken = undoTokenOf({*seq});
        return {};
    });
    if (!done)
        return tl::unexpected(done.error());
    return answer;
}

HandoverClosed closeHandover(Core &core, const QString &carrier)
{
    HandoverClosed closed;
    const auto now = read(core.reader(), carrier);
    if (!now) {
        closed.code = now.error().code;
        return closed;
    }
    closed.orders = shipOrders(core, shipping::leaving(*now));
    const auto list = closeList(core, carrier);
    if (!list) {
        closed.code = list.error().code;
    } else if (!*list) {
        closed.code = QStringLiteral("handover.nothing-scanned");
    } else {
        closed.list = (*list)->id;
        closed.title = (*list)->title;
    }
    return closed;
}

base::Result<int> announceHandovers(Core &core, const std::stop_token &stop)
{
    constexpr int kLists = 50;
    const auto lists = shipping::closedHandovers(core.reader(), kLists);
    if (!lists)
        return tl::unexpected(lists.error());
    int told = 0;
    for (const KeptHandover &list : *lists) {
        if (!list.announced.isEmpty() || stop.stop_requested())
            continue;
        const auto number = announce(core, list, stop);
        if (!number)
            return tl::unexpected(number.error());
        const auto kept = core.write([&](Writing &writing) -> base::Result<> {
            auto unit = unitOf(core, writing, "handover.announce", 0);
            unit.canUndo = false;
            KeptHandover after = list;
            after.announced = *number;
            shipping::putHandover(unit, list, after);
            return apply(writing, unit).map([](std::int64_t) {});
        });
        if (!kept)
            return tl::unexpected(kept.error());
        ++told;
    }
    return told;
}

} // namespace purser::desk
