#include "desk/rule_desk.h"
#include "desk/wording.h"
#include "ui/approve/address_form.h"
#include "ui/approve/approve_screen.h"
#include "ui/kit/button.h"
#include "ui/kit/key_action.h"
#include "ui/kit/label.h"
#include "ui/kit/undo_toast.h"

#include <QAction>
#include <QMenu>

namespace purser::ui {

namespace {

constexpr std::array kHoldReasons {"address", "payment", "stock", "buyer", "by-hand"};

} // namespace

void ApproveScreen::addActions(kit::ScannerFilter &scanner)
{
    const auto add = [&](const kit::ActionName &name, const QString &keys, auto act) {
        return kit::addKeyAction(this, scanner, name, keys, [this, act] { (this->*act)(); });
    };
    kit::joinButton(m_approve,
        add({"approveAction", QT_TR_NOOP("Approve")}, QStringLiteral("A"), &ApproveScreen::approve));
    add({"approveEnterAction", QT_TR_NOOP("Approve")}, QStringLiteral("Return"), &ApproveScreen::approve);
    kit::joinButton(m_hold,
        add({"approveHoldAction", QT_TR_NOOP("Hold")}, QStringLiteral("H"), &ApproveScreen::openHoldReasons));
    kit::joinButton(m_skip,
        kit::addKeyAction(this, scanner, {"approveSkipAction", QT_TR_NOOP("Skip")}, QStringLiteral("S"),
            [this] { m_queue->skip(); }));
    kit::addKeyAction(this, scanner, {"approveNextAction", QT_TR_NOOP("Skip")}, QStringLiteral("N"),
        [this] { m_queue->skip(); });
    kit::addKeyAction(this, scanner, {"approvePreviousAction", QT_TR_NOOP("Previous order")},
        QStringLiteral("K"), [this] { m_queue->previous(); });
    add({"approveTakeAction", QT_TR_NOOP("Take the correction")}, QStringLiteral("1"),
        &ApproveScreen::answerFirst);
    add({"approveAskAction", QT_TR_NOOP("Ask the buyer")}, QStringLiteral("2"), &ApproveScreen::answerSecond);
    addConflictActions(scanner);
    add({"approveEditAction", QT_TR_NOOP("Edit the address")}, QStringLiteral("E"),
        &ApproveScreen::editAddress);
    add({"approveSecondAction", QT_TR_NOOP("Say the second yes")}, QStringLiteral("Y"),
        &ApproveScreen::sayYes);
    add({"approveUndoAction", QT_TR_NOOP("Undo")}, QStringLiteral("Ctrl+Z"), &ApproveScreen::undo);
    kit::joinButton(m_leave,
        kit::addKeyAction(this, scanner, {"approveLeaveAction", QT_TR_NOOP("Leave")}, QStringLiteral("Esc"),
            [this] { Q_EMIT left(); }));
}

void ApproveScreen::addConflictActions(kit::ScannerFilter &scanner)
{
    kit::addKeyAction(this, scanner, {"approveOursAction", QT_TR_NOOP("Keep ours for this field")},
        QStringLiteral("3"), [this] { settleMarked(intake::Side::Mine); });
    kit::addKeyAction(this, scanner, {"approveTheirsAction", QT_TR_NOOP("Take theirs for this field")},
        QStringLiteral("4"), [this] { settleMarked(intake::Side::Theirs); });
    kit::addKeyAction(this, scanner, {"approveFieldDownAction", QT_TR_NOOP("Next field")},
        QStringLiteral("Down"), [this] { moveMark(1); });
    kit::addKeyAction(this, scanner, {"approveFieldUpAction", QT_TR_NOOP("Field before")},
        QStringLiteral("Up"), [this] { moveMark(-1); });
}

void ApproveScreen::approve()
{
    if (!m_queue->current() || m_isDeciding)
        return;
    const orders::Order &order = m_queue->current()->detail.order;
    decide(tr("%1 approved").arg(order.number), m_desk.confirm({order.id}), &ApproveQueue::Tally::approved);
}

void ApproveScreen::openHoldReasons()
{
    if (!m_queue->current() || m_isDeciding)
        return;
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->setObjectName(QStringLiteral("holdReasons"));
    for (std::size_t at = 0; at < kHoldReasons.size(); ++at) {
        const QString reason = QLatin1String(kHoldReasons.at(at));
        QAction *action =
            menu->addAction(QStringLiteral("&%1  %2").arg(at + 1).arg(desk::Wording::holdReason(reason)));
        connect(action, &QAction::triggered, this, [this, reason] { hold(reason); });
    }
    menu->setActiveAction(menu->actions().front());
    menu->popup(m_hold->mapToGlobal(QPoint(0, -menu->sizeHint().height())));
}

void ApproveScreen::hold(const QString &reason)
{
    if (!m_queue->current() || m_isDeciding)
        return;
    const orders::Order &order = m_queue->current()->detail.order;
    decide(tr("%1 on hold: %2").arg(order.number, desk::Wording::holdReason(reason)),
        m_desk.hold({order.id}, reason, 0), &ApproveQueue::Tally::held);
}

void ApproveScreen::takeProposal()
{
    if (!m_queue->current() || m_isDeciding)
        return;
    const base::PostalAddress &before = m_queue->current()->detail.personal.recipient;
    if (m_queue->current()->proposed != before)
        changeAddress(before, m_queue->current()->proposed);
}

void ApproveScreen::editAddress()
{
    if (!m_queue->current())
        return;
    const desk::OrderDetail &detail = m_queue->current()->detail;
    if (detail.conflict)
        say(desk::Wording::reason(QStringLiteral("address.conflict-open")));
    else
        m_form->open(detail.personal.recipient, formStart());
}

void ApproveScreen::changeAddress(const base::PostalAddress &before, const base::PostalAddress &after)
{
    if (!m_queue->current() || m_isDeciding)
        return;
    const orders::Order &order = m_queue->current()->detail.order;
    decide(tr("Address of %1 changed").arg(order.number), m_desk.changeAddress(order.id, before, after),
        /*counter=*/nullptr);
}

void ApproveScreen::askBuyer()
{
    if (!m_queue->current() || m_isDeciding)
        return;
    const orders::Order &order = m_queue->current()->detail.order;
    decide(tr("Buyer of %1 asked").arg(order.number), m_desk.ask({order.id}), /*counter=*/nullptr);
}

/// The second person's yes to what rules stopped; the order is then confirmed like any other.
void ApproveScreen::sayYes()
{
    if (!m_queue->current() || m_isDeciding)
        return;
    const orders::Order &order = m_queue->current()->detail.order;
    decide(tr("Second yes to %1").arg(order.number), m_desk.rules().accept({order.id}), nullptr);
}

void ApproveScreen::decide(const QString &words, const Answer &answer, Counter counter)
{
    if (std::exchange(m_isDeciding, true))
        return;
    m_undoOrder = m_queue->current()->detail.order.id;
    Answer waiting = answer;
    waiting.then(this, [this, words, counter](const desk::BulkResult &result) {
        m_isDeciding = false;
        refuse(result);
        if (m_refusal.isEmpty()) {
            take(words, result, counter);
        } else {
            keepTyped();
            m_queue->reread();
        }
    });
}

void ApproveScreen::take(const QString &words, const desk::BulkResult &result, Counter counter)
{
    m_undoToken = result.undoToken;
    m_undoCounter = counter;
    m_toast->offer(words, {});
    if (m_form->isVisible())
        forgetTyped(); // saved
    setFocus();
    if (counter == nullptr) {
        m_queue->reread();
        return;
    }
    m_queue->note(counter, 1);
    m_queue->next();
}

/// Says why a step was not taken; nothing when it was.
void ApproveScreen::refuse(const desk::BulkResult &result)
{
    QString reason;
    for (const auto *refused : {&result.skipped, &result.failed})
        for (const desk::BulkItem &item : *refused)
            reason = desk::Wording::reason(item.code, item.arguments);
    say(reason);
}

void ApproveScreen::say(const QString &refusal)
{
    m_refusal = refusal;
    m_why->setSpans({kit::stated(kit::State::Bad, m_refusal, kit::TextSize::Body)});
    m_why->setVisible(!m_refusal.isEmpty());
}

/// Takes the last decision back and shows its order again.
void ApproveScreen::undo()
{
    if (m_undoToken.isEmpty())
        return;
    m_toast->hide();
    m_desk.undo(std::exchange(m_undoToken, {})).then(this, [this](const desk::BulkResult &result) {
        refuse(result);
        if (!m_refusal.isEmpty())
            return;
        if (m_undoCounter != nullptr)
            m_queue->note(std::exchange(m_undoCounter, nullptr), -1);
        m_queue->goTo(m_undoOrder);
    });
}

} // namespace purser::ui
