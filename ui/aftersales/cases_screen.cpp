#include "ui/aftersales/cases_screen.h"

#include "desk/wording.h"
#include "documents/money_text.h"
#include "ui/aftersales/case_list.h"
#include "ui/aftersales/case_panel.h"
#include "ui/aftersales/grade_form.h"
#include "ui/aftersales/stray_page.h"
#include "ui/kit/button.h"
#include "ui/kit/empty_state.h"
#include "ui/kit/key_action.h"
#include "ui/kit/paged_table.h"
#include "ui/kit/scanner_filter.h"
#include "ui/kit/undo_toast.h"

#include <QBoxLayout>
#include <QEvent>
#include <QStackedWidget>
#include <QTimerEvent>

namespace purser::ui {

namespace {

using desk::Wording;

constexpr int kFollowMilliseconds = 250;
constexpr int kMostStrays = 200;

} // namespace

CasesScreen::CasesScreen(desk::Desk &desk, kit::ScannerFilter &scanner, QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_list(new CaseList(desk))
    , m_right(new QStackedWidget)
    , m_nothing(new kit::EmptyState)
    , m_panel(new CasePanel)
    , m_strays(new StrayPage(desk))
    , m_straysButton(new kit::Button(kit::Button::Kind::Normal))
    , m_toast(new kit::UndoToast(this))
{
    build();
    addKeys(scanner);
    retranslate();
    m_timer.start(kFollowMilliseconds, this);
}

void CasesScreen::build()
{
    m_right->addWidget(m_nothing);
    m_right->addWidget(m_panel);
    m_right->addWidget(m_strays);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    auto *left = new QVBoxLayout;
    left->setSpacing(0);
    left->addWidget(m_list, 1);
    left->addWidget(m_straysButton);
    row->addLayout(left);
    row->addWidget(m_right, 1);
    m_toast->floatOverParent();
    m_toast->hide();
    connect(m_list, &CaseList::changed, this, &CasesScreen::openCase);
    connect(m_toast, &kit::UndoToast::undoWanted, this, &CasesScreen::undo);
    connect(m_straysButton, &kit::Button::clicked, this, &CasesScreen::showStrays);
    connect(m_strays, &StrayPage::assigned, this, [this](const QString &undoToken) {
        m_undoToken = undoToken;
        m_toast->offer([] { return tr("Parcel given to its return"); });
        refresh();
    });
    CaseSteps *steps = m_panel->steps();
    connect(steps, &CaseSteps::approveWanted, this, [this] {
        take([] { return tr("Return approved"); }, m_desk.decideCase(m_list->chosen(), /*approve=*/true, {}));
    });
    connect(steps, &CaseSteps::refuseWanted, this, [this](const QString &reason) {
        take([] { return tr("Return refused"); },
            m_desk.decideCase(m_list->chosen(), /*approve=*/false, reason));
    });
    connect(steps, &CaseSteps::receiveWanted, this, &CasesScreen::receive);
    connect(steps, &CaseSteps::refundWanted, this, [this] {
        if (const auto &detail = m_panel->detail())
            take(
                [amount = detail->money.amount] {
                    return tr("%1 refunded").arg(documents::moneyText(amount));
                },
                m_desk.refundCase(m_list->chosen()));
    });
}

void CasesScreen::addKeys(kit::ScannerFilter &scanner)
{
    using kit::addKeyAction;
    CaseSteps *steps = m_panel->steps();
    addKeyAction(this, scanner, {"nextStepAction", QT_TR_NOOP("Next step of the case")},
        QStringLiteral("Return"), [this, steps] { isCaseShown() ? steps->enter() : m_strays->enter(); });
    addKeyAction(
        this, scanner, {"backAction", QT_TR_NOOP("Back to the list")}, QStringLiteral("Esc"), [this, steps] {
            leaveStrays();
            steps->back();
            m_list->table()->setFocus();
        });
    addKeyAction(this, scanner, {"nextCaseAction", QT_TR_NOOP("Next case")}, QStringLiteral("J"),
        [this] { m_list->moveBy(1); });
    addKeyAction(this, scanner, {"previousCaseAction", QT_TR_NOOP("Previous case")}, QStringLiteral("K"),
        [this] { m_list->moveBy(-1); });
    addKeyAction(
        this, scanner, {"openOrderAction", QT_TR_NOOP("Open its order")}, QStringLiteral("O"), [this] {
            if (const auto &detail = m_panel->detail(); detail && m_right->currentWidget() == m_panel)
                Q_EMIT orderWanted(detail->order.order.number);
        });
    addKeyAction(this, scanner, {"strayParcelsAction", QT_TR_NOOP("Unknown parcels")}, QStringLiteral("U"),
        [this] { showStrays(); });
    addKeyAction(this, scanner, {"undoAction", QT_TR_NOOP("Undo")}, QStringLiteral("Ctrl+Z"),
        [this] { m_toast->undo(); });
    addGradeKeys(scanner);
}

void CasesScreen::addGradeKeys(kit::ScannerFilter &scanner)
{
    using kit::addKeyAction;
    const std::array<std::pair<QString, QString>, 4> grades {
        {{QStringLiteral("A"), QStringLiteral("A")}, {QStringLiteral("B"), QStringLiteral("B")},
            {QStringLiteral("C"), QStringLiteral("C")}, {QStringLiteral("S"), QStringLiteral("scrap")}}};
    for (std::size_t at = 0; at < grades.size(); ++at) {
        const auto &[key, grade] = grades.at(at);
        const auto act = [this, grade = grade] {
            if (GradeForm *form = m_panel->gradeForm(); form != nullptr && isCaseShown())
                form->gradeNext(grade);
        };
        addKeyAction(this, scanner, qPrintable(QStringLiteral("grade%1Action").arg(key)), key, act);
        const int number = static_cast<int>(at) + 1;
        addKeyAction(this, scanner, qPrintable(QStringLiteral("case%1Action").arg(number)),
            QString::number(number), [this, number, act] {
                if (m_panel->gradeForm() != nullptr)
                    act();
                else if (isCaseShown())
                    m_panel->steps()->press(number);
            });
    }
}

void CasesScreen::retranslate()
{
    m_nothing->set(kit::State::None, tr("No case is chosen"), tr("J and K move through the list."));
    m_panel->retranslate(m_desk.core().now());
    m_list->retranslate();
    m_strays->retranslate();
    readStrays();
}

void CasesScreen::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void CasesScreen::showGroup(desk::CaseGroup group)
{
    m_list->showGroup(group);
}

void CasesScreen::setShop(std::optional<orders::ShopId> shop)
{
    m_list->setShop(shop);
}

void CasesScreen::refresh()
{
    m_list->refresh();
    readStrays();
}

void CasesScreen::showStrays()
{
    m_besideStrays = m_list->chosen();
    m_right->setCurrentWidget(m_strays);
    m_strays->setFocus();
}

void CasesScreen::leaveStrays()
{
    if (m_right->currentWidget() == m_strays)
        m_right->setCurrentWidget(m_list->chosen().isNull() ? static_cast<QWidget *>(m_nothing) : m_panel);
}

bool CasesScreen::isCaseShown() const
{
    return m_right->currentWidget() == m_panel;
}

void CasesScreen::readStrays()
{
    m_desk.strayParcels(kMostStrays)
        .then(this, [this](const base::Result<std::vector<aftersales::StrayParcel>> &strays) {
            if (!strays)
                return;
            const auto count = static_cast<int>(strays->size());
            m_straysButton->setText(tr("%n unknown parcels", /*c=*/nullptr, count));
            m_straysButton->setKey(QStringLiteral("U"));
            m_straysButton->setVisible(count > 0);
            m_strays->show(*strays, m_desk.core().now());
        });
}

void CasesScreen::openCase()
{
    const auto id = m_list->chosen();
    // The parcels stay in front until another case is chosen.
    const bool isBeside = m_right->currentWidget() == m_strays && id == m_besideStrays;
    if (id.isNull()) {
        if (!isBeside)
            m_right->setCurrentWidget(m_nothing);
        return;
    }
    using Detail = base::Result<std::optional<desk::CaseDetail>>;
    const int asked = ++m_asked; // an older answer must not overwrite a newer one
    m_desk.caseDetail(id).then(this, [this, id, isBeside, asked](const Detail &detail) {
        if (asked != m_asked || !detail || !*detail || m_list->chosen() != id)
            return;
        m_panel->show(**detail, m_desk.core().now());
        if (!isBeside)
            m_right->setCurrentWidget(m_panel);
    });
}

void CasesScreen::receive()
{
    const GradeForm *form = m_panel->gradeForm();
    const auto grades = form == nullptr ? std::nullopt : form->grades();
    if (!grades) {
        m_panel->steps()->setRefusal(tr("Grade each item first."));
        return;
    }
    take([] { return tr("Goods booked in"); }, m_desk.receiveCase(m_list->chosen(), *grades));
}

void CasesScreen::take(kit::Sentence done, QFuture<desk::CaseAnswer> answer)
{
    answer.then(this, [this, done = std::move(done)](const desk::CaseAnswer &said) {
        if (!said.code.isEmpty()) {
            m_panel->steps()->setRefusal(Wording::reason(said.code));
            return;
        }
        m_undoToken = said.undoToken;
        m_toast->offer(done);
        m_list->table()->setFocus();
        refresh();
    });
}

void CasesScreen::undo()
{
    if (m_undoToken.isEmpty())
        return;
    m_desk.undo(std::exchange(m_undoToken, {})).then(this, [this](const desk::BulkResult &result) {
        const auto &said = result.skipped.empty() ? result.failed : result.skipped;
        if (!said.empty())
            m_panel->steps()->setRefusal(Wording::reason(said.front().code, said.front().arguments));
        refresh();
    });
}

void CasesScreen::timerEvent(QTimerEvent *event)
{
    if (event->timerId() == m_timer.timerId() && isVisible())
        m_watch.look();
}

} // namespace purser::ui
