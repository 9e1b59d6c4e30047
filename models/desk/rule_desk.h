#pragma once

#include "desk/rule_book.h"
#include "desk/rule_replay.h"
#include "desk/worker.h"

namespace purser::desk {

/// What a person or a script does with approval rules. Part of the Desk. All calls return at once.
/// Thread-safe.
class RuleDesk
{
public:
    using Rules = std::vector<intake::KeptRule>;
    using Draft = std::vector<intake::ApprovalRule>;

    /// The workers are the desk's.
    RuleDesk(Core &core, Worker &reading, Worker &counting, Worker &acting);

    [[nodiscard]] QFuture<base::Result<Rules>> all();
    [[nodiscard]] QFuture<base::Result<QString>> publish(Rules rules);
    [[nodiscard]] QFuture<base::Result<QString>> switchRule(intake::RuleId id, bool isOn);
    [[nodiscard]] QFuture<base::Result<Draft>> draft();
    [[nodiscard]] QFuture<base::Result<>> saveDraft(Draft rules);

    [[nodiscard]] QFuture<base::Result<RuleReplay>> replay(Draft draft, int days);
    [[nodiscard]] QFuture<base::Result<RuleReplay>> preview(std::vector<orders::OrderId> ids);
    [[nodiscard]] QFuture<BulkResult> apply(std::vector<orders::OrderId> ids);
    [[nodiscard]] QFuture<BulkResult> accept(std::vector<orders::OrderId> ids);

private:
    Core &m_core;
    Worker &m_reading;
    Worker &m_counting;
    Worker &m_acting;
};

} // namespace purser::desk
