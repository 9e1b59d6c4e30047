#include "ui/aftersales/cases_screen.h"

#include "desk/wording.h"
#include "documents/money_text.h"
#include "ui/aftersales/case_list_model.h"
#include "ui/aftersales/case_panel.h"
#include "ui/aftersales/grade_form.h"
#include "ui/kit/button.h"
#include "ui/kit/empty_state.h"
#include "ui/kit/key_action.h"
#include "ui/kit/label.h"
#include "ui/kit/paged_table.h"
#include "ui/kit/scanner_filter.h"
#include "ui/kit/tabs.h"
#include "ui/kit/undo_toast.h"

#include <QEvent>
#include <QHeaderView>
#include <QItemSelectionModel>
#include <QLocale>
#include <QStackedWidget>
#include <QTimerEvent>

namespace purser::ui {

namespace {

using desk::CaseGroup;
using desk::Wording;

constexpr int kMost = 1000;
constexpr int kFollowMilliseconds = 250;
constexpr int kListWidth = 376;
constexpr int kAmountWidth = 124;

} // namespace

CasesScreen::CasesScreen(desk::Desk &desk, kit::ScannerFilter &scanner, QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_model(new CaseListModel(this))
    , m_tabs(new kit::Tabs)
    , m_table(new kit::PagedTable)
    , m_list(new QStackedWidget)
    , m_empty(new kit::EmptyState)
    , m_error(new kit::ErrorState)
    , m_right(new QStackedWidget)
    , m_nothing(new kit::EmptyState)
    , m_panel(new CasePanel)
    , m_toast(new kit::UndoToast(this))
{
    build();
    addKeys(scanner);
    retranslate();
    m_timer.start(kFollowMilliseconds, this);
}

void CasesScreen::build()
{
    m_table->setObjectName(QStringLiteral("caseTable"));
    m_table->setModel(m_model);
    m_table->horizontalHeader()->hide();
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setColumnWidths({{}, {.width = kAmountWidth}});
    for (QWidget *page : std::initializer_list<QWidget *> {m_table, m_empty, m_error})
        m_list->addWidget(page);
    m_right->addWidget(m_nothing);
    m_right->addWidget(m_panel);
    auto *left = new QWidget;
    left->setFixedWidth(kListWidth);
    auto *column = new QVBoxLayout(left);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_tabs);
    column->addWidget(m_list, 1);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(left);
    row->addWidget(m_right, 1);
    m_toast->hide();
    connect(m_tabs, &kit::Tabs::currentChanged, this, [this] {
        m_table->clearSelection();
        refresh();
    });
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, [this] { openCase(); });
    connect(m_toast, &kit::UndoToast::undoWanted, this, &CasesScreen::undo);
    CaseSteps *steps = m_panel->steps();
    connect(steps, &CaseSteps::approveWanted, this,
        [this] { take(tr("Return approved"), m_desk.decideCase(selected(), true, {})); });
    connect(steps, &CaseSteps::refuseWanted, this, [this](const QString &reason) {
        take(tr("Return refused"), m_desk.decideCase(selected(), false, reason));
    });
    connect(steps, &CaseSteps::receiveWanted, this, &CasesScreen::receive);
    connect(steps, &CaseSteps::refundWanted, this, [this] {
        if (const auto &detail = m_panel->detail())
            take(tr("%1 refunded").arg(documents::moneyText(detail->money.amount)),
                m_desk.refundCase(selected()));
    });
}

void CasesScreen::addKeys(kit::ScannerFilter &scanner)
{
    using kit::addKeyAction;
    CaseSteps *steps = m_panel->steps();
    addKeyAction(this, scanner, "nextStepAction", QStringLiteral("Return"), [steps] { steps->enter(); });
    addKeyAction(this, scanner, "refuseAction", QStringLiteral("2"), [steps] { steps->askReason(); });
    addKeyAction(this, scanner, "backAction", QStringLiteral("Esc"), [this, steps] {
        steps->back();
        m_table->setFocus();
    });
    addKeyAction(this, scanner, "nextCaseAction", QStringLiteral("J"), [this] { moveBy(1); });
    addKeyAction(this, scanner, "previousCaseAction", QStringLiteral("K"), [this] { moveBy(-1); });
    addKeyAction(this, scanner, "openOrderAction", QStringLiteral("O"), [this] {
        if (const auto &detail = m_panel->detail(); detail && m_right->currentWidget() == m_panel)
            Q_EMIT orderWanted(detail->order.order.number);
    });
    addKeyAction(this, scanner, "undoAction", QStringLiteral("Ctrl+Z"), [this] { m_toast->undo(); });
    for (const auto &[key, grade] : {std::pair {"A", "A"}, {"B", "B"}, {"C", "C"}, {"S", "scrap"}})
        addKeyAction(this, scanner, qPrintable(QStringLiteral("grade%1Action").arg(QLatin1String(key))),
            QLatin1String(key), [this, grade = QString::fromLatin1(grade)] {
                if (GradeForm *form = m_panel->gradeForm())
                    form->gradeNext(grade);
            });
}

void CasesScreen::retranslate()
{
    const int current = m_tabs->current();
    m_tabs->setTabs({{tr("Open")}, {tr("Waiting for buyer")}, {tr("Closed")}});
    m_tabs->setCurrent(current);
    m_nothing->set(kit::State::None, tr("No case is chosen"), tr("J and K move through the list."));
    m_error->set(tr("The cases cannot be read"),
        tr("Nothing is lost. It is tried again by itself; close other programs that use the profile."));
    m_panel->retranslate(m_desk.core().now());
    refresh();
}

void CasesScreen::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void CasesScreen::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    placeToast();
}

void CasesScreen::placeToast()
{
    m_toast->resize(kit::size::kToastWidth, m_toast->sizeHint().height());
    m_toast->move(kit::size::kPage, height() - m_toast->height() - kit::size::kPage);
    m_toast->raise();
}

CaseGroup CasesScreen::group() const
{
    return desk::kCaseGroups[static_cast<std::size_t>(std::max(0, m_tabs->current()))];
}

void CasesScreen::showGroup(CaseGroup group)
{
    m_tabs->setCurrent(
        static_cast<int>(std::ranges::find(desk::kCaseGroups, group) - desk::kCaseGroups.begin()));
    m_table->clearSelection();
    refresh();
}

void CasesScreen::setShop(std::optional<orders::ShopId> shop)
{
    m_shop = shop;
    refresh();
}

void CasesScreen::refresh()
{
    const int asked = ++m_asked;
    m_desk.caseList(group(), m_shop, kMost).then(this, [this, asked](const Rows &rows) {
        if (asked == m_asked)
            showRows(rows);
    });
    readCounts();
}

void CasesScreen::showRows(const Rows &rows)
{
    if (!rows) {
        m_list->setCurrentWidget(m_error);
        return;
    }
    m_model->setNow(m_desk.core().now());
    kit::RowPage<CaseListRow> page;
    for (const desk::CaseRow &row : *rows)
        page.rows.push_back({row.returnCase.id.value(), row});
    m_model->refresh(std::move(page));
    m_list->setCurrentWidget(rows->empty() ? static_cast<QWidget *>(m_empty) : m_table);
    switch (group()) {
    case CaseGroup::Open:
        m_empty->set(
            kit::State::Good, tr("No case waits for you"), tr("What buyers ask for appears here by itself."));
        break;
    case CaseGroup::WaitingForBuyer:
        m_empty->set(kit::State::Good, tr("No goods are on their way back"),
            tr("Approved returns wait here until the goods arrive."));
        break;
    case CaseGroup::Closed:
        m_empty->set(
            kit::State::None, tr("No case is closed yet"), tr("Refunded and refused ones stay here."));
        break;
    }
    if (!rows->empty() && m_table->selectionModel()->selectedRows().isEmpty())
        m_table->selectRow(0);
    openCase();
    Q_EMIT shown();
}

void CasesScreen::readCounts()
{
    for (std::size_t at = 0; at < desk::kCaseGroups.size(); ++at)
        m_desk.caseList(desk::kCaseGroups[at], m_shop, kMost).then(this, [this, at](const Rows &rows) {
            if (!rows)
                return;
            const auto count = static_cast<int>(rows->size());
            m_tabs->setCount(static_cast<int>(at),
                QLocale().toString(count) + (count < kMost ? QString() : QStringLiteral("+")));
        });
}

aftersales::CaseId CasesScreen::selected() const
{
    const auto rows = m_table->selectionModel()->selectedRows();
    return rows.isEmpty() ? aftersales::CaseId {} : aftersales::CaseId(m_model->row(rows.front().row()).id);
}

void CasesScreen::openCase()
{
    const auto id = selected();
    if (id.isNull()) {
        m_right->setCurrentWidget(m_nothing);
        return;
    }
    m_desk.caseDetail(id).then(this, [this, id](const base::Result<std::optional<desk::CaseDetail>> &detail) {
        if (!detail || !*detail || selected() != id)
            return;
        m_panel->show(**detail, m_desk.core().now());
        m_right->setCurrentWidget(m_panel);
    });
}

void CasesScreen::moveBy(int rows)
{
    if (m_model->rowCount() == 0)
        return;
    const auto selection = m_table->selectionModel()->selectedRows();
    const int from = selection.isEmpty() ? -1 : selection.front().row();
    m_table->selectRow(std::clamp(from + rows, 0, m_model->rowCount() - 1));
}

void CasesScreen::receive()
{
    const GradeForm *form = m_panel->gradeForm();
    const auto grades = form == nullptr ? std::nullopt : form->grades();
    if (!grades) {
        m_panel->steps()->setRefusal(tr("Grade each item first."));
        return;
    }
    take(tr("Goods booked in"), m_desk.receiveCase(selected(), *grades));
}

void CasesScreen::take(const QString &done, QFuture<desk::CaseAnswer> answer)
{
    answer.then(this, [this, done](const desk::CaseAnswer &said) {
        if (!said.code.isEmpty()) {
            m_panel->steps()->setRefusal(Wording::reason(said.code));
            return;
        }
        m_undoToken = said.undoToken;
        m_toast->offer(done, {});
        placeToast();
        m_table->setFocus();
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
    if (event->timerId() != m_timer.timerId() || m_isFollowing || !isVisible())
        return;
    m_isFollowing = true;
    m_desk.lastEntry().then(this, [this](const base::Result<std::int64_t> &entry) {
        m_isFollowing = false;
        if (!entry || *entry == m_seenEntry)
            return;
        m_seenEntry = *entry;
        refresh();
    });
}

} // namespace purser::ui
