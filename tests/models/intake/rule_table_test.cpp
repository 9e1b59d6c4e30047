#include "intake/rule_table.h"

#include "store/journal.h"
#include "support/temporary_store.h"

using namespace purser;
using namespace purser::intake;

namespace {

const orders::ShopId kBerlin {11};
const orders::ShopId kHangzhou {12};

KeptRule kept(std::int64_t id, std::int64_t position, orders::ShopId shop, const QString &name)
{
    return {RuleId(id), shop, position,
        {.name = name,
            .isOn = position % 2 == 0,
            .conditions = {{.fact = RuleFact::LineSku,
                .test = RuleTest::Contains,
                .lines = RuleLines::None,
                .words = {QStringLiteral("A-1"), QStringLiteral("杯")}}},
            .actions = {{RuleVerb::Hold, QStringLiteral("look"), 0}, {RuleVerb::FloorPrice, {}, 4'900}}},
        position == 3 ? QStringLiteral("weight_g") : QString()};
}

class RuleTable : public testing::Test
{
protected:
    void write(const std::optional<KeptRule> &before, const std::optional<KeptRule> &after)
    {
        store::Unit unit;
        putRule(unit, before, after);
        write(unit);
    }

    void write(const store::Unit &unit)
    {
        ASSERT_TRUE(m_store.connection().begin());
        ASSERT_TRUE(store::applyUnit(m_store.connection(), m_store.keys(), unit));
        ASSERT_TRUE(m_store.connection().commit());
    }

    support::TemporaryStore m_store;
};

} // namespace

TEST_F(RuleTable, KeepsRulesInTheirOrderWithAllTheySay)
{
    const auto first = kept(2, 1, {}, QStringLiteral("first"));
    const auto second = kept(1, 2, kBerlin, QStringLiteral("second"));
    const auto third = kept(3, 3, kHangzhou, QStringLiteral("第三"));
    for (const KeptRule &rule : {third, first, second})
        write({}, rule);
    EXPECT_EQ(keptRules(m_store.connection()).value(), (std::vector {first, second, third}));
    EXPECT_EQ(rulesFor(m_store.connection(), kBerlin).value(), (std::vector {first, second}));
    EXPECT_EQ(findRule(m_store.connection(), RuleId(3)).value(), std::optional(third));
}

TEST_F(RuleTable, ChangesAndRemovesOneRuleAlone)
{
    const auto first = kept(1, 1, {}, QStringLiteral("first"));
    const auto second = kept(2, 2, {}, QStringLiteral("second"));
    write({}, first);
    write({}, second);
    KeptRule changed = first;
    changed.rule.actions = {{RuleVerb::Approve, {}, 0}};
    changed.position = 7;
    write(first, changed);
    EXPECT_EQ(keptRules(m_store.connection()).value(), (std::vector {second, changed}));
    write(second, {});
    EXPECT_EQ(keptRules(m_store.connection()).value(), std::vector {changed});
}

TEST_F(RuleTable, KeepsWhatRulesSaidOfAnOrder)
{
    const RuledOrder ruled {orders::OrderId(5), 99, QStringLiteral("m0 n1"), QStringLiteral("look"),
        QStringLiteral("mei"), QStringLiteral("5000\nrule.second-person\nx")};
    store::Unit unit;
    putRuled(unit, {}, ruled);
    write(unit);
    EXPECT_EQ(findRuled(m_store.connection(), ruled.order).value(), std::optional(ruled));
    EXPECT_FALSE(findRuled(m_store.connection(), orders::OrderId(6)).value());
}

TEST_F(RuleTable, KeepsTheSameRulesOnceAndOthersBesides)
{
    const std::vector rules {
        kept(1, 1, {}, QStringLiteral("a")).rule, kept(2, 2, {}, QStringLiteral("b")).rule};
    const auto set = keepSet(m_store.connection(), rules).value();
    EXPECT_EQ(keepSet(m_store.connection(), rules).value(), set);
    EXPECT_EQ(findSet(m_store.connection(), set).value(), rules);
    EXPECT_NE(keepSet(m_store.connection(), {rules.front()}).value(), set);
    EXPECT_TRUE(findSet(m_store.connection(), 1).value().empty());
}
