#pragma once

#include "desk/rule_replay.h"

#include <QWidget>

class QLineEdit;

namespace purser::kit {
class Button;
class FigureTable;
class Label;
} // namespace purser::kit

namespace purser::ui {

/// What the draft would have decided otherwise: how far back, how many, which. GUI thread.
class ReplayView final : public QWidget
{
    Q_OBJECT

public:
    explicit ReplayView(QWidget *parent = nullptr);

    [[nodiscard]] int days() const;
    void showBusy();
    void show(const base::Result<desk::RuleReplay> &replay);
    using QWidget::show;
    /// The rules are others than those that were replayed.
    void clear();
    void retranslate();
    [[nodiscard]] QString verdict() const;
    [[nodiscard]] kit::FigureTable *table() const { return m_table; }

Q_SIGNALS:
    void replayWanted();
    void orderWanted(const QString &number);

private:
    void showVerdict();
    void showDifferences();

    kit::Button *m_replay;
    kit::Label *m_past;
    QLineEdit *m_days;
    kit::Label *m_unit;
    kit::Label *m_verdict;
    kit::FigureTable *m_table;
    std::optional<base::Result<desk::RuleReplay>> m_result;
    bool m_isBusy = false;
};

} // namespace purser::ui
