#pragma once

#include "ui/bench/board_frame.h"
#include "ui/bench/return_run.h"

class QLineEdit;

namespace purser::ui {

class CommandCode;

/// The calm screen of the returns bench: what to look at in letters and a picture that are seen from two
/// metres, its grade by key or command code, and what else belongs to the return. Its edge is the state. GUI
/// thread.
class ReturnBoard final : public QWidget
{
    Q_OBJECT

public:
    explicit ReturnBoard(QWidget *parent = nullptr);

    void show(const ReturnRun &run);
    using QWidget::show;
    [[nodiscard]] QString headline() const;
    [[nodiscard]] kit::State edge() const { return m_edge; }
    /// Where what stands on a stray parcel is written; hidden otherwise.
    [[nodiscard]] QLineEdit *note() const { return m_note; }

protected:
    void resizeEvent(QResizeEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    [[nodiscard]] QWidget *makeHeader();
    [[nodiscard]] QWidget *makeItem();
    [[nodiscard]] QWidget *makeDo();
    [[nodiscard]] QWidget *makeCodes();
    void showFree(const ReturnRun &run);
    void showChoice(const aftersales::ChooseCase &asked);
    void showStray(const aftersales::StrayKept &kept, const ReturnRun &run);
    void showWork(const aftersales::ReturnWork &work, const ReturnRun &run);
    void showLine(const aftersales::ReturnLine &line);
    void showNoLine(const QString &caption, const QString &big, const QString &title, const QString &detail);
    void askGrade(const aftersales::Inspect &inspect);
    void askRest(const aftersales::ReturnWork &work);
    void say(kit::State state, const QString &headline, const QString &detail);
    void setLines(const aftersales::ReturnWork &work, const aftersales::ReturnLine *shown);

    kit::State m_edge = kit::State::None;
    BoardFrame m_frame;
    kit::Label *m_case;
    kit::Label *m_progress;
    BenchText m_caption;
    BenchTile *m_tile;
    BenchText m_title;
    BenchText m_variant;
    kit::Label *m_count;
    BenchText m_graded;
    BenchDisc *m_disc;
    BenchText m_headline;
    BenchText m_detail;
    QLineEdit *m_note;
    BenchRows *m_rows;
    std::vector<CommandCode *> m_grades; ///< in the order of the grades
    QWidget *m_codes;
    BenchKeys *m_keys;
    bool m_isAsking = false; ///< for a grade
};

} // namespace purser::ui
