#pragma once

#include "intake/price_order.h"
#include "intake/priced_order.h"

#include <optional>

namespace purser::intake {

/// What stands on the table while one order is priced: amounts left, discounts so far, verdicts on
/// promotions and the explanation. One thread; the order must outlive it. Promotions and lines are named by
/// their index in the order.
class PriceBoard
{
public:
    explicit PriceBoard(const PriceOrder &order);

    struct Discount
    {
        std::size_t promotion = 0;
        std::int64_t minor = 0;
    };

    [[nodiscard]] const PriceOrder &order() const { return m_order; }
    [[nodiscard]] const Promotion &promotion(std::size_t at) const { return m_order.promotions[at]; }
    /// All promotions by level, inside a level as in the list.
    [[nodiscard]] const std::vector<std::size_t> &sequence() const { return m_sequence; }
    [[nodiscard]] const std::vector<std::size_t> &scope(std::size_t promotion) const
    {
        return m_scopes[promotion];
    }

    [[nodiscard]] std::int64_t left(std::size_t line) const { return m_left[line]; }
    [[nodiscard]] std::int64_t benchmark(std::size_t line) const { return m_benchmarks[line]; }
    [[nodiscard]] std::vector<Discount> &discounts(std::size_t line) { return m_discounts[line]; }
    [[nodiscard]] bool hasDiscount(std::size_t promotion) const;

    void take(std::size_t line, std::size_t promotion, std::int64_t minor, const QString &code);
    void giveBack(std::size_t line, std::size_t promotion);
    /// Fixes the amounts left as the lines' benchmarks.
    void setBenchmarks() { m_benchmarks = m_left; }

    void reject(std::size_t promotion, Rejection reason);
    [[nodiscard]] bool isRejected(std::size_t promotion) const { return m_rejections[promotion].has_value(); }
    void earnGift(std::size_t promotion, const Gift &gift);
    void explain(PriceStep step) { m_steps.push_back(std::move(step)); }

    /// Lines, verdicts, gifts and steps; totals are for the caller to add.
    [[nodiscard]] PricedOrder result() const;

private:
    const PriceOrder &m_order;
    std::vector<std::size_t> m_sequence {};
    std::vector<std::vector<std::size_t>> m_scopes {};
    std::vector<std::int64_t> m_left {};
    std::vector<std::int64_t> m_benchmarks {};
    std::vector<std::vector<Discount>> m_discounts {};
    std::vector<std::optional<Rejection>> m_rejections {};
    std::vector<EarnedGift> m_gifts {};
    std::vector<PriceStep> m_steps {};
};

} // namespace purser::intake
