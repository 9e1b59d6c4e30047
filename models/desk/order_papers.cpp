#include "desk/order_papers.h"

#include "desk/drawn_result.h"
#include "desk/label_page.h"
#include "desk/settings.h"
#include "documents/document_table.h"
#include "documents/pick_list.h"

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

base::Result<Pages> parcelPages(Core &core, const OrderDetail &detail, const shipping::Parcel &parcel,
    const PaperWish &wish, Fonts &fonts)
{
    if (wish.paper == Paper::Label)
        return drawnResult(labelPage(detail.order, detail.personal, parcel, detail.shop, fonts, wish.isCopy))
            .map([](documents::Page page) { return Pages {std::move(page)}; });
    auto slip = slipOf(detail, parcel);
    slip.isCopy = wish.isCopy;
    slip.logo = shopLogo(core, detail.shop.id).value_or(QImage());
    return drawnResult(documents::layoutSlip(slip, documents::slipMedia(), fonts));
}

base::Result<Pages> orderPages(Core &core, const PaperWish &wish, Fonts &fonts)
{
    Pages pages;
    for (const OrderId id : wish.orders) {
        const auto detail = orderDetail(core, id);
        if (!detail)
            return tl::unexpected(detail.error());
        if (!*detail)
            return base::fail(base::Error::Kind::Refused, QStringLiteral("order.not-found"));
        for (const shipping::Parcel &parcel : (*detail)->parcels) {
            if (parcel.remoteLabel.isEmpty() || parcel.stage == orders::ParcelStage::Voided)
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

base::Result<> countPrint(Writing &writing, store::Unit &unit, OrderId order)
{
    const auto stored = documents::documentsOf(writing.connection, order);
    if (!stored)
        return tl::unexpected(stored.error());
    for (const documents::StoredDocument &before : *stored) {
        if (before.kind != u"label")
            continue;
        documents::StoredDocument after = before;
        after.state = QStringLiteral("sent");
        ++after.printed;
        documents::putDocument(unit, before, after);
    }
    return {};
}

} // namespace

QString code(Paper paper)
{
    switch (paper) {
    case Paper::Label: return QStringLiteral("label");
    case Paper::Slip: return QStringLiteral("slip");
    case Paper::PickList: return QStringLiteral("pick-list");
    }
    return {};
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
    for (const auto &line : order.lines)
        if (line.quantity > line.cancelled)
            slip.lines.push_back({line.title, (line.variant + u' ' + line.sku).trimmed(),
                line.quantity - line.cancelled, base::Money {line.unitMinor, order.currency},
                base::Money {line.totalMinor, order.currency}});
    slip.total = base::Money {order.totalMinor, order.currency};
    if (order.codMinor > 0)
        slip.collect = base::Money {order.codMinor, order.currency};
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
    if (wish.paper != Paper::PickList)
        return orderPages(core, wish, fonts);
    const auto wave = picking::findWave(core.reader(), wish.wave);
    if (!wave)
        return tl::unexpected(wave.error());
    if (!*wave)
        return base::fail(base::Error::Kind::Refused, QStringLiteral("wave.not-found"));
    return drawnResult(pickListPages(**wave, wish.isCopy, fonts));
}

base::Result<> notePrinted(Core &core, const PaperWish &wish)
{
    for (const OrderId id : wish.orders) {
        auto noted = core.write([&](Writing &writing) -> base::Result<> {
            store::Unit unit {.actor = core.actor(),
                .at = writing.at(),
                .action = QStringLiteral("print.") + code(wish.paper),
                .subject = id.value()};
            unit.canUndo = false;
            if (wish.paper == Paper::Label)
                if (auto counted = countPrint(writing, unit, id); !counted)
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
