#pragma once

#include "desk/desk.h"
#include "ui/kit/undo_toast.h"

#include <QDialog>

class QCheckBox;
class QVBoxLayout;

namespace purser::kit {
class Button;
class Label;
} // namespace purser::kit

namespace purser::ui {

/// The open orders that go where this one goes; those that stay ticked leave with it in one parcel. An order
/// that is merged already can be taken out. Return merges, Esc leaves. Deletes itself. GUI thread.
class MergeDialog final : public QDialog
{
    Q_OBJECT

public:
    MergeDialog(desk::Desk &desk, desk::OrderDetail detail, QWidget *parent);

    /// The order and those that are ticked.
    [[nodiscard]] std::vector<orders::OrderId> chosen() const;
    [[nodiscard]] QString said() const;

Q_SIGNALS:
    void finishedWith(const purser::kit::Sentence &words, const QString &undoToken);

private:
    void build();
    void load();
    void showMerge(const desk::ListedMerge &merge);
    void act();
    void take(const kit::Sentence &words, const desk::BulkResult &result);

    desk::Desk &m_desk;
    desk::OrderDetail m_detail;
    std::vector<std::pair<orders::OrderId, QCheckBox *>> m_others;
    QVBoxLayout *m_list;
    kit::Label *m_said;
    kit::Button *m_merge;
    kit::Button *m_close;
};

} // namespace purser::ui
