// The steps of the orders screen that join orders and parcels anew: split and merge.
#include "ui/kit/key_action.h"
#include "ui/kit/undo_toast.h"
#include "ui/orders/merge_dialog.h"
#include "ui/orders/orders_screen.h"
#include "ui/orders/split_dialog.h"

#include <QAction>

namespace purser::ui {

void OrdersScreen::addParcelActions(kit::ScannerFilter &scanner)
{
    auto *splitting = kit::addKeyAction(this, scanner, {"splitAction", QT_TR_NOOP("Split into parcels")},
        QStringLiteral("S"), [this] { split(); });
    connect(m_panel, &OrderPanel::splitWanted, splitting, &QAction::trigger);
    auto *merging = kit::addKeyAction(this, scanner, {"mergeAction", QT_TR_NOOP("Merge into one parcel")},
        QStringLiteral("M"), [this] { merge(); });
    connect(m_panel, &OrderPanel::mergeWanted, merging, &QAction::trigger);
    kit::addKeyAction(this, scanner, {"acceptRefundAction", QT_TR_NOOP("Accept the proposed part refund")},
        QStringLiteral("1"), [this] { answerRefund(/*isAccepted=*/true); });
    kit::addKeyAction(this, scanner,
        {"declineRefundAction", QT_TR_NOOP("Decline it, the order waits for goods")}, QStringLiteral("2"),
        [this] { answerRefund(/*isAccepted=*/false); });
    connect(m_panel, &OrderPanel::refundAnswered, this, &OrdersScreen::answerRefund);
}

void OrdersScreen::split()
{
    withDetail([this](const desk::OrderDetail &detail) {
        auto *dialog = new SplitDialog(m_desk, detail, this);
        connect(dialog, &SplitDialog::finishedWith, this, &OrdersScreen::offerUndo);
        dialog->open();
    });
}

void OrdersScreen::merge()
{
    if (const Ids ids = selected(); ids.size() > 1) {
        const int count = static_cast<int>(ids.size());
        runStep([count] { return tr("%n orders leave in one parcel", /*c=*/nullptr, count); }, ids,
            [this](Ids all) { return m_desk.merge(std::move(all)); });
        return;
    }
    withDetail([this](const desk::OrderDetail &detail) {
        auto *dialog = new MergeDialog(m_desk, detail, this);
        connect(dialog, &MergeDialog::finishedWith, this, &OrdersScreen::offerUndo);
        dialog->open();
    });
}

void OrdersScreen::answerRefund(bool isAccepted)
{
    withDetail([this, isAccepted](const desk::OrderDetail &detail) {
        if (detail.proposals.empty())
            return;
        const auto words = [isAccepted] {
            return isAccepted ? tr("Part refund accepted") : tr("The order waits for goods");
        };
        runStep(words, {detail.order.id}, [this, isAccepted](Ids ids) {
            return isAccepted ? m_desk.acceptPartRefund(ids.front()) : m_desk.declinePartRefund(ids.front());
        });
    });
}

void OrdersScreen::withDetail(std::function<void(const desk::OrderDetail &)> open)
{
    if (!m_panel->isVisible() || !m_panel->order())
        return;
    m_desk.detail(*m_panel->order())
        .then(this, [open = std::move(open)](const base::Result<std::optional<desk::OrderDetail>> &detail) {
            if (detail && *detail)
                open(**detail);
        });
}

void OrdersScreen::offerUndo(const kit::Sentence &words, const QString &undoToken)
{
    m_undoToken = undoToken;
    m_toast->offer(words);
    refresh();
}

} // namespace purser::ui
