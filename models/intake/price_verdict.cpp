#include "intake/price_verdict.h"

#include "intake/price_fields.h"

#include <QJsonArray>

#include <algorithm>
#include <cstdlib>
#include <limits>

namespace purser::intake {

namespace {

constexpr FieldRange kAnyAmount {.least = -1000 * kMaxAmount, .most = 1000 * kMaxAmount};

/// The furthest that a line differs; a line that only one side has differs beyond any rounding.
std::int64_t furthestLine(const ReportedPrice &reported, const PricedOrder &ours)
{
    constexpr auto kBeyond = std::numeric_limits<std::int64_t>::max();
    if (static_cast<std::size_t>(reported.lineMinor.size()) != ours.lines.size())
        return kBeyond;
    std::int64_t furthest = 0;
    for (const PricedLine &line : ours.lines) {
        const auto theirs = reported.lineMinor.constFind(line.id);
        if (theirs == reported.lineMinor.constEnd())
            return kBeyond;
        furthest = std::max(furthest, std::abs(*theirs - line.netMinor));
    }
    return furthest;
}

bool usesOthersThan(const std::vector<QString> &applied, const QStringList &reported)
{
    return std::ranges::any_of(
        reported, [&](const QString &id) { return std::ranges::find(applied, id) == applied.end(); });
}

} // namespace

QString toCode(PriceVerdict verdict)
{
    switch (verdict) {
    case PriceVerdict::Ok: return QStringLiteral("ok");
    case PriceVerdict::OkRounding: return QStringLiteral("ok_rounding");
    case PriceVerdict::LineMismatch: return QStringLiteral("line_mismatch");
    case PriceVerdict::TotalMismatch: return QStringLiteral("total_mismatch");
    case PriceVerdict::IneligiblePromotion: return QStringLiteral("ineligible_promotion");
    }
    return {};
}

PriceVerdict compare(const ReportedPrice &reported, const PricedOrder &ours)
{
    if (usesOthersThan(ours.applied, reported.applied))
        return PriceVerdict::IneligiblePromotion;
    if (reported.payableMinor != ours.payableMinor)
        return PriceVerdict::TotalMismatch;
    const bool sumsAgree =
        reported.shippingMinor == ours.shippingMinor && reported.goodsNetMinor == ours.goodsNetMinor;
    const auto furthest = furthestLine(reported, ours);
    if (!sumsAgree || furthest > 1)
        return PriceVerdict::LineMismatch;
    return furthest == 0 ? PriceVerdict::Ok : PriceVerdict::OkRounding;
}

tl::expected<ReportedPrice, base::Refusal> parseReportedPrice(const QJsonObject &object)
{
    PriceFields fields(object, QStringLiteral("reported"));
    ReportedPrice reported {.goodsNetMinor = fields.integer(u"goods_net", kAnyAmount),
        .shippingMinor = fields.integer(u"shipping", kAnyAmount),
        .payableMinor = fields.integer(u"payable", kAnyAmount)};
    const QJsonObject lines = fields.raw(u"lines").toObject();
    for (auto line = lines.begin(); line != lines.end(); ++line) {
        const auto net = wholeNumber(line.value());
        if (!net)
            fields.refuse(QStringLiteral("price.bad-field"), line.key());
        reported.lineMinor.insert(line.key(), net.value_or(0));
    }
    for (const QJsonValue &promotion : fields.raw(u"applied").toArray())
        reported.applied.append(promotion.toString());
    if (fields.problem())
        return tl::unexpected(*fields.problem());
    return reported;
}

} // namespace purser::intake
