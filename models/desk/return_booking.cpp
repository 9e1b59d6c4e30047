#include "catalog/catalog_table.h"
#include "catalog/stock_table.h"
#include "desk/case_step.h"
#include "desk/outgoing.h"
#include "desk/return_desk.h"
#include "orders/order_table.h"
#include "orders/shop.h"

namespace purser::desk {

namespace {

using aftersales::CaseId;
using aftersales::ReturnCase;
using aftersales::ReturnLine;
using aftersales::ReturnPiece;
using aftersales::ReturnWork;
using orders::Order;

base::Result<ReturnLine> lineOf(
    store::Connection &connection, const orders::OrderLine &sold, const QString &sku, int quantity)
{
    const auto product = catalog::findProduct(connection, sku);
    const auto barcodes = catalog::barcodesOf(connection, sku);
    const auto levels = catalog::levelsOf(connection, {sku});
    if (!product || !barcodes || !levels)
        return tl::unexpected(!product ? product.error() : !barcodes ? barcodes.error() : levels.error());
    ReturnLine line {.line = sold.id, .sku = sku, .title = sold.title, .variant = sold.variant};
    line.quantity = quantity;
    if (*product) {
        line.title = (*product)->title;
        line.variant = (*product)->variant;
    }
    for (const catalog::ProductBarcode &barcode : *barcodes)
        line.barcodes.push_back({barcode.code, barcode.factor});
    line.barcodes.push_back({sku, 1});
    if (levels->empty())
        return line;
    return catalog::binOf(connection, sku, levels->front().warehouse).map([&line](const QString &bin) {
        line.bin = bin;
        return line;
    });
}

base::Result<> addLines(
    store::Connection &connection, const ReturnCase &one, const Order &order, ReturnWork &work)
{
    for (const aftersales::CaseLine &wanted : one.lines) {
        const auto sold = std::ranges::find(order.lines, wanted.line, &orders::OrderLine::id);
        if (sold == order.lines.end())
            continue;
        const auto parts = partsSold(connection, order, *sold);
        if (!parts)
            return tl::unexpected(parts.error());
        for (const catalog::ListingPart &part : *parts) {
            auto line = lineOf(connection, *sold, part.sku, part.quantity * wanted.quantity);
            if (!line)
                return tl::unexpected(line.error());
            work.lines.push_back(std::move(*line));
        }
    }
    return {};
}

base::Result<> addPieces(store::Connection &connection, ReturnWork &work)
{
    const auto pieces = aftersales::returnPiecesOf(connection, work.returnCase);
    const auto parcels = aftersales::returnParcelsOf(connection, work.returnCase);
    if (!pieces || !parcels)
        return tl::unexpected(!pieces ? pieces.error() : parcels.error());
    for (const ReturnPiece &piece : *pieces)
        for (ReturnLine &line : work.lines)
            if (line.line == piece.line && line.sku == piece.sku)
                line.graded.push_back({piece.id, piece.quantity, piece.grade});
    const auto here = std::ranges::find(*parcels, QStringLiteral("here"), &aftersales::ReturnParcel::state);
    if (here == parcels->end())
        return {};
    work.code = here->code;
    work.receivedBy = here->receivedBy;
    work.receivedAt = here->at;
    return {};
}

/// The case while it is inspected, or why it is not: "return.moved-on".
base::Result<std::pair<ReturnWork, QString>> inspected(Writing &writing, const ReturnCase &one)
{
    auto work = returnWork(writing.connection, one.id);
    if (!work)
        return tl::unexpected(work.error());
    const bool isHere = *work && one.stage == u"received";
    return std::pair {
        *work ? std::move(**work) : ReturnWork {}, isHere ? QString() : QStringLiteral("return.moved-on")};
}

ReturnBooked bookedBy(Core &core, CaseAnswer answer)
{
    ReturnBooked booked {.code = answer.code, .undoToken = answer.undoToken};
    if (auto work = returnWork(core.reader(), answer.id))
        booked.work = std::move(*work);
    return booked;
}

/// Whole pieces of an order line that came: of a kit, as many as all its parts allow.
int cameOf(const ReturnWork &work, const aftersales::CaseLine &wanted)
{
    int pieces = wanted.quantity;
    for (const ReturnLine &line : work.lines)
        if (line.line == wanted.line && line.quantity > 0)
            pieces = std::min(pieces, line.inspected() * wanted.quantity / line.quantity);
    return pieces;
}

QString gradeOf(const ReturnWork &work, orders::LineId id)
{
    QString grade;
    for (const ReturnLine &line : work.lines)
        if (line.line == id)
            for (const aftersales::GradedPieces &one : line.graded)
                grade = grade.isEmpty() ? one.grade : aftersales::worstOf(grade, one.grade);
    return grade;
}

/// What the marketplace is told of a line: pieces by grade; of a kit, whole ones with the worst.
void tell(const ReturnWork &work, const Order &order, const aftersales::CaseLine &line,
    std::vector<marketplace::LineQuantity> &told)
{
    const auto sold = std::ranges::find(order.lines, line.line, &orders::OrderLine::id);
    if (sold == order.lines.end() || line.received == 0)
        return;
    if (std::ranges::count(work.lines, line.line, &ReturnLine::line) != 1) {
        told.push_back({sold->remoteId, line.received, line.grade});
        return;
    }
    const auto only = std::ranges::find(work.lines, line.line, &ReturnLine::line);
    for (const QString &grade : aftersales::kGrades) {
        int pieces = 0;
        for (const aftersales::GradedPieces &one : only->graded)
            pieces += one.grade == grade ? one.quantity : 0;
        if (pieces > 0)
            told.push_back({sold->remoteId, pieces, grade});
    }
}

base::Result<> putAway(Writing &writing, store::Unit &unit, const ReturnWork &work)
{
    for (const ReturnLine &line : work.lines)
        for (const aftersales::GradedPieces &one : line.graded)
            if (aftersales::sellsAgain(one.grade))
                if (auto back = restock(writing, unit, work.order, line.sku, one.quantity); !back)
                    return back;
    return {};
}

} // namespace

base::Result<std::optional<ReturnWork>> returnWork(store::Connection &connection, CaseId id)
{
    const auto one = aftersales::findCase(connection, id);
    if (!one)
        return tl::unexpected(one.error());
    if (!*one)
        return std::optional<ReturnWork> {};
    const auto order = orders::findOrder(connection, (*one)->order);
    const auto shop = orders::findShop(connection, (*one)->shop);
    if (!order || !shop)
        return tl::unexpected(!order ? order.error() : shop.error());
    if (!*order)
        return std::optional<ReturnWork> {};
    ReturnWork work {.returnCase = id,
        .order = (*order)->id,
        .number = (*order)->number,
        .remoteId = (*one)->remoteId,
        .shop = *shop ? (*shop)->name : QString(),
        .reason = (*one)->reason};
    if (auto added = addLines(connection, **one, **order, work); !added)
        return tl::unexpected(added.error());
    if (auto added = addPieces(connection, work); !added)
        return tl::unexpected(added.error());
    return std::optional(std::move(work));
}

ReturnBooked gradePieces(Core &core, const aftersales::ReturnBooking &booking)
{
    return bookedBy(core,
        runCase(core, "return.grade", booking.returnCase,
            [&](Writing &writing, store::Unit &unit, ReturnCase &one, Order &) -> base::Result<QString> {
                const auto now = inspected(writing, one);
                if (!now)
                    return tl::unexpected(now.error());
                const auto line = std::ranges::find_if(now->first.lines, [&](const ReturnLine &each) {
                    return each.line == booking.line && each.sku == booking.sku;
                });
                if (!now->second.isEmpty() || line == now->first.lines.end()
                    || line->open() < booking.quantity)
                    return QStringLiteral("return.moved-on");
                aftersales::putReturnPiece(unit,
                    {writing.newId(), one.id, booking.line, booking.sku, booking.code, booking.quantity,
                        booking.grade, core.actor().user, writing.at()});
                return QString();
            }));
}

ReturnBooked takeBackGrade(Core &core, CaseId id)
{
    return bookedBy(core,
        runCase(core, "return.grade-back", id,
            [&](Writing &writing, store::Unit &unit, ReturnCase &one, Order &) -> base::Result<QString> {
                const auto pieces = aftersales::returnPiecesOf(writing.connection, id);
                if (!pieces)
                    return tl::unexpected(pieces.error());
                if (one.stage != u"received")
                    return QStringLiteral("return.moved-on");
                if (pieces->empty())
                    return QStringLiteral("return.nothing-graded");
                aftersales::removeReturnPiece(unit, pieces->back());
                return QString();
            }));
}

ReturnBooked finishInspection(Core &core, CaseId id)
{
    return bookedBy(core,
        runCase(core, "return.inspect", id,
            [&](Writing &writing, store::Unit &unit, ReturnCase &one, Order &order) -> base::Result<QString> {
                const auto now = inspected(writing, one);
                const auto toTell = isToTell(writing, one);
                if (!now || !toTell)
                    return tl::unexpected(!now ? now.error() : toTell.error());
                if (!now->second.isEmpty())
                    return now->second;
                if (auto code = moveCase(one, {aftersales::CaseEvent::Inspect}); !code.isEmpty())
                    return code;
                std::vector<marketplace::LineQuantity> told;
                for (aftersales::CaseLine &line : one.lines) {
                    line.received = cameOf(now->first, line);
                    line.grade =
                        line.received == 0 ? QStringLiteral("missing") : gradeOf(now->first, line.line);
                    tell(now->first, order, line, told);
                }
                if (auto done = putAway(writing, unit, now->first); !done)
                    return tl::unexpected(done.error());
                if (!*toTell)
                    return QString();
                return tellReceived(writing, unit, order, one, told).map([] { return QString(); });
            }));
}

QFuture<ReturnBooked> ReturnDesk::book(const aftersales::ReturnBooking &booking)
{
    return m_worker.run([this, booking] {
        return booking.kind == aftersales::ReturnBooking::Kind::Finish
            ? finishInspection(m_core, booking.returnCase)
            : gradePieces(m_core, booking);
    });
}

QFuture<std::optional<ReturnWork>> ReturnDesk::read(CaseId id)
{
    return m_worker.run(
        [this, id] { return returnWork(m_core.reader(), id).value_or(std::optional<ReturnWork> {}); });
}

} // namespace purser::desk
