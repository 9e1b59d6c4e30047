#include "marketplace/vendure/queries.h"
#include "marketplace/vendure/vendure_connector.h"
#include "marketplace/vendure/write_plans.h"

namespace purser::marketplace {

namespace {

using Kind = base::Error::Kind;

vendure::Call withInput(const QString &query, const QJsonObject &input)
{
    return {query, {{QStringLiteral("input"), input}}};
}

tl::unexpected<base::Error> notSupported()
{
    return base::fail(Kind::Refused, QStringLiteral("marketplace.not-supported"));
}

} // namespace

base::Result<QJsonObject> VendureConnector::written(const QString &order, const std::stop_token &stop)
{
    const auto data = m_session.read({vendure::writtenQuery(), {{QStringLiteral("id"), order}}}, stop);
    if (!data)
        return tl::unexpected(data.error());
    if (!data->value(u"order").isObject())
        return base::fail(Kind::Refused, QStringLiteral("vendure.entity-not-found"), order);
    return data->value(u"order").toObject();
}

base::Result<RemoteOrder> VendureConnector::readBack(const QString &id, const std::stop_token &stop)
{
    auto read = order(id, stop);
    if (!read)
        return tl::unexpected(read.error());
    if (!*read)
        return base::fail(Kind::BrokenAnswer, QStringLiteral("vendure.no-data"), id);
    return std::move(**read);
}

base::Result<QJsonObject> VendureConnector::ensureFulfilment(
    const Fulfilment &fulfilment, const std::stop_token &stop)
{
    const auto before = written(fulfilment.order, stop);
    if (!before)
        return before;
    if (auto known = vendure::fulfilmentWith(*before, fulfilment.tracking); !known.isEmpty())
        return known;
    auto made = m_session.change(withInput(vendure::fulfilQuery(), vendure::fulfilInput(fulfilment, *before)),
        QStringLiteral("addFulfillmentToOrder"), stop);
    if (made || made.error().code != u"vendure.items-already-fulfilled-error")
        return made;
    // Our own request whose answer was lost, or somebody else's.
    const auto after = written(fulfilment.order, stop);
    if (!after)
        return after;
    auto known = vendure::fulfilmentWith(*after, fulfilment.tracking);
    return known.isEmpty() ? made : base::Result<QJsonObject>(std::move(known));
}

base::Result<RemoteOrder> VendureConnector::fulfil(
    const Fulfilment &fulfilment, const QString &key, std::stop_token stop)
{
    Q_UNUSED(key)
    const auto made = ensureFulfilment(fulfilment, stop);
    if (!made)
        return tl::unexpected(made.error());
    if (made->value(u"state").toString() == u"Pending") {
        const auto moved = m_session.change({vendure::moveFulfilmentQuery(),
                                                {{QStringLiteral("id"), made->value(u"id")},
                                                    {QStringLiteral("state"), QStringLiteral("Shipped")}}},
            QStringLiteral("transitionFulfillmentToState"), stop);
        if (!moved)
            return tl::unexpected(moved.error());
    }
    return readBack(fulfilment.order, stop);
}

base::Result<RemoteOrder> VendureConnector::cancel(
    const Cancellation &cancellation, const QString &key, std::stop_token stop)
{
    const auto before = written(cancellation.order, stop);
    if (!before)
        return tl::unexpected(before.error());
    if (!vendure::isCancelled(*before, cancellation, key)) {
        const auto done =
            m_session.change(withInput(vendure::cancelQuery(), vendure::cancelInput(cancellation, key)),
                QStringLiteral("cancelOrder"), stop);
        if (!done)
            return tl::unexpected(done.error());
    }
    return readBack(cancellation.order, stop);
}

base::Result<RemoteOrder> VendureConnector::refund(
    const RefundOrder &refund, const QString &key, std::stop_token stop)
{
    const auto inputs = written(refund.order, stop).and_then([&](const QJsonObject &before) {
        return vendure::refundInputs(before, refund, key);
    });
    if (!inputs)
        return tl::unexpected(inputs.error());
    for (const QJsonObject &input : *inputs) {
        const auto done =
            m_session.change(withInput(vendure::refundQuery(), input), QStringLiteral("refundOrder"), stop);
        if (!done)
            return tl::unexpected(done.error());
        if (done->value(u"state").toString() == u"Failed")
            return base::fail(Kind::Refused, QStringLiteral("vendure.refund-failed"), refund.order);
    }
    return readBack(refund.order, stop);
}

base::Result<ReturnsPage> VendureConnector::returns(const QString &, std::stop_token)
{
    return notSupported();
}

base::Result<> VendureConnector::decideReturn(
    const QString &, bool, const QString &, const QString &, std::stop_token)
{
    return notSupported();
}

base::Result<> VendureConnector::receiveReturn(
    const QString &, const std::vector<LineQuantity> &, const QString &, std::stop_token)
{
    return notSupported();
}

base::Result<> VendureConnector::message(
    const QString &, const QString &, const QString &, const QString &, std::stop_token)
{
    return notSupported();
}

} // namespace purser::marketplace
