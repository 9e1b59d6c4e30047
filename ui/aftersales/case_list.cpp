#include "ui/aftersales/case_list.h"

#include "ui/aftersales/case_list_model.h"
#include "ui/kit/empty_state.h"
#include "ui/kit/paged_table.h"
#include "ui/kit/tabs.h"

#include <QBoxLayout>
#include <QHeaderView>
#include <QItemSelectionModel>
#include <QLocale>
#include <QStackedWidget>

namespace purser::ui {

namespace {

using desk::CaseGroup;

constexpr int kMost = 1000;
constexpr int kListWidth = 376;
constexpr int kAmountWidth = 124;

struct Words
{
    kit::State state;
    QString sentence;
    QString detail;
};

/// Why a group is empty.
Words emptyWords(CaseGroup group)
{
    switch (group) {
    case CaseGroup::Open:
        return {kit::State::Good, CaseList::tr("No case waits for you"),
            CaseList::tr("What buyers ask for appears here by itself.")};
    case CaseGroup::DueToday:
        return {kit::State::Good, CaseList::tr("Nothing is due today"),
            CaseList::tr("Cases that are to be answered later stand under Open.")};
    case CaseGroup::WaitingForBuyer:
        return {kit::State::Good, CaseList::tr("No goods are on their way back"),
            CaseList::tr("Approved returns wait here until the goods arrive.")};
    case CaseGroup::Closed:
        return {kit::State::None, CaseList::tr("No case is closed yet"),
            CaseList::tr("Refunded and refused ones stay here.")};
    }
    return {};
}

} // namespace

CaseList::CaseList(desk::Desk &desk, QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_model(new CaseListModel(this))
    , m_tabs(new kit::Tabs)
    , m_table(new kit::PagedTable)
    , m_pages(new QStackedWidget)
    , m_empty(new kit::EmptyState)
    , m_error(new kit::ErrorState)
{
    setFixedWidth(kListWidth);
    m_table->setObjectName(QStringLiteral("caseTable"));
    m_table->setModel(m_model);
    m_table->horizontalHeader()->hide();
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setColumnWidths({{}, {.width = kAmountWidth}});
    for (QWidget *page : std::initializer_list<QWidget *> {m_table, m_empty, m_error})
        m_pages->addWidget(page);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_tabs);
    column->addWidget(m_pages, 1);
    connect(m_tabs, &kit::Tabs::currentChanged, this, [this] {
        m_table->clearSelection();
        refresh();
    });
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &CaseList::changed);
}

void CaseList::retranslate()
{
    const int current = m_tabs->current();
    m_tabs->setTabs({{tr("Open")}, {tr("Due today")}, {tr("Waiting for buyer")}, {tr("Closed")}});
    m_tabs->setCurrent(current);
    m_error->set(tr("The cases cannot be read"),
        tr("Nothing is lost. It is tried again by itself; close other programs that use the profile."));
    refresh();
}

CaseGroup CaseList::group() const
{
    return desk::kCaseGroups[static_cast<std::size_t>(std::max(0, m_tabs->current()))];
}

void CaseList::showGroup(CaseGroup group)
{
    const auto found = std::ranges::find(desk::kCaseGroups, group);
    m_tabs->setCurrent(static_cast<int>(found - desk::kCaseGroups.begin()));
    m_table->clearSelection();
    refresh();
}

void CaseList::setShop(std::optional<orders::ShopId> shop)
{
    m_shop = shop;
    refresh();
}

void CaseList::refresh()
{
    const int asked = ++m_asked;
    m_desk.caseList(group(), m_shop, kMost).then(this, [this, asked](const Rows &rows) {
        if (asked == m_asked)
            showRows(rows);
    });
    readCounts();
}

void CaseList::showRows(const Rows &rows)
{
    if (!rows) {
        m_pages->setCurrentWidget(m_error);
        return;
    }
    m_model->setNow(m_desk.core().now());
    kit::RowPage<CaseListRow> page;
    for (const desk::CaseRow &row : *rows)
        page.rows.push_back({row.returnCase.id.value(), row});
    m_model->refresh(std::move(page));
    m_pages->setCurrentWidget(rows->empty() ? static_cast<QWidget *>(m_empty) : m_table);
    const Words words = emptyWords(group());
    m_empty->set(words.state, words.sentence, words.detail);
    if (!rows->empty() && chosen().isNull())
        m_table->selectRow(0);
    Q_EMIT changed();
}

void CaseList::readCounts()
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

aftersales::CaseId CaseList::chosen() const
{
    const auto row = m_table->selectedRow();
    return row ? aftersales::CaseId(m_model->row(*row).id) : aftersales::CaseId {};
}

void CaseList::moveBy(int rows)
{
    m_table->moveBy(rows);
}

} // namespace purser::ui
