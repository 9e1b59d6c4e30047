#pragma once

#include "base/clock.h"
#include "base/id.h"
#include "base/random.h"
#include "desk/profile.h"
#include "intake/rule_table.h"
#include "marketplace/connector.h"
#include "net/http_client.h"
#include "orders/shop.h"
#include "shipping/carrier.h"
#include "store/journal.h"
#include "store/writer.h"

#include <QLockFile>

#include <map>
#include <thread>

namespace purser::desk {

/// What surrounds a desk; tests hand in their own.
struct Surroundings
{
    const base::Clock *clock = nullptr; ///< nullptr = the computer's
    base::Random *random = nullptr; ///< nullptr = the system's
    net::Observer *observer = nullptr;
    store::Writer::Observer writes {};
    std::chrono::milliseconds undoWindow {}; ///< how long messages wait before they may leave
};

/// What approval rules leave to be done once the step that asked them stands, by entries of their own.
struct RulesToFollow
{
    orders::OrderId order {};
    bool isApproved = false;
    std::vector<std::pair<intake::RuleId, QString>> failed {}; ///< and the fact that was not known
};

/// A write transaction as an action sees it: rows, keys, the moment, fresh ids.
struct Writing
{
    store::Connection &connection;
    store::KeyRing &keys;
    base::Instant now;
    base::IdSource &ids;
    std::chrono::milliseconds undoWindow {};
    std::vector<RulesToFollow> following {};

    [[nodiscard]] std::int64_t newId() const { return ids.next(); }
    [[nodiscard]] std::int64_t at() const { return base::toMilliseconds(now); }
};

/// What a desk stands on: store, keys, edges, who sits at it. Thread-safe but for what its members say.
class Core
{
public:
    [[nodiscard]] static base::Result<std::unique_ptr<Core>> open(
        const Profile &profile, const store::Actor &actor, const Surroundings &surroundings);
    ~Core();
    Core(const Core &) = delete;
    Core &operator=(const Core &) = delete;

    /// Runs @p work as one piece of the writer and waits until its commit stands.
    [[nodiscard]] base::Result<> write(const std::function<base::Result<>(Writing &)> &work);
    /// As write(), without waiting.
    [[nodiscard]] std::future<base::Result<>> writeLater(std::function<base::Result<>(Writing &)> work);

    /// Reads on a connection of the calling thread, which is made at its first call.
    [[nodiscard]] store::Connection &reader();
    [[nodiscard]] store::KeyRing &readerKeys();

    [[nodiscard]] const store::Registry &registry() const { return m_registry; }
    [[nodiscard]] const store::Actor &actor() const { return m_actor; }
    [[nodiscard]] base::Instant now() const { return m_clock->now(); }
    [[nodiscard]] base::Instant openedAt() const { return m_openedAt; }
    [[nodiscard]] std::int64_t newId() { return m_ids.next(); }
    [[nodiscard]] net::HttpClient &http() { return m_http; }
    [[nodiscard]] const Profile &profile() const { return m_profile; }
    /// True when the actor's role may do it ("*" = all).
    [[nodiscard]] bool may(const QString &permission) const;

    /// True when this desk may sync and send. One process a profile may, until it ends or dies: it keeps
    /// pump.lock. Asked again, it answers the same or tries again.
    [[nodiscard]] bool takePump();

    /// The shop's connector or carrier, made at first use with its opened token.
    [[nodiscard]] base::Result<marketplace::MarketplaceConnector *> connectorOf(const orders::Shop &shop);
    [[nodiscard]] base::Result<shipping::Carrier *> carrierOf(const orders::Shop &shop);
    /// The next connectorOf() and carrierOf() make new ones. The old ones stay until the end: a thread may be
    /// in the middle of a call.
    void forgetEdges(orders::ShopId shop);

private:
    Core(Profile profile, store::Actor actor, const Surroundings &surroundings);
    [[nodiscard]] base::Result<> start(const Surroundings &surroundings);
    [[nodiscard]] base::Result<> loadRights(store::Connection &connection);
    [[nodiscard]] base::Result<QString> tokenOf(const orders::Shop &shop);

    struct Reading;

    Profile m_profile;
    store::Location m_location;
    store::Actor m_actor;
    QStringList m_permissions;
    base::SystemClock m_systemClock;
    base::SystemRandom m_systemRandom;
    const base::Clock *m_clock;
    base::Random *m_random;
    base::Instant m_openedAt;
    base::IdSource m_ids;
    std::chrono::milliseconds m_undoWindow;
    net::HttpClient m_http;
    store::Registry m_registry;
    std::optional<store::KeyRing> m_writerKeys;
    std::unique_ptr<store::Writer> m_writer;
    std::mutex m_guard; // guards m_readings, m_connectors, m_carriers, m_oldConnectors, m_oldCarriers, m_pump
    std::unique_ptr<QLockFile> m_pump;
    std::map<std::thread::id, std::unique_ptr<Reading>> m_readings;
    std::map<std::int64_t, std::unique_ptr<marketplace::MarketplaceConnector>> m_connectors;
    std::map<std::int64_t, std::unique_ptr<shipping::Carrier>> m_carriers;
    std::vector<std::unique_ptr<marketplace::MarketplaceConnector>> m_oldConnectors;
    std::vector<std::unique_ptr<shipping::Carrier>> m_oldCarriers;
};

} // namespace purser::desk
