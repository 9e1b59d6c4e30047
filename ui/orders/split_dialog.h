#pragma once

#include "desk/desk.h"
#include "ui/kit/undo_toast.h"

#include <QDialog>

class QSpinBox;

namespace purser::kit {
class Button;
class Label;
} // namespace purser::kit

namespace purser::ui {

/// What of an order goes into a parcel of its own, and what that part is worth. Return splits, Esc leaves.
/// Deletes itself. GUI thread.
class SplitDialog final : public QDialog
{
    Q_OBJECT

public:
    SplitDialog(desk::Desk &desk, desk::OrderDetail detail, QWidget *parent);

    /// The pieces that stand in the fields.
    [[nodiscard]] orders::Pieces taken() const;
    /// What the new parcel would be worth, or why the desk did not split.
    [[nodiscard]] QString said() const;

Q_SIGNALS:
    void finishedWith(const purser::kit::Sentence &words, const QString &undoToken);

private:
    void build();
    void addLines(QLayout &column);
    void showWorth();
    void split();
    void join();
    void take(const kit::Sentence &words, const desk::BulkResult &result);

    desk::Desk &m_desk;
    desk::OrderDetail m_detail;
    std::map<orders::LineId, QSpinBox *> m_pieces;
    kit::Label *m_said;
    kit::Button *m_split;
    kit::Button *m_join;
    kit::Button *m_close;
};

/// Pieces that can be taken out of the first parcel of the order.
[[nodiscard]] orders::Pieces splittable(const desk::OrderDetail &detail);

} // namespace purser::ui
