#include "bench/page_market.h"

#include "base/json.h"
#include "marketplace/sandbox/sandbox_format.h"

namespace purser::bench {

namespace {

tl::unexpected<base::Error> unable()
{
    return base::fail(base::Error::Kind::Refused, QStringLiteral("bench.only-orders"));
}

} // namespace

PageMarket::PageMarket(const OrderPages &pages, std::int64_t from, std::int64_t to)
    : m_name(QString::number(from))
{
    for (std::int64_t first = from; first < to; first += OrderPages::kPerPage)
        m_texts.push_back(
            pages.page(first, static_cast<int>(std::min<std::int64_t>(OrderPages::kPerPage, to - first))));
}

base::Result<marketplace::ChangesPage> PageMarket::changes(const QString &cursor, std::stop_token)
{
    const QStringList parts = cursor.split(u'/');
    const std::size_t at = parts.front() == m_name ? parts.back().toULongLong() : 0;
    if (at >= m_texts.size())
        return marketplace::ChangesPage {.cursor = cursor};
    const auto json = base::parseObject(m_texts[at]);
    if (!json)
        return tl::unexpected(json.error());
    auto page = marketplace::parseSandboxOrders(json->value(u"orders").toArray());
    page.cursor = m_name + u'/' + QString::number(at + 1);
    page.hasMore = at + 1 < m_texts.size();
    return page;
}

base::Result<std::optional<marketplace::RemoteOrder>> PageMarket::order(const QString &, std::stop_token)
{
    return unable();
}

base::Result<marketplace::IdPage> PageMarket::ids(const QString &, std::stop_token)
{
    return unable();
}

base::Result<marketplace::RemoteOrder> PageMarket::fulfil(
    const marketplace::Fulfilment &, const QString &, std::stop_token)
{
    return unable();
}

base::Result<marketplace::RemoteOrder> PageMarket::cancel(
    const marketplace::Cancellation &, const QString &, std::stop_token)
{
    return unable();
}

base::Result<marketplace::RemoteOrder> PageMarket::refund(
    const marketplace::RefundOrder &, const QString &, std::stop_token)
{
    return unable();
}

base::Result<marketplace::ReturnsPage> PageMarket::returns(const QString &, std::stop_token)
{
    return unable();
}

base::Result<> PageMarket::decideReturn(
    const QString &, bool, const QString &, const QString &, std::stop_token)
{
    return unable();
}

base::Result<> PageMarket::receiveReturn(
    const QString &, const std::vector<marketplace::LineQuantity> &, const QString &, std::stop_token)
{
    return unable();
}

base::Result<> PageMarket::message(
    const QString &, const QString &, const QString &, const QString &, std::stop_token)
{
    return unable();
}

base::Result<marketplace::ListingPage> PageMarket::listings(const QString &, std::stop_token)
{
    return unable();
}

base::Result<marketplace::StockPage> PageMarket::stock(const QString &, std::stop_token)
{
    return unable();
}

} // namespace purser::bench
