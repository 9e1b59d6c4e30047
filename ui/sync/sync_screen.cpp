#include "ui/sync/sync_screen.h"

#include "desk/office_wording.h"
#include "ui/kit/button.h"
#include "ui/kit/empty_state.h"
#include "ui/kit/key_action.h"
#include "ui/kit/label.h"
#include "ui/kit/paged_table.h"
#include "ui/kit/scanner_filter.h"
#include "ui/kit/tabs.h"
#include "ui/sync/shop_card.h"
#include "ui/sync/sync_lists.h"

#include <QEvent>
#include <QGridLayout>
#include <QItemSelectionModel>
#include <QLocale>
#include <QStackedWidget>
#include <QTimerEvent>

namespace purser::ui {

namespace {

using desk::OfficeWording;
using kit::Button;

constexpr int kFollowMilliseconds = 1000;
constexpr int kMostMessages = 1000;
constexpr int kColumns = 3;

enum Shown { Outbox, Quarantine };

} // namespace

SyncScreen::SyncScreen(desk::Desk &desk, kit::ScannerFilter &scanner, QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_title(new kit::Label(kit::Span {.weight = kit::Weight::Strong, .size = kit::TextSize::Page}))
    , m_syncAll(new Button(Button::Kind::Primary, {}, QStringLiteral("R")))
    , m_grid(new QGridLayout)
    , m_tabs(new kit::Tabs)
    , m_retry(new Button(Button::Kind::Normal, {}, QStringLiteral("T")))
    , m_said(new kit::Label(kit::muted({})))
    , m_outbox(new OutboxModel(this))
    , m_quarantine(new QuarantineModel(this))
    , m_outboxTable(new kit::PagedTable)
    , m_quarantineTable(new kit::PagedTable)
    , m_empty(new kit::EmptyState)
    , m_list(new QStackedWidget)
{
    build();
    addKeys(scanner);
    retranslate();
    m_timer.start(kFollowMilliseconds, this);
}

void SyncScreen::build()
{
    m_syncAll->setObjectName(QStringLiteral("syncAllButton"));
    m_retry->setObjectName(QStringLiteral("retryButton"));
    m_retry->setControlHeight(kit::size::kControlSmall);
    m_outboxTable->setModel(m_outbox);
    m_outboxTable->setColumnWidths({{.width = 260}, {}, {.width = 64}, {.width = 124}});
    m_quarantineTable->setModel(m_quarantine);
    m_quarantineTable->setColumnWidths({{.width = 180}, {}, {.width = 64}, {.width = 124}});
    for (kit::PagedTable *table : {m_outboxTable, m_quarantineTable})
        table->setSelectionMode(QAbstractItemView::SingleSelection);
    for (QWidget *page : std::initializer_list<QWidget *> {m_outboxTable, m_quarantineTable, m_empty})
        m_list->addWidget(page);
    auto *head = new QHBoxLayout;
    head->addWidget(m_title, 1);
    head->addWidget(m_syncAll);
    m_grid->setSpacing(kit::size::kPage);
    for (int at = 0; at < kColumns; ++at)
        m_grid->setColumnStretch(at, 1);
    auto *above = new QVBoxLayout;
    above->setContentsMargins(
        kit::size::kDialog, kit::size::kDashboard, kit::size::kDialog, kit::size::kDashboard);
    above->setSpacing(kit::size::kPage);
    above->addLayout(head);
    above->addLayout(m_grid);
    auto *bar = new QWidget;
    bar->setAutoFillBackground(true);
    bar->setBackgroundRole(QPalette::Base);
    auto *row = new QHBoxLayout(bar);
    row->setContentsMargins(kit::size::kGapSmall, 0, kit::size::kPage, 0);
    row->addWidget(m_tabs, 1);
    row->addWidget(m_said);
    row->addWidget(m_retry);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(above);
    column->addWidget(new kit::Separator);
    column->addWidget(bar);
    column->addWidget(m_list, 1);
    join();
}

void SyncScreen::join()
{
    connect(m_syncAll, &QPushButton::clicked, this, &SyncScreen::syncAll);
    connect(m_retry, &QPushButton::clicked, this, &SyncScreen::retry);
    connect(m_tabs, &kit::Tabs::currentChanged, this, [this] { showPage(); });
}

void SyncScreen::addKeys(kit::ScannerFilter &scanner)
{
    using kit::addKeyAction;
    addKeyAction(this, scanner, {"syncAllAction", QT_TR_NOOP("Sync all shops now")}, QStringLiteral("R"),
        [this] { syncAll(); });
    addKeyAction(
        this, scanner, {"retryAction", QT_TR_NOOP("Try again")}, QStringLiteral("T"), [this] { retry(); });
    addKeyAction(this, scanner, {"outboxAction", QT_TR_NOOP("Show the outbox")}, QStringLiteral("O"),
        [this] { showOutbox(); });
    addKeyAction(this, scanner, {"quarantineAction", QT_TR_NOOP("Show the quarantine")}, QStringLiteral("Q"),
        [this] { showQuarantine(); });
    addKeyAction(this, scanner, {"openOrderAction", QT_TR_NOOP("Open its order")}, QStringLiteral("Return"),
        [this] { openOrder(); });
    addKeyAction(this, scanner, {"nextRowAction", QT_TR_NOOP("Next row")}, QStringLiteral("J"),
        [this] { table()->moveBy(1); });
    addKeyAction(this, scanner, {"previousRowAction", QT_TR_NOOP("Previous row")}, QStringLiteral("K"),
        [this] { table()->moveBy(-1); });
}

void SyncScreen::retranslate()
{
    m_title->setText(tr("Sync"));
    m_syncAll->setText(tr("Sync all now"));
    m_retry->setText(tr("Try again"));
    const int current = m_tabs->current();
    m_tabs->setTabs({{tr("Outbox")}, {tr("Quarantine")}});
    m_tabs->setCurrent(current);
    refresh();
}

void SyncScreen::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void SyncScreen::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    kit::Ink(painter, palette()).fill(rect(), kit::Role::Canvas);
}

void SyncScreen::showOutbox()
{
    m_tabs->setCurrent(Outbox);
    showPage();
}

void SyncScreen::showQuarantine()
{
    m_tabs->setCurrent(Quarantine);
    showPage();
}

kit::PagedTable *SyncScreen::table() const
{
    return m_tabs->current() == Quarantine ? m_quarantineTable : m_outboxTable;
}

void SyncScreen::showPage()
{
    const bool isQuarantine = m_tabs->current() == Quarantine;
    const bool isEmpty = table()->model()->rowCount() == 0;
    m_retry->setVisible(isQuarantine && !isEmpty);
    if (m_cards.empty())
        m_empty->set(kit::State::None, tr("No shop is connected yet"),
            tr("Add one under Settings; its orders then arrive by themselves."));
    else if (isQuarantine)
        m_empty->set(kit::State::Good, tr("Every order could be read"),
            tr("What cannot be read is kept here with its reason and holds up nothing else."));
    else
        m_empty->set(kit::State::Good, tr("Nothing waits"),
            tr("Everything that was done here has reached the marketplaces."));
    m_list->setCurrentWidget(isEmpty ? static_cast<QWidget *>(m_empty) : table());
    if (!isEmpty && !table()->selectedRow())
        table()->selectRow(0);
}

void SyncScreen::refresh()
{
    if (std::exchange(m_isReading, true))
        return;
    m_desk.syncView(kMostMessages).then(this, [this](const base::Result<desk::SyncView> &view) {
        m_isReading = false;
        if (view)
            show(*view);
    });
}

void SyncScreen::show(const desk::SyncView &view)
{
    showCards(view);
    const qint64 now = base::toMilliseconds(m_desk.core().now());
    m_outbox->setNow(now);
    m_quarantine->setNow(now);
    std::map<orders::ShopId, QString> names;
    for (const desk::ShopSync &shop : view.shops)
        names[shop.shop.id] = shop.shop.name;
    kit::RowPage<OutboxListRow> messages;
    for (const desk::OutboxRow &row : view.outbox)
        messages.rows.push_back({row.id, row, names[row.shop]});
    m_outbox->refresh(std::move(messages));
    kit::RowPage<QuarantineListRow> broken;
    for (const desk::QuarantineRow &row : view.quarantine)
        broken.rows.push_back({row.shop.toString() + u'/' + row.remoteId, row});
    m_quarantine->refresh(std::move(broken));
    m_tabs->setCount(Outbox, QLocale().toString(m_outbox->rowCount()));
    m_tabs->setCount(Quarantine, QLocale().toString(m_quarantine->rowCount()));
    showPage();
    Q_EMIT shown();
}

void SyncScreen::showCards(const desk::SyncView &view)
{
    while (m_cards.size() > view.shops.size()) {
        delete m_cards.back();
        m_cards.pop_back();
    }
    while (m_cards.size() < view.shops.size())
        addCard();
    for (std::size_t at = 0; at < m_cards.size(); ++at)
        m_cards[at]->show(view.shops[at], base::toMilliseconds(m_desk.core().now()));
}

void SyncScreen::addCard()
{
    auto *card = new ShopCard;
    const int at = static_cast<int>(m_cards.size());
    m_grid->addWidget(card, at / kColumns, at % kColumns);
    connect(card, &ShopCard::syncWanted, this, &SyncScreen::syncShop);
    connect(card, &ShopCard::pauseWanted, this, [this](orders::ShopId shop, bool isPaused) {
        m_desk.pauseShop(shop, isPaused).then(this, [this](const base::Result<> &) { refresh(); });
    });
    m_cards.push_back(card);
}

void SyncScreen::syncShop(orders::ShopId shop)
{
    const auto of = [this, shop]() -> ShopCard * {
        const auto found =
            std::ranges::find_if(m_cards, [&](ShopCard *card) { return card->sync().shop.id == shop; });
        return found == m_cards.end() ? nullptr : *found;
    };
    if (ShopCard *card = of())
        card->setSyncing(/*isSyncing=*/true);
    m_desk.syncNow(shop).then(this, [this, of](const desk::SyncReport &report) {
        if (ShopCard *card = of())
            card->setReport(report);
        refresh();
    });
}

void SyncScreen::syncAll()
{
    for (const ShopCard *card : m_cards)
        syncShop(card->sync().shop.id);
}

void SyncScreen::retry()
{
    const auto selected = m_quarantineTable->selectedRow();
    if (m_tabs->current() != Quarantine || !selected)
        return;
    const desk::QuarantineRow row = m_quarantine->row(*selected).row;
    m_said->say([id = row.remoteId] { return kit::Spans {kit::muted(tr("Asking for %1").arg(id))}; });
    m_desk.retryQuarantined(row.shop, row.remoteId).then(this, [this, row](const base::Result<> &done) {
        if (done)
            m_said->say(kit::saying(
                kit::State::Good, [id = row.remoteId] { return tr("%1 was read").arg(id); },
                kit::TextSize::Small));
        else
            m_said->say(kit::saying(
                kit::State::Bad, [code = done.error().code] { return OfficeWording::syncProblem(code); },
                kit::TextSize::Small));
        refresh();
    });
}

void SyncScreen::openOrder()
{
    const auto row = m_outboxTable->selectedRow();
    if (m_tabs->current() == Outbox && row)
        Q_EMIT orderWanted(m_outbox->row(*row).row.orderNumber);
}

void SyncScreen::timerEvent(QTimerEvent *event)
{
    if (event->timerId() == m_timer.timerId() && isVisible())
        refresh();
}

} // namespace purser::ui
