#pragma once

#include "desk/desk.h"
#include "desk/journal_watch.h"
#include "packing/bench_session.h"

#include <QBasicTimer>
#include <QObject>

#include <deque>

namespace purser::ui {

/// One packer's bench on the desk. Scans and keys are kept in their order, however long the desk takes to
/// answer; each verified line is journalled at once, the label is bought when the weight fits, and the parcel
/// is handed over when its label is scanned. No widget; GUI thread.
class BenchRun final : public QObject
{
    Q_OBJECT

public:
    /// What the desk is asked for just now.
    enum class Waiting { None, Order, Code, Labels, HandOver };
    /// What became of the papers of the parcel.
    enum class Papers { None, Sent, NotPrinted };

    /// An order that lies at the bench.
    struct Next
    {
        QString number {};
        QString items {};
        std::int64_t shipBy = orders::Order::kNoDeadline;
    };

    explicit BenchRun(desk::Desk &desk, QObject *parent = nullptr);

    void scan(const QString &raw) { send(packing::Scanned {.raw = raw}); }
    void command(packing::BenchCommand::Kind kind) { send(packing::BenchCommand {.kind = kind}); }
    /// Takes the next larger box of the shop, after the largest the smallest.
    void chooseOtherBox();
    void weigh(std::int64_t grams) { send(packing::Weighed {grams}); }
    void giveDate(QDate date) { send(packing::ExpiryGiven {date}); }
    /// Puts the order in work on hold; the bench is free again after the goods went back.
    void hold(const QString &reason);
    /// Asks again for what could not be had: label, hand-over.
    void retry();
    /// Looks four times a second for what others change, while the bench is in sight.
    void setFollowing(bool isFollowing);
    /// The printer's answer to papersWanted().
    void notePapers(Papers papers);

    [[nodiscard]] const packing::BenchState &state() const { return m_state; }
    [[nodiscard]] const desk::BenchJob *job() const { return m_job ? &*m_job : nullptr; }
    [[nodiscard]] packing::BenchVerdict verdict() const { return m_verdict; }
    [[nodiscard]] base::Instant verdictAt() const { return m_verdictAt; }
    [[nodiscard]] Waiting waiting() const { return m_waiting; }
    [[nodiscard]] Papers papers() const { return m_papers; }
    /// Why label or hand-over could not be had; empty code = nothing is wrong.
    [[nodiscard]] const base::Refusal &trouble() const { return m_trouble; }
    [[nodiscard]] const std::vector<Next> &next() const { return m_next; }
    [[nodiscard]] std::int64_t atBench() const { return m_atBench; }
    [[nodiscard]] std::int64_t beingPicked() const { return m_beingPicked; }
    [[nodiscard]] base::Instant now() const { return m_desk.core().now(); }
    [[nodiscard]] const QString &packer() const { return m_desk.actor().user; }

Q_SIGNALS:
    /// State, waiting, trouble or the list of what comes next is another.
    void changed();
    /// Whole-screen no: a sound and a red screen.
    void refused();
    /// Label and slip of the order are to be printed; @p isCopy = again.
    void papersWanted(orders::OrderId id, bool isCopy);

protected:
    void timerEvent(QTimerEvent *event) override;

private:
    void send(packing::BenchEvent event);
    void drain();
    void handle(const packing::BenchEvent &event);
    void apply(const packing::BenchReply &reply);
    void lookUp(const QString &code);
    void open(const QString &code, tl::expected<desk::BenchJob, base::Refusal> found);
    void askWhatItIs(const packing::Scanned &scanned, const QString &code);
    void bookDifference(const packing::BenchState &before);
    void followBooking(QFuture<desk::BulkResult> booking);
    void buyLabels();
    void readLabels(orders::OrderId id);
    void handOver();
    void readNext();
    void checkInterception();
    [[nodiscard]] packing::BenchRules rules() const;
    [[nodiscard]] bool isInWork(orders::OrderId id) const;

    desk::Desk &m_desk;
    desk::JournalWatch m_watch {m_desk, [this] {
                                    checkInterception();
                                    readNext();
                                }};
    packing::BenchState m_state;
    std::optional<desk::BenchJob> m_job;
    std::deque<packing::BenchEvent> m_events;
    packing::BenchVerdict m_verdict = packing::BenchVerdict::Nothing;
    base::Instant m_verdictAt {};
    Waiting m_waiting = Waiting::None;
    Papers m_papers = Papers::None;
    base::Refusal m_trouble;
    std::vector<Next> m_next;
    std::int64_t m_atBench = 0;
    std::int64_t m_beingPicked = 0;
    QBasicTimer m_timer;
    bool m_isDraining = false;
};

} // namespace purser::ui
