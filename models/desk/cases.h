#pragma once

#include "aftersales/case_stage.h"
#include "aftersales/case_table.h"
#include "desk/bulk.h"

namespace purser::desk {

/// Return requests that are new or have changed at the marketplace become cases.
[[nodiscard]] base::Result<> pullReturns(Core &core, orders::Shop &shop,
    marketplace::MarketplaceConnector &connector, const std::stop_token &stop);

/// Milliseconds that a shop has to answer a request.
inline constexpr std::int64_t kAnswerWithin = 3LL * 24 * 3600 * 1000;

struct CaseAnswer
{
    aftersales::CaseId id {};
    QString code {}; ///< why not; empty = done
    QStringList arguments {}; ///< of the code's sentence
    QString undoToken {};
    bool isHereOnly = false; ///< the marketplace knows nothing of the case and is told nothing
};

/// Says yes or no to a request; the marketplace hears it through the outbox.
[[nodiscard]] CaseAnswer decideCase(Core &core, aftersales::CaseId id, bool approve, const QString &reason);
/// The goods are back: grades each line, puts A and B back on the shelf, writes the rest off.
/// @param grades  by line id: "A", "B", "C" or "scrap"; lines that are not named get "A"
[[nodiscard]] CaseAnswer receiveCase(
    Core &core, aftersales::CaseId id, const std::map<orders::LineId, QString> &grades);
/// Pays the buyer back what the case is worth and closes it.
[[nodiscard]] CaseAnswer refundCase(Core &core, aftersales::CaseId id);

/// Puts a refund and its message into @p unit. @returns a Refusal-like error "refund.over-paid" when the
/// books say that less is left
[[nodiscard]] base::Result<> putOrderRefund(Writing &writing, store::Unit &unit, orders::Order &after,
    std::int64_t amountMinor, const QString &reason, const aftersales::ReturnCase *returnCase,
    const std::vector<marketplace::LineQuantity> &lines);

/// Books what the marketplace said to the refund that travelled as outbox message @p message.
[[nodiscard]] base::Result<> refundAnswered(
    Core &core, Writing &writing, std::int64_t message, bool isAccepted, const QString &words);

} // namespace purser::desk
