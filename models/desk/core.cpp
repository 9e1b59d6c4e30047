#include "desk/core.h"

#include "base/platform/process.h"
#include "carriers/sandbox/sandbox_carrier.h"
#include "catalog/catalog_table.h"
#include "catalog/stock_table.h"
#include "desk/tables.h"
#include "marketplace/kinds.h"
#include "orders/merge_table.h"
#include "orders/order_history.h"
#include "orders/order_table.h"
#include "store/migrations.h"

#include <QDir>

namespace purser::desk {

namespace {

constexpr store::Statement kSelectRole {"user.role", "select role from app_user where name = ?"};
constexpr store::Statement kSelectRights {"role.rights", "select permission from role_right where role = ?"};

} // namespace

/// One thread's way of reading. One thread.
struct Core::Reading
{
    std::unique_ptr<store::Connection> connection;
    store::KeyRing keys;
};

Core::Core(Profile profile, store::Actor actor, const Surroundings &surroundings)
    : m_profile(std::move(profile))
    , m_location(m_profile.location())
    , m_actor(std::move(actor))
    , m_clock(surroundings.clock != nullptr ? surroundings.clock : &m_systemClock)
    , m_random(surroundings.random != nullptr ? surroundings.random : &m_systemRandom)
    , m_openedAt(m_clock->now())
    , m_ids(*m_clock, *m_random)
    , m_undoWindow(surroundings.undoWindow)
    , m_http(surroundings.observer)
{
    orders::registerOrderTables(m_registry);
    orders::registerHistoryTables(m_registry);
    orders::registerMergeTable(m_registry);
    orders::registerShopTable(m_registry);
    catalog::registerCatalogTables(m_registry);
    catalog::registerStockTables(m_registry);
    registerDeskTables(m_registry);
}

Core::~Core() = default;

base::Result<std::unique_ptr<Core>> Core::open(
    const Profile &profile, const store::Actor &actor, const Surroundings &surroundings)
{
    std::unique_ptr<Core> core(new Core(profile, actor, surroundings));
    if (auto done = core->start(surroundings); !done)
        return tl::unexpected(done.error());
    return core;
}

base::Result<> Core::start(const Surroundings &surroundings)
{
    QDir().mkpath(m_profile.folder);
    base::platform::makePrivate(m_profile.folder);
    const bool makesFile = !m_profile.database && !m_profile.exists();
    auto connection = store::Connection::open(m_location, store::Role::Writer);
    if (!connection)
        return tl::unexpected(connection.error());
    if (auto done = store::migrate(**connection); !done)
        return done;
    auto keys = store::KeyRing::open(**connection, m_profile.passphrase);
    if (!keys && keys.error().code == u"keys.no-slot")
        keys = store::KeyRing::create(**connection, m_profile.passphrase, m_profile.cost);
    if (!keys)
        return tl::unexpected(keys.error());
    if (makesFile)
        base::platform::makePrivate(m_profile.databasePath());
    m_writerKeys.emplace(std::move(*keys));
    if (auto done = loadRights(**connection); !done)
        return done;
    connection->reset();
    auto writer = store::Writer::start(m_location, [this] { m_writerKeys->forgetCustomers(); });
    if (!writer)
        return tl::unexpected(writer.error());
    m_writer = std::move(*writer);
    if (surroundings.writes)
        m_writer->observe(surroundings.writes);
    return {};
}

base::Result<> Core::loadRights(store::Connection &connection)
{
    const auto role = connection.row(kSelectRole, {m_actor.user});
    if (!role)
        return tl::unexpected(role.error());
    if (!*role)
        return base::fail(base::Error::Kind::NotPermitted, QStringLiteral("desk.no-such-user"));
    m_actor.role = (**role)[0].toString();
    const auto rights = connection.rows(kSelectRights, {m_actor.role});
    if (!rights)
        return tl::unexpected(rights.error());
    for (const store::Row &right : *rights)
        m_permissions << right[0].toString();
    return {};
}

bool Core::may(const QString &permission) const
{
    return m_permissions.contains(QStringLiteral("*")) || m_permissions.contains(permission);
}

std::future<base::Result<>> Core::writeLater(std::function<base::Result<>(Writing &)> work)
{
    return m_writer->submit([this, work = std::move(work)](store::Connection &connection) {
        Writing writing {connection, *m_writerKeys, m_clock->now(), m_ids, m_undoWindow};
        return work(writing);
    });
}

base::Result<> Core::write(const std::function<base::Result<>(Writing &)> &work)
{
    return writeLater(work).get();
}

store::Connection &Core::reader()
{
    const std::lock_guard hold(m_guard);
    auto &reading = m_readings[std::this_thread::get_id()];
    if (!reading) {
        auto connection = store::Connection::open(m_location, store::Role::Reader);
        if (!connection)
            qFatal("the database that was open a moment ago cannot be opened for reading");
        reading = std::make_unique<Reading>(Reading {std::move(*connection), m_writerKeys->forOtherThread()});
    }
    return *reading->connection;
}

store::KeyRing &Core::readerKeys()
{
    (void)reader();
    const std::lock_guard hold(m_guard);
    return m_readings[std::this_thread::get_id()]->keys;
}

bool Core::takePump()
{
    const std::lock_guard hold(m_guard);
    if (!m_pump) {
        m_pump = std::make_unique<QLockFile>(QDir(m_profile.folder).filePath(QStringLiteral("pump.lock")));
        m_pump->setStaleLockTime(0); // held for hours; a dead owner is noticed by its process id
    }
    return m_pump->isLocked() || m_pump->tryLock(0);
}

base::Result<QString> Core::tokenOf(const orders::Shop &shop)
{
    return readerKeys()
        .open(reader(), shop.tokenSealed, {"shop", shop.id.value(), "token_sealed"})
        .map([](const QByteArray &token) { return QString::fromUtf8(token); });
}

base::Result<marketplace::MarketplaceConnector *> Core::connectorOf(const orders::Shop &shop)
{
    const auto token = tokenOf(shop);
    if (!token)
        return tl::unexpected(token.error());
    const std::lock_guard hold(m_guard);
    auto &connector = m_connectors[shop.id.value()];
    if (!connector)
        connector = marketplace::Kinds::connect(
            shop.kind, m_http, QUrl(shop.url), marketplace::Credentials::parse(*token));
    if (!connector)
        return base::fail(base::Error::Kind::Refused, QStringLiteral("shop.unknown-kind"), shop.kind);
    return connector.get();
}

base::Result<shipping::Carrier *> Core::carrierOf(const orders::Shop &shop)
{
    const auto token = tokenOf(shop);
    if (!token)
        return tl::unexpected(token.error());
    const std::lock_guard hold(m_guard);
    auto &carrier = m_carriers[shop.id.value()];
    if (!carrier && shop.kind == u"sandbox")
        carrier = std::make_unique<carriers::SandboxCarrier>(m_http, QUrl(shop.url), *token);
    if (!carrier)
        return base::fail(base::Error::Kind::Refused, QStringLiteral("shop.no-carrier"), shop.kind);
    return carrier.get();
}

void Core::forgetEdges(orders::ShopId shop)
{
    const std::lock_guard hold(m_guard);
    if (auto known = m_connectors.extract(shop.value()); known && known.mapped())
        m_oldConnectors.push_back(std::move(known.mapped()));
    if (auto known = m_carriers.extract(shop.value()); known && known.mapped())
        m_oldCarriers.push_back(std::move(known.mapped()));
}

} // namespace purser::desk
