#include "intake/price_verdict.h"

#include "base/json.h"

#include <gtest/gtest.h>

#include <ostream>

using namespace purser;
using namespace purser::intake;

namespace {

/// Two lines of 60.00 and 40.00 and 8.00 of shipping.
PricedOrder ours()
{
    PricedOrder priced {.applied = {QStringLiteral("c")},
        .goodsNetMinor = 10'000,
        .shippingMinor = 800,
        .payableMinor = 10'800};
    priced.lines.push_back({.id = QStringLiteral("L1"), .netMinor = 6000});
    priced.lines.push_back({.id = QStringLiteral("L2"), .netMinor = 4000});
    return priced;
}

struct Case
{
    const char *name;
    std::int64_t goods;
    std::int64_t shipping;
    std::int64_t payable;
    QHash<QString, std::int64_t> lines;
    QStringList applied;
    PriceVerdict verdict;
};

std::ostream &operator<<(std::ostream &out, const Case &each)
{
    return out << each.name;
}

class Reported : public testing::TestWithParam<Case>
{
};

const QString kL1 = QStringLiteral("L1");
const QString kL2 = QStringLiteral("L2");

} // namespace

TEST_P(Reported, IsJudged)
{
    const Case &each = GetParam();
    const ReportedPrice reported {each.goods, each.shipping, each.payable, each.lines, each.applied};
    EXPECT_EQ(compare(reported, ours()), each.verdict);
}

INSTANTIATE_TEST_SUITE_P(Compare, Reported,
    testing::Values(Case {"equal", 10'000, 800, 10'800, {{kL1, 6000}, {kL2, 4000}}, {}, PriceVerdict::Ok},
        Case {
            "one_cent_moved", 10'000, 800, 10'800, {{kL1, 6001}, {kL2, 3999}}, {}, PriceVerdict::OkRounding},
        Case {"two_cents_moved", 10'000, 800, 10'800, {{kL1, 6002}, {kL2, 3998}}, {},
            PriceVerdict::LineMismatch},
        Case {"goods_for_shipping", 10'001, 799, 10'800, {{kL1, 6001}, {kL2, 4000}}, {},
            PriceVerdict::LineMismatch},
        Case {"line_missing", 10'000, 800, 10'800, {{kL1, 10'000}}, {}, PriceVerdict::LineMismatch},
        Case {"total_differs", 10'001, 800, 10'801, {{kL1, 6001}, {kL2, 4000}}, {},
            PriceVerdict::TotalMismatch},
        Case {"our_promotion", 10'000, 800, 10'800, {{kL1, 6000}, {kL2, 4000}}, {QStringLiteral("c")},
            PriceVerdict::Ok},
        Case {"rejected_promotion", 10'000, 800, 10'700, {{kL1, 6000}, {kL2, 4000}},
            {QStringLiteral("c"), QStringLiteral("d")}, PriceVerdict::IneligiblePromotion}),
    [](const auto &row) { return std::string(row.param.name); });

TEST(ParseReportedPrice, NamesWhatIsMissing)
{
    const auto reported =
        parseReportedPrice(*base::parseObject(R"({"goods_net":1,"shipping":0,"lines":{}})"));
    ASSERT_FALSE(reported);
    EXPECT_EQ(reported.error().arguments.value(1), QStringLiteral("payable"));
}
