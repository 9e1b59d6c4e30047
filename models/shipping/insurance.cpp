#include "shipping/insurance.h"

#include "base/json.h"

#include <QFile>

#include <algorithm>

namespace purser::shipping {

namespace {

constexpr std::int64_t kBasisPoints = 10'000;

std::optional<SharePremium> sharePlan(const QString &id)
{
    if (id == u"cn_sf_tiers")
        return SharePremium {
            .tiers = {{50'000, 100}, {100'000, 200}}, .rateBasisPoints = 50, .roundToMinor = 100};
    if (id == u"cn_percent")
        return SharePremium {.rateBasisPoints = 50, .minimumMinor = 100};
    return std::nullopt;
}

PerHundredPremium perHundredOf(const QJsonObject &json)
{
    PerHundredPremium premium {.unitPriceMinor = {}, .includedMinor = json.value(u"included").toInteger()};
    const QJsonObject prices = json.value(u"unit_price").toObject();
    for (auto price = prices.begin(); price != prices.end(); ++price)
        premium.unitPriceMinor.insert(price.key(), price.value().toInteger());
    return premium;
}

base::Result<InsurancePlan> planOf(const QJsonObject &json)
{
    InsurancePlan plan {.id = json.value(u"id").toString()};
    const auto currency = base::Currency::parse(json.value(u"currency").toString());
    const auto share = sharePlan(plan.id);
    if (!currency || (!share && !json.contains(u"unit_price"))) {
        return base::fail(base::Error::Kind::BrokenAnswer, QStringLiteral("insurance.broken"),
            QStringLiteral("plan \"%1\" needs a currency and unit_price").arg(plan.id));
    }
    plan.currency = *currency;
    if (json.contains(u"unit_price"))
        plan.premium = perHundredOf(json);
    else
        plan.premium = *share;
    return plan;
}

using Premium = tl::expected<std::int64_t, base::Refusal>;

Premium premiumBy(const PerHundredPremium &rule, const InsurancePlan &plan, const InsuranceWish &wish)
{
    const auto price = rule.unitPriceMinor.constFind(wish.service);
    if (price == rule.unitPriceMinor.constEnd())
        return base::refuse(QStringLiteral("insurance.unknown-service"), {wish.service});
    std::int64_t hundred = 100;
    for (int digit = 0; digit < plan.currency.digits(); ++digit)
        hundred *= 10;
    const auto included = wish.aboveIncludedOnly ? rule.includedMinor : 0;
    const auto insured = std::max<std::int64_t>(0, wish.declaredMinor - included);
    return (insured + hundred - 1) / hundred * *price;
}

Premium premiumBy(const SharePremium &rule, const InsurancePlan &, const InsuranceWish &wish)
{
    const auto tier = std::ranges::find_if(
        rule.tiers, [&](const SharePremium::Tier &each) { return wish.declaredMinor <= each.upToMinor; });
    if (tier != rule.tiers.end())
        return tier->premiumMinor;
    const auto share =
        base::divideRoundHalfUp(wish.declaredMinor * rule.rateBasisPoints, kBasisPoints * rule.roundToMinor)
        * rule.roundToMinor;
    return std::max(share, rule.minimumMinor);
}

} // namespace

base::Result<std::vector<InsurancePlan>> parseInsurancePlans(const QJsonDocument &document)
{
    const QJsonArray list =
        document.isArray() ? document.array() : document.object().value(u"models").toArray();
    std::vector<InsurancePlan> plans;
    for (const QJsonValue &entry : list) {
        auto plan = planOf(entry.toObject());
        if (!plan)
            return tl::unexpected(plan.error());
        plans.push_back(*std::move(plan));
    }
    return plans;
}

const std::vector<InsurancePlan> &builtInInsurancePlans()
{
    static const std::vector<InsurancePlan> plans = [] {
        QFile file(QStringLiteral(":/purser/rates/insurance.json"));
        if (!file.open(QIODevice::ReadOnly))
            return std::vector<InsurancePlan> {};
        return parseInsurancePlans(QJsonDocument::fromJson(file.readAll()))
            .value_or(std::vector<InsurancePlan> {});
    }();
    return plans;
}

tl::expected<base::Money, base::Refusal> premium(const InsurancePlan &plan, const InsuranceWish &wish)
{
    if (wish.declaredMinor < 0)
        return base::refuse(QStringLiteral("insurance.negative-value"));
    return std::visit([&](const auto &rule) { return premiumBy(rule, plan, wish); }, plan.premium)
        .map([&](std::int64_t minor) {
            return base::Money {minor, plan.currency};
        });
}

base::Money claim(const InsurancePlan &plan, std::optional<std::int64_t> declaredMinor,
    std::int64_t lossMinor, std::int64_t freightMinor)
{
    const auto most = declaredMinor.value_or(plan.undeclaredFreightMultiple * freightMinor);
    return {std::min(lossMinor, most), plan.currency};
}

} // namespace purser::shipping
