#pragma once

#include "base/money.h"
#include "orders/ids.h"
#include "store/edit.h"

#include <vector>

namespace purser::aftersales {

using CaseId = base::Id<struct ReturnCaseTag>;

/// Pieces of one order line that a buyer sends back.
struct CaseLine
{
    orders::LineId line {};
    int quantity = 0;
    int received = 0;
    QString grade {}; ///< "A", "B", "C", "scrap"; empty = not inspected

    bool operator==(const CaseLine &) const = default;
};

/// A buyer's wish after the sale, from request to close. Words of kind and stage as in case_stage.
struct ReturnCase
{
    CaseId id {};
    orders::OrderId order {};
    orders::ShopId shop {};
    QString remoteId {}; ///< empty = the shop opened it here, the marketplace knows nothing of it
    QString kind {};
    QString stage {};
    QString reason {};
    QString decision {}; ///< "approved", "refused"; empty = open
    QString policy {}; ///< id of the sentence that decided
    base::Money refund {};
    std::int64_t openedAt = 0;
    std::int64_t dueAt = 0;
    std::int64_t closedAt = 0;
    std::int64_t revision = 0; ///< the marketplace's version
    std::vector<CaseLine> lines {};

    bool operator==(const ReturnCase &) const = default;
};

/// Money that goes back to a buyer.
struct Refund
{
    std::int64_t id = 0;
    orders::OrderId order {};
    CaseId returnCase {};
    base::Money amount {};
    QString state {}; ///< "requested", "accepted", "refused", "unknown"
    QString reason {};
    QString remoteId {};
    std::int64_t askedAt = 0;
    std::int64_t answeredAt = 0;

    bool operator==(const Refund &) const = default;
};

void registerCaseTables(store::Registry &registry);
void putCase(store::Unit &unit, const std::optional<ReturnCase> &before, const ReturnCase &after);
void putRefund(store::Unit &unit, const std::optional<Refund> &before, const Refund &after);
[[nodiscard]] base::Result<std::optional<ReturnCase>> findCase(store::Connection &connection, CaseId id);
[[nodiscard]] base::Result<std::optional<ReturnCase>> findRemoteCase(
    store::Connection &connection, orders::ShopId shop, const QString &remoteId);
/// Cases that go by @p number at their marketplace, or have it as their own id.
[[nodiscard]] base::Result<std::vector<ReturnCase>> casesNumbered(
    store::Connection &connection, const QString &number);
[[nodiscard]] base::Result<std::vector<ReturnCase>> casesOf(
    store::Connection &connection, orders::OrderId order);
/// Cases that are not closed, by what is due first.
[[nodiscard]] base::Result<std::vector<ReturnCase>> openCases(store::Connection &connection, int limit);
/// All cases that are not closed, without their lines, in no order. For counting.
[[nodiscard]] base::Result<std::vector<ReturnCase>> openCasesBriefly(store::Connection &connection);
/// Cases that ended, by end, newest first. Index: case_ended.
[[nodiscard]] base::Result<std::vector<ReturnCase>> endedCases(store::Connection &connection, int limit);
[[nodiscard]] base::Result<std::vector<Refund>> refundsOf(
    store::Connection &connection, orders::OrderId order);
[[nodiscard]] base::Result<std::optional<Refund>> findRefund(store::Connection &connection, std::int64_t id);

} // namespace purser::aftersales
