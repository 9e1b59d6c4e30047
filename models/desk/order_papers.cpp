#include "desk/order_papers.h"

#include "desk/drawn_result.h"
#include "desk/handover.h"
#include "desk/label_page.h"
#include "desk/order_parts.h"
#include "desk/settings.h"
#include "documents/document_table.h"
#include "documents/pick_list.h"
#include "documents/test_page.h"
#include "orders/merge_table.h"

namespace purser::desk {

namespace {

using documents::Fonts;
using documents::Pages;
using orders::OrderId;

documents::PickListContent pickListOf(const picking::Wave &wave, bool isCopy)
{
    documents::PickListContent list;
    list.wave = wave.title;
    list.code = {documents::Barcode::Kind::Code128, wave.title, {}};
    list.date = base::toIso(base::fromMilliseconds(wave.createdAt)).left(10);
    list.picker = wave.picker;
    list.orders = wave.orders;
    if (wave.walkMm > 0)
        list.metres = static_cast<int>(wave.walkMm / 1000);
    for (const picking::WaveStop &stop : wave.stops) {
        const auto tote = QStringLiteral("T%1").arg(stop.tote);
        if (!list.stops.empty() && list.stops.back().bin == stop.bin && list.stops.back().sku == stop.sku)
            list.stops.back().totes.push_back({tote, stop.quantity});
        else
            list.stops.push_back({stop.bin, stop.sku, stop.title, stop.warehouse, {{tote, stop.quantity}}});
    }
    list.isCopy = isCopy;
    return list;
}

bool isWanted(const shipping::Parcel &parcel, const PaperWish &wish)
{
    return !parcel.remoteLabel.isEmpty() && parcel.stage != orders::ParcelStage::Voided
        && (wish.parcel.isNull() || wish.parcel == parcel.id);
}

/// What the driver collects with the parcel: of a merge, that of all its orders.
base::Result<std::int64_t> collectedOf(Core &core, const OrderDetail &detail, const shipping::Parcel &parcel)
{
    std::int64_t collected = collectedWith(detail.order, detail.parcels, parcel);
    const auto group = orders::mergedWith(core.reader(), detail.order.id);
    if (!group)
        return tl::unexpected(group.error());
    for (const orders::MergedOrder &one : *group) {
        const auto other = orders::findOrderRow(core.reader(), one.order);
        if (other && *other && one.order != detail.order.id && one.parcel == parcel.id)
            collected += (*other)->codMinor;
    }
    return collected;
}

base::Result<Pages> parcelLabel(Core &core, const OrderDetail &detail, const shipping::Parcel &parcel,
    const PaperWish &wish, Fonts &fonts)
{
    if (shipping::ridesAlong(parcel))
        return Pages {}; // the label is the leader's
    const auto collected = collectedOf(core, detail, parcel);
    if (!collected)
        return tl::unexpected(collected.error());
    orders::Order order = detail.order;
    order.codMinor = *collected;
    return drawnResult(labelPage(order, detail.personal, parcel, detail.shop, fonts, wish.isCopy))
        .map([](documents::Page page) { return Pages {std::move(page)}; });
}

base::Result<Pages> parcelPages(Core &core, const OrderDetail &detail, const shipping::Parcel &parcel,
    const PaperWish &wish, Fonts &fonts)
{
    if (wish.paper == Paper::Label)
        return parcelLabel(core, detail, parcel, wish, fonts);
    auto slip = slipOf(detail, parcel);
    slip.isCopy = wish.isCopy;
    slip.logo = shopLogo(core, detail.shop.id).value_or(QImage());
    return drawnResult(documents::layoutSlip(slip, documents::slipMedia(), fonts));
}

base::Result<Pages> orderPages(Core &core, const PaperWish &wish, Fonts &fonts)
{
    Pages pages;
    // Of a merge all go to the printer: one label, a slip for each order.
    const auto all = orders::withMerged(core.reader(), wish.orders);
    if (!all)
        return tl::unexpected(all.error());
    for (const OrderId id : *all) {
        const auto detail = orderDetail(core, id);
        if (!detail)
            return tl::unexpected(detail.error());
        if (!*detail)
            return base::fail(base::Error::Kind::Refused, QStringLiteral("order.not-found"));
        for (const shipping::Parcel &parcel : (*detail)->parcels) {
            if (!isWanted(parcel, wish))
                continue;
            auto some = parcelPages(core, **detail, parcel, wish, fonts);
            if (!some)
                return some;
            std::ranges::move(*some, std::back_inserter(pages));
        }
    }
    if (pages.empty())
        return base::fail(base::Error::Kind::Refused, QStringLiteral("papers.nothing"));
    return pages;
}

/// Each live parcel whose label went out counts it, and so do the stored bytes.
base::Result<> countPrint(Writing &writing, store::Unit &unit, OrderId order, const PaperWish &wish)
{
    const auto stored = documents::documentsOf(writing.connection, order);
    const auto parcels = shipping::parcelsOf(writing.connection, order);
    if (!stored || !parcels)
        return tl::unexpected(!stored ? stored.error() : parcels.error());
    for (const shipping::Parcel &before : *parcels) {
        if (!isWanted(before, wish))
            continue;
        shipping::Parcel after = before;
        ++after.printed;
        shipping::putParcel(unit, before, after);
    }
    for (const documents::StoredDocument &before : *stored) {
        const auto parcel = std::ranges::find(*parcels, before.parcel, &shipping::Parcel::id);
        if (before.kind != u"label" || parcel == parcels->end() || !isWanted(*parcel, wish))
            continue;
        documents::StoredDocument after = before;
        after.state = QStringLiteral("sent");
        ++after.printed;
        documents::putDocument(unit, before, after);
    }
    return {};
}

base::Result<Pages> wavePages(Core &core, const PaperWish &wish, Fonts &fonts)
{
    const auto wave = picking::findWave(core.reader(), wish.wave);
    if (!wave)
        return tl::unexpected(wave.error());
    if (!*wave)
        return base::fail(base::Error::Kind::Refused, QStringLiteral("wave.not-found"));
    return drawnResult(pickListPages(**wave, wish.isCopy, fonts));
}

base::Result<Pages> handoverPages(Core &core, const PaperWish &wish, Fonts &fonts)
{
    auto content = manifestOf(core, wish.handover);
    if (!content)
        return tl::unexpected(content.error());
    content->isCopy = wish.isCopy;
    return drawnResult(documents::layoutManifest(*content, fonts));
}

documents::SlipLine slipLine(
    const orders::Order &order, const orders::OrderLine &line, int quantity, std::int64_t totalMinor)
{
    return {line.title, (line.variant + u' ' + line.sku).trimmed(), quantity,
        base::Money {line.unitMinor, order.currency}, base::Money {totalMinor, order.currency}};
}

/// What lies in one parcel of several, with its share of the money.
void putPart(documents::SlipContent &slip, const orders::Order &order, const std::vector<OrderPart> &parts,
    const OrderPart &part)
{
    std::vector<orders::Pieces> pieces;
    std::ranges::transform(parts, std::back_inserter(pieces), &OrderPart::pieces);
    const auto at = std::ranges::find(parts, part.parcel, &OrderPart::parcel) - parts.begin();
    for (const orders::LinePieces &one : part.pieces) {
        const auto line = std::ranges::find(order.lines, one.line, &orders::OrderLine::id);
        if (line != order.lines.end())
            slip.lines.push_back(slipLine(order, *line, one.quantity,
                orders::shareLine(*line, line->totalMinor, pieces)[static_cast<std::size_t>(at)]));
    }
    slip.total = base::Money {part.amounts.totalMinor, order.currency};
    if (order.codMinor > 0)
        slip.collect = base::Money {part.amounts.codMinor, order.currency};
    slip.parcelNotes << QStringLiteral("%1/%2").arg(at + 1).arg(parts.size());
}

} // namespace

QString code(Paper paper)
{
    switch (paper) {
    case Paper::Label: return QStringLiteral("label");
    case Paper::Slip: return QStringLiteral("slip");
    case Paper::PickList: return QStringLiteral("pick-list");
    case Paper::Manifest: return QStringLiteral("manifest");
    }
    return {};
}

documents::Media mediaOf(Paper paper)
{
    switch (paper) {
    case Paper::Label: return documents::labelMedia();
    case Paper::Slip: return documents::slipMedia();
    case Paper::PickList:
    case Paper::Manifest: return documents::listMedia();
    }
    Q_UNREACHABLE();
}

base::Result<Pages> testPages(Paper paper, documents::Language language)
{
    Fonts fonts;
    return drawnResult(documents::layoutTestPage(mediaOf(paper), language, fonts))
        .map([](documents::Page page) { return Pages {std::move(page)}; });
}

documents::SlipContent slipOf(const OrderDetail &detail, const shipping::Parcel &parcel)
{
    const auto &order = detail.order;
    const auto &to = detail.personal.recipient;
    documents::SlipContent slip;
    slip.language = order.country == u"CN" ? documents::Language::Chinese : documents::Language::English;
    slip.shop = detail.shop.name;
    slip.sender = settingsOf(detail.shop).sender;
    slip.date = base::toIso(base::fromMilliseconds(order.placedAt)).left(10);
    slip.recipient = to.name;
    slip.address = addressLines(to, detail.shop);
    slip.order = {documents::Barcode::Kind::Code128, order.number, order.number};
    slip.service = parcel.carrier;
    slip.parcelNotes = {parcel.tracking};
    const auto parts = partsOf(order, detail.parcels);
    const auto part = std::ranges::find(parts, parcel.id, &OrderPart::parcel);
    if (parts.size() > 1 && part != parts.end()) {
        putPart(slip, order, parts, *part);
    } else {
        for (const auto &line : order.lines)
            if (line.quantity > line.cancelled)
                slip.lines.push_back(slipLine(order, line, line.quantity - line.cancelled, line.totalMinor));
        slip.total = base::Money {order.totalMinor, order.currency};
        if (order.codMinor > 0)
            slip.collect = base::Money {order.codMinor, order.currency};
    }
    slip.isGift = order.isGift;
    slip.giftMessage = detail.personal.giftMessage;
    return slip;
}

documents::Drawn<Pages> pickListPages(const picking::Wave &wave, bool isCopy, Fonts &fonts)
{
    return documents::layoutPickList(pickListOf(wave, isCopy), fonts);
}

base::Result<Pages> paperPages(Core &core, const PaperWish &wish)
{
    Fonts fonts;
    switch (wish.paper) {
    case Paper::Label:
    case Paper::Slip: return orderPages(core, wish, fonts);
    case Paper::PickList: return wavePages(core, wish, fonts);
    case Paper::Manifest: return handoverPages(core, wish, fonts);
    }
    return Pages {};
}

base::Result<std::vector<QByteArray>> storedLabels(Core &core, const PaperWish &wish)
{
    std::vector<QByteArray> labels;
    for (const OrderId id : wish.orders) {
        const auto stored = documents::documentsOf(core.reader(), id);
        const auto parcels = shipping::parcelsOf(core.reader(), id);
        if (!stored || !parcels)
            return tl::unexpected(!stored ? stored.error() : parcels.error());
        for (const documents::StoredDocument &one : *stored) {
            const auto parcel = std::ranges::find(*parcels, one.parcel, &shipping::Parcel::id);
            if (one.kind != u"label" || parcel == parcels->end() || !isWanted(*parcel, wish))
                continue;
            auto bytes =
                core.readerKeys().open(core.reader(), one.bytesSealed, {"document", one.id, "bytes_sealed"});
            if (!bytes)
                return tl::unexpected(bytes.error());
            labels.push_back(std::move(*bytes));
        }
    }
    if (labels.empty())
        return base::fail(base::Error::Kind::Refused, QStringLiteral("papers.nothing"));
    return labels;
}
base::Result<> notePrinted(Core &core, const PaperWish &wish)
{
    const auto all = orders::withMerged(core.reader(), wish.orders);
    if (!all)
        return tl::unexpected(all.error());
    for (const OrderId id : *all) {
        auto noted = core.write([&](Writing &writing) -> base::Result<> {
            store::Unit unit {.actor = core.actor(),
                .at = writing.at(),
                .action = QStringLiteral("print.") + code(wish.paper),
                .subject = id.value()};
            unit.canUndo = false;
            if (wish.paper == Paper::Label)
                if (auto counted = countPrint(writing, unit, id, wish); !counted)
                    return counted;
            const auto seq = store::applyUnit(writing.connection, writing.keys, unit);
            return seq ? base::Result<> {} : tl::unexpected(seq.error());
        });
        if (!noted)
            return noted;
    }
    return {};
}

} // namespace purser::desk
