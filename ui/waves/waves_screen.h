#pragma once

#include "desk/desk.h"
#include "desk/journal_watch.h"
#include "ui/kit/ink.h"
#include "ui/kit/sentence.h"

#include <QBasicTimer>
#include <QWidget>

class QAction;
class QStackedWidget;

namespace purser::kit {
class Button;
class EmptyState;
class Label;
class ProgressLine;
class ResultCard;
class ScannerFilter;
} // namespace purser::kit

namespace purser::ui {

class WaveList;
class WaveSheetView;

/// Waves: at the left what can be started and what runs, at the right the chosen one with its walk, below the
/// steps. Follows the desk four times a second while it is shown. GUI thread.
class WavesScreen final : public QWidget
{
    Q_OBJECT

public:
    WavesScreen(desk::Desk &desk, kit::ScannerFilter &scanner, QWidget *parent = nullptr);

    [[nodiscard]] const desk::WaveBoard &waveBoard() const { return m_board; }
    /// The wave that the right side shows; nullptr when there is none.
    [[nodiscard]] const desk::WaveSheet *current() const;
    void choose(int index);

Q_SIGNALS:
    /// Somebody goes with the cart: the picker's screen.
    void pickingWanted();
    void pickListWanted(orders::WaveId id, const QString &title);
    /// The board was read; nothing is under way any more.
    void shown();

protected:
    void timerEvent(QTimerEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    [[nodiscard]] static QWidget *makeSteps();
    void addKeys(kit::ScannerFilter &scanner);
    void retranslate();
    void followDesk();
    void read();
    void take(const base::Result<desk::WaveBoard> &board);
    void showBoard();
    void showCurrent();
    void startOrFinish();
    void start(const desk::WaveSheet &sheet);
    void finish(const desk::WaveSheet &sheet);
    void printList();
    void dissolve();
    void begin(kit::Sentence doing);
    void end(kit::Sentence done, const desk::BulkResult &result);
    [[nodiscard]] std::vector<const desk::WaveSheet *> sheets() const;

    desk::Desk &m_desk;
    desk::JournalWatch m_watch {m_desk, [this] { read(); }};
    desk::WaveBoard m_board;
    int m_current = 0;
    WaveList *m_list;
    WaveSheetView *m_sheet;
    QStackedWidget *m_right;
    kit::EmptyState *m_empty;
    kit::ProgressLine *m_progress;
    kit::ResultCard *m_result;
    QWidget *m_steps;
    kit::Button *m_main;
    kit::Button *m_print;
    kit::Button *m_dissolve;
    kit::Button *m_pick;
    kit::Label *m_remark;
    QBasicTimer m_timer;
    bool m_isBusy = false;
};

} // namespace purser::ui
