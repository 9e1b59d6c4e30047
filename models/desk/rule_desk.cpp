#include "desk/rule_desk.h"

namespace purser::desk {

RuleDesk::RuleDesk(Core &core, Worker &reading, Worker &counting, Worker &acting)
    : m_core(core)
    , m_reading(reading)
    , m_counting(counting)
    , m_acting(acting)
{}

QFuture<base::Result<RuleDesk::Rules>> RuleDesk::all()
{
    return m_reading.run([this] { return approvalRules(m_core); });
}

QFuture<base::Result<QString>> RuleDesk::publish(Rules rules)
{
    return m_acting.run([this, rules = std::move(rules)] { return publishRules(m_core, rules); });
}

QFuture<base::Result<QString>> RuleDesk::switchRule(intake::RuleId id, bool isOn)
{
    return m_acting.run([this, id, isOn] { return desk::switchRule(m_core, id, isOn); });
}

QFuture<base::Result<RuleDesk::Draft>> RuleDesk::draft()
{
    return m_reading.run([this] { return ruleDraft(m_core); });
}

QFuture<base::Result<>> RuleDesk::saveDraft(Draft rules)
{
    return m_acting.run([this, rules = std::move(rules)] { return saveRuleDraft(m_core, rules); });
}

QFuture<base::Result<RuleReplay>> RuleDesk::replay(Draft draft, int days)
{
    return m_counting.run(
        [this, draft = std::move(draft), days] { return replayRules(m_core, draft, days); });
}

QFuture<base::Result<RuleReplay>> RuleDesk::preview(std::vector<orders::OrderId> ids)
{
    return m_counting.run([this, ids = std::move(ids)] { return previewRules(m_core, ids); });
}

QFuture<BulkResult> RuleDesk::apply(std::vector<orders::OrderId> ids)
{
    return m_acting.run([this, ids = std::move(ids)] { return applyRulesTo(m_core, ids); });
}

QFuture<BulkResult> RuleDesk::accept(std::vector<orders::OrderId> ids)
{
    return m_acting.run([this, ids = std::move(ids)] { return acceptOrders(m_core, ids); });
}

} // namespace purser::desk
