#pragma once

#include "ui/bench/bench_run.h"
#include "ui/kit/key_action.h"

#include <QWidget>

class QAction;
class QStackedLayout;

namespace purser::kit {
class ScannerFilter;
}

namespace purser::ui {

class BenchBoard;
class RefusalBoard;

/// The packing bench: scans reach it while it is shown; every key has a command bar code beside it. GUI
/// thread.
class BenchScreen final : public QWidget
{
    Q_OBJECT

public:
    BenchScreen(desk::Desk &desk, kit::ScannerFilter &scanner, QWidget *parent = nullptr);

    [[nodiscard]] BenchRun &run() { return *m_run; }
    [[nodiscard]] BenchBoard *board() const { return m_board; }
    [[nodiscard]] RefusalBoard *refusal() const { return m_refusal; }
    /// The whole screen says no and waits for the acknowledgement.
    [[nodiscard]] bool isRefusing() const;
    /// Its words grow and shrink with it, so they never keep it from becoming smaller.
    [[nodiscard]] QSize minimumSizeHint() const override { return {640, 480}; }

Q_SIGNALS:
    /// Label and slip are to be printed; the answer goes to BenchRun::notePapers.
    void papersWanted(orders::OrderId id, bool isCopy);
    /// With nothing around it, or inside the window again.
    void fullScreenWanted(bool isFull);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void addKey(const kit::ActionName &name, const QKeySequence &key, std::function<void()> act);
    void showState();
    void acceptEntry();

    BenchRun *m_run;
    BenchBoard *m_board;
    RefusalBoard *m_refusal;
    QStackedLayout *m_stack;
    bool m_isFull = false;
};

} // namespace purser::ui
