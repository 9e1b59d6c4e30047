// The steps of the orders screen that have to do with approval rules: the second yes, and asking them again.
#include "desk/rule_desk.h"
#include "ui/kit/key_action.h"
#include "ui/orders/apply_rules_dialog.h"
#include "ui/orders/orders_screen.h"

#include <QAction>

namespace purser::ui {

void OrdersScreen::addRuleActions(kit::ScannerFilter &scanner)
{
    auto *accepting = kit::addKeyAction(
        this, scanner, {"secondYesAction", QT_TR_NOOP("Say the second yes")}, QStringLiteral("Y"), [this] {
            const int count = static_cast<int>(selected().size());
            runStep([count] { return tr("Second yes to %n orders", /*c=*/nullptr, count); }, selected(),
                [this](Ids ids) { return m_desk.rules().accept(std::move(ids)); });
        });
    connect(m_panel, &OrderPanel::secondYesWanted, accepting, &QAction::trigger);
    kit::addKeyAction(this, scanner, {"askRulesAction", QT_TR_NOOP("Ask the approval rules again")},
        QStringLiteral("U"), [this] { askRulesAgain(); });
}

void OrdersScreen::askRulesAgain()
{
    const Ids ids = selected();
    if (ids.empty())
        return;
    auto *dialog = new ApplyRulesDialog(m_desk, ids, this);
    connect(dialog, &ApplyRulesDialog::wanted, this, [this, ids] {
        const int count = static_cast<int>(ids.size());
        runStep([count] { return tr("Rules asked again about %n orders", /*c=*/nullptr, count); }, ids,
            [this](Ids all) { return m_desk.rules().apply(std::move(all)); });
    });
    dialog->open();
}

} // namespace purser::ui
