#pragma once

#include "desk/address_change.h"
#include "desk/backup.h"
#include "desk/bench_work.h"
#include "desk/case_view.h"
#include "desk/cases.h"
#include "desk/day_view.h"
#include "desk/label_run.h"
#include "desk/lists.h"
#include "desk/merges.h"
#include "desk/open_case.h"
#include "desk/order_papers.h"
#include "desk/order_parts.h"
#include "desk/order_steps.h"
#include "desk/settings.h"
#include "desk/shipment_desk.h"
#include "desk/stray_parcels.h"
#include "desk/sync.h"
#include "desk/sync_view.h"
#include "desk/views.h"
#include "desk/wave_board.h"
#include "desk/waves.h"
#include "desk/worker.h"
#include "store/outbox_table.h"

namespace purser::desk {

class RuleDesk;

/// Every action that a person or a script can take. Made for one actor; rights are checked here. All calls
/// return at once: the window goes on by `.then(this, …)`, scripts wait with waited(). Thread-safe.
class Desk
{
public:
    /// @returns NotPermitted "keys.…" without the key, "store.newer-schema" for a file of a newer program,
    ///     "desk.no-such-user"
    [[nodiscard]] static base::Result<std::unique_ptr<Desk>> open(
        const Profile &profile, const store::Actor &actor, const Surroundings &surroundings = {});
    ~Desk();
    Desk(const Desk &) = delete;
    Desk &operator=(const Desk &) = delete;

    [[nodiscard]] const store::Actor &actor() const { return m_core->actor(); }
    [[nodiscard]] bool may(const QString &permission) const { return m_core->may(permission); }

    // Shops and sync
    [[nodiscard]] QFuture<base::Result<orders::ShopId>> addShop(
        const QString &kind, const QString &url, const QString &name, const QString &token);
    [[nodiscard]] QFuture<base::Result<std::vector<orders::Shop>>> shops();
    /// One pass over one shop, on that shop's own thread; a slow shop holds up nobody else.
    [[nodiscard]] QFuture<SyncReport> sync(
        orders::ShopId shop, IdComparison comparison = IdComparison::Always);

    [[nodiscard]] QFuture<base::Result<SyncView>> syncView(int mostMessages);
    /// sync(), with what waits for a later try made due before.
    [[nodiscard]] QFuture<SyncReport> syncNow(orders::ShopId shop);
    [[nodiscard]] QFuture<base::Result<>> pauseShop(orders::ShopId shop, bool isPaused);
    [[nodiscard]] QFuture<base::Result<>> retryQuarantined(orders::ShopId shop, QString remoteId);

    // Settings
    [[nodiscard]] QFuture<base::Result<>> changeShop(orders::ShopId shop, ShopChange change);
    [[nodiscard]] QFuture<base::Result<QImage>> shopLogo(orders::ShopId shop);
    [[nodiscard]] QFuture<base::Result<>> saveShopLogo(orders::ShopId shop, QImage logo);
    [[nodiscard]] QFuture<base::Result<QString>> setting(Setting which);
    [[nodiscard]] QFuture<base::Result<>> saveSetting(Setting which, QString value);
    [[nodiscard]] QFuture<base::Result<std::vector<UserRow>>> users();

    // Lists
    [[nodiscard]] QFuture<base::Result<ListPage>> list(ListQuery query, QString cursor, int limit);
    [[nodiscard]] QFuture<base::Result<ListCount>> listCount(ListQuery query);
    [[nodiscard]] QFuture<base::Result<std::vector<std::int64_t>>> counts(std::optional<orders::ShopId> shop);
    [[nodiscard]] QFuture<base::Result<std::vector<SavedView>>> views();
    /// @returns what undo takes back
    [[nodiscard]] QFuture<base::Result<QString>> saveView(SavedView view);
    [[nodiscard]] QFuture<base::Result<QString>> removeView(orders::ViewId id);
    [[nodiscard]] QFuture<base::Result<std::optional<OrderDetail>>> detail(orders::OrderId id);
    [[nodiscard]] QFuture<base::Result<std::vector<orders::OrderId>>> idsIn(
        orders::OrderFilter filter, int limit);
    [[nodiscard]] QFuture<base::Result<std::vector<orders::OrderId>>> named(
        QString word, std::optional<orders::ShopId> shop);
    [[nodiscard]] QFuture<base::Result<std::vector<picking::Wave>>> waves();
    [[nodiscard]] QFuture<base::Result<std::vector<aftersales::ReturnCase>>> cases(int limit);
    [[nodiscard]] QFuture<base::Result<std::vector<CaseRow>>> caseList(
        CaseGroup group, std::optional<orders::ShopId> shop, int limit);
    [[nodiscard]] QFuture<base::Result<std::optional<CaseDetail>>> caseDetail(aftersales::CaseId id);
    [[nodiscard]] QFuture<base::Result<std::vector<store::WaitingMessage>>> outbox(int limit);
    /// How many messages of all shops did not reach the world yet.
    [[nodiscard]] QFuture<base::Result<std::int64_t>> outboxCount();
    [[nodiscard]] QFuture<base::Result<store::ChainReport>> verifyChain();

    // The day in numbers
    [[nodiscard]] QFuture<base::Result<DayBoard>> dayBoard(std::optional<orders::ShopId> shop);
    [[nodiscard]] QFuture<base::Result<insight::StageClock>> weekClock(std::optional<orders::ShopId> shop);
    /// How many orders list() gives for the set, page by page.
    [[nodiscard]] QFuture<base::Result<std::int64_t>> countOf(insight::OrderSet set);

    /// On a thread of their own: everybody goes on working meanwhile.
    [[nodiscard]] QFuture<base::Result<BackupReport>> backup(QString file);
    /// Another desk from a backup, in a folder that holds none; this one stays as it is.
    [[nodiscard]] QFuture<base::Result<BackupReport>> restore(
        QString file, QString folder, QByteArray passphrase);

    /// Leaves an entry that the actor looked at the personal part of an order; commit before it is shown.
    [[nodiscard]] QFuture<base::Result<>> noteReveal(orders::OrderId id);
    /// Number of the newest journal entry, of any process; moves with every change.
    [[nodiscard]] QFuture<base::Result<std::int64_t>> lastEntry();
    /// The newest entry that can be undone and was not, as a token.
    [[nodiscard]] QFuture<base::Result<QString>> lastUndoToken();

    // Steps of orders
    [[nodiscard]] QFuture<BulkResult> confirm(std::vector<orders::OrderId> ids);
    [[nodiscard]] QFuture<BulkResult> hold(
        std::vector<orders::OrderId> ids, QString reason, std::int64_t until);
    [[nodiscard]] QFuture<BulkResult> release(std::vector<orders::OrderId> ids);
    [[nodiscard]] QFuture<BulkResult> cancel(std::vector<orders::OrderId> ids, QString reason);
    /// Asks the buyers for what only they can settle: address, payment, what to do about a shortage.
    [[nodiscard]] QFuture<BulkResult> ask(std::vector<orders::OrderId> ids);
    [[nodiscard]] QFuture<base::Result<base::PostalAddress>> proposedAddress(orders::OrderId id);
    [[nodiscard]] QFuture<BulkResult> changeAddress(
        orders::OrderId id, base::PostalAddress before, base::PostalAddress after);
    [[nodiscard]] QFuture<BulkResult> settleAddress(orders::OrderId id, AddressConflict seen,
        std::vector<intake::AddressField> fields, intake::Side side);
    [[nodiscard]] QFuture<BulkResult> recheck(std::vector<orders::OrderId> ids);
    [[nodiscard]] QFuture<WaveResult> startWave(std::vector<orders::OrderId> ids);
    [[nodiscard]] QFuture<BulkResult> finishWave(orders::WaveId id);
    [[nodiscard]] QFuture<BulkResult> dissolveWave(orders::WaveId id);
    [[nodiscard]] QFuture<BulkResult> pick(std::vector<orders::OrderId> ids);
    [[nodiscard]] QFuture<BulkResult> verify(std::vector<orders::OrderId> ids);
    [[nodiscard]] QFuture<BulkResult> verifyLine(orders::OrderId id, orders::LineId line, int quantity);
    [[nodiscard]] QFuture<BulkResult> label(std::vector<orders::OrderId> ids);
    [[nodiscard]] QFuture<BulkResult> voidLabels(std::vector<orders::OrderId> ids);
    [[nodiscard]] QFuture<BulkResult> ship(std::vector<orders::OrderId> ids);
    [[nodiscard]] QFuture<BulkResult> fulfil(
        orders::OrderId id, QString carrier, QString tracking, std::vector<marketplace::LineQuantity> lines);
    [[nodiscard]] QFuture<BulkResult> cancelLines(
        orders::OrderId id, std::vector<marketplace::LineQuantity> lines, QString reason);
    [[nodiscard]] QFuture<BulkResult> refund(orders::OrderId id, std::int64_t amountMinor, QString reason);
    [[nodiscard]] QFuture<BulkResult> acceptPartRefund(orders::OrderId id);
    [[nodiscard]] QFuture<BulkResult> declinePartRefund(orders::OrderId id);
    [[nodiscard]] QFuture<BulkResult> undo(QString token);

    // Several parcels of an order, several orders in a parcel
    [[nodiscard]] QFuture<BulkResult> split(orders::OrderId id, orders::Pieces taken);
    [[nodiscard]] QFuture<BulkResult> joinParts(orders::OrderId id);
    [[nodiscard]] QFuture<BulkResult> merge(std::vector<orders::OrderId> ids);
    [[nodiscard]] QFuture<BulkResult> takeApart(orders::OrderId id);
    [[nodiscard]] QFuture<base::Result<std::vector<ListedMerge>>> mergeProposals(
        std::optional<orders::ShopId> shop);

    // The packing bench
    [[nodiscard]] QFuture<tl::expected<BenchJob, base::Refusal>> openAtBench(QString code);
    [[nodiscard]] QFuture<std::optional<packing::KnownCode>> knownCode(QString code);
    [[nodiscard]] QFuture<QString> interceptionOf(packing::BenchOrder order);
    [[nodiscard]] QFuture<BulkResult> unverifyLine(orders::OrderId id, orders::LineId line, int quantity);
    [[nodiscard]] QFuture<BulkResult> labelPacked(orders::OrderId id, PackedParcel packed);

    // Waves and papers
    [[nodiscard]] QFuture<base::Result<WaveBoard>> waveBoard();
    [[nodiscard]] QFuture<base::Result<documents::Pages>> papers(PaperWish wish);
    /// Leaves an entry with each order that its paper went to a printer, and counts it on the stored label.
    QFuture<base::Result<>> notePrinted(PaperWish wish);

    /// Parcels: lists, labels, tracking, hand-over.
    [[nodiscard]] ShipmentDesk &shipments() { return m_shipments; }

    /// Approval rules: what they are, what they would do, and the second person's yes.
    [[nodiscard]] RuleDesk &rules() { return *m_rules; }

    // After-sales
    [[nodiscard]] QFuture<CaseAnswer> openCase(orders::OrderId id, CaseWish wish);
    [[nodiscard]] QFuture<CaseAnswer> decideCase(aftersales::CaseId id, bool approve, QString reason);
    [[nodiscard]] QFuture<CaseAnswer> receiveCase(
        aftersales::CaseId id, std::map<orders::LineId, QString> grades);
    [[nodiscard]] QFuture<CaseAnswer> refundCase(aftersales::CaseId id);
    [[nodiscard]] QFuture<base::Result<std::vector<aftersales::StrayParcel>>> strayParcels(int limit);
    [[nodiscard]] QFuture<CaseAnswer> assignStray(aftersales::ReturnParcelId id, QString name);

    /// For the parts of the desk that build on it: papers, reports, the day.
    [[nodiscard]] Core &core() { return *m_core; }

private:
    explicit Desk(std::unique_ptr<Core> core);
    [[nodiscard]] Worker &shopWorker(orders::ShopId shop);
    /// Runs @p step on each shop's orders on that shop's thread, all at once: a slow carrier holds up its
    /// own.
    [[nodiscard]] BulkResult byShop(const std::vector<orders::OrderId> &ids,
        const std::function<BulkResult(const std::vector<orders::OrderId> &)> &step);

    std::unique_ptr<Core> m_core;
    std::stop_source m_stop;
    std::mutex m_guard; // guards m_shops
    std::map<std::int64_t, std::unique_ptr<Worker>> m_shops;
    Worker m_reading;
    Worker m_counting; ///< figures over many orders, so that no list waits for them
    Worker m_acting;
    Worker m_keeping;
    ShipmentDesk m_shipments;
    std::unique_ptr<RuleDesk> m_rules;
};

} // namespace purser::desk
