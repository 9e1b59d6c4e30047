#include "desk/checks.h"

#include "catalog/catalog_table.h"
#include "catalog/stock_table.h"
#include "desk/rule_run.h"
#include "intake/address_check.h"
#include "intake/address_edit_table.h"
#include "intake/chinese_correction.h"

namespace purser::desk {

namespace {

using intake::KeptFinding;
using orders::Order;
using orders::Payment;
using orders::Stage;

constexpr int kWarning = static_cast<int>(intake::Severity::Warning);
constexpr int kBlocking = static_cast<int>(intake::Severity::Blocking);

void add(std::vector<KeptFinding> &findings, const char *code, int severity, const QString &field = {},
    const QStringList &facts = {})
{
    KeptFinding finding;
    finding.code = QLatin1String(code);
    finding.severity = severity;
    finding.field = field;
    finding.facts = facts.join(u'\t');
    findings.push_back(std::move(finding));
}

void checkPayment(std::vector<KeptFinding> &findings, const Order &order)
{
    switch (order.payment) {
    case Payment::Pending: add(findings, "payment.pending", kBlocking); break;
    case Payment::Failed: add(findings, "payment.failed", kBlocking); break;
    case Payment::Disputed: add(findings, "payment.disputed", kBlocking); break;
    case Payment::PartPaid:
        add(findings, "payment.part-paid", kBlocking, {}, {QString::number(order.paidMinor)});
        break;
    case Payment::Paid:
        if (order.paidMinor != order.totalMinor && order.refundedMinor == 0)
            add(findings, "payment.amount-differs", kBlocking, {},
                {QString::number(order.paidMinor), QString::number(order.totalMinor)});
        break;
    case Payment::Authorised:
    case Payment::Cod:
    case Payment::Refunded: break;
    }
}

void checkSums(std::vector<KeptFinding> &findings, const Order &order)
{
    std::int64_t lines = 0;
    for (const orders::OrderLine &line : order.lines)
        lines += line.totalMinor;
    const bool taxIncluded = lines + order.shippingMinor == order.totalMinor;
    const bool taxOnTop = lines + order.shippingMinor + order.taxMinor == order.totalMinor;
    if (!taxIncluded && !taxOnTop)
        add(findings, "price.sum-differs", kWarning, {},
            {QString::number(lines + order.shippingMinor), QString::number(order.totalMinor)});
}

void checkRecipient(std::vector<KeptFinding> &findings, const base::PostalAddress &to)
{
    for (const intake::Finding &finding : intake::checkAddress(intake::withWholeDivisions(to))) {
        KeptFinding kept;
        kept.code = finding.code;
        kept.severity = static_cast<int>(finding.severity);
        kept.field = finding.field;
        findings.push_back(std::move(kept));
    }
}

base::Result<std::vector<catalog::Need>> needsOf(Writing &writing, const Order &order)
{
    std::vector<catalog::ListingPart> parts;
    QStringList asked;
    for (const orders::OrderLine &line : order.lines) {
        if (asked.contains(line.listing))
            continue;
        asked << line.listing;
        auto some = catalog::partsOf(writing.connection, order.shop, line.listing);
        if (!some)
            return tl::unexpected(some.error());
        std::ranges::move(*some, std::back_inserter(parts));
    }
    return catalog::needsOf(order.lines, parts);
}

bool covers(const std::vector<catalog::Reservation> &kept, const std::vector<catalog::Need> &needs)
{
    std::map<std::pair<orders::LineId, QString>, int> open;
    for (const catalog::Need &need : needs)
        open[{need.line, need.sku}] += need.quantity;
    for (const catalog::Reservation &one : kept)
        open[{one.line, one.sku}] -= one.quantity;
    return std::ranges::all_of(open, [](const auto &left) { return left.second == 0; });
}

/// Levels as they would be without what this order keeps.
base::Result<std::vector<catalog::StockLevel>> levelsWithout(
    Writing &writing, const std::vector<catalog::Need> &needs, const std::vector<catalog::Reservation> &kept)
{
    QStringList skus;
    for (const catalog::Need &need : needs)
        if (!skus.contains(need.sku))
            skus << need.sku;
    auto levels = catalog::levelsOf(writing.connection, skus);
    if (!levels)
        return levels;
    for (catalog::StockLevel &level : *levels)
        for (const catalog::Reservation &one : kept)
            if (one.sku == level.sku && one.warehouse == level.warehouse)
                level.reserved -= one.quantity;
    return levels;
}

/// Keeps what the order needs, or says what is short. Pieces that are kept already count as free for it.
base::Result<> keepStock(Writing &writing, store::Unit &unit, Order &after,
    const std::vector<catalog::Reservation> &kept, std::vector<KeptFinding> &findings)
{
    const auto needs = needsOf(writing, after);
    if (!needs)
        return tl::unexpected(needs.error());
    if (after.isReserved && covers(kept, *needs))
        return {};
    auto levels = levelsWithout(writing, *needs, kept);
    if (!levels)
        return tl::unexpected(levels.error());
    auto wanted = catalog::allocateStock(after.id, *needs, std::move(*levels));
    for (const catalog::Reservation &one : kept)
        catalog::removeReservation(unit, one);
    for (catalog::Reservation &one : wanted.reservations) {
        one.id = writing.newId();
        catalog::putReservation(unit, one);
    }
    for (const catalog::Shortage &shortage : wanted.shortages)
        add(findings, "stock.short", kBlocking, {},
            {shortage.sku, QString::number(shortage.needed), QString::number(shortage.free)});
    after.isReserved = wanted.shortages.empty();
    return {};
}

bool reservesNothing(const Order &order)
{
    return order.stage >= Stage::Shipped || !orders::holdsStock(order.payment);
}

void freeKept(store::Unit &unit, Order &after, const std::vector<catalog::Reservation> &kept)
{
    for (const catalog::Reservation &reservation : kept)
        catalog::removeReservation(unit, reservation);
    after.isReserved = false;
}

/// What the store knows of an order beside its row.
struct Known
{
    bool isNew = false;
    std::vector<KeptFinding> findings {};
    std::vector<catalog::Reservation> kept {};
    QString conflicts {};
};

base::Result<> checkAgainst(
    Writing &writing, store::Unit &unit, Order &after, const Personal &personal, const Known &known)
{
    std::vector<KeptFinding> findings;
    if (after.stage == Stage::Received)
        findings = plainFindings(after, personal);
    if (!known.conflicts.isEmpty() && after.stage < Stage::Shipped)
        add(findings, "address.conflict", kBlocking, {}, known.conflicts.split(u' '));
    if (reservesNothing(after))
        freeKept(unit, after, known.kept);
    else if (auto done = keepStock(writing, unit, after, known.kept, findings); !done)
        return done;
    if (after.stage == Stage::Received)
        if (auto done = askRules(writing, unit, after, findings, {known.isNew, known.findings}); !done)
            return done;
    replaceFindings(writing, unit, after, known.findings, std::move(findings));
    return {};
}

} // namespace

std::vector<KeptFinding> plainFindings(const Order &order, const Personal &personal)
{
    std::vector<KeptFinding> findings;
    checkRecipient(findings, personal.recipient);
    checkPayment(findings, order);
    checkSums(findings, order);
    return findings;
}

void replaceFindings(Writing &writing, store::Unit &unit, Order &after,
    const std::vector<KeptFinding> &before, std::vector<KeptFinding> findings)
{
    for (KeptFinding &finding : findings) {
        finding.id = writing.newId();
        finding.order = after.id;
        finding.foundAt = writing.at();
    }
    after.blocks = static_cast<int>(
        std::ranges::count_if(findings, [](const auto &one) { return one.severity == kBlocking; }));
    intake::putFindings(unit, before, findings);
}

base::Result<> freeStock(Writing &writing, store::Unit &unit, Order &after)
{
    const auto kept = catalog::reservationsOf(writing.connection, after.id);
    if (!kept)
        return tl::unexpected(kept.error());
    freeKept(unit, after, *kept);
    return {};
}

base::Result<> checkOrder(Writing &writing, store::Unit &unit, Order &after, const Personal &personal)
{
    const auto edit = intake::findAddressEdit(writing.connection, after.id);
    if (!edit)
        return tl::unexpected(edit.error());
    return checkOrder(writing, unit, after, personal, *edit ? (*edit)->conflicts : QString());
}

base::Result<> checkOrder(
    Writing &writing, store::Unit &unit, Order &after, const Personal &personal, const QString &conflicts)
{
    const auto findings = intake::findingsOf(writing.connection, after.id);
    if (!findings)
        return tl::unexpected(findings.error());
    const auto kept = catalog::reservationsOf(writing.connection, after.id);
    if (!kept)
        return tl::unexpected(kept.error());
    return checkAgainst(
        writing, unit, after, personal, {.findings = *findings, .kept = *kept, .conflicts = conflicts});
}

base::Result<> checkNewOrder(Writing &writing, store::Unit &unit, Order &after, const Personal &personal)
{
    return checkAgainst(writing, unit, after, personal, {.isNew = true});
}

} // namespace purser::desk
