#include "intake/price_order_json.h"

#include "base/json.h"

#include <gtest/gtest.h>

#include <ostream>

using namespace purser;
using namespace purser::intake;

namespace {

const char *const kSound = R"({"currency":"CNY","minor_digits":2,"mode":"parallel",
    "order_time":"2026-11-11T10:00:00+08:00","lines":[{"id":"L1","unit_price":100,"qty":1,"shop":"A"}],
    "promotions":[{"id":"c","level":"shop","kind":"amount_off","off":5,"scope":{"shop":["A","B"]}}],
    "shipping":{"base":800}})";

struct Fault
{
    const char *name;
    const char *from; ///< this text of the sound order
    const char *to;
    const char *code;
    const char *names; ///< what the refusal points at
};

std::ostream &operator<<(std::ostream &out, const Fault &fault)
{
    return out << fault.name;
}

tl::expected<PriceOrder, base::Refusal> parsed(const QByteArray &text)
{
    return parsePriceOrder(*base::parseObject(text));
}

class BrokenOrder : public testing::TestWithParam<Fault>
{
};

} // namespace

TEST_P(BrokenOrder, IsRefusedByName)
{
    const Fault &fault = GetParam();
    const QByteArray text = QByteArray(kSound).replace(fault.from, fault.to);
    ASSERT_NE(text, QByteArray(kSound)) << "the fault changes nothing";
    const auto order = parsed(text);
    ASSERT_FALSE(order);
    EXPECT_EQ(order.error().code.toStdString(), fault.code);
    EXPECT_EQ(order.error().arguments.value(1).toStdString(), fault.names);
}

INSTANTIATE_TEST_SUITE_P(ParsePriceOrder, BrokenOrder,
    testing::Values(Fault {"mode", "parallel", "magic", "price.unknown-mode", "magic"},
        Fault {"currency", "CNY", "??", "price.unknown-currency", "??"},
        Fault {"digits_of_another_currency", "minor_digits\":2", "minor_digits\":0", "price.minor-digits",
            "CNY"},
        Fault {"time", "2026-11-11T10:00:00+08:00", "noon", "price.bad-field", "order_time"},
        Fault {"no_lines", "\"lines\"", "\"rows\"", "price.missing-field", "lines"},
        Fault {"line_without_price", "unit_price", "price", "price.missing-field", "unit_price"},
        Fault {"fraction_of_a_cent", "\"unit_price\":100", "\"unit_price\":0.5", "price.bad-field",
            "unit_price"},
        Fault {"negative_quantity", "\"qty\":1", "\"qty\":-1", "price.bad-field", "qty"},
        Fault {"sum_beyond_64_bits", "100,\"qty\":1", "900000000000,\"qty\":1000000",
            "price.amount-out-of-range", "unit_price"},
        Fault {"level", "\"level\":\"shop\"", "\"level\":\"club\"", "price.unknown-level", "club"},
        Fault {"kind", "amount_off", "lottery", "price.unknown-kind", "lottery"},
        Fault {"line_kind_for_a_shop", "\"kind\":\"amount_off\",\"off\":5", "\"kind\":\"off_unit\",\"off\":5",
            "price.kind-not-at-level", "off_unit"},
        Fault {
            "field_of_a_promotion", "\"off\":5", "\"off\":5,\"budget\":9", "price.unknown-field", "budget"},
        Fault {"rate_above_the_whole", "\"amount_off\",\"off\":5", "\"percent_order\",\"rate_bp\":10001",
            "price.bad-field", "rate_bp"},
        Fault {"nested_scope", "[\"A\",\"B\"]", "{\"not\":\"A\"}", "price.bad-field", "scope"},
        Fault {"tier_without_discount", "\"amount_off\",\"off\":5", "\"tiers\",\"tiers\":[[5]]",
            "price.bad-field", "tiers"},
        Fault {"every_zero", "\"amount_off\",\"off\":5", "\"every\",\"threshold\":0,\"off\":5",
            "price.bad-field", "threshold"},
        Fault {"shipping_by_weight", "\"base\":800", "\"per_kg\":800", "price.unknown-field", "per_kg"},
        Fault {"shipping_basis", "\"base\":800", "\"base\":800,\"basis\":\"weight\"", "price.unknown-basis",
            "weight"}),
    [](const auto &row) { return std::string(row.param.name); });

TEST(ParsePriceOrder, ReadsWhatTheRulesUse)
{
    const auto order = parsed(kSound);
    ASSERT_TRUE(order);
    EXPECT_EQ(order->lines.front().fields.value(QStringLiteral("shop")), QStringLiteral("A"));
    EXPECT_EQ(order->promotions.front().scope.front().values.size(), 2);
    EXPECT_EQ(order->shipping.baseMinor, 800);
    EXPECT_FALSE(order->shipping.freeFromMinor);
}

TEST(ParsePriceOrder, RefusesTwoPromotionsOfOneId)
{
    const auto order = parsed(QByteArray(kSound).replace(
        "\"promotions\":[", R"("promotions":[{"id":"c","level":"item","kind":"off_unit","off":1},)"));
    ASSERT_FALSE(order);
    EXPECT_EQ(order.error().code, QStringLiteral("price.duplicate-id"));
}
