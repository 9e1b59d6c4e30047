#pragma once

#include "desk/desk.h"
#include "ui/bench/pick_run.h"

#include <QWidget>

class QStackedLayout;

namespace purser::kit {
class ScannerFilter;
}

namespace purser::ui {

class PickBoard;
class RefusalBoard;

/// The picker's full screen: scanner and a few keys are all it needs. GUI thread.
class PickScreen final : public QWidget
{
    Q_OBJECT

public:
    PickScreen(desk::Desk &desk, kit::ScannerFilter &scanner, QWidget *parent = nullptr);

    [[nodiscard]] PickRun &run() { return *m_run; }
    [[nodiscard]] PickBoard *board() const { return m_board; }
    [[nodiscard]] bool isRefusing() const;

Q_SIGNALS:
    void fullScreenWanted(bool isFull);
    /// The picker is done here: back to the waves.
    void left();

protected:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void addKeys(kit::ScannerFilter &scanner);
    void showState();
    void scanned(const QString &code);
    void enter();
    void escape();
    void choose(picking::ShortageWay way);

    PickRun *m_run;
    PickBoard *m_board;
    RefusalBoard *m_refusal;
    QStackedLayout *m_stack;
    bool m_isFull = false;
};

} // namespace purser::ui
