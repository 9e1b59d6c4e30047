#pragma once

#include "ui/bench/board_frame.h"

#include <QWidget>

class QHBoxLayout;
class QLineEdit;

namespace purser::kit {
class LargeShape;
}

namespace purser::ui {

class BoxDrawing;

/// The calm screen: at the left what to take, at the right what to do next, the edge in the colour of the
/// state.
class BenchBoard final : public QWidget
{
    Q_OBJECT

public:
    explicit BenchBoard(QWidget *parent = nullptr);

    void show(const BenchView &view);
    /// How the pieces lie; none clears it.
    void showBox(const desk::BenchJob *job, const packing::BenchWork *work);
    [[nodiscard]] const BenchView &view() const { return m_view; }
    [[nodiscard]] QLineEdit *entry() const { return m_entry; }

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    [[nodiscard]] QWidget *makeHeader();
    [[nodiscard]] QWidget *makeTake();
    [[nodiscard]] QWidget *makeDo();
    [[nodiscard]] QWidget *makeNext();
    void fit();

    BenchView m_view;
    BoardFrame m_frame;
    kit::Label *m_number;
    kit::LargeShape *m_urgency;
    kit::Label *m_deadline;
    BenchTile *m_tile;
    BenchText m_title;
    BenchText m_variant;
    BenchText m_bin;
    kit::Label *m_count;
    BenchText m_caption;
    BenchRows *m_rows;
    BenchDisc *m_disc;
    BenchText m_headline;
    BenchText m_detail;
    kit::Label *m_nextWord;
    BenchText m_next;
    QLineEdit *m_entry;
    QWidget *m_boxInfo;
    kit::Label *m_box;
    kit::Label *m_weight;
    BoxDrawing *m_drawing;
    BenchSteps *m_steps;
    BenchKeys *m_keys;
};

} // namespace purser::ui
