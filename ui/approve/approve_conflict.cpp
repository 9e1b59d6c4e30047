#include "desk/wording.h"
#include "ui/approve/address_form.h"
#include "ui/approve/approve_screen.h"
#include "ui/approve/three_columns.h"
#include "ui/kit/button.h"
#include "ui/kit/card.h"
#include "ui/kit/label.h"

#include <QVBoxLayout>

namespace purser::ui {

namespace {

using intake::AddressField;
using intake::Side;

/// The fields that one of two changes touched, each with the side that is kept: what was typed, where it was.
std::vector<ThreeColumns::Row> touched(
    const base::PostalAddress &seen, const base::PostalAddress &typed, const base::PostalAddress &now)
{
    std::vector<ThreeColumns::Row> rows;
    for (const AddressField field : intake::addressFields()) {
        const QString was = intake::valueOf(seen, field);
        if (intake::valueOf(typed, field) != was || intake::valueOf(now, field) != was)
            rows.push_back({field, intake::valueOf(typed, field) != was ? Side::Mine : Side::Theirs});
    }
    return rows;
}

std::vector<ThreeColumns::Row> rowsOf(const desk::AddressConflict &conflict)
{
    std::vector<ThreeColumns::Row> rows;
    for (const AddressField field : conflict.fields)
        rows.push_back({field, conflict.likelier});
    return rows;
}

} // namespace

void ApproveScreen::addConflictAnswers(kit::FindingCard &card)
{
    const desk::AddressConflict &conflict = *m_queue->current()->detail.conflict;
    m_conflict = new ThreeColumns({tr("Before"), tr("Changed here"), tr("At the marketplace")},
        {conflict.base, conflict.mine, conflict.theirs}, rowsOf(conflict));
    m_conflict->setMarking(/*isMarking=*/true);
    card.setSentence({kit::muted(conflict.likelier == Side::Theirs
            ? tr("The order has our address until you decide. Theirs is the buyer's newest word.")
            : tr("The order has our address until you decide. Theirs has something missing."))});
    card.addBody(m_conflict);
    const auto answer = [&](Side side, const QString &words, const QString &key, auto act) {
        const bool isProposed = side == conflict.likelier && (key == u"1" || key == u"2");
        auto *button =
            new kit::Button(isProposed ? kit::Button::Kind::Primary : kit::Button::Kind::Normal, words, key);
        connect(button, &QAbstractButton::clicked, this, act);
        card.addAnswer(button);
    };
    answer(Side::Mine, tr("Keep ours"), QStringLiteral("1"), &ApproveScreen::answerFirst);
    answer(Side::Theirs, tr("Take theirs"), QStringLiteral("2"), &ApproveScreen::answerSecond);
    if (conflict.fields.size() < 2)
        return;
    answer(Side::Mine, tr("Ours ▸"), QStringLiteral("3"), [this] { settleMarked(Side::Mine); });
    answer(Side::Theirs, tr("Theirs ▸"), QStringLiteral("4"), [this] { settleMarked(Side::Theirs); });
}

void ApproveScreen::answerFirst()
{
    if (m_conflict != nullptr)
        settle(Side::Mine, m_queue->current()->detail.conflict->fields);
    else
        takeProposal();
}

void ApproveScreen::answerSecond()
{
    if (m_conflict != nullptr)
        settle(Side::Theirs, m_queue->current()->detail.conflict->fields);
    else
        askBuyer();
}

void ApproveScreen::settleMarked(Side side)
{
    if (m_conflict != nullptr)
        settle(side, {m_conflict->marked()});
}

void ApproveScreen::moveMark(int by)
{
    if (m_conflict != nullptr)
        m_conflict->moveMark(by);
}

void ApproveScreen::settle(Side side, const std::vector<AddressField> &fields)
{
    if (m_isDeciding)
        return;
    const desk::OrderDetail &detail = m_queue->current()->detail;
    decide(tr("Address of %1 decided").arg(detail.order.number),
        m_desk.settleAddress(detail.order.id, *detail.conflict, fields, side), /*counter=*/nullptr);
}

void ApproveScreen::keepTyped()
{
    if (!m_form->isVisible())
        return;
    const orders::OrderId order = m_queue->current()->detail.order.id;
    if (!m_typed || m_typed->order != order)
        m_typed = Typed {order, m_form->before(), m_form->after()};
    m_typed->after = m_form->after();
}

void ApproveScreen::forgetTyped()
{
    m_typed.reset();
    m_form->hide();
}

base::PostalAddress ApproveScreen::formStart() const
{
    const ToDecide &current = *m_queue->current();
    if (!m_typed)
        return current.proposed;
    return intake::mergeAddress(m_typed->seen, m_typed->after, current.detail.personal.recipient).inForce;
}

void ApproveScreen::showOvertaken()
{
    const desk::OrderDetail &detail = m_queue->current()->detail;
    const base::PostalAddress &now = detail.personal.recipient;
    auto *card = new kit::FindingCard(kit::State::Look, tr("The order was changed while you typed"),
        QStringLiteral("address.other-by-now"));
    const bool isOver = detail.order.stage >= orders::Stage::Labelled;
    card->setSentence(
        {kit::muted(isOver ? tr("It is %1: its address stays as it is. What you typed stands here until Esc.")
                                 .arg(desk::Wording::stage(detail.order.stage))
                : detail.conflict ? tr("Decide below first. Then what you typed comes back.")
                                  : tr("What you typed is kept. ⏎ puts it over what stands there now, Esc "
                                       "leaves that."))});
    auto rows = touched(m_typed->seen, m_typed->after, now);
    if (isOver)
        for (ThreeColumns::Row &row : rows)
            row.proposed = Side::Theirs;
    if (!rows.empty())
        card->addBody(
            new ThreeColumns({tr("What you saw"), tr("What you typed"), tr("What stands there now")},
                {m_typed->seen, m_typed->after, now}, std::move(rows)));
    m_decisions->insertWidget(0, card);
    card->show();
    if (detail.conflict) {
        m_form->hide();
        setFocus();
    } else if (!isOver) {
        m_form->open(now, formStart());
    }
}

} // namespace purser::ui
