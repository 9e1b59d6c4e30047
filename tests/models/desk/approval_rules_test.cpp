#include "desk/lists.h"
#include "desk/order_steps.h"
#include "desk/rule_book.h"
#include "desk/rule_replay.h"
#include "desk/rule_run.h"
#include "support/quiet_shop.h"

using namespace purser;
using intake::ApprovalRule;
using intake::RuleFact;
using intake::RuleTest;
using intake::RuleVerb;
using orders::Stage;
using orders::Tab;

namespace {

const auto kSku = QStringLiteral("TEA");

ApprovalRule rule(
    const char *name, std::vector<intake::RuleCondition> conditions, std::vector<intake::RuleAction> actions)
{
    return {.name = QLatin1String(name), .conditions = std::move(conditions), .actions = std::move(actions)};
}

intake::RuleCondition atLeast(RuleFact fact, std::int64_t number)
{
    return {.fact = fact, .test = RuleTest::AtLeast, .number = number};
}

intake::RuleAction act(RuleVerb verb, const char *word = "", std::int64_t number = 0)
{
    return {verb, QLatin1String(word), number};
}

class ApprovalRules : public ::testing::Test
{
protected:
    void SetUp() override { m_shop.offer(kSku, 1'000); }

    QString publish(const std::vector<ApprovalRule> &rules)
    {
        std::vector<intake::KeptRule> kept;
        for (const ApprovalRule &one : rules)
            kept.push_back({.rule = one});
        const auto undo = desk::publishRules(m_shop.core(), kept);
        EXPECT_TRUE(undo) << (undo ? "" : qPrintable(undo.error().code));
        return undo.value_or(QString());
    }

    static marketplace::RemoteOrder order(const QString &number, int pieces = 1)
    {
        return support::QuietShop::anOrder(number, {{kSku, pieces}});
    }

    orders::OrderId take(const QString &number, int pieces = 1) { return m_shop.take(order(number, pieces)); }

    /// The same order as the marketplace has it a moment later.
    orders::OrderId takeAgain(marketplace::RemoteOrder remote, std::int64_t version)
    {
        remote.version = version;
        return m_shop.take(remote);
    }

    desk::OrderDetail detail(orders::OrderId id) { return *desk::orderDetail(m_shop.core(), id).value(); }
    Tab tab(orders::OrderId id) { return orders::tabOf(detail(id).order); }

    QStringList findings(orders::OrderId id)
    {
        QStringList codes;
        for (const auto &finding : detail(id).findings)
            codes << finding.code + u' ' + finding.facts.section(u'\t', 0, 0);
        return codes;
    }

    /// "confirm by rules" of each entry of the order, newest first.
    QStringList history(orders::OrderId id)
    {
        QStringList lines;
        for (const auto &line : detail(id).timeline)
            lines << line.action + QStringLiteral(" by ") + line.user;
        return lines;
    }

    void undo(const QString &token)
    {
        const auto undone = desk::undoEntries(m_shop.core(), *desk::entriesOf(token));
        EXPECT_TRUE(undone.isClean())
            << qPrintable(undone.skipped.empty() ? QString() : undone.skipped.front().code);
    }

    support::QuietShop m_shop;
};

} // namespace

TEST_F(ApprovalRules, ApproveOnArrivalByTheStepThatAPersonTakes)
{
    publish({rule("known", {}, {act(RuleVerb::Approve), act(RuleVerb::Tag, "Fast Lane")})});
    const auto id = take(QStringLiteral("A-1"));
    EXPECT_EQ(tab(id), Tab::Ready);
    EXPECT_EQ(history(id),
        QStringList({QStringLiteral("confirm by rules"), QStringLiteral("sync.receive by owner")}));
    EXPECT_EQ(detail(id).order.tags, QStringList {QStringLiteral("fast lane")});
    const auto listed = desk::listPage(m_shop.core(),
        {.conditions = {{.key = orders::FilterKey::Tag, .values = {QStringLiteral("fast lane")}}}}, {}, 10);
    ASSERT_TRUE(listed);
    ASSERT_EQ(listed->rows.size(), 1U);
    EXPECT_EQ(listed->rows.front().order.id, id);
    EXPECT_TRUE(m_shop.wrongStock().isEmpty());
}

TEST_F(ApprovalRules, DoNotApproveAgainstAFindingOrAPaymentThatIsNotRight)
{
    publish({rule("all", {}, {act(RuleVerb::Approve)})});
    auto pending = order(QStringLiteral("A-1"));
    pending.payment = orders::Payment::Pending;
    auto refunded = order(QStringLiteral("A-2"));
    refunded.payment = orders::Payment::Refunded;
    auto nowhere = order(QStringLiteral("A-3"));
    nowhere.recipient.postcode = QStringLiteral("nowhere");
    for (const auto &remote : {pending, refunded, nowhere})
        EXPECT_EQ(detail(m_shop.take(remote)).order.stage, Stage::Received) << qPrintable(remote.number);
    pending.payment = orders::Payment::Paid;
    EXPECT_EQ(tab(takeAgain(pending, 2)), Tab::Ready) << "approved once the payment has come";
}

TEST_F(ApprovalRules, HoldOnceAndLeaveAReleaseToThePerson)
{
    publish({rule("look", {atLeast(RuleFact::TotalMinor, 2'000)}, {act(RuleVerb::Hold, "fraud?")}),
        rule("all", {}, {act(RuleVerb::Approve)})});
    const auto remote = order(QStringLiteral("A-1"), 2);
    const auto id = m_shop.take(remote);
    EXPECT_EQ(tab(id), Tab::Hold);
    EXPECT_EQ(detail(id).order.holdCode, QStringLiteral("fraud?"));
    ASSERT_TRUE(desk::releaseOrders(m_shop.core(), {id}).isClean());
    EXPECT_EQ(tab(takeAgain(remote, 2)), Tab::New) << "the release of a person stands";
    EXPECT_EQ(tab(take(QStringLiteral("A-2"))), Tab::Ready) << "a small one is not looked at";
}

TEST_F(ApprovalRules, AnApprovalThatWasTakenBackIsNotGivenAgain)
{
    publish({rule("all", {}, {act(RuleVerb::Approve)})});
    const auto remote = order(QStringLiteral("A-1"));
    const auto id = m_shop.take(remote);
    undo(desk::undoTokenOf({detail(id).timeline.front().seq}));
    EXPECT_EQ(tab(id), Tab::New);
    EXPECT_EQ(tab(takeAgain(remote, 2)), Tab::New);
    EXPECT_TRUE(desk::applyRulesTo(m_shop.core(), {id}).isClean());
    EXPECT_EQ(tab(id), Tab::Ready) << "asked anew by a person, they approve";
}

TEST_F(ApprovalRules, AskForASecondPersonBelowAPriceOrAboveADiscount)
{
    publish({rule("floor", {}, {act(RuleVerb::FloorPrice, "", 1'500)}),
        rule("deep", {}, {act(RuleVerb::DiscountLimit, "", 300)}),
        rule("all", {}, {act(RuleVerb::Approve)})});
    const auto cheap = take(QStringLiteral("A-1"), 1);
    EXPECT_EQ(tab(cheap), Tab::Check);
    EXPECT_EQ(findings(cheap), QStringList {QStringLiteral("rule.second-person floor")});
    auto given = order(QStringLiteral("A-2"), 2);
    given.lines.front().discountMinor = 1'000;
    EXPECT_EQ(findings(m_shop.take(given)), QStringList {QStringLiteral("rule.second-person deep")});
    EXPECT_EQ(tab(take(QStringLiteral("A-3"), 2)), Tab::Ready);
}

TEST_F(ApprovalRules, ASecondYesIsKeptWithItsPersonUntilTheOrderIsAnother)
{
    publish({rule("two", {}, {act(RuleVerb::SecondPerson)})});
    auto remote = order(QStringLiteral("A-1"));
    const auto id = m_shop.take(remote);
    EXPECT_FALSE(desk::confirmOrders(m_shop.core(), {id}).isClean());
    const auto accepted = desk::acceptOrders(m_shop.core(), {id});
    ASSERT_TRUE(accepted.isClean());
    EXPECT_EQ(tab(id), Tab::New);
    EXPECT_EQ(detail(id).why->acceptedBy, QStringLiteral("owner"));
    EXPECT_EQ(tab(takeAgain(remote, 2)), Tab::New) << "nothing about it has changed";
    remote.lines.front().quantity = 2;
    remote.lines.front().totalMinor = remote.totalMinor = remote.paidMinor = 2'000;
    EXPECT_EQ(tab(takeAgain(remote, 3)), Tab::Check) << "another total needs another yes";
    EXPECT_TRUE(detail(id).why->acceptedBy.isEmpty());
}

TEST_F(ApprovalRules, ASecondYesCanBeTakenBackAndIsRefusedWhereNothingAsks)
{
    const auto plain = take(QStringLiteral("A-0"));
    const auto refused = desk::acceptOrders(m_shop.core(), {plain});
    ASSERT_EQ(refused.skipped.size(), 1U);
    EXPECT_EQ(refused.skipped.front().code, QStringLiteral("rule.nothing-asked"));
    publish({rule("two", {}, {act(RuleVerb::SecondPerson)})});
    const auto id = take(QStringLiteral("A-1"));
    undo(desk::acceptOrders(m_shop.core(), {id}).undoToken);
    EXPECT_EQ(tab(id), Tab::Check);
    EXPECT_TRUE(detail(id).why->acceptedBy.isEmpty());
}

TEST_F(ApprovalRules, WhereSeveralWorkTheSecondPersonDoesNotConfirmToo)
{
    publish({rule("two", {}, {act(RuleVerb::SecondPerson)})});
    const auto id = take(QStringLiteral("A-1"));
    m_shop.write([](desk::Writing &writing) {
        return writing.connection.execute(
            QStringLiteral("insert into app_user (name, role, language) values ('mei', 'owner', '')"));
    });
    ASSERT_TRUE(desk::acceptOrders(m_shop.core(), {id}).isClean());
    const auto refused = desk::confirmOrders(m_shop.core(), {id});
    ASSERT_EQ(refused.skipped.size(), 1U);
    EXPECT_EQ(refused.skipped.front().code, QStringLiteral("rule.same-person"));
    const auto mei = desk::Desk::open(m_shop.profile(), {QStringLiteral("mei"), {}, QStringLiteral("test")});
    ASSERT_TRUE(mei);
    EXPECT_TRUE(desk::confirmOrders((*mei)->core(), {id}).isClean());
}

TEST_F(ApprovalRules, ARuleThatFailsSwitchesItselfOffAndItsOrderGoesToCheck)
{
    m_shop.write([](desk::Writing &writing) {
        return writing.connection.execute(QStringLiteral("update product set weight_grams = 0"));
    });
    publish({rule("heavy", {atLeast(RuleFact::WeightGrams, 1)}, {act(RuleVerb::Hold, "heavy")}),
        rule("all", {}, {act(RuleVerb::Approve)})});
    const auto remote = order(QStringLiteral("A-1"));
    const auto id = m_shop.take(remote);
    EXPECT_EQ(tab(id), Tab::Check);
    EXPECT_EQ(findings(id), QStringList {QStringLiteral("rule.failed heavy")});
    EXPECT_EQ(history(id).front(), QStringLiteral("rule.failed by rules"));
    auto rules = desk::approvalRules(m_shop.core()).value();
    EXPECT_FALSE(rules.front().rule.isOn);
    EXPECT_EQ(rules.front().problem, QStringLiteral("weight_g"));
    EXPECT_TRUE(rules.back().rule.isOn);
    EXPECT_EQ(tab(takeAgain(remote, 2)), Tab::Check) << "it stays there until somebody looks";
    EXPECT_EQ(tab(take(QStringLiteral("A-2"))), Tab::New) << "others are left to a person meanwhile";
    m_shop.write([](desk::Writing &writing) {
        return writing.connection.execute(QStringLiteral("update product set weight_grams = 100"));
    });
    ASSERT_TRUE(desk::switchRule(m_shop.core(), rules.front().id, true));
    ASSERT_TRUE(desk::applyRulesTo(m_shop.core(), {id}).isClean());
    EXPECT_EQ(tab(id), Tab::Hold);
}

TEST_F(ApprovalRules, AreAskedAboutOrdersThatAreHereAndTakenBackWithOneUndo)
{
    const auto small = take(QStringLiteral("A-1"));
    const auto large = take(QStringLiteral("A-2"), 9);
    const auto sent = take(QStringLiteral("A-3"));
    ASSERT_TRUE(desk::confirmOrders(m_shop.core(), {sent}).isClean());
    publish({rule("look", {atLeast(RuleFact::TotalMinor, 5'000)},
                 {act(RuleVerb::Hold, "look"), act(RuleVerb::Tag, "big")}),
        rule("all", {}, {act(RuleVerb::Approve)})});
    const auto preview = desk::previewRules(m_shop.core(), {small, large, sent});
    ASSERT_TRUE(preview);
    EXPECT_EQ(preview->orders, 2);
    ASSERT_EQ(preview->differences.size(), 2U);
    EXPECT_TRUE(preview->differences.front().after.isApproved);
    EXPECT_EQ(tab(small), Tab::New) << "a preview changes nothing";
    const auto applied = desk::applyRulesTo(m_shop.core(), {small, large, sent});
    EXPECT_EQ(applied.done.size(), 2U);
    ASSERT_EQ(applied.skipped.size(), 1U);
    EXPECT_EQ(applied.skipped.front().code, QStringLiteral("order.stage-passed"));
    EXPECT_EQ(tab(small), Tab::Ready);
    EXPECT_EQ(tab(large), Tab::Hold);
    EXPECT_EQ(detail(large).order.tags, QStringList {QStringLiteral("big")});
    undo(applied.undoToken);
    EXPECT_EQ(tab(small), Tab::New);
    EXPECT_EQ(tab(large), Tab::New);
    EXPECT_TRUE(detail(large).order.tags.isEmpty());
    EXPECT_FALSE(detail(small).why);
    EXPECT_TRUE(m_shop.wrongStock().isEmpty());
}

TEST_F(ApprovalRules, SayWhyForEveryOrderAlsoWhenTheRulesAreOthersByNow)
{
    publish(
        {rule("abroad",
             {{.fact = RuleFact::Country, .words = {QStringLiteral("DE")}}, atLeast(RuleFact::TotalMinor, 1)},
             {act(RuleVerb::Hold, "abroad")}),
            rule("all", {}, {act(RuleVerb::Tag, "seen"), act(RuleVerb::Approve)})});
    const auto id = take(QStringLiteral("A-1"));
    publish({});
    const auto why = detail(id).why;
    ASSERT_TRUE(why);
    ASSERT_EQ(why->trace.size(), 2U);
    EXPECT_EQ(why->rules.front().name, QStringLiteral("abroad"));
    EXPECT_EQ(why->trace.front().result, intake::RuleTrace::Result::NotMatched);
    EXPECT_EQ(why->trace.front().condition, 0);
    EXPECT_EQ(why->trace.back().result, intake::RuleTrace::Result::Matched);
    EXPECT_EQ(why->trace.back().changes.size(), 2U);
}

TEST_F(ApprovalRules, OfOneShopAreNotAskedAboutAnother)
{
    ApprovalRule elsewhere = rule("elsewhere", {}, {act(RuleVerb::Hold, "no")});
    elsewhere.shop = QStringLiteral("Quiet");
    publish({elsewhere});
    EXPECT_EQ(tab(take(QStringLiteral("A-1"))), Tab::Hold);
    elsewhere.shop = QStringLiteral("Nowhere");
    const auto refused = desk::publishRules(m_shop.core(), {{.rule = elsewhere}});
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().code, QStringLiteral("rule.unknown-shop"));
    m_shop.write([](desk::Writing &writing) {
        return writing.connection.execute(QStringLiteral("update approval_rule set shop_id = 7"));
    });
    EXPECT_EQ(tab(take(QStringLiteral("A-2"))), Tab::New);
}

TEST_F(ApprovalRules, ArePublishedAsOneStepThatIsUndoneAsOne)
{
    publish({rule("a", {}, {act(RuleVerb::Approve)}), rule("b", {}, {act(RuleVerb::SecondPerson)})});
    const auto before = desk::approvalRules(m_shop.core()).value();
    const QString token =
        publish({rule("b", {}, {act(RuleVerb::SecondPerson)}), rule("c", {}, {act(RuleVerb::Approve)})});
    const auto after = desk::approvalRules(m_shop.core()).value();
    ASSERT_EQ(after.size(), 2U);
    EXPECT_EQ(after.front().id, before.back().id) << "the same rule keeps its id";
    EXPECT_TRUE(publish({after.front().rule, after.back().rule}).isEmpty())
        << "nothing changed, nothing written";
    undo(token);
    EXPECT_EQ(desk::approvalRules(m_shop.core()).value(), before);
}

TEST_F(ApprovalRules, WithoutANameWithTheSameOrWithoutAnActionAreRefused)
{
    const std::pair<std::vector<intake::KeptRule>, const char *> cases[] {
        {{{.rule = rule(" ", {}, {act(RuleVerb::Approve)})}}, "rule.no-name"},
        {{{.rule = rule("a", {}, {})}}, "rule.no-action"},
        {{{.rule = rule("a", {}, {act(RuleVerb::Approve)})},
             {.rule = rule("a", {}, {act(RuleVerb::SecondPerson)})}},
            "rule.same-name"}};
    for (const auto &[rules, code] : cases) {
        const auto refused = desk::publishRules(m_shop.core(), rules);
        ASSERT_FALSE(refused);
        EXPECT_EQ(refused.error().code, QLatin1String(code));
    }
}

TEST_F(ApprovalRules, AReplayFindsEveryOrderThatDiffersAndChangesNothing)
{
    publish({rule("all", {}, {act(RuleVerb::Approve)})});
    const std::int64_t now = base::toMilliseconds(m_shop.core().now());
    constexpr std::int64_t kMinute = 60'000;
    constexpr std::int64_t kDay = 86'400'000;
    for (int at = 0; at < 30; ++at) {
        auto remote = order(QStringLiteral("A-%1").arg(at), at % 3 + 1);
        remote.placedAt = base::fromMilliseconds(now - at * kDay + kMinute);
        (void)m_shop.take(remote);
    }
    const auto last = store::lastEntry(m_shop.core().reader()).value();
    const std::vector draft {
        rule("look", {atLeast(RuleFact::TotalMinor, 3'000)}, {act(RuleVerb::Hold, "look")}),
        rule("all", {}, {act(RuleVerb::Approve)})};
    const auto replay = desk::replayRules(m_shop.core(), draft, 9);
    ASSERT_TRUE(replay);
    EXPECT_EQ(replay->orders, 10) << "placed within nine days";
    EXPECT_TRUE(replay->isWhole);
    QStringList numbers;
    for (const desk::RuleDifference &one : replay->differences) {
        numbers << one.number;
        EXPECT_TRUE(one.before.isApproved);
        EXPECT_EQ(one.after.holdReason, QStringLiteral("look"));
    }
    EXPECT_EQ(numbers, QStringList({QStringLiteral("A-2"), QStringLiteral("A-5"), QStringLiteral("A-8")}));
    EXPECT_EQ(store::lastEntry(m_shop.core().reader()).value(), last) << "no entry was made";
    EXPECT_EQ(desk::approvalRules(m_shop.core()).value().size(), 1U);
}

TEST_F(ApprovalRules, ADraftIsKeptForLater)
{
    const std::vector draft {rule("later", {atLeast(RuleFact::BuyerOrders, 1)}, {act(RuleVerb::Approve)})};
    ASSERT_TRUE(desk::saveRuleDraft(m_shop.core(), draft));
    EXPECT_EQ(desk::ruleDraft(m_shop.core()).value(), draft);
    ASSERT_TRUE(desk::saveRuleDraft(m_shop.core(), {}));
    EXPECT_TRUE(desk::ruleDraft(m_shop.core()).value().empty());
}
