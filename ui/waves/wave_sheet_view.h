#pragma once

#include "desk/wave_board.h"
#include "ui/kit/ink.h"

#include <QWidget>

namespace purser::kit {
class Label;
class Line;
class Tabs;
} // namespace purser::kit

namespace purser::ui {

class StopList;
class ToteTable;
class WalkView;

/// One wave whole: figures and outlook, the floor with its way, the stops, the totes.
class WaveSheetView final : public QWidget
{
    Q_OBJECT

public:
    explicit WaveSheetView(QWidget *parent = nullptr);
    void show(const desk::WaveSheet &sheet, base::Instant now);
    [[nodiscard]] StopList *stops() const { return m_stops; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    [[nodiscard]] QWidget *makeHeader();
    [[nodiscard]] QWidget *makeLists();
    void showWalk(int index);
    void sayWalk();

    desk::WaveSheet m_sheet;
    kit::Line *m_title;
    kit::Line *m_figures;
    kit::Label *m_sentence;
    kit::Tabs *m_warehouses;
    WalkView *m_walk;
    kit::Tabs *m_lists;
    StopList *m_stops;
    ToteTable *m_totes;
};

} // namespace purser::ui
