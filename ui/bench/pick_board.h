#pragma once

#include "ui/bench/board_frame.h"
#include "ui/bench/pick_run.h"

namespace purser::ui {

/// The picker's calm screen: where to go, in letters that are read while walking; what and how many; into
/// which tote; the next two stops small. Its edge is the state. GUI thread.
class PickBoard final : public QWidget
{
    Q_OBJECT

public:
    explicit PickBoard(QWidget *parent = nullptr);

    void show(const PickRun &run);
    using QWidget::show;
    [[nodiscard]] QString headline() const;
    [[nodiscard]] kit::State edge() const { return m_edge; }

protected:
    void resizeEvent(QResizeEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    [[nodiscard]] QWidget *makeHeader();
    [[nodiscard]] QWidget *makeTake();
    [[nodiscard]] QWidget *makeDo();
    void showFree(const PickRun &run);
    void showStop(const picking::PickWork &work, const PickRun &run);
    void showQuestion(const picking::PickWork &work);
    void showDone(const picking::PickWork &work);
    void showNext(const picking::PickWork &work);

    kit::State m_edge = kit::State::None;
    BoardFrame m_frame;
    kit::Label *m_wave;
    kit::Label *m_progress;
    BenchText m_binWord;
    kit::Label *m_bin;
    BenchTile *m_tile;
    BenchText m_title;
    BenchText m_variant;
    kit::Label *m_count;
    BenchText m_tote;
    BenchDisc *m_disc;
    BenchText m_headline;
    BenchText m_detail;
    BenchRows *m_rows;
    BenchKeys *m_keys;
};

} // namespace purser::ui
