#include "packing/lot_choice.h"

#include <algorithm>
#include <tuple>

namespace purser::packing {

namespace {

auto turn(const Lot &lot)
{
    const bool lasts = !lot.expires;
    return std::tuple(lasts, lot.expires.value_or(QDate()), lot.received, lot.name, lot.bin);
}

std::vector<Lot> servingLots(const std::vector<Lot> &lots, const LotWish &wish, LotChoice &choice)
{
    std::vector<Lot> serving;
    for (const Lot &lot : lots) {
        if (const auto reason = whySkipped(lot, wish))
            choice.skipped.push_back({lot.name, *reason});
        else if (lot.available > 0)
            serving.push_back(lot);
    }
    std::ranges::sort(serving, [](const Lot &left, const Lot &right) { return turn(left) < turn(right); });
    return serving;
}

} // namespace

std::optional<SkippedLot::Reason> whySkipped(const Lot &lot, const LotWish &wish)
{
    if (lot.isOnHold)
        return SkippedLot::Reason::OnHold;
    if (!lot.expires)
        return std::nullopt;
    const qint64 remaining = wish.today.daysTo(*lot.expires);
    if (remaining <= 0)
        return SkippedLot::Reason::Expired;
    return remaining < wish.minimumDays ? std::optional(SkippedLot::Reason::TooClose) : std::nullopt;
}

LotChoice chooseLots(const std::vector<Lot> &lots, const LotWish &wish)
{
    LotChoice choice {.picks = {}, .missing = std::max<std::int64_t>(wish.quantity, 0), .skipped = {}};
    const auto serving = servingLots(lots, wish, choice);
    auto from = serving.begin();
    if (wish.fromOneLot) {
        const auto whole =
            std::ranges::find_if(serving, [&wish](const Lot &lot) { return lot.available >= wish.quantity; });
        if (whole != serving.end())
            from = whole;
    }
    for (; from != serving.end() && choice.missing > 0; ++from) {
        const std::int64_t taken = std::min(from->available, choice.missing);
        choice.picks.push_back({from->name, from->bin, taken});
        choice.missing -= taken;
    }
    return choice;
}

} // namespace purser::packing
