#include "packing/carton_choice.h"

#include "base/json.h"
#include "layout_check.h"

#include <QFile>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <ctime>
#include <rapidcheck.h>

using namespace purser;
using namespace purser::packing;
using testing::IsEmpty;

namespace {

QJsonObject publicSet()
{
    QFile file(QStringLiteral(PURSER_TEST_DATA "/packing/packing_public.json"));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    return base::parseObject(file.readAll()).value_or(QJsonObject());
}

Triple tripleOf(const QJsonValue &sides)
{
    return {sides[0].toInt(), sides[1].toInt(), sides[2].toInt()};
}

std::vector<Carton> publicCartons()
{
    std::vector<Carton> cartons;
    for (const auto &box : publicSet().value(u"boxes").toArray())
        cartons.push_back({box[u"id"].toString(), tripleOf(box[u"inner_mm"]), box[u"max_content_g"].toInt(),
            box[u"tare_g"].toInt()});
    return cartons;
}

std::vector<CartonItem> itemsOf(const QJsonObject &order)
{
    std::vector<CartonItem> items;
    for (const auto &item : order.value(u"items").toArray())
        items.push_back({.sku = item[u"sku"].toString(),
            .size = tripleOf(item[u"dims_mm"]),
            .grams = item[u"weight_g"].toInt(),
            .quantity = item[u"qty"].toInt()});
    return items;
}

/// Parcels, then volume: less is better.
using Goal = std::pair<int, qint64>;

Goal goalOf(const QJsonValue &reference)
{
    return {reference[u"boxes"].toInt(), reference[u"volume_mm3"].toInteger()};
}

Goal goalOf(const CartonPlan &plan)
{
    return {static_cast<int>(plan.parcels.size()), test::totalVolume(plan)};
}

CartonItem anItem(const char *sku, Triple size, int quantity = 1, std::int64_t grams = 100)
{
    return {.sku = QString::fromLatin1(sku), .size = size, .grams = grams, .quantity = quantity};
}

Carton aCarton(const char *id, Triple inner, std::int64_t maxGrams = 30'000)
{
    return {QString::fromLatin1(id), inner, maxGrams, 50};
}

CartonPlan planOf(const std::vector<Carton> &cartons, const std::vector<CartonItem> &items)
{
    return chooseCartons(cartons, items).value_or(CartonPlan());
}

QString refusalOf(const std::vector<Carton> &cartons, const std::vector<CartonItem> &items)
{
    const auto plan = chooseCartons(cartons, items);
    return plan ? QString() : plan.error().code;
}

std::vector<CartonItem> someItems(int kinds, int longest, int quantity)
{
    std::vector<CartonItem> items;
    for (int kind = 0; kind < kinds; ++kind) {
        const auto side = rc::gen::inRange(5, longest);
        items.push_back({.sku = QString::number(kind),
            .size = {*side, *side, *side},
            .grams = *rc::gen::inRange(0, 4'000),
            .quantity = *rc::gen::inRange(1, quantity + 1)});
    }
    return items;
}

} // namespace

TEST(ChooseCartons, IsValidAndNeverWorseThanBoxPackerOnPublicOrders)
{
    const auto cartons = publicCartons();
    const auto orders = publicSet().value(u"orders").toArray();
    ASSERT_EQ(orders.size(), 120);
    for (const auto &entry : orders) {
        const auto order = entry.toObject();
        const auto items = itemsOf(order);
        const CartonPlan plan = planOf(cartons, items);
        const auto id = order.value(u"id").toString().toStdString();
        EXPECT_THAT(test::faultsOf(plan, items), IsEmpty()) << id;
        EXPECT_LE(goalOf(plan), goalOf(order.value(u"boxpacker"))) << id;
        EXPECT_LE(plan.lowerBoundParcels, static_cast<int>(plan.parcels.size())) << id;
    }
}

TEST(ChooseCartons, ReachesThePlantedAndProvedOptima)
{
    const auto cartons = publicCartons();
    int planted = 0, reached = 0;
    for (const auto &entry : publicSet().value(u"orders").toArray()) {
        const auto order = entry.toObject();
        const CartonPlan plan = planOf(cartons, itemsOf(order));
        const bool isPlanted = order.contains(u"optimal");
        const QJsonValue reference = order.value(isPlanted ? u"optimal" : u"best_known");
        if (isPlanted) {
            ++planted;
            reached += goalOf(plan) == goalOf(reference) ? 1 : 0;
        } else if (reference[u"proved_optimal"].toBool()) {
            EXPECT_EQ(goalOf(plan), goalOf(reference)) << order.value(u"id").toString().toStdString();
            EXPECT_TRUE(plan.isProven) << order.value(u"id").toString().toStdString();
        }
        if (plan.isProven) {
            EXPECT_LE(goalOf(plan), goalOf(reference)) << order.value(u"id").toString().toStdString();
        }
    }
    EXPECT_GE(reached * 100, planted * 90) << reached << " of " << planted;
}

TEST(ChooseCartons, LaysThreeEqualItemsWhereThreeFit)
{
    const std::vector items {anItem("S", {40, 30, 30}, 3)};
    const CartonPlan plan = planOf({aCarton("B", {90, 40, 30})}, items);
    EXPECT_EQ(plan.parcels.size(), 1U);
    EXPECT_TRUE(plan.isProven);
    EXPECT_THAT(test::faultsOf(plan, items), IsEmpty());
}

TEST(ChooseCartons, AnswersTheSameForTheSameOrder)
{
    const auto cartons = publicCartons();
    const auto items = itemsOf(publicSet().value(u"orders").toArray().at(56).toObject());
    EXPECT_EQ(planOf(cartons, items), planOf(cartons, items));
}

TEST(ChooseCartons, ProvesThatOneParcelIsNotEnough)
{
    const std::vector items {anItem("A", {60, 60, 60}, 2)};
    const CartonPlan plan = planOf({aCarton("S", {61, 61, 61}), aCarton("L", {100, 100, 100})}, items);
    EXPECT_EQ(plan.parcels.size(), 2U);
    EXPECT_EQ(plan.lowerBoundParcels, 2);
    EXPECT_TRUE(plan.isProven);
    EXPECT_EQ(plan.parcels.front().carton.id, QStringLiteral("S"));
}

TEST(ChooseCartons, SplitsByWeight)
{
    const std::vector items {anItem("A", {10, 10, 10}, 5, 4'000)};
    const CartonPlan plan = planOf({aCarton("B", {100, 100, 100}, 10'000)}, items);
    EXPECT_EQ(plan.parcels.size(), 3U);
    EXPECT_EQ(plan.lowerBoundParcels, 3);
    EXPECT_THAT(test::faultsOf(plan, items), IsEmpty());
    EXPECT_EQ(plan.parcels.front().grossGrams(), 8'050);
}

TEST(ChooseCartons, KeepsUprightWhatMustStand)
{
    auto bottle = anItem("bottle", {50, 50, 200});
    const std::vector cartons {aCarton("flat", {210, 60, 60}), aCarton("tall", {100, 100, 210})};
    EXPECT_EQ(planOf(cartons, {bottle}).parcels.front().carton.id, QStringLiteral("flat"));
    bottle.keepsUpright = true;
    EXPECT_EQ(planOf(cartons, {bottle}).parcels.front().carton.id, QStringLiteral("tall"));
}

TEST(ChooseCartons, LaysNothingOnFragileThings)
{
    auto glass = anItem("glass", {100, 100, 50}, 2);
    const std::vector cartons {aCarton("cube", {100, 100, 100}), aCarton("flat", {210, 110, 60})};
    EXPECT_EQ(planOf(cartons, {glass}).parcels.front().carton.id, QStringLiteral("cube"));
    glass.isFragile = true;
    const CartonPlan plan = planOf(cartons, {glass});
    EXPECT_EQ(plan.parcels.front().carton.id, QStringLiteral("cube")) << "standing side by side";
    EXPECT_THAT(test::faultsOf(plan, {glass}), IsEmpty());
    glass.keepsUpright = true;
    EXPECT_EQ(planOf(cartons, {glass}).parcels.front().carton.id, QStringLiteral("flat"));
}

TEST(ChooseCartons, NeedsNothingForNothing)
{
    const CartonPlan plan = planOf({aCarton("B", {90, 40, 30})}, {});
    EXPECT_THAT(plan.parcels, IsEmpty());
    EXPECT_TRUE(plan.isProven);
}

TEST(ChooseCartons, SaysWhyItRefuses)
{
    const std::vector cartons {aCarton("B", {90, 40, 30}, 1'000)};
    EXPECT_EQ(refusalOf({}, {anItem("A", {1, 1, 1})}), QStringLiteral("cartons.none"));
    EXPECT_EQ(refusalOf({aCarton("B", {0, 1, 1})}, {}), QStringLiteral("cartons.bad-carton"));
    EXPECT_EQ(refusalOf(cartons, {anItem("A", {-1, 1, 1})}), QStringLiteral("cartons.bad-item"));
    EXPECT_EQ(refusalOf(cartons, {anItem("A", {1, 1, 1}, 0)}), QStringLiteral("cartons.bad-item"));
    EXPECT_EQ(refusalOf(cartons, {anItem("A", {91, 1, 1})}), QStringLiteral("cartons.item-too-large"));
    EXPECT_EQ(
        refusalOf(cartons, {anItem("A", {1, 1, 1}, 1, 1'001)}), QStringLiteral("cartons.item-too-heavy"));
    EXPECT_EQ(refusalOf(cartons, {anItem("A", {1, 1, 1}, 501)}), QStringLiteral("cartons.too-many-pieces"));
}

TEST(ChooseCartons, AnyOrderIsPackedWithoutFault)
{
    const auto cartons = publicCartons();
    EXPECT_TRUE(rc::check([&cartons] {
        auto items = someItems(*rc::gen::inRange(1, 9), 200, 4);
        for (CartonItem &item : items) {
            item.isFragile = *rc::gen::inRange(0, 5) == 0;
            item.keepsUpright = *rc::gen::inRange(0, 5) == 0 && item.size[2] <= 180;
        }
        const auto plan = chooseCartons(cartons, items, {.cornerTries = 40, .blocks = 200, .nodes = 500});
        RC_ASSERT(plan.has_value());
        RC_ASSERT(test::faultsOf(*plan, items).empty());
        RC_ASSERT(plan->lowerBoundParcels <= static_cast<int>(plan->parcels.size()));
    }));
}

TEST(ChooseCartons, AProvenAnswerIsNeverBeatenByMoreEffort)
{
    const auto cartons = publicCartons();
    EXPECT_TRUE(rc::check([&cartons] {
        const auto items = someItems(*rc::gen::inRange(1, 5), 280, 2);
        const auto quick = chooseCartons(cartons, items, {.cornerTries = 10, .blocks = 50, .nodes = 2'000});
        const auto patient =
            chooseCartons(cartons, items, {.cornerTries = 200, .blocks = 500, .nodes = 20'000});
        if (!quick || !patient)
            RC_DISCARD("larger than every carton");
        if (quick->isProven)
            RC_ASSERT(goalOf(*quick) == goalOf(*patient));
        RC_ASSERT(quick->lowerBoundParcels <= static_cast<int>(patient->parcels.size()));
    }));
}

TEST(ChooseCartons, AUsualOrderTakesMilliseconds)
{
    const auto cartons = publicCartons();
    std::vector<std::clock_t> times;
    for (const auto &entry : publicSet().value(u"orders").toArray()) {
        const auto begin = std::clock();
        EXPECT_FALSE(planOf(cartons, itemsOf(entry.toObject())).parcels.empty());
        times.push_back(std::clock() - begin);
    }
    std::ranges::sort(times);
    EXPECT_LE(times[times.size() / 2] * 1000 / CLOCKS_PER_SEC, 50) << "CPU milliseconds of the median order";
}
