#pragma once

#include "desk/desk.h"
#include "ui/kit/sentence.h"
#include "ui/rules/rule_draft.h"

#include <QWidget>

class QStackedWidget;

namespace purser::kit {
class Button;
class EmptyState;
class Label;
class PagedTable;
class ScannerFilter;
class UndoToast;
} // namespace purser::kit

namespace purser::ui {

class ReplayView;
class RuleEditor;
class RuleListModel;

/// Approval rules: those that count, a draft of them, and what the draft would change. GUI thread.
class RulesScreen final : public QWidget
{
    Q_OBJECT

public:
    /// @p desk outlives it
    RulesScreen(desk::Desk &desk, kit::ScannerFilter &scanner, QWidget *parent = nullptr);

    [[nodiscard]] const RuleDraft &draft() const { return m_draft; }
    [[nodiscard]] RuleEditor *editor() const { return m_editor; }
    [[nodiscard]] ReplayView *replayView() const { return m_replay; }
    [[nodiscard]] kit::PagedTable *table() const { return m_table; }
    [[nodiscard]] QString standing() const;

    /// Into a file, or from one into the draft.
    void exportTo(const QString &file);
    void importFrom(const QString &file);

Q_SIGNALS:
    /// The rules that count were read or published.
    void shown();
    void orderWanted(const QString &number);

protected:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void build();
    [[nodiscard]] QWidget *listSide();
    [[nodiscard]] QWidget *ruleSide();
    void addKeys(kit::ScannerFilter &scanner);
    void addFileKeys(kit::ScannerFilter &scanner);
    void retranslate();
    void read();
    void readShops();
    void begin(RuleDraft::Rules published);
    void showDraft();
    void showStanding();
    void choose(int row);
    void showChosen();
    [[nodiscard]] int chosen() const;
    void add();
    void remove();
    void moveBy(int rows);
    void toggle();
    void offerStarters();
    void replay();
    void saveDraft();
    void publish();
    void undo();
    void askForFile(bool isExport);
    void say(kit::State state, const kit::Sentence &sentence);

    desk::Desk &m_desk;
    RuleDraft m_draft;
    kit::Label *m_title;
    kit::Label *m_standing;
    kit::Button *m_save;
    kit::Button *m_publish;
    RuleListModel *m_model;
    kit::PagedTable *m_table;
    kit::Button *m_add;
    kit::Button *m_import;
    kit::Button *m_export;
    RuleEditor *m_editor;
    ReplayView *m_replay;
    kit::EmptyState *m_empty;
    kit::Button *m_starters;
    QStackedWidget *m_pages;
    kit::UndoToast *m_toast;
    QString m_undoToken;
    int m_asked = 0; ///< answers to older questions are dropped
    int m_edition = 0; ///< of the draft; a replay of another is dropped
};

} // namespace purser::ui
