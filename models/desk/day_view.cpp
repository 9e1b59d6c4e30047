#include "desk/day_view.h"

#include "desk/day_zone.h"
#include "desk/settings.h"
#include "insight/day_figures_table.h"
#include "marketplace/quarantine_table.h"
#include "orders/order_table.h"
#include "store/outbox_table.h"

namespace purser::desk {

namespace {

using What = Need::What;

constexpr int kWeekDays = 7;
constexpr int kMostClocked = 5'000;

base::Result<> addTabs(Core &core, std::optional<orders::ShopId> shop, DayBoard &board)
{
    const auto counts = orders::tabCounts(core.reader(), shop);
    if (!counts)
        return tl::unexpected(counts.error());
    board.tabs.reserve(orders::kTabs.size());
    for (const orders::Tab tab : orders::kTabs)
        board.tabs.push_back({(*counts)[static_cast<std::size_t>(tab)], leadTo(tab)});
    return {};
}

base::Result<> addCases(Core &core, std::optional<orders::ShopId> shop, DayBoard &board)
{
    board.casesDue.lead = {.to = Lead::To::Cases, .cases = CaseGroup::DueToday};
    board.casesOpen.lead = {.to = Lead::To::Cases, .cases = CaseGroup::Open};
    const auto cases = aftersales::openCasesBriefly(core.reader());
    if (!cases)
        return tl::unexpected(cases.error());
    for (const aftersales::ReturnCase &one : *cases) {
        if (shop && one.shop != *shop)
            continue;
        board.casesDue.count += isIn(CaseGroup::DueToday, one, board.day.to) ? 1 : 0;
        board.casesOpen.count += isIn(CaseGroup::Open, one, board.day.to) ? 1 : 0;
    }
    return {};
}

base::Result<ShopDay> shopDay(Core &core, const orders::Shop &shop, const std::vector<store::OpenCount> &open)
{
    const auto kept = marketplace::quarantinedOf(core.reader(), shop.id);
    if (!kept)
        return tl::unexpected(kept.error());
    ShopDay day {.shop = shop, .isPaused = settingsOf(shop).isPaused};
    day.quarantined = static_cast<int>(kept->size());
    for (const store::OpenCount &messages : open)
        if (messages.shop == shop.id.value())
            (messages.state == u"failed" ? day.failed : day.waiting) += static_cast<int>(messages.messages);
    return day;
}

base::Result<> addShops(Core &core, std::optional<orders::ShopId> shop, DayBoard &board)
{
    const auto shops = orders::allShops(core.reader());
    if (!shops)
        return tl::unexpected(shops.error());
    const auto open = store::openCounts(core.reader());
    if (!open)
        return tl::unexpected(open.error());
    for (const orders::Shop &one : *shops) {
        if (shop && one.id != *shop)
            continue;
        auto day = shopDay(core, one, *open);
        if (!day)
            return tl::unexpected(day.error());
        board.shops.push_back(std::move(*day));
    }
    return {};
}

void addShopNeeds(const ShopDay &day, std::vector<Need> &needs)
{
    const auto add = [&](What what, std::int64_t count, Lead::To to, std::int64_t since = 0) {
        needs.push_back({.what = what,
            .figure = {count, {.to = to}},
            .code = day.shop.problem,
            .shop = day.shop.name,
            .since = since});
    };
    if (!day.shop.problem.isEmpty())
        add(What::SyncStopped, 1, Lead::To::Shops, day.shop.completeTo);
    if (day.shop.missing > 0)
        add(What::Missing, day.shop.missing, Lead::To::Shops, day.shop.completeTo);
    if (day.failed > 0)
        add(What::Refused, day.failed, Lead::To::Outbox);
    if (day.quarantined > 0)
        add(What::Unreadable, day.quarantined, Lead::To::Quarantine);
}

/// The most pressing first: what keeps the picture from being true, then what stopped, then what asks.
void addNeeds(DayBoard &board)
{
    for (const ShopDay &day : board.shops)
        addShopNeeds(day, board.needs);
    for (const insight::SetFigure &problem : board.figures.problems)
        board.needs.push_back({.what = What::Problem,
            .figure = {problem.count, leadTo(problem.set)},
            .code = problem.set.code});
    const LeadFigure &check = board.tabs.at(static_cast<std::size_t>(orders::Tab::Check));
    if (check.count > 0)
        board.needs.push_back({.what = What::Check, .figure = check});
    if (board.casesOpen.count > 0)
        board.needs.push_back({.what = What::Cases, .figure = board.casesOpen});
    std::ranges::stable_sort(board.needs, {}, &Need::what);
}

} // namespace

Lead leadTo(orders::Tab tab)
{
    return {.to = Lead::To::Tab, .tab = tab};
}

Lead leadTo(const insight::OrderSet &set)
{
    return {.to = Lead::To::Set, .set = set};
}

base::Result<DayBoard> dayBoard(Core &core, std::optional<orders::ShopId> shop)
{
    const auto day = dayOfDesk(core, shop);
    if (!day)
        return tl::unexpected(day.error());
    DayBoard board {.day = *day};
    auto figures = insight::readDay(core.reader(), *day);
    if (!figures)
        return tl::unexpected(figures.error());
    board.figures = std::move(*figures);
    for (auto add : {addTabs, addCases, addShops})
        if (auto done = add(core, shop, board); !done)
            return tl::unexpected(done.error());
    addNeeds(board);
    return board;
}

base::Result<insight::StageClock> weekClock(Core &core, std::optional<orders::ShopId> shop)
{
    const auto day = dayOfDesk(core, shop);
    if (!day)
        return tl::unexpected(day.error());
    const std::int64_t from =
        QDateTime::fromMSecsSinceEpoch(day->now, day->zone).addDays(-kWeekDays).toMSecsSinceEpoch();
    return insight::readClock(core.reader(), from, day->now, shop, kMostClocked);
}

} // namespace purser::desk
