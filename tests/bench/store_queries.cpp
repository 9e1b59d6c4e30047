#include "bench/store_queries.h"

#include "base/random.h"
#include "desk/lists.h"
#include "orders/order_table.h"

namespace purser::bench {

namespace {

constexpr int kPage = 60; ///< rows that the window asks for

using desk::ListQuery;
using orders::OrderSort;
using orders::Tab;

class Asker
{
public:
    Asker(desk::Core &core, int times)
        : m_core(core)
        , m_times(times)
    {}

    /// @param next  query and cursor of the time
    template <typename Next>
    Samples ask(const Next &next)
    {
        Samples samples;
        std::size_t rows = 0;
        for (int time = 0; time < m_times; ++time) {
            const auto [query, cursor] = next();
            samples.push_back(milliseconds([&] {
                const auto page = desk::listPage(m_core, query, cursor, kPage);
                require(page.has_value(), "a page cannot be read");
                rows += page->rows.size();
            }));
        }
        require(rows > 0, "a list stays empty");
        return samples;
    }

private:
    desk::Core &m_core;
    int m_times;
};

struct Question
{
    ListQuery query {};
    QString cursor {};
};

QString text(const QByteArray &bytes)
{
    return QString::fromUtf8(bytes);
}

} // namespace

QueryTimes askAround(desk::Core &core, const std::vector<orders::Shop> &shops, const OrderPages &pages,
    std::int64_t orders, int times)
{
    base::SeededRandom random(7);
    const auto some = [&] {
        return static_cast<std::int64_t>(random.below(static_cast<std::uint64_t>(orders)));
    };
    const auto somewhere = [&] {
        const QString key = QString::number(pages.placedAt(some()));
        return key + QStringLiteral(".0");
    };
    Asker asker(core, times);
    QueryTimes took;
    took.tabPage = asker.ask([&] { return Question {{.filter = {.tab = Tab::Done}}, somewhere()}; });
    took.newestPage = asker.ask([&] {
        return Question {{.filter = {.sort = OrderSort::Newest}}, somewhere()};
    });
    took.shopPage = asker.ask([&] {
        const auto &shop = shops[random.below(shops.size())];
        return Question {{.filter = {.tab = Tab::Done, .shop = shop.id}}, somewhere()};
    });
    took.names = asker.ask([&] { return Question {{.text = text(pages.nameOf(some()))}}; });
    took.phones = asker.ask([&] { return Question {{.text = text(pages.phoneOf(some()).right(4))}}; });
    took.numbers = asker.ask([&] { return Question {{.text = text(pages.numberOf(some()))}}; });
    took.skus = asker.ask(
        [&] { return Question {{.text = text(OrderPages::skuOf(random.below(OrderPages::kSkus)))}}; });
    for (int time = 0; time < times; ++time)
        took.counts.push_back(milliseconds(
            [&] { require(orders::tabCounts(core.reader(), std::nullopt).has_value(), "no tab counts"); }));
    return took;
}

} // namespace purser::bench
