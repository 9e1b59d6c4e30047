#pragma once

#include "desk/sync.h"
#include "desk/sync_view.h"
#include "ui/kit/card.h"

namespace purser::kit {
class Line;
} // namespace purser::kit

namespace purser::ui {

/// How true the picture of one shop is, what stands against it and what to do. GUI thread.
class ShopCard final : public kit::Card
{
    Q_OBJECT

public:
    explicit ShopCard(QWidget *parent = nullptr);

    /// @param now  milliseconds UTC
    void show(const desk::ShopSync &sync, qint64 now);
    using QWidget::show;
    void setSyncing(bool isSyncing);
    /// What the last pass that was asked for here did; shown until the next.
    void setReport(const desk::SyncReport &report);
    [[nodiscard]] const desk::ShopSync &sync() const { return m_sync; }
    /// The sentence that stands on the card; empty = nothing to say.
    [[nodiscard]] QString problem() const;

Q_SIGNALS:
    void syncWanted(orders::ShopId shop);
    void pauseWanted(orders::ShopId shop, bool isPaused);

private:
    [[nodiscard]] kit::State state() const;
    void showProblem();

    desk::ShopSync m_sync;
    std::optional<desk::SyncReport> m_report;
    bool m_isSyncing = false;
    qint64 m_now = 0;
    kit::Line *m_title;
    kit::Line *m_complete;
    kit::Line *m_missing;
    kit::Line *m_waiting;
    kit::Line *m_quarantine;
    kit::Line *m_last;
    kit::Label *m_problem;
    kit::Button *m_syncNow;
    kit::Button *m_pause;
};

} // namespace purser::ui
