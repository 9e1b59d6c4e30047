#include "ui/shipments/shipment_list.h"

#include "ui/kit/empty_state.h"
#include "ui/kit/paged_table.h"
#include "ui/kit/tabs.h"
#include "ui/shipments/shipment_list_model.h"
#include "ui/shipments/shipment_words.h"

#include <QBoxLayout>
#include <QItemSelectionModel>
#include <QLocale>
#include <QStackedWidget>

namespace purser::ui {

namespace {

using shipping::kParcelTabs;
using shipping::ParcelTab;

constexpr int kPage = 60;
constexpr int kMostRefreshed = 1000;

kit::RowPage<ShipmentRow> rowsOf(const desk::ShipmentPage &page)
{
    kit::RowPage<ShipmentRow> rows;
    for (const auto &row : page.rows)
        rows.rows.push_back({row.parcel.id.value(), row});
    if (!page.next.isEmpty())
        rows.next = page.next;
    return rows;
}

} // namespace

ShipmentList::ShipmentList(desk::Desk &desk, QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_model(new ShipmentListModel(this))
    , m_tabs(new kit::Tabs)
    , m_table(new kit::PagedTable)
    , m_pages(new QStackedWidget)
    , m_empty(new kit::EmptyState)
    , m_error(new kit::ErrorState)
{
    m_tabs->setObjectName(QStringLiteral("shipmentTabs"));
    m_table->setObjectName(QStringLiteral("shipmentTable"));
    m_table->setModel(m_model);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setColumnWidths({{}, {.width = 108}, {.width = 112}, {.width = 76, .hidesBelow = 760},
        {.width = 76, .hidesBelow = 700}, {.width = 132}});
    for (QWidget *page : std::initializer_list<QWidget *> {m_table, m_empty, m_error})
        m_pages->addWidget(page);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_tabs);
    column->addWidget(m_pages, 1);
    connect(m_tabs, &kit::Tabs::currentChanged, this, &ShipmentList::restart);
    connect(m_model, &ShipmentListModel::pageWanted, this, &ShipmentList::loadPage);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &ShipmentList::changed);
}

void ShipmentList::retranslate()
{
    std::vector<kit::Tabs::Tab> tabs;
    tabs.reserve(kParcelTabs.size());
    for (const ParcelTab tab : kParcelTabs)
        tabs.push_back({ShipmentWords::tab(tab), {}});
    const int current = m_tabs->current();
    m_tabs->setTabs(std::move(tabs));
    m_tabs->setCurrent(current);
    m_error->set(tr("The parcels cannot be read"),
        tr("Nothing is lost. It is tried again by itself; close other programs that use the profile."));
    refresh();
}

ParcelTab ShipmentList::tab() const
{
    return kParcelTabs[static_cast<std::size_t>(std::max(0, m_tabs->current()))];
}

void ShipmentList::showTab(ParcelTab tab)
{
    const auto found = std::ranges::find(kParcelTabs, tab);
    if (found == kParcelTabs.end())
        return;
    m_tabs->setCurrent(static_cast<int>(found - kParcelTabs.begin()));
    restart();
}

void ShipmentList::setShop(std::optional<orders::ShopId> shop)
{
    m_shop = shop;
    restart();
    readCounts();
}

void ShipmentList::choose(ParcelTab tab, orders::ParcelId id)
{
    m_wanted = id;
    showTab(tab);
}

void ShipmentList::restart()
{
    m_table->clearSelection();
    m_model->setNow(m_desk.core().now());
    m_model->restart(QString());
    m_model->fetchMore({}); // a list that was hidden behind "nothing" asks for nothing by itself
}

void ShipmentList::loadPage(const QVariant &cursor)
{
    const int asked = ++m_asked;
    m_desk.shipments()
        .list(tab(), m_shop, cursor.toString(), kPage)
        .then(this, [this, asked](const Page &page) {
            if (asked != m_asked)
                return;
            if (page)
                m_model->append(rowsOf(*page));
            else
                m_pages->setCurrentWidget(m_error);
            if (page)
                showPage();
        });
    readCounts();
}

void ShipmentList::refresh()
{
    m_model->setNow(m_desk.core().now());
    readCounts();
    const int asked = ++m_asked;
    const int rows = std::clamp(m_model->rowCount(), kPage, kMostRefreshed);
    m_desk.shipments().list(tab(), m_shop, {}, rows).then(this, [this, asked](const Page &page) {
        if (asked != m_asked)
            return;
        if (!page) {
            m_pages->setCurrentWidget(m_error);
            return;
        }
        m_model->refresh(rowsOf(*page));
        showPage();
    });
}

void ShipmentList::showPage()
{
    const bool isEmpty = m_model->rowCount() == 0;
    m_pages->setCurrentWidget(isEmpty ? static_cast<QWidget *>(m_empty) : m_table);
    const auto [sentence, detail] = ShipmentWords::nothing(tab());
    m_empty->set(kit::State::Good, sentence, detail);
    selectWanted();
    Q_EMIT changed();
}

void ShipmentList::selectWanted()
{
    const auto at = m_wanted.isNull() ? std::nullopt : m_model->find(m_wanted.value());
    if (at) {
        m_wanted = {};
        m_table->selectRow(*at);
    } else if (m_model->rowCount() > 0 && chosen().isNull()) {
        m_table->selectRow(0);
    }
}

void ShipmentList::readCounts()
{
    m_desk.shops().then(this, [this](const base::Result<std::vector<orders::Shop>> &shops) {
        if (shops)
            m_model->setShops(*shops);
    });
    m_desk.shipments().counts(m_shop).then(
        this, [this](const base::Result<std::vector<std::int64_t>> &counts) {
            if (!counts)
                return;
            for (std::size_t at = 0; at < counts->size(); ++at)
                m_tabs->setCount(static_cast<int>(at), QLocale().toString(qlonglong((*counts)[at])));
        });
}

orders::ParcelId ShipmentList::chosen() const
{
    const auto row = m_table->selectedRow();
    return row ? orders::ParcelId(m_model->row(*row).id) : orders::ParcelId {};
}

void ShipmentList::moveBy(int rows)
{
    m_table->moveBy(rows);
}

} // namespace purser::ui
