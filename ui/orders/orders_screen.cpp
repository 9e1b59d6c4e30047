#include "ui/orders/orders_screen.h"

#include "desk/wording.h"
#include "ui/kit/bulk_bar.h"
#include "ui/kit/button.h"
#include "ui/kit/empty_state.h"
#include "ui/kit/key_action.h"
#include "ui/kit/label.h"
#include "ui/kit/paged_table.h"
#include "ui/kit/result_card.h"
#include "ui/kit/scanner_filter.h"
#include "ui/kit/tabs.h"
#include "ui/kit/undo_toast.h"
#include "ui/orders/filter_row.h"
#include "ui/orders/open_case_dialog.h"
#include "ui/orders/order_list_model.h"
#include "ui/orders/order_views.h"
#include "ui/orders/set_bar.h"

#include <QAction>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QItemSelectionModel>
#include <QLocale>
#include <QStackedWidget>
#include <QTimerEvent>

namespace purser::ui {

namespace {

using desk::Wording;
using orders::Tab;

constexpr int kPage = 60;
constexpr int kFollowMilliseconds = 250;

/// The tabs of the screen, from the left; Done and Cancelled are reached by search and reports.
constexpr std::array kShownTabs {Tab::New, Tab::Check, Tab::Hold, Tab::Ready, Tab::Picking, Tab::Packing,
    Tab::Labelled, Tab::Shipped, Tab::Problem, Tab::AfterSales, Tab::Done};

kit::RowPage<OrderRow> rowsOf(const desk::ListPage &page, const std::map<std::int64_t, QString> &shops)
{
    kit::RowPage<OrderRow> rows;
    for (const desk::ListRow &row : page.rows) {
        const auto shop = shops.find(row.order.shop.value());
        rows.rows.push_back({row.order.id.value(), row, shop == shops.end() ? QString() : shop->second});
    }
    if (!page.next.isEmpty())
        rows.next = page.next;
    return rows;
}

std::function<std::vector<kit::ResultCard::Entry>()> entriesOf(const std::vector<desk::BulkItem> &items)
{
    return [items] {
        std::vector<kit::ResultCard::Entry> entries;
        entries.reserve(items.size());
        for (const auto &item : items)
            entries.push_back(
                {item.number, item.code.isEmpty() ? QString() : Wording::reason(item.code, item.arguments)});
        return entries;
    };
}

} // namespace

OrdersScreen::OrdersScreen(desk::Desk &desk, kit::ScannerFilter &scanner, QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_model(new OrderListModel(this))
    , m_tabs(new kit::Tabs)
    , m_filter(new FilterRow)
    , m_setBar(new SetBar)
    , m_table(new kit::PagedTable)
    , m_list(new QStackedWidget)
    , m_empty(new kit::EmptyState)
    , m_panel(new OrderPanel)
    , m_views(new OrderViews(desk, this))
    , m_bulk(new kit::BulkBar(this))
    , m_toast(new kit::UndoToast(this))
    , m_result(new kit::ResultCard(this))
{
    build();
    joinViews();
    addActions(scanner);
    addViewActions(scanner);
    addParcelActions(scanner);
    addRuleActions(scanner);
    retranslate();
    m_timer.start(kFollowMilliseconds, this);
}

void OrdersScreen::build()
{
    m_table->setObjectName(QStringLiteral("orderTable"));
    m_tabs->setObjectName(QStringLiteral("orderTabs"));
    m_table->setModel(m_model);
    m_table->setColumnWidths({{.width = 132}, {}, {.width = 124}, {.width = 64, .hidesBelow = 820},
        {.width = 84}, {.width = 92}, {.width = 72, .hidesBelow = 900}});
    m_table->setSorted(OrderListModel::ShipBy, Qt::AscendingOrder);
    m_list->addWidget(m_table);
    m_list->addWidget(m_empty);
    auto *left = new QVBoxLayout;
    left->setContentsMargins(0, 0, 0, 0);
    left->setSpacing(0);
    left->addWidget(m_tabs);
    left->addWidget(m_filter);
    left->addWidget(m_setBar);
    left->addWidget(new kit::Separator);
    left->addWidget(m_list, 1);
    left->addWidget(m_result);
    left->addWidget(m_toast);
    left->addWidget(m_bulk);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addLayout(left, 1);
    row->addWidget(m_panel);
    for (QWidget *hidden : std::initializer_list<QWidget *> {m_setBar, m_panel, m_bulk, m_toast, m_result})
        hidden->hide();
    connect(m_tabs, &kit::Tabs::currentChanged, this, &OrdersScreen::openTab);
    connect(m_filter, &FilterRow::changed, this, &OrdersScreen::restart);
    connect(m_filter, &FilterRow::left, m_table, qOverload<>(&QWidget::setFocus));
    connect(m_setBar, &SetBar::closed, this, &OrdersScreen::closeSet);
    connect(m_model, &OrderListModel::pageWanted, this, &OrdersScreen::loadPage);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, [this] { openPanel(); });
    connect(m_panel, &OrderPanel::stepWanted, this, [this](NextStep step) { run(step, selected()); });
    connect(m_toast, &kit::UndoToast::undoWanted, this, &OrdersScreen::undo);
    connect(m_bulk, &kit::BulkBar::cleared, m_table, &QTableView::clearSelection);
    connect(m_bulk, &kit::BulkBar::wholeViewWanted, m_table, &QTableView::selectAll);
}

void OrdersScreen::addActions(kit::ScannerFilter &scanner)
{
    using kit::addKeyAction;
    addKeyAction(this, scanner, {"nextStepAction", QT_TR_NOOP("Next step of the order")},
        QStringLiteral("Return"), [this] {
            if (m_panel->isVisible())
                Q_EMIT m_panel->nextButton()->click();
        });
    auto *hold = addKeyAction(this, scanner, {"holdAction", QT_TR_NOOP("Hold")}, QStringLiteral("H"), [this] {
        const int count = static_cast<int>(selected().size());
        runStep([count] { return tr("%n orders on hold", /*c=*/nullptr, count); }, selected(),
            [this](Ids ids) { return m_desk.hold(std::move(ids), QStringLiteral("by-hand"), 0); });
    });
    connect(m_panel, &OrderPanel::holdWanted, hold, &QAction::trigger);
    auto *print = addKeyAction(
        this, scanner, {"labelAction", QT_TR_NOOP("Print the label")}, QStringLiteral("P"), [this] {
            if (m_panel->isVisible() && m_panel->hasLabel())
                Q_EMIT labelWanted(*m_panel->order(), m_panel->number());
        });
    connect(m_panel, &OrderPanel::labelWanted, print, &QAction::trigger);
    auto *opening = addKeyAction(this, scanner, {"openCaseAction", QT_TR_NOOP("Open a case")},
        QStringLiteral("C"), [this] { openCase(); });
    connect(m_panel, &OrderPanel::caseWanted, opening, &QAction::trigger);
    auto *close = addKeyAction(this, scanner, {"closeSetAction", QT_TR_NOOP("Back to the list")},
        QStringLiteral("Esc"), [this] { closeSet(); });
    close->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    addListActions(scanner);
}

void OrdersScreen::addListActions(kit::ScannerFilter &scanner)
{
    using kit::addKeyAction;
    addKeyAction(
        this, scanner, {"undoAction", QT_TR_NOOP("Undo")}, QStringLiteral("Ctrl+Z"), [this] { undo(); });
    addKeyAction(
        this, scanner, {"nextRowAction", QT_TR_NOOP("Next row")}, QStringLiteral("J"), [this] { moveBy(1); });
    addKeyAction(this, scanner, {"previousRowAction", QT_TR_NOOP("Previous row")}, QStringLiteral("K"),
        [this] { moveBy(-1); });
    addKeyAction(this, scanner, {"selectAllAction", QT_TR_NOOP("Select all rows")}, QStringLiteral("A"),
        [this] { m_table->selectAll(); });
    addKeyAction(this, scanner, {"approveRoundAction", QT_TR_NOOP("Approve one by one")},
        QStringLiteral("Ctrl+Return"), [this] { Q_EMIT roundWanted(tab()); });
    addKeyAction(this, scanner, {"searchAction", QT_TR_NOOP("Search and filter")}, QStringLiteral("/"),
        [this] { m_filter->openField(); });
    addKeyAction(this, scanner, {"filterAction", QT_TR_NOOP("Choose a filter")}, QStringLiteral("F"),
        [this] { m_filter->openMenu(); });
    addKeyAction(this, scanner, {"recheckAction", QT_TR_NOOP("Check again")}, QStringLiteral("R"), [this] {
        runStep([] { return tr("Checked again"); }, selected(),
            [this](Ids ids) { return m_desk.recheck(std::move(ids)); });
    });
    auto *step = new kit::Button(kit::Button::Kind::Primary, {}, QStringLiteral("\u23ce"));
    step->setObjectName(QStringLiteral("bulkStepButton"));
    m_bulk->addStep(step);
    connect(step, &QPushButton::clicked, this, [this] {
        if (const auto row = m_table->selectedRow())
            run(nextStepOf(m_model->row(*row).order.order), selected());
    });
}

void OrdersScreen::retranslate()
{
    m_table->setAccessibleName(tr("Orders of this tab"));
    showTabs();
    m_filter->retranslate();
    m_setBar->retranslate();
    if (auto *step = m_bulk->findChild<kit::Button *>(QStringLiteral("bulkStepButton")))
        step->setText(tr("Next step"));
    refresh();
}

std::vector<kit::Tabs::Tab> OrdersScreen::stageTabs()
{
    static_assert(kShownTabs.size() == kTabCount);
    std::vector<kit::Tabs::Tab> tabs;
    tabs.reserve(kShownTabs.size());
    for (const Tab tab : kShownTabs)
        tabs.push_back({Wording::tab(tab), {}});
    return tabs;
}

void OrdersScreen::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

Tab OrdersScreen::tab() const
{
    const auto at = static_cast<std::size_t>(std::max(0, m_tabs->current()));
    return kShownTabs[std::min(at, kShownTabs.size() - 1)];
}

void OrdersScreen::showTab(Tab tab)
{
    const auto found = std::ranges::find(kShownTabs, tab);
    if (found != kShownTabs.end())
        m_tabs->setCurrent(static_cast<int>(found - kShownTabs.begin()));
    search({});
}

void OrdersScreen::search(const QString &text)
{
    m_set.reset();
    m_filter->setText(text);
    restart();
}

/// Another tab shows itself: what asked for all tabs goes, the rest of the filter stays.
void OrdersScreen::leaveFilter()
{
    m_set.reset();
    orders::TypedFilter typed = m_filter->typed();
    typed.words.clear();
    std::erase_if(
        typed.conditions, [](const orders::Condition &each) { return each.key == orders::FilterKey::Stage; });
    m_filter->setTyped(typed);
    restart();
}

void OrdersScreen::showSet(const insight::OrderSet &set, const QString &name)
{
    m_set = set;
    m_setName = name;
    m_setBar->set(name, -1);
    restart();
    readSetCount();
}

void OrdersScreen::closeSet()
{
    if (m_set)
        search({});
}

void OrdersScreen::restart()
{
    m_tabs->setVisible(!m_set);
    m_filter->setVisible(!m_set);
    m_setBar->setVisible(m_set.has_value());
    using By = insight::OrderSet::By;
    const bool isByDeadline = !m_set || m_set->by == By::Deadline || m_set->by == By::Problem;
    m_table->setSorted(isByDeadline ? OrderListModel::ShipBy : -1, Qt::AscendingOrder);
    m_panel->hide();
    m_model->setNow(m_desk.core().now());
    m_list->setCurrentWidget(m_table);
    m_model->restart(QString());
    m_model->fetchMore({}); // a list that was hidden behind "nothing" asks for nothing by itself
}

void OrdersScreen::setShop(std::optional<orders::ShopId> shop)
{
    m_shop = shop;
    if (m_set)
        m_set->shop = shop;
    restart();
    readCounts();
}

desk::ListQuery OrdersScreen::query() const
{
    desk::ListQuery whole {.filter = {.shop = m_shop}};
    if (!view())
        whole.filter.tab = tab();
    desk::ListQuery query = desk::typedInto(whole, m_filter->typed());
    query.set = m_set;
    return query;
}

void OrdersScreen::loadPage(const QVariant &cursor)
{
    const int asked = ++m_asked;
    const QString from = cursor.toString();
    const bool cursorIsFirst = from.isEmpty();
    m_desk.list(query(), from, kPage)
        .then(this, [this, asked, cursorIsFirst](const base::Result<desk::ListPage> &page) {
            if (asked != m_asked)
                return;
            if (page)
                m_model->append(rowsOf(*page, m_shopNames));
            readOn();
            if (cursorIsFirst)
                readFilterCount();
            Q_EMIT shown();
        });
}

/// A page that had to look far for few hits goes on by itself until a screen is full.
void OrdersScreen::readOn()
{
    const bool goesOn = m_model->rowCount() < kPage && m_model->canFetchMore({});
    m_table->setLoading(goesOn);
    m_list->setCurrentIndex(m_model->rowCount() == 0 && !goesOn ? 1 : 0);
    if (goesOn)
        m_model->fetchMore({});
    else if (m_model->rowCount() == 0)
        showEmpty();
}

void OrdersScreen::showEmpty()
{
    if (m_set) {
        m_empty->set(
            kit::State::Good, tr("Nothing in %1").arg(m_setName), tr("Orders appear here by themselves."));
        return;
    }
    const QString text = orders::filterText(m_filter->typed());
    m_empty->set(kit::State::Good,
        text.isEmpty() || view() ? tr("Nothing in %1").arg(view() ? view()->name : Wording::tab(tab()))
                                 : tr("Nothing found for “%1”").arg(text),
        text.isEmpty() ? tr("Orders appear here by themselves.")
                       : tr("Search by number, name, phone tail, SKU or tracking number."));
}

void OrdersScreen::readFilterCount()
{
    if (m_set)
        return;
    if (m_filter->typed().isEmpty()) {
        m_filter->setRemark(tr("ship-by first"));
        return;
    }
    m_desk.listCount(query()).then(this, [this, asked = query()](const base::Result<desk::ListCount> &found) {
        if (!found || asked != query())
            return;
        const QString count = QLocale().toString(qlonglong(found->count));
        m_filter->setRemark(found->isExact ? tr("%1 found").arg(count) : tr("at least %1 found").arg(count));
    });
}

void OrdersScreen::readSetCount()
{
    if (!m_set)
        return;
    m_desk.countOf(*m_set).then(this, [this, set = *m_set](const base::Result<std::int64_t> &count) {
        if (count && m_set == set)
            m_setBar->set(m_setName, *count);
    });
}

void OrdersScreen::readCounts()
{
    readSetCount();
    m_desk.counts(m_shop).then(this, [this](const base::Result<std::vector<std::int64_t>> &counts) {
        if (!counts)
            return;
        for (std::size_t at = 0; at < kShownTabs.size(); ++at)
            m_tabs->setCount(static_cast<int>(at),
                QLocale().toString(qlonglong((*counts)[static_cast<std::size_t>(kShownTabs[at])])));
    });
    m_views->count({.filter = {.shop = m_shop}}, m_filter->shops());
}

void OrdersScreen::refresh()
{
    m_desk.shops().then(this, [this](const base::Result<std::vector<orders::Shop>> &shops) {
        if (!shops)
            return;
        QStringList names;
        for (const orders::Shop &shop : *shops) {
            m_shopNames[shop.id.value()] = shop.name;
            names << shop.name;
        }
        m_filter->setShops(names);
        m_views->read();
    });
    readCounts();
    m_model->setNow(m_desk.core().now());
    if (m_model->rowCount() == 0) {
        restart();
        return;
    }
    const int asked = ++m_asked;
    const int rows = std::clamp(m_model->rowCount(), kPage, 1000);
    m_desk.list(query(), {}, rows).then(this, [this, asked](const base::Result<desk::ListPage> &page) {
        if (asked != m_asked || !page)
            return;
        m_model->refresh(rowsOf(*page, m_shopNames));
        readOn();
        readFilterCount();
        openPanel();
        Q_EMIT shown();
    });
}

void OrdersScreen::timerEvent(QTimerEvent *event)
{
    if (event->timerId() == m_timer.timerId() && isVisible())
        m_watch.look();
}

OrdersScreen::Ids OrdersScreen::selected() const
{
    Ids ids;
    for (const QModelIndex &index : m_table->selectionModel()->selectedRows())
        ids.emplace_back(m_model->row(index.row()).id);
    return ids;
}

void OrdersScreen::openPanel()
{
    const Ids ids = selected();
    m_bulk->setVisible(ids.size() > 1);
    m_bulk->setCounts(static_cast<qint64>(ids.size()), m_model->rowCount());
    if (ids.size() != 1) {
        m_panel->hide();
        return;
    }
    m_desk.detail(ids.front())
        .then(this, [this, id = ids.front()](const base::Result<std::optional<desk::OrderDetail>> &detail) {
            const Ids now = selected();
            if (!detail || !*detail || now.size() != 1 || now.front() != id)
                return;
            m_panel->show(**detail, m_desk.core().now());
            m_panel->setVisible(true);
        });
}

void OrdersScreen::moveBy(int rows)
{
    const auto selection = m_table->selectionModel()->selectedRows();
    const int from = selection.isEmpty() ? -1 : selection.back().row();
    const int to = std::clamp(from + rows, 0, m_model->rowCount() - 1);
    if (m_model->rowCount() > 0)
        m_table->selectRow(to);
}

void OrdersScreen::run(NextStep step, Ids ids)
{
    const int count = static_cast<int>(ids.size());
    switch (step) {
    case NextStep::None: return;
    case NextStep::Confirm:
        runStep([count] { return tr("%n orders confirmed", /*c=*/nullptr, count); }, std::move(ids),
            [this](Ids all) { return m_desk.confirm(std::move(all)); });
        return;
    case NextStep::StartPicking:
        m_desk.startWave(std::move(ids)).then(this, [this](const desk::WaveResult &started) {
            showStarted(started);
        });
        return;
    case NextStep::FinishPicking:
        runStep([count] { return tr("%n orders picked", /*c=*/nullptr, count); }, std::move(ids),
            [this](Ids all) { return m_desk.pick(std::move(all)); });
        return;
    case NextStep::Verify:
        runStep([count] { return tr("%n orders checked", /*c=*/nullptr, count); }, std::move(ids),
            [this](Ids all) { return m_desk.verify(std::move(all)); });
        return;
    case NextStep::Label:
        runStep([count] { return tr("%n labels bought", /*c=*/nullptr, count); }, std::move(ids),
            [this](Ids all) { return m_desk.label(std::move(all)); });
        return;
    case NextStep::Ship:
        runStep([count] { return tr("%n orders handed over", /*c=*/nullptr, count); }, std::move(ids),
            [this](Ids all) { return m_desk.ship(std::move(all)); });
        return;
    case NextStep::Release:
        runStep([count] { return tr("%n orders released", /*c=*/nullptr, count); }, std::move(ids),
            [this](Ids all) { return m_desk.release(std::move(all)); });
        return;
    }
}

void OrdersScreen::showStarted(const desk::WaveResult &started)
{
    showResult(
        [title = started.wave.title, metres = started.wave.walkMm / 1000] {
            return tr("Wave %1 started, %2 m").arg(title).arg(metres);
        },
        started.orders);
}

void OrdersScreen::runStep(kit::Sentence done, Ids ids, const Step &step)
{
    if (ids.empty())
        return;
    step(std::move(ids)).then(this, [this, done = std::move(done)](const desk::BulkResult &result) {
        showResult(done, result);
    });
}

void OrdersScreen::showResult(const kit::Sentence &done, const desk::BulkResult &result)
{
    m_undoToken = result.undoToken;
    if (!result.undoToken.isEmpty())
        m_toast->offer(done);
    m_result->say(kit::ResultCard::Group::Done, entriesOf(result.done));
    m_result->say(kit::ResultCard::Group::Skipped, entriesOf(result.skipped));
    m_result->say(kit::ResultCard::Group::Failed, entriesOf(result.failed));
    m_result->setVisible(!result.isClean());
    refresh();
}

void OrdersScreen::openCase()
{
    withDetail([this](const desk::OrderDetail &detail) {
        auto *dialog = new OpenCaseDialog(m_desk, detail, this);
        connect(dialog, &OpenCaseDialog::opened, this, &OrdersScreen::offerCaseUndo);
        dialog->open();
    });
}

void OrdersScreen::offerCaseUndo(const QString &undoToken)
{
    offerUndo([] { return tr("Case opened here; the marketplace is not told"); }, undoToken);
}

void OrdersScreen::undo()
{
    m_toast->hide();
    if (!m_undoToken.isEmpty()) {
        takeBack(std::exchange(m_undoToken, {}));
        return;
    }
    m_desk.lastUndoToken().then(this, [this](const base::Result<QString> &token) {
        if (token)
            takeBack(*token);
    });
}

void OrdersScreen::takeBack(const QString &token)
{
    if (token.isEmpty())
        return;
    m_desk.undo(token).then(this,
        [this](const desk::BulkResult &result) { showResult([] { return tr("Taken back"); }, result); });
}

} // namespace purser::ui
