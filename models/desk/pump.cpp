#include "desk/pump.h"

#include "base/json.h"
#include "desk/cases.h"
#include "desk/ingest.h"
#include "desk/outgoing.h"
#include "desk/take_back.h"
#include "net/backoff.h"
#include "net/failures.h"
#include "orders/order_table.h"
#include "store/outbox_table.h"

namespace purser::desk {

namespace {

using base::Error;
using marketplace::MarketplaceConnector;
using marketplace::RemoteOrder;
using store::WaitingMessage;

constexpr int kBatch = 200;
constexpr int kTries = 12;

/// What a sent message brings back; an order where the marketplace answered with one.
using Answer = base::Result<std::optional<RemoteOrder>>;

std::optional<RemoteOrder> some(RemoteOrder order)
{
    return order;
}

std::optional<RemoteOrder> none()
{
    return std::nullopt;
}

/// Looks which fulfilment went by the former number: one that has the new one already was told before.
Answer retrack(
    MarketplaceConnector &connector, const QJsonObject &body, const QString &key, const std::stop_token &stop)
{
    const QString order = body.value(u"order").toString();
    const QString tracking = body.value(u"tracking").toString();
    const auto remote = connector.order(order, stop);
    if (!remote)
        return tl::unexpected(remote.error());
    if (!*remote)
        return base::fail(Error::Kind::Refused, QStringLiteral("outbox.no-such-order"));
    const auto &sent = (*remote)->fulfilments;
    if (std::ranges::find(sent, tracking, &marketplace::RemoteFulfilment::tracking) != sent.end())
        return *remote;
    const auto former =
        std::ranges::find(sent, body.value(u"former").toString(), &marketplace::RemoteFulfilment::tracking);
    if (former == sent.end())
        return base::fail(Error::Kind::Refused, QStringLiteral("outbox.no-such-parcel"));
    return connector.retrack({order, former->id, body.value(u"carrier").toString(), tracking}, key, stop)
        .map(some);
}

Answer send(MarketplaceConnector &connector, const QString &kind, const QJsonObject &body, const QString &key,
    const std::stop_token &stop)
{
    const auto text = [&body](QStringView name) { return body.value(name).toString(); };
    const auto lines = linesFrom(body.value(u"lines").toArray());
    const QString order = text(u"order");
    if (kind == QLatin1String(outgoing::kFulfil))
        return connector.fulfil({order, text(u"carrier"), text(u"tracking"), lines}, key, stop).map(some);
    if (kind == QLatin1String(outgoing::kRetrack))
        return retrack(connector, body, key, stop);
    if (kind == QLatin1String(outgoing::kCancel))
        return connector.cancel({order, lines, text(u"reason")}, key, stop).map(some);
    if (kind == QLatin1String(outgoing::kRefund))
        return connector
            .refund({order, body.value(u"amount_minor").toInteger(), lines, text(u"reason"), text(u"return")},
                key, stop)
            .map(some);
    if (kind == QLatin1String(outgoing::kDecideReturn))
        return connector
            .decideReturn(text(u"return"), body.value(u"approve").toBool(), text(u"reason"), key, stop)
            .map(none);
    if (kind == QLatin1String(outgoing::kReceiveReturn))
        return connector.receiveReturn(text(u"return"), lines, key, stop).map(none);
    if (kind == QLatin1String(outgoing::kMessage))
        return connector.message(order, text(u"text"), text(u"topic"), key, stop).map(none);
    return base::fail(Error::Kind::Refused, QStringLiteral("outbox.unknown-kind"), kind);
}

/// True when the marketplace shows that the message had its effect already.
bool isDone(const RemoteOrder &remote, const QString &kind, const QJsonObject &body)
{
    if (kind == QLatin1String(outgoing::kFulfil) || kind == QLatin1String(outgoing::kRetrack))
        return std::ranges::any_of(remote.fulfilments,
            [&](const auto &sent) { return sent.tracking == body.value(u"tracking").toString(); });
    if (kind == QLatin1String(outgoing::kCancel))
        return remote.status == marketplace::RemoteStatus::Cancelled;
    if (kind == QLatin1String(outgoing::kRefund))
        return remote.refundedMinor
            >= body.value(u"refunded_before").toInteger() + body.value(u"amount_minor").toInteger();
    return false;
}

class Pump
{
public:
    Pump(Core &core, const orders::Shop &shop, MarketplaceConnector &connector, const std::stop_token &stop)
        : m_core(core)
        , m_shop(shop)
        , m_connector(connector)
        , m_stop(stop)
    {}

    Pumped run()
    {
        recover();
        while (!m_stop.stop_requested() && !m_isOffline && sendDue()) {}
        return m_pumped;
    }

private:
    /// What was in flight when a process died waits again, but not for long: nobody said no to it. Its first
    /// act is then to look.
    void recover()
    {
        const auto open = store::messagesInFlight(m_core.reader());
        if (!open)
            return;
        for (const WaitingMessage &waiting : *open)
            if (waiting.message.shop == m_shop.id.value())
                retryAt(waiting, std::chrono::milliseconds(0), QStringLiteral("outbox.unknown-outcome"));
    }

    /// @returns true when something was due and it is worth asking again
    bool sendDue()
    {
        const auto due = store::dueMessages(m_core.reader(), base::toMilliseconds(m_core.now()), kBatch);
        if (!due)
            return false;
        bool isAny = false;
        for (const WaitingMessage &waiting : *due) {
            if (waiting.message.shop != m_shop.id.value() || m_stop.stop_requested() || m_isOffline)
                continue;
            isAny = true;
            sendOne(waiting);
        }
        return isAny || waitForNext();
    }

    /// Sleeps until the next retry is due, while retries are few. @returns false when nothing will be due
    /// soon
    bool waitForNext()
    {
        const auto open = store::openMessages(m_core.reader(), kBatch);
        if (!open)
            return false;
        std::int64_t next = 0;
        for (const WaitingMessage &waiting : *open)
            if (waiting.state == u"waiting" && waiting.message.shop == m_shop.id.value()
                && waiting.attempts > 0 && waiting.attempts < kTries)
                next = next == 0 ? waiting.message.notBefore : std::min(next, waiting.message.notBefore);
        const auto wait = next - base::toMilliseconds(m_core.now());
        if (next == 0 || wait > kLongestWait)
            return false;
        return net::sleepUnlessStopped(std::chrono::milliseconds(std::max<std::int64_t>(wait, 1)), m_stop);
    }

    void sendOne(const WaitingMessage &waiting)
    {
        const auto body = open(waiting);
        if (!body) {
            failed(waiting, {}, body.error());
            return;
        }
        const auto marked = m_core.write(
            [&](Writing &writing) { return store::markInFlight(writing.connection, waiting.message.id); });
        if (!marked)
            return;
        const auto answer = lookedUp(waiting, *body);
        if (answer)
            sent(waiting, *answer);
        else if (answer.error().kind != Error::Kind::Refused)
            later(waiting, answer.error()); // a log-in that fails concerns no message
        else if (const auto remote = doneByOthers(waiting, *body))
            sent(waiting, remote);
        else
            failed(waiting, *body, answer.error());
    }

    /// A cancellation that was refused because the order is cancelled already has what it wanted.
    std::optional<RemoteOrder> doneByOthers(const WaitingMessage &waiting, const QJsonObject &body)
    {
        if (waiting.message.kind != QLatin1String(outgoing::kCancel))
            return std::nullopt;
        const auto remote = m_connector.order(body.value(u"order").toString(), m_stop);
        return remote && *remote && isDone(**remote, waiting.message.kind, body) ? *remote : std::nullopt;
    }

    /// Sends, but reads first where a former try may have arrived and keys are not honoured.
    Answer lookedUp(const WaitingMessage &waiting, const QJsonObject &body)
    {
        const auto &message = waiting.message;
        if (waiting.attempts > 0 && !m_connector.abilities().idempotent) {
            const auto remote = m_connector.order(body.value(u"order").toString(), m_stop);
            if (!remote)
                return tl::unexpected(remote.error());
            if (*remote && isDone(**remote, message.kind, body))
                return *remote;
        }
        return send(m_connector, message.kind, body, message.idempotencyKey, m_stop);
    }

    base::Result<QJsonObject> open(const WaitingMessage &waiting)
    {
        return m_core.readerKeys()
            .open(m_core.reader(), waiting.message.sealedBody, {"outbox", waiting.message.id, "body_sealed"})
            .and_then([](const QByteArray &text) { return base::parseObject(text); });
    }

    void sent(const WaitingMessage &waiting, const std::optional<RemoteOrder> &answer)
    {
        const auto done = m_core.write([&](Writing &writing) -> base::Result<> {
            if (auto marked = store::markSent(writing.connection, waiting.message.id, writing.at()); !marked)
                return marked;
            if (waiting.message.kind == QLatin1String(outgoing::kRefund))
                if (auto kept = refundAnswered(m_core, writing, waiting.message.id, true, {}); !kept)
                    return kept;
            if (!answer)
                return {};
            Ingest ingest(writing, m_core.actor(), m_shop);
            const auto taken = ingest.take(*answer);
            if (!taken)
                return tl::unexpected(taken.error());
            return ingest.finish();
        });
        if (done)
            ++m_pumped.sent;
        else
            note(done.error());
    }

    void later(const WaitingMessage &waiting, const Error &error)
    {
        note(error);
        m_isOffline = !net::mayHaveArrived(error) && error.kind == Error::Kind::RetryLater;
        retryAt(waiting, net::waitBefore(kBackoff, waiting.attempts + 1, error, m_random), error.code);
    }

    void retryAt(const WaitingMessage &waiting, std::chrono::milliseconds wait, const QString &code)
    {
        const auto done = m_core.write([&](Writing &writing) {
            return store::markRetry(
                writing.connection, waiting.message.id, writing.at() + wait.count(), code);
        });
        if (!done)
            note(done.error());
    }

    void failed(const WaitingMessage &waiting, const QJsonObject &body, const Error &error)
    {
        note(error);
        const auto done = m_core.write([&](Writing &writing) -> base::Result<> {
            if (auto marked = store::markFailed(writing.connection, waiting.message.id, error.code); !marked)
                return marked;
            if (waiting.message.kind == QLatin1String(outgoing::kRefund))
                if (auto kept = refundAnswered(m_core, writing, waiting.message.id, false, error.detail);
                    !kept)
                    return kept;
            return markProblem(writing, waiting, body);
        });
        if (!done)
            note(done.error());
    }

    /// The order stands as it was before, as far as it can, and is read again: the marketplace knows why.
    base::Result<> markProblem(Writing &writing, const WaitingMessage &waiting, const QJsonObject &body)
    {
        const auto before = orders::findOrder(writing.connection, orders::OrderId(waiting.message.order));
        if (!before || !*before)
            return {};
        orders::Order after = **before;
        after.problemCode = QStringLiteral("outbox.refused-") + waiting.message.kind;
        after.remoteVersion = 0;
        store::Unit unit {.actor = m_core.actor(),
            .at = writing.at(),
            .action = QStringLiteral("outbox.refused"),
            .subject = waiting.message.order};
        unit.canUndo = false;
        if (waiting.message.kind == QLatin1String(outgoing::kFulfil))
            if (auto back = takeBackHandover(writing, unit, after, body.value(u"tracking").toString()); !back)
                return back;
        orders::putOrder(unit, *before, after, writing.at());
        const auto seq = store::applyUnit(writing.connection, writing.keys, unit);
        if (!seq)
            return tl::unexpected(seq.error());
        return {};
    }

    void note(const Error &error)
    {
        if (m_pumped.problem.isEmpty())
            m_pumped.problem = error.code;
    }

    static constexpr std::int64_t kLongestWait = 30'000;
    static constexpr net::Backoff kBackoff {
        std::chrono::milliseconds(200), std::chrono::milliseconds(20'000)};

    Core &m_core;
    const orders::Shop &m_shop;
    MarketplaceConnector &m_connector;
    const std::stop_token &m_stop;
    base::SystemRandom m_random;
    Pumped m_pumped;
    bool m_isOffline = false; ///< nothing gets through: the rest waits for the next pass
};

} // namespace

Pumped pumpOutbox(
    Core &core, const orders::Shop &shop, MarketplaceConnector &connector, const std::stop_token &stop)
{
    return Pump(core, shop, connector, stop).run();
}

} // namespace purser::desk
