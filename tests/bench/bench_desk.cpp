#include "bench/bench_desk.h"

#include "bench/measure.h"
#include "bench/page_market.h"
#include "catalog/catalog_table.h"
#include "catalog/stock_table.h"
#include "desk/pull_changes.h"

#include <cstdio>
#include <cstdlib>

namespace purser::bench {

namespace {

constexpr int kPiecesOnTheShelf = 1'000'000;
constexpr std::int64_t kOneShop = 10'000; ///< orders before the next shop has its turn

orders::Shop shopNamed(desk::Writing &writing, int at)
{
    orders::Shop shop;
    shop.id = orders::ShopId(writing.newId());
    shop.kind = QStringLiteral("sandbox");
    shop.name = QStringLiteral("Bench shop %1").arg(at);
    shop.currency = QStringLiteral("EUR");
    return shop;
}

base::Result<> stockUp(desk::Writing &writing, store::Unit &unit)
{
    for (int at = 0; at < OrderPages::kSkus; ++at) {
        catalog::Product product;
        product.sku = QString::fromLatin1(OrderPages::skuOf(static_cast<std::uint64_t>(at)));
        if (auto done = catalog::putProduct(writing.connection, unit, product); !done)
            return done;
        catalog::moveStock(unit, writing.newId(), product.sku, QStringLiteral("MAIN"),
            catalog::StockMove::Count, kPiecesOnTheShelf, {}, writing.at());
    }
    return {};
}

} // namespace

void require(bool holds, const char *what)
{
    if (holds)
        return;
    std::fprintf(stderr, "could not measure: %s\n", what);
    std::exit(1);
}

desk::Profile profileIn(const QString &folder)
{
    return {folder + QStringLiteral("/desk"), "0123456789abcdef", store::PassphraseCost::forRandomText()};
}

std::unique_ptr<desk::Core> openCore(const QString &folder)
{
    auto core =
        desk::Core::open(profileIn(folder), {QStringLiteral("owner"), {}, QStringLiteral("bench")}, {});
    require(core.has_value(), "the desk does not open");
    return std::move(*core);
}

std::vector<orders::Shop> makeShops(desk::Core &core)
{
    std::vector<orders::Shop> shops;
    const auto done = core.write([&](desk::Writing &writing) -> base::Result<> {
        store::Unit unit {.actor = core.actor(), .at = writing.at(), .action = QStringLiteral("shop.add")};
        for (int at = 1; at <= 3; ++at) {
            shops.push_back(shopNamed(writing, at));
            unit.edits.push_back(orders::madeShop(shops.back()));
        }
        if (auto stocked = stockUp(writing, unit); !stocked)
            return stocked;
        return store::applyUnit(writing.connection, writing.keys, unit).map([](std::int64_t) {});
    });
    require(done.has_value(), "shops and stock cannot be made");
    return shops;
}

double ingest(desk::Core &core, const std::vector<orders::Shop> &shops, const OrderPages &pages,
    std::int64_t from, std::int64_t to)
{
    double spent = 0;
    for (std::int64_t first = from; first < to; first += kOneShop) {
        const std::int64_t end = std::min(first + kOneShop, to);
        PageMarket market(pages, first, end);
        auto shop = orders::findShop(
            core.reader(), shops[static_cast<std::size_t>(first / kOneShop) % shops.size()].id);
        require(shop && *shop, "a shop is missing");
        desk::SyncReport report;
        base::Result<> done;
        spent += milliseconds([&] { done = desk::pullChanges(core, market, **shop, report, {}); });
        if (!done)
            std::fprintf(stderr, "%s %s\n", qPrintable(done.error().code), qPrintable(done.error().detail));
        require(done && report.pulled == end - first, "the orders were not taken whole");
    }
    return spent / 1000;
}

} // namespace purser::bench
