#include "desk/stray_parcels.h"

#include "desk/case_step.h"
#include "orders/order_table.h"

namespace purser::desk {

namespace {

using aftersales::ReturnCase;
using aftersales::ReturnParcel;
using aftersales::ReturnParcelId;
using aftersales::StrayParcel;

store::Place notePlace(ReturnParcelId id)
{
    return {"return_parcel", id.value(), "note_sealed"};
}

/// Who sent a parcel may stand in its note: it has no customer yet, so it gets a key of its own.
base::Result<QByteArray> sealNote(Writing &writing, ReturnParcelId id, const QString &text)
{
    if (text.isEmpty())
        return QByteArray();
    if (auto made = writing.keys.ensureCustomer(writing.connection, id.value()); !made)
        return tl::unexpected(made.error());
    return writing.keys.seal(writing.connection, id.value(), text.toUtf8(), notePlace(id));
}

ReturnParcel madeStray(Core &core, Writing &writing, const StrayWish &wish)
{
    ReturnParcel parcel;
    parcel.id = ReturnParcelId(writing.newId());
    parcel.code = wish.code;
    parcel.order = wish.order;
    parcel.returnCase = wish.returnCase;
    parcel.state = QStringLiteral("stray");
    parcel.receivedBy = core.actor().user;
    parcel.station = core.actor().station;
    parcel.at = writing.at();
    return parcel;
}

store::Unit unitFor(const Core &core, const Writing &writing, const char *action, const ReturnParcel &parcel)
{
    return {.actor = core.actor(),
        .at = writing.at(),
        .action = QLatin1String(action),
        .subject = parcel.order.value()};
}

} // namespace

base::Result<StrayParcel> strayOf(
    store::Connection &connection, store::KeyRing &keys, const ReturnParcel &parcel)
{
    StrayParcel stray {
        .id = parcel.id, .code = parcel.code, .receivedBy = parcel.receivedBy, .receivedAt = parcel.at};
    if (!parcel.order.isNull()) {
        const auto order = orders::findOrder(connection, parcel.order);
        if (!order)
            return tl::unexpected(order.error());
        stray.number = *order ? (*order)->number : QString();
    }
    if (!parcel.returnCase.isNull()) {
        const auto one = aftersales::findCase(connection, parcel.returnCase);
        if (!one)
            return tl::unexpected(one.error());
        if (*one)
            stray.remoteId = (*one)->remoteId.isEmpty() ? (*one)->id.toString() : (*one)->remoteId;
    }
    if (!parcel.noteSealed.isEmpty())
        stray.note = QString::fromUtf8(
            keys.open(connection, parcel.noteSealed, notePlace(parcel.id)).value_or(QByteArray()));
    return stray;
}

base::Result<std::vector<StrayParcel>> strayParcels(Core &core, int limit)
{
    const auto parcels = aftersales::returnParcelsIn(core.reader(), QStringLiteral("stray"), limit);
    if (!parcels)
        return tl::unexpected(parcels.error());
    std::vector<StrayParcel> strays;
    strays.reserve(parcels->size());
    for (const ReturnParcel &parcel : *parcels) {
        auto stray = strayOf(core.reader(), core.readerKeys(), parcel);
        if (!stray)
            return tl::unexpected(stray.error());
        strays.push_back(std::move(*stray));
    }
    return strays;
}

base::Result<StrayParcel> keepStray(Core &core, const StrayWish &wish, QString &undoToken)
{
    StrayParcel kept;
    const auto done = core.write([&](Writing &writing) -> base::Result<> {
        const auto known = aftersales::returnParcelOf(writing.connection, wish.code);
        if (!known)
            return tl::unexpected(known.error());
        const bool isKnown = *known && (*known)->state == u"stray";
        const ReturnParcel parcel = isKnown ? **known : madeStray(core, writing, wish);
        if (!isKnown) {
            auto unit = unitFor(core, writing, "return.stray", parcel);
            aftersales::putReturnParcel(unit, std::nullopt, parcel);
            const auto seq = store::applyUnit(writing.connection, writing.keys, unit);
            if (!seq)
                return tl::unexpected(seq.error());
            undoToken = undoTokenOf({*seq});
        }
        auto stray = strayOf(writing.connection, writing.keys, parcel);
        if (!stray)
            return tl::unexpected(stray.error());
        kept = std::move(*stray);
        kept.isKnown = isKnown;
        return {};
    });
    if (!done)
        return tl::unexpected(done.error());
    return kept;
}

CaseAnswer noteStray(Core &core, ReturnParcelId id, const QString &text)
{
    CaseAnswer answer;
    const auto done = core.write([&](Writing &writing) -> base::Result<> {
        const auto before = aftersales::findReturnParcel(writing.connection, id);
        if (!before)
            return tl::unexpected(before.error());
        if (!*before)
            return base::fail(base::Error::Kind::Refused, QStringLiteral("return.no-such-parcel"));
        const auto sealed = sealNote(writing, id, text.trimmed());
        if (!sealed)
            return tl::unexpected(sealed.error());
        ReturnParcel after = **before;
        after.noteSealed = *sealed;
        auto unit = unitFor(core, writing, "return.note", after);
        aftersales::putReturnParcel(unit, *before, after);
        const auto seq = store::applyUnit(writing.connection, writing.keys, unit);
        if (!seq)
            return tl::unexpected(seq.error());
        answer.undoToken = undoTokenOf({*seq});
        return {};
    });
    if (!done)
        answer.code = done.error().code;
    return answer;
}

CaseAnswer assignStray(Core &core, ReturnParcelId id, aftersales::CaseId returnCase)
{
    return runCase(core, "return.assign", returnCase,
        [&core, id](
            Writing &writing, store::Unit &unit, ReturnCase &one, orders::Order &) -> base::Result<QString> {
            const auto before = aftersales::findReturnParcel(writing.connection, id);
            if (!before)
                return tl::unexpected(before.error());
            if (!*before)
                return QStringLiteral("return.no-such-parcel");
            if ((*before)->state != u"stray")
                return QStringLiteral("return.not-stray");
            const bool wasTold = one.stage == u"received";
            if (!wasTold && !moveCase(one, {aftersales::CaseEvent::Receive}).isEmpty())
                return QStringLiteral("case.not-expected");
            ReturnParcel after = **before;
            after.state = QStringLiteral("here");
            after.returnCase = one.id;
            after.order = one.order;
            after.wasTold = wasTold;
            aftersales::putReturnParcel(unit, *before, after);
            return QString();
        });
}

base::Result<> announce(Writing &writing, store::Unit &unit, const ReturnCase &one, const QString &tracking)
{
    if (tracking.isEmpty())
        return {};
    const auto known = aftersales::returnParcelOf(writing.connection, tracking);
    if (!known)
        return tl::unexpected(known.error());
    if (!*known) {
        ReturnParcel parcel;
        parcel.id = ReturnParcelId(writing.newId());
        parcel.code = tracking;
        parcel.returnCase = one.id;
        parcel.order = one.order;
        parcel.state = QStringLiteral("expected");
        parcel.at = writing.at();
        aftersales::putReturnParcel(unit, std::nullopt, parcel);
    } else if ((*known)->returnCase.isNull()) {
        // It was here before anybody told of it; the office sees now where it belongs.
        ReturnParcel parcel = **known;
        parcel.returnCase = one.id;
        parcel.order = one.order;
        aftersales::putReturnParcel(unit, *known, parcel);
    }
    return {};
}

base::Result<> expectNoMore(Core &core, Writing &writing, store::Unit &unit, const ReturnCase &one)
{
    const auto parcels = aftersales::returnParcelsOf(writing.connection, one.id);
    if (!parcels)
        return tl::unexpected(parcels.error());
    for (const ReturnParcel &parcel : *parcels) {
        if (parcel.state != u"expected")
            continue;
        ReturnParcel here = parcel;
        here.state = QStringLiteral("here");
        here.receivedBy = core.actor().user;
        here.station = core.actor().station;
        here.at = writing.at();
        aftersales::putReturnParcel(unit, parcel, here);
    }
    return {};
}

} // namespace purser::desk
