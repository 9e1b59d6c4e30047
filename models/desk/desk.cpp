#include "desk/desk.h"

#include "desk/add_shop.h"
#include "desk/ask.h"
#include "desk/label_void.h"
#include "desk/part_refund.h"
#include "desk/rule_desk.h"
#include "insight/order_set_table.h"
#include "orders/order_table.h"
#include "store/undo.h"

#include <numeric>

namespace purser::desk {

Desk::Desk(std::unique_ptr<Core> core)
    : m_core(std::move(core))
    , m_reading(QStringLiteral("purser-read"))
    , m_counting(QStringLiteral("purser-count"))
    , m_acting(QStringLiteral("purser-act"))
    , m_keeping(QStringLiteral("purser-keep"))
    , m_shipments(*m_core, m_reading, m_acting)
    , m_rules(std::make_unique<RuleDesk>(*m_core, m_reading, m_counting, m_acting))
{}

Desk::~Desk()
{
    m_stop.request_stop();
}

base::Result<std::unique_ptr<Desk>> Desk::open(
    const Profile &profile, const store::Actor &actor, const Surroundings &surroundings)
{
    auto core = Core::open(profile, actor, surroundings);
    if (!core)
        return tl::unexpected(core.error());
    return std::unique_ptr<Desk>(new Desk(std::move(*core)));
}

Worker &Desk::shopWorker(orders::ShopId shop)
{
    const std::lock_guard hold(m_guard);
    auto &worker = m_shops[shop.value()];
    if (!worker)
        worker = std::make_unique<Worker>(QStringLiteral("shop-%1").arg(shop.value() % 1'000'000));
    return *worker;
}

BulkResult Desk::byShop(const std::vector<orders::OrderId> &ids,
    const std::function<BulkResult(const std::vector<orders::OrderId> &)> &step)
{
    std::map<orders::ShopId, std::vector<orders::OrderId>> shares;
    for (const orders::OrderId id : ids) {
        const auto order = orders::findOrder(m_core->reader(), id);
        shares[order && *order ? (*order)->shop : orders::ShopId {}].push_back(id);
    }
    std::vector<QFuture<BulkResult>> parts;
    for (const auto &[shop, some] : shares)
        parts.push_back(shopWorker(shop).run([&step, &share = some] { return step(share); }));
    BulkResult whole;
    for (auto &part : parts) {
        BulkResult result = waited(part);
        std::ranges::move(result.done, std::back_inserter(whole.done));
        std::ranges::move(result.skipped, std::back_inserter(whole.skipped));
        std::ranges::move(result.failed, std::back_inserter(whole.failed));
    }
    return whole;
}

QFuture<base::Result<orders::ShopId>> Desk::addShop(
    const QString &kind, const QString &url, const QString &name, const QString &token)
{
    return m_acting.run([=, this] { return desk::addShop(*m_core, kind, url, name, token); });
}

QFuture<base::Result<std::vector<orders::Shop>>> Desk::shops()
{
    return m_reading.run([this] { return orders::allShops(m_core->reader()); });
}

QFuture<SyncReport> Desk::sync(orders::ShopId id, IdComparison comparison)
{
    return shopWorker(id).run([this, id, comparison] {
        const auto shop = orders::findShop(m_core->reader(), id);
        if (!shop || !*shop)
            return SyncReport {
                .shop = id, .problem = shop ? QStringLiteral("shop.not-found") : shop.error().code};
        return syncShop(*m_core, **shop, m_stop.get_token(), comparison);
    });
}

QFuture<base::Result<SyncView>> Desk::syncView(int mostMessages)
{
    return m_reading.run([this, mostMessages] { return desk::syncView(*m_core, mostMessages); });
}

QFuture<SyncReport> Desk::syncNow(orders::ShopId id)
{
    shopWorker(id).run([this, id] { return hurryOutbox(*m_core, id); });
    return sync(id);
}

QFuture<base::Result<>> Desk::pauseShop(orders::ShopId shop, bool isPaused)
{
    return m_acting.run([=, this] { return desk::pauseShop(*m_core, shop, isPaused); });
}

QFuture<base::Result<>> Desk::retryQuarantined(orders::ShopId shop, QString remoteId)
{
    return shopWorker(shop).run([this, shop, remoteId = std::move(remoteId)] {
        return desk::retryQuarantined(*m_core, shop, remoteId, m_stop.get_token());
    });
}

QFuture<base::Result<>> Desk::changeShop(orders::ShopId shop, ShopChange change)
{
    return shopWorker(shop).run(
        [this, shop, change = std::move(change)] { return desk::changeShop(*m_core, shop, change); });
}

QFuture<base::Result<QImage>> Desk::shopLogo(orders::ShopId shop)
{
    return m_reading.run([this, shop] { return desk::shopLogo(*m_core, shop); });
}

QFuture<base::Result<>> Desk::saveShopLogo(orders::ShopId shop, QImage logo)
{
    return m_acting.run(
        [this, shop, logo = std::move(logo)] { return desk::saveShopLogo(*m_core, shop, logo); });
}

QFuture<base::Result<QString>> Desk::setting(Setting which)
{
    return m_reading.run([this, which] { return desk::setting(*m_core, which); });
}

QFuture<base::Result<>> Desk::saveSetting(Setting which, QString value)
{
    return m_acting.run(
        [this, which, value = std::move(value)] { return desk::saveSetting(*m_core, which, value); });
}

QFuture<base::Result<std::vector<UserRow>>> Desk::users()
{
    return m_reading.run([this] { return allUsers(m_core->reader()); });
}

QFuture<base::Result<ListPage>> Desk::list(ListQuery query, QString cursor, int limit)
{
    return m_reading.run([this, query = std::move(query), cursor = std::move(cursor), limit] {
        return listPage(*m_core, query, cursor, limit);
    });
}

QFuture<base::Result<ListCount>> Desk::listCount(ListQuery query)
{
    return m_reading.run([this, query = std::move(query)] { return desk::listCount(*m_core, query); });
}

QFuture<base::Result<std::vector<SavedView>>> Desk::views()
{
    return m_reading.run([this] { return savedViews(*m_core); });
}

QFuture<base::Result<QString>> Desk::saveView(SavedView view)
{
    return m_acting.run([this, view = std::move(view)] { return desk::saveView(*m_core, view); });
}

QFuture<base::Result<QString>> Desk::removeView(orders::ViewId id)
{
    return m_acting.run([this, id] { return desk::removeView(*m_core, id); });
}

QFuture<base::Result<std::vector<std::int64_t>>> Desk::counts(std::optional<orders::ShopId> shop)
{
    return m_reading.run([this, shop] { return orders::tabCounts(m_core->reader(), shop); });
}

QFuture<base::Result<std::optional<OrderDetail>>> Desk::detail(orders::OrderId id)
{
    return m_reading.run([this, id] { return orderDetail(*m_core, id); });
}

QFuture<base::Result<std::vector<orders::OrderId>>> Desk::idsIn(orders::OrderFilter filter, int limit)
{
    return m_reading.run([this, filter, limit] { return desk::idsIn(*m_core, filter, limit); });
}

QFuture<base::Result<std::vector<orders::OrderId>>> Desk::named(
    QString word, std::optional<orders::ShopId> shop)
{
    return m_reading.run([this, word, shop] { return ordersNamed(*m_core, word, shop); });
}

QFuture<base::Result<std::vector<picking::Wave>>> Desk::waves()
{
    return m_reading.run([this] { return picking::openWaves(m_core->reader()); });
}

QFuture<base::Result<std::vector<aftersales::ReturnCase>>> Desk::cases(int limit)
{
    return m_reading.run([this, limit] { return aftersales::openCases(m_core->reader(), limit); });
}

QFuture<base::Result<std::vector<CaseRow>>> Desk::caseList(
    CaseGroup group, std::optional<orders::ShopId> shop, int limit)
{
    return m_reading.run([=, this] { return desk::caseList(*m_core, group, shop, limit); });
}

QFuture<base::Result<std::optional<CaseDetail>>> Desk::caseDetail(aftersales::CaseId id)
{
    return m_reading.run([this, id] { return desk::caseDetail(*m_core, id); });
}

QFuture<base::Result<std::vector<store::WaitingMessage>>> Desk::outbox(int limit)
{
    return m_reading.run([this, limit] { return store::openMessages(m_core->reader(), limit); });
}

QFuture<base::Result<std::int64_t>> Desk::outboxCount()
{
    return m_reading.run([this] {
        return store::openCounts(m_core->reader()).map([](const std::vector<store::OpenCount> &counts) {
            return std::accumulate(counts.begin(), counts.end(), std::int64_t {0},
                [](std::int64_t sum, const store::OpenCount &one) { return sum + one.messages; });
        });
    });
}

QFuture<base::Result<store::ChainReport>> Desk::verifyChain()
{
    return m_reading.run([this] { return store::verifyChain(m_core->reader(), m_core->readerKeys()); });
}

QFuture<base::Result<DayBoard>> Desk::dayBoard(std::optional<orders::ShopId> shop)
{
    return m_counting.run([this, shop] { return desk::dayBoard(*m_core, shop); });
}

QFuture<base::Result<insight::StageClock>> Desk::weekClock(std::optional<orders::ShopId> shop)
{
    return m_counting.run([this, shop] { return desk::weekClock(*m_core, shop); });
}

QFuture<base::Result<std::int64_t>> Desk::countOf(insight::OrderSet set)
{
    return m_counting.run([this, set = std::move(set)] { return insight::countOf(m_core->reader(), set); });
}

QFuture<base::Result<>> Desk::noteReveal(orders::OrderId id)
{
    return m_acting.run([this, id] {
        return m_core->write([this, id](Writing &writing) -> base::Result<> {
            store::Unit unit {.actor = m_core->actor(),
                .at = writing.at(),
                .action = QStringLiteral("reveal"),
                .subject = id.value()};
            unit.canUndo = false;
            const auto seq = store::applyUnit(writing.connection, writing.keys, unit);
            return seq ? base::Result<> {} : tl::unexpected(seq.error());
        });
    });
}

QFuture<base::Result<BackupReport>> Desk::backup(QString file)
{
    return m_keeping.run([this, file = std::move(file)] { return writeBackup(*m_core, file); });
}

QFuture<base::Result<BackupReport>> Desk::restore(QString file, QString folder, QByteArray passphrase)
{
    return m_keeping.run(
        [file = std::move(file), folder = std::move(folder), passphrase = std::move(passphrase)] {
            return restoreBackup(file, {.folder = folder, .passphrase = passphrase});
        });
}

QFuture<base::Result<std::int64_t>> Desk::lastEntry()
{
    return m_reading.run([this] { return store::lastEntry(m_core->reader()); });
}

QFuture<base::Result<QString>> Desk::lastUndoToken()
{
    return m_reading.run([this] {
        return store::lastUndoable(m_core->reader()).map([](std::optional<std::int64_t> seq) {
            return seq ? undoTokenOf({*seq}) : QString();
        });
    });
}

QFuture<BulkResult> Desk::confirm(std::vector<orders::OrderId> ids)
{
    return m_acting.run([this, ids = std::move(ids)] { return confirmOrders(*m_core, ids); });
}

QFuture<BulkResult> Desk::hold(std::vector<orders::OrderId> ids, QString reason, std::int64_t until)
{
    return m_acting.run([this, ids = std::move(ids), reason = std::move(reason), until] {
        return holdOrders(*m_core, ids, reason, until);
    });
}

QFuture<BulkResult> Desk::release(std::vector<orders::OrderId> ids)
{
    return m_acting.run([this, ids = std::move(ids)] { return releaseOrders(*m_core, ids); });
}

QFuture<BulkResult> Desk::cancel(std::vector<orders::OrderId> ids, QString reason)
{
    return m_acting.run([this, ids = std::move(ids), reason = std::move(reason)] {
        return cancelOrders(*m_core, ids, reason);
    });
}

QFuture<BulkResult> Desk::ask(std::vector<orders::OrderId> ids)
{
    return m_acting.run([this, ids = std::move(ids)] { return askBuyers(*m_core, ids); });
}

QFuture<base::Result<base::PostalAddress>> Desk::proposedAddress(orders::OrderId id)
{
    return m_reading.run([this, id] { return desk::proposedAddress(*m_core, id); });
}

QFuture<BulkResult> Desk::changeAddress(
    orders::OrderId id, base::PostalAddress before, base::PostalAddress after)
{
    return m_acting.run([this, id, before = std::move(before), after = std::move(after)] {
        return desk::changeAddress(*m_core, id, before, after);
    });
}

QFuture<BulkResult> Desk::settleAddress(
    orders::OrderId id, AddressConflict seen, std::vector<intake::AddressField> fields, intake::Side side)
{
    return m_acting.run([this, id, seen = std::move(seen), fields = std::move(fields), side] {
        return desk::settleAddress(*m_core, id, seen, fields, side);
    });
}

QFuture<BulkResult> Desk::recheck(std::vector<orders::OrderId> ids)
{
    return m_acting.run([this, ids = std::move(ids)] { return recheckOrders(*m_core, ids); });
}

QFuture<WaveResult> Desk::startWave(std::vector<orders::OrderId> ids)
{
    return m_acting.run([this, ids = std::move(ids)] { return desk::startWave(*m_core, ids); });
}

QFuture<BulkResult> Desk::finishWave(orders::WaveId id)
{
    return m_acting.run([this, id] { return desk::finishWave(*m_core, id); });
}

QFuture<BulkResult> Desk::dissolveWave(orders::WaveId id)
{
    return m_acting.run([this, id] { return desk::dissolveWave(*m_core, id); });
}

QFuture<BulkResult> Desk::pick(std::vector<orders::OrderId> ids)
{
    return m_acting.run([this, ids = std::move(ids)] { return pickOrders(*m_core, ids); });
}

QFuture<BulkResult> Desk::verify(std::vector<orders::OrderId> ids)
{
    return m_acting.run([this, ids = std::move(ids)] { return verifyOrders(*m_core, ids); });
}

QFuture<BulkResult> Desk::verifyLine(orders::OrderId id, orders::LineId line, int quantity)
{
    return m_acting.run([=, this] { return desk::verifyLine(*m_core, id, line, quantity); });
}

QFuture<BulkResult> Desk::label(std::vector<orders::OrderId> ids)
{
    return m_acting.run([this, ids = std::move(ids)] {
        return byShop(ids, [this](const std::vector<orders::OrderId> &some) {
            return LabelRun(*m_core).label(some, m_stop.get_token());
        });
    });
}

QFuture<BulkResult> Desk::voidLabels(std::vector<orders::OrderId> ids)
{
    return m_acting.run(
        [this, ids = std::move(ids)] { return desk::voidLabels(*m_core, ids, m_stop.get_token()); });
}

QFuture<BulkResult> Desk::ship(std::vector<orders::OrderId> ids)
{
    return m_acting.run([this, ids = std::move(ids)] { return shipOrders(*m_core, ids); });
}

QFuture<BulkResult> Desk::fulfil(
    orders::OrderId id, QString carrier, QString tracking, std::vector<marketplace::LineQuantity> lines)
{
    return m_acting.run([=, this] { return fulfilOrder(*m_core, id, carrier, tracking, lines); });
}

QFuture<BulkResult> Desk::cancelLines(
    orders::OrderId id, std::vector<marketplace::LineQuantity> lines, QString reason)
{
    return m_acting.run([=, this] { return desk::cancelLines(*m_core, id, lines, reason); });
}

QFuture<BulkResult> Desk::refund(orders::OrderId id, std::int64_t amountMinor, QString reason)
{
    return m_acting.run([=, this] { return refundOrder(*m_core, id, amountMinor, reason); });
}

QFuture<BulkResult> Desk::acceptPartRefund(orders::OrderId id)
{
    return m_acting.run([this, id] { return desk::acceptPartRefund(*m_core, id); });
}

QFuture<BulkResult> Desk::declinePartRefund(orders::OrderId id)
{
    return m_acting.run([this, id] { return desk::declinePartRefund(*m_core, id); });
}

QFuture<BulkResult> Desk::undo(QString token)
{
    return m_acting.run([this, token = std::move(token)] {
        const auto entries = entriesOf(token);
        if (entries)
            return undoEntries(*m_core, *entries);
        BulkResult result;
        result.failed.push_back({.number = token, .code = QStringLiteral("undo.not-a-token")});
        return result;
    });
}

QFuture<BulkResult> Desk::split(orders::OrderId id, orders::Pieces taken)
{
    return m_acting.run([this, id, taken = std::move(taken)] { return splitOrder(*m_core, id, taken); });
}

QFuture<BulkResult> Desk::joinParts(orders::OrderId id)
{
    return m_acting.run([this, id] { return desk::joinParts(*m_core, id); });
}

QFuture<BulkResult> Desk::merge(std::vector<orders::OrderId> ids)
{
    return m_acting.run([this, ids = std::move(ids)] { return mergeOrders(*m_core, ids); });
}

QFuture<BulkResult> Desk::takeApart(orders::OrderId id)
{
    return m_acting.run([this, id] { return desk::takeApart(*m_core, id); });
}

QFuture<base::Result<std::vector<ListedMerge>>> Desk::mergeProposals(std::optional<orders::ShopId> shop)
{
    return m_counting.run([this, shop] { return desk::mergeProposals(*m_core, shop); });
}

QFuture<tl::expected<BenchJob, base::Refusal>> Desk::openAtBench(QString code)
{
    return m_reading.run([this, code = std::move(code)] { return desk::openAtBench(*m_core, code); });
}

QFuture<std::optional<packing::KnownCode>> Desk::knownCode(QString code)
{
    return m_reading.run([this, code = std::move(code)] { return desk::knownCode(*m_core, code); });
}

QFuture<QString> Desk::interceptionOf(packing::BenchOrder order)
{
    return m_reading.run([this, order = std::move(order)] { return desk::interceptionOf(*m_core, order); });
}

QFuture<BulkResult> Desk::unverifyLine(orders::OrderId id, orders::LineId line, int quantity)
{
    return m_acting.run([=, this] { return desk::unverifyLine(*m_core, id, line, quantity); });
}

QFuture<BulkResult> Desk::labelPacked(orders::OrderId id, PackedParcel packed)
{
    return m_acting.run([this, id, packed = std::move(packed)] {
        return LabelRun(*m_core).label({id}, m_stop.get_token(), packed);
    });
}

QFuture<base::Result<WaveBoard>> Desk::waveBoard()
{
    return m_reading.run([this] { return desk::waveBoard(*m_core); });
}

QFuture<base::Result<documents::Pages>> Desk::papers(PaperWish wish)
{
    return m_reading.run([this, wish = std::move(wish)] { return paperPages(*m_core, wish); });
}

QFuture<base::Result<>> Desk::notePrinted(PaperWish wish)
{
    return m_acting.run([this, wish = std::move(wish)] { return desk::notePrinted(*m_core, wish); });
}

QFuture<CaseAnswer> Desk::openCase(orders::OrderId id, CaseWish wish)
{
    return m_acting.run([this, id, wish = std::move(wish)] { return desk::openCase(*m_core, id, wish); });
}

QFuture<CaseAnswer> Desk::decideCase(aftersales::CaseId id, bool approve, QString reason)
{
    return m_acting.run([=, this] { return desk::decideCase(*m_core, id, approve, reason); });
}

QFuture<CaseAnswer> Desk::receiveCase(aftersales::CaseId id, std::map<orders::LineId, QString> grades)
{
    return m_acting.run([=, this] { return desk::receiveCase(*m_core, id, grades); });
}

QFuture<CaseAnswer> Desk::refundCase(aftersales::CaseId id)
{
    return m_acting.run([=, this] { return desk::refundCase(*m_core, id); });
}

QFuture<base::Result<std::vector<aftersales::StrayParcel>>> Desk::strayParcels(int limit)
{
    return m_reading.run([this, limit] { return desk::strayParcels(*m_core, limit); });
}

QFuture<CaseAnswer> Desk::assignStray(aftersales::ReturnParcelId id, QString name)
{
    return m_acting.run([this, id, name = std::move(name)] { return assignStrayTo(*m_core, id, name); });
}

} // namespace purser::desk
