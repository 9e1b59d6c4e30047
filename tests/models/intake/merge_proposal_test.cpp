#include "intake/merge_proposal.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <rapidcheck.h>

using namespace purser;
using namespace purser::intake;
using orders::OrderId;
using orders::ShopId;

namespace {

base::PostalAddress utrecht()
{
    return {QStringLiteral("NL"), QStringLiteral("Marijke de Vries"), {}, QStringLiteral("+31 6 12345678"),
        {}, QStringLiteral("Utrecht"), {}, QStringLiteral("Oudegracht 12"), QStringLiteral("3511 AB"), {}};
}

MergeCandidate candidate(std::int64_t id, const base::PostalAddress &to)
{
    MergeCandidate one;
    one.order = OrderId(id);
    one.shop = ShopId(1);
    one.currency = QStringLiteral("EUR");
    one.to = to;
    one.placedAt = id;
    one.shipBy = 1'000 - id;
    one.shippingMinor = 100 * id;
    one.hasNote = id % 2 == 0;
    return one;
}

} // namespace

TEST(MergeProposal, SeesTheSameRecipientBehindOtherSpellings)
{
    using Change = void (*)(base::PostalAddress &);
    const struct
    {
        const char *what;
        Change change;
        bool isSame;
    } cases[] {
        {"case", [](auto &to) { to.name = to.name.toUpper(); }, true},
        {"spaces", [](auto &to) { to.street = QStringLiteral("  Oudegracht   12 "); }, true},
        {"punctuation", [](auto &to) { to.street = QStringLiteral("Oudegracht, 12."); }, true},
        {"postcode without its space", [](auto &to) { to.postcode = QStringLiteral("3511ab"); }, true},
        {"full width", [](auto &to) { to.street = QStringLiteral("Ｏｕｄｅｇｒａｃｈｔ　１２"); }, true},
        {"phone at home", [](auto &to) { to.phone = QStringLiteral("06-1234 5678"); }, true},
        {"phone with 00", [](auto &to) { to.phone = QStringLiteral("0031 6 12345678"); }, true},
        {"full width phone", [](auto &to) { to.phone = QStringLiteral("＋３１６１２３４５６７８"); }, true},
        {"no phone", [](auto &to) { to.phone.clear(); }, true},
        {"another phone", [](auto &to) { to.phone = QStringLiteral("+31 6 87654321"); }, false},
        {"house number", [](auto &to) { to.street = QStringLiteral("Oudegracht 21"); }, false},
        {"flat", [](auto &to) { to.street += QStringLiteral(" bis"); }, false},
        {"name", [](auto &to) { to.name = QStringLiteral("Jan de Vries"); }, false},
        {"country", [](auto &to) { to.country = QStringLiteral("BE"); }, false},
    };
    for (const auto &one : cases) {
        auto other = utrecht();
        one.change(other);
        EXPECT_EQ(isSameRecipient(utrecht(), other), one.isSame) << one.what;
        EXPECT_EQ(proposeMerges(std::vector {candidate(1, utrecht()), candidate(2, other)}).size(),
            one.isSame ? 1U : 0U)
            << one.what;
    }
}

TEST(MergeProposal, TakesTheStrictestDateKeepsTheNotesAndCountsTheShippingPaidTooMuch)
{
    const auto proposals = proposeMerges(
        std::vector {candidate(3, utrecht()), candidate(1, utrecht()), candidate(2, utrecht())});
    ASSERT_EQ(proposals.size(), 1U);
    EXPECT_EQ(proposals.front(), (MergeProposal {{OrderId(1), OrderId(2), OrderId(3)}, 997, 100 + 200, 1}));
}

TEST(MergeProposal, KeepsShopsAndCurrenciesApart)
{
    auto otherShop = candidate(2, utrecht());
    otherShop.shop = ShopId(2);
    auto otherMoney = candidate(3, utrecht());
    otherMoney.currency = QStringLiteral("USD");
    EXPECT_TRUE(proposeMerges(std::vector {candidate(1, utrecht()), otherShop, otherMoney}).empty());
}

TEST(MergeProposal, AnOrderWithoutAPhoneJoinsNobodyWhereTwoPhonesDiffer)
{
    auto none = utrecht();
    none.phone.clear();
    auto other = utrecht();
    other.phone = QStringLiteral("+31 6 87654321");
    EXPECT_TRUE(proposeMerges(std::vector {candidate(1, utrecht()), candidate(2, none), candidate(3, other)})
                    .empty());
}

TEST(MergeProposal, DoesNotDependOnTheOrderItIsAskedIn)
{
    rc::check([] {
        std::vector<MergeCandidate> candidates;
        const int count = *rc::gen::inRange(1, 9);
        for (int id = 1; id <= count; ++id) {
            auto to = utrecht();
            to.street = QStringLiteral("Oudegracht %1").arg(*rc::gen::inRange(1, 4));
            candidates.push_back(candidate(id, to));
        }
        auto turned = candidates;
        std::ranges::reverse(turned);
        const auto proposals = proposeMerges(candidates);
        RC_ASSERT(proposals == proposeMerges(turned));
        std::vector<OrderId> seen;
        for (const auto &proposal : proposals) {
            RC_ASSERT(proposal.orders.size() > 1);
            seen.insert(seen.end(), proposal.orders.begin(), proposal.orders.end());
        }
        std::ranges::sort(seen);
        RC_ASSERT(std::ranges::adjacent_find(seen) == seen.end());
    });
}
