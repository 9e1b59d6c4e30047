#include "catalog/catalog_table.h"
#include "desk/case_step.h"
#include "desk/case_view.h"
#include "desk/return_desk.h"
#include "orders/order_query.h"
#include "orders/order_table.h"
#include "shipping/parcel_table.h"
#include "shipping/tracking_table.h"

#include <QDateTime>

namespace purser::desk {

namespace {

using aftersales::CaseId;
using aftersales::ReturnCase;
using aftersales::ReturnChoice;
using aftersales::ReturnParcel;
using orders::Order;
using orders::OrderId;

constexpr int kMostCases = 1'000;
constexpr int kMostShown = 9; ///< as many as there are keys
constexpr int kMostListed = 200;
constexpr int kMostCandidates = 20;

Arrived failed(const base::Error &error)
{
    return base::refuse(error.code);
}

/// The orders that a parcel of theirs left under this number for.
base::Result<std::vector<OrderId>> sentUnder(store::Connection &reader, const QString &code)
{
    auto found = orders::plainCandidates(reader, code, kMostCandidates);
    if (!found)
        return found;
    std::vector<OrderId> exact;
    for (const OrderId id : *found) {
        const auto parcels = shipping::parcelsOf(reader, id);
        const auto former = shipping::formerNumbers(reader, id);
        if (!parcels || !former)
            return tl::unexpected(!parcels ? parcels.error() : former.error());
        if (std::ranges::any_of(
                *parcels, [&](const auto &parcel) { return shipping::wears(parcel, code, *former); }))
            exact.push_back(id);
    }
    return exact;
}

/// What a code can mean: cases, or at least an order.
struct Meant
{
    std::vector<ReturnCase> cases {};
    OrderId order {};
};

base::Result<> addCases(store::Connection &reader, const std::vector<OrderId> &orders, Meant &meant)
{
    for (const OrderId id : orders) {
        auto some = aftersales::casesOf(reader, id);
        if (!some)
            return tl::unexpected(some.error());
        for (ReturnCase &one : *some)
            if (std::ranges::find(meant.cases, one.id, &ReturnCase::id) == meant.cases.end())
                meant.cases.push_back(std::move(one));
        meant.order = id;
    }
    return {};
}

base::Result<Meant> meantBy(Core &core, const QString &code)
{
    auto &reader = core.reader();
    auto numbered = aftersales::casesNumbered(reader, code);
    if (!numbered)
        return tl::unexpected(numbered.error());
    Meant meant {.cases = std::move(*numbered)};
    if (!meant.cases.empty()) {
        meant.order = meant.cases.front().order;
        return meant;
    }
    const auto named = ordersNamed(core, code, std::nullopt);
    const auto sent = sentUnder(reader, code);
    if (!named || !sent)
        return tl::unexpected(!named ? named.error() : sent.error());
    for (const auto *orders : {&*named, &*sent})
        if (auto added = addCases(reader, *orders, meant); !added)
            return tl::unexpected(added.error());
    return meant;
}

base::Result<bool> brings(store::Connection &reader, const ReturnCase &one, const QString &sku)
{
    const auto work = returnWork(reader, one.id);
    if (!work)
        return tl::unexpected(work.error());
    return *work
        && std::ranges::find((*work)->lines, sku, &aftersales::ReturnLine::sku) != (*work)->lines.end();
}

/// Cases that wait for the product of a barcode; none when it is no product's.
base::Result<std::vector<ReturnCase>> bringing(store::Connection &reader, const QString &code)
{
    const auto barcode = catalog::findBarcode(reader, code);
    const auto product = catalog::findProduct(reader, code);
    if (!barcode || !product)
        return tl::unexpected(!barcode ? barcode.error() : product.error());
    std::vector<ReturnCase> found;
    if (!*barcode && !*product)
        return found;
    const QString sku = *barcode ? (*barcode)->sku : code;
    auto open = aftersales::openCases(reader, kMostCases);
    if (!open)
        return open;
    for (ReturnCase &one : *open) {
        if (!isReceivable(one))
            continue;
        const auto isIt = brings(reader, one, sku);
        if (!isIt)
            return tl::unexpected(isIt.error());
        if (*isIt)
            found.push_back(std::move(one));
    }
    return found;
}

base::Result<ReturnChoice> choiceOf(store::Connection &reader, const ReturnCase &one)
{
    const auto work = returnWork(reader, one.id);
    if (!work)
        return tl::unexpected(work.error());
    ReturnChoice choice {.returnCase = one.id, .remoteId = one.remoteId};
    if (!*work)
        return choice;
    choice.number = (*work)->number;
    choice.pieces = aftersales::progressOf(**work).second;
    if (!(*work)->lines.empty())
        choice.item = (*work)->lines.front().title;
    return choice;
}

Arrived ask(Core &core, const QString &code, const std::vector<ReturnCase> &cases)
{
    aftersales::ChooseCase asked {.code = code};
    for (const ReturnCase &one : cases) {
        if (asked.choices.size() == kMostShown)
            break;
        auto choice = choiceOf(core.reader(), one);
        if (!choice)
            return failed(choice.error());
        asked.choices.push_back(std::move(*choice));
    }
    return ReturnArrival {std::move(asked), {}};
}

bool isInspected(const ReturnCase &one)
{
    return one.kind != u"refund_only"
        && (one.stage == u"inspected" || one.stage == u"decided" || one.stage == u"closed");
}

/// Who had the goods of a case in hand, and when, in the computer's zone.
Arrived doneAlready(Core &core, const ReturnCase &one)
{
    const auto history = store::historyOf(core.reader(), one.order.value());
    if (!history)
        return failed(history.error());
    const auto done = std::ranges::find_if(*history, [](const store::JournalLine &line) {
        return line.action == u"return.arrive" || line.action == u"return.assign"
            || line.action == u"case.receive";
    });
    if (done == history->end())
        return base::refuse(QStringLiteral("return.done-elsewhere"));
    const auto at = QDateTime::fromMSecsSinceEpoch(done->at);
    return base::refuse(
        QStringLiteral("return.done-already"), {done->user, at.toString(QStringLiteral("yyyy-MM-dd HH:mm"))});
}

Arrived keep(Core &core, const StrayWish &wish)
{
    ReturnArrival arrival;
    auto kept = keepStray(core, wish, arrival.undoToken);
    if (!kept)
        return failed(kept.error());
    arrival.what = std::move(*kept);
    return arrival;
}

Arrived openOneOf(Core &core, const QString &code, const Meant &meant)
{
    std::vector<ReturnCase> waiting;
    std::ranges::copy_if(meant.cases, std::back_inserter(waiting), isReceivable);
    if (waiting.size() == 1)
        return openReturnCase(core, waiting.front().id, code);
    if (waiting.size() > 1)
        return ask(core, code, waiting);
    const auto done = std::ranges::find_if(meant.cases, isInspected);
    if (done != meant.cases.end())
        return doneAlready(core, *done);
    return keep(core,
        {.code = code,
            .order = meant.order,
            .returnCase = meant.cases.size() == 1 ? meant.cases.front().id : CaseId {}});
}

/// Books the parcel as received, unless that was done. The code "return.here-already" stands for that.
CaseAnswer arrive(Core &core, CaseId id, const QString &code)
{
    return runCase(core, "return.arrive", id,
        [&](Writing &writing, store::Unit &unit, ReturnCase &one, Order &) -> base::Result<QString> {
            const auto parcels = aftersales::returnParcelsOf(writing.connection, id);
            const auto known = aftersales::returnParcelOf(writing.connection, code);
            if (!parcels || !known)
                return tl::unexpected(!parcels ? parcels.error() : known.error());
            if (std::ranges::find(*parcels, QStringLiteral("here"), &ReturnParcel::state) != parcels->end())
                return QStringLiteral("return.here-already");
            const bool wasTold = one.stage == u"received";
            if (!wasTold && !moveCase(one, {aftersales::CaseEvent::Receive}).isEmpty())
                return QStringLiteral("case.not-expected");
            const auto before = *known && (*known)->state != u"here" ? *known : std::nullopt;
            ReturnParcel parcel = before.value_or(ReturnParcel {});
            if (!before)
                parcel.id = aftersales::ReturnParcelId(writing.newId());
            if (parcel.state != u"stray")
                parcel.at = writing.at();
            parcel.code = code;
            parcel.returnCase = id;
            parcel.order = one.order;
            parcel.state = QStringLiteral("here");
            parcel.wasTold = wasTold;
            parcel.receivedBy = core.actor().user;
            parcel.station = core.actor().station;
            aftersales::putReturnParcel(unit, before, parcel);
            return QString();
        });
}

} // namespace

Arrived openReturn(Core &core, const QString &scanned)
{
    const QString code = scanned.trimmed();
    const auto parcel = aftersales::returnParcelOf(core.reader(), code);
    if (!parcel)
        return failed(parcel.error());
    if (*parcel && !(*parcel)->returnCase.isNull())
        return openReturnCase(core, (*parcel)->returnCase, code);
    const auto meant = meantBy(core, code);
    if (!meant)
        return failed(meant.error());
    if (!meant->cases.empty() || !meant->order.isNull())
        return openOneOf(core, code, *meant);
    const auto items = bringing(core.reader(), code);
    if (!items)
        return failed(items.error());
    // An item names no parcel: which one it came from is asked, also where only one case waits for it.
    return items->empty() ? keep(core, {.code = code}) : ask(core, code, *items);
}

Arrived openReturnCase(Core &core, CaseId id, const QString &code)
{
    const auto one = aftersales::findCase(core.reader(), id);
    if (!one)
        return failed(one.error());
    if (!*one)
        return base::refuse(QStringLiteral("case.not-found"));
    if (isInspected(**one))
        return doneAlready(core, **one);
    if (!isReceivable(**one))
        return keep(core, {.code = code, .order = (*one)->order, .returnCase = id});
    const auto answer = arrive(core, id, code);
    if (!answer.code.isEmpty() && answer.code != u"return.here-already")
        return base::refuse(answer.code);
    auto work = returnWork(core.reader(), id);
    if (!work)
        return failed(work.error());
    if (!*work)
        return base::refuse(QStringLiteral("case.not-found"));
    (*work)->code = code;
    return ReturnArrival {std::move(**work), answer.undoToken};
}

CaseAnswer assignStrayTo(Core &core, aftersales::ReturnParcelId id, const QString &name)
{
    const auto meant = meantBy(core, name.trimmed());
    if (!meant)
        return {.code = meant.error().code};
    std::vector<ReturnCase> waiting;
    std::ranges::copy_if(meant->cases, std::back_inserter(waiting), isReceivable);
    if (waiting.size() != 1)
        return {.code = waiting.empty() ? QStringLiteral("return.no-case")
                                        : QStringLiteral("return.several-cases"),
            .arguments = {name.trimmed()}};
    return assignStray(core, id, waiting.front().id);
}

base::Result<ReturnBoard> returnBoard(Core &core)
{
    ReturnBoard board;
    auto strays = strayParcels(core, kMostListed);
    const auto expected = aftersales::returnParcelsIn(core.reader(), QStringLiteral("expected"), kMostListed);
    if (!strays || !expected)
        return tl::unexpected(!strays ? strays.error() : expected.error());
    board.strays = std::move(*strays);
    for (const ReturnParcel &parcel : *expected) {
        const auto one = aftersales::findCase(core.reader(), parcel.returnCase);
        const auto order = orders::findOrder(core.reader(), parcel.order);
        if (!one || !order)
            return tl::unexpected(!one ? one.error() : order.error());
        if (!*one || !isReceivable(**one))
            continue; // refused or withdrawn since it was announced
        board.expected.push_back({parcel.code, *order ? (*order)->number : QString()});
    }
    return board;
}

QFuture<Arrived> ReturnDesk::open(const aftersales::ReturnBooking &booking)
{
    using Kind = aftersales::ReturnBooking::Kind;
    return m_worker.run([this, booking]() -> Arrived {
        if (booking.kind == Kind::OpenCase)
            return openReturnCase(m_core, booking.returnCase, booking.code);
        return booking.kind == Kind::Keep ? keep(m_core, {.code = booking.code})
                                          : openReturn(m_core, booking.code);
    });
}

} // namespace purser::desk
