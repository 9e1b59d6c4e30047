#include "app/desktop/gallery/sample_screen.h"

#include "ui/frame/main_frame.h"
#include "ui/frame/top_bar.h"
#include "ui/kit/button.h"
#include "ui/kit/chip.h"
#include "ui/kit/label.h"
#include "ui/kit/paged_table.h"
#include "ui/kit/side_panel.h"
#include "ui/kit/tabs.h"

#include <QHeaderView>
#include <QVBoxLayout>

namespace purser::desktop {
namespace {

using namespace kit;
using Kind = Button::Kind;
using Tongue = SampleOrders::Tongue;

constexpr int kFirstSelected = 2;

/// Picks the words of one tongue.
class Words
{
public:
    explicit Words(Tongue tongue)
        : m_tongue(tongue)
    {}
    QString operator()(const char16_t *english, const char16_t *chinese) const
    {
        return QString::fromUtf16(m_tongue == Tongue::English ? english : chinese);
    }

private:
    Tongue m_tongue;
};

QVBoxLayout *bareColumn(QWidget *parent)
{
    auto *column = new QVBoxLayout(parent);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    return column;
}

Tabs *tabs(const Words &say)
{
    auto *result = new Tabs;
    const std::vector<std::tuple<const char16_t *, const char16_t *, const char16_t *>> stages {
        {u"New", u"待审核", u"38"}, {u"Check", u"异常", u"7"}, {u"Hold", u"挂起", u"5"},
        {u"Ready", u"待配货", u"64"}, {u"Picking", u"拣货中", u"22"}, {u"Packing", u"待验货", u"11"},
        {u"Labelled", u"待发货", u"18"}, {u"Shipped", u"已发货", u"1,243"}, {u"Problem", u"问题件", u"3"},
        {u"After-sales", u"售后", u"9"}};
    std::vector<Tabs::Tab> shown;
    for (const auto &[english, chinese, count] : stages)
        shown.push_back({say(english, chinese), QString::fromUtf16(count)});
    result->setTabs(std::move(shown));
    return result;
}

QWidget *filterRow(const Words &say)
{
    auto *all = new QWidget;
    all->setFixedHeight(size::kFilterRow - size::kHairline);
    all->setAutoFillBackground(true);
    all->setBackgroundRole(QPalette::Base);
    auto *row = new QHBoxLayout(all);
    row->setContentsMargins(size::kPage, 0, size::kPage, 0);
    row->setSpacing(size::kGapSmall);
    row->addWidget(new FilterToken(say(u"Ship by", u"应发"), say(u"today", u"今天")));
    row->addWidget(new FilterToken(say(u"Payment", u"付款"), say(u"paid or COD", u"已付或货到付款")));
    auto *filter = new Button(Kind::Quiet, say(u"Filter", u"筛选"), QStringLiteral("F"));
    filter->setSymbol(Icon::Filter);
    filter->setControlHeight(size::kControlSmall);
    row->addWidget(filter);
    row->addStretch();
    row->addWidget(
        new Label(muted(say(u"16 of 38 · ship-by first", u"38 单中的 16 单 · 按应发时间"), TextSize::Small)));
    return all;
}

QWidget *list(const Words &say, Tongue tongue)
{
    auto *all = new QWidget;
    auto *column = bareColumn(all);
    auto *table = new PagedTable;
    auto *model = new SampleOrders(tongue, table);
    model->showAll();
    table->setModel(model);
    table->setColumnWidths({{.width = 100}, {}, {.width = 124}, {.width = 56, .hidesBelow = 820},
        {.width = 76}, {.width = 92}, {.width = 44, .hidesBelow = 900}});
    table->setSorted(SampleOrders::ShipBy, Qt::AscendingOrder);
    table->selectRow(kFirstSelected);
    column->addWidget(tabs(say));
    column->addWidget(filterRow(say));
    column->addWidget(new Separator);
    column->addWidget(table, 1);
    return all;
}

void addPrice(SidePanel &panel, const Words &say)
{
    panel.addSection(
        say(u"Price steps", u"价格步骤"), {stated(State::Good, say(u"matches the order", u"与订单一致"))});
    panel.add(keyValue({{.text = say(u"List price", u"标价合计")}}, {{.text = QStringLiteral("€64.00")}}));
    panel.add(keyValue({{.text = say(u"Member 5 %", u"会员 95 折")}}, {{.text = QStringLiteral("−€3.20")}}));
    panel.add(keyValue(
        {{.text = say(u"Coupon WELCOME3", u"优惠券 WELCOME3")}}, {{.text = QStringLiteral("−€3.00")}}));
    panel.add(keyValue({{.text = say(u"Shipping", u"运费")}}, {{.text = QStringLiteral("€4.90")}}));
    panel.add(new Separator, size::kGapTiny);
    panel.add(keyValue({strong(say(u"Total ", u"合计 ")),
                           muted(say(u"incl. 21 % VAT €10.88", u"含 21% 增值税 €10.88"), TextSize::Small)},
                  {strong(QStringLiteral("€62.70"))}),
        size::kGapTiny);
    panel.addSection(say(u"Payment", u"付款"), {stated(State::Good, say(u"paid in full", u"已付清"))});
    panel.add(keyValue({{.text = say(u"Card, captured 09:32", u"银行卡，09:32 入账")}},
        {{.text = QStringLiteral("€62.70")}}));
}

void addTimeline(SidePanel &panel, const Words &say)
{
    panel.addSection(say(u"Timeline", u"时间线"));
    panel.add(timelineLine(
        QStringLiteral("09:34"), say(u"Received, checks passed in 0.4 s", u"已接收，检查通过，用时 0.4 秒")));
    panel.add(timelineLine(QStringLiteral("09:34"), say(u"Stock reserved for 3 pcs", u"已预占 3 件库存")));
    panel.add(timelineLine(QStringLiteral("09:35"),
        say(u"Rule 4 set carrier PostNL (NL, under 2 kg)", u"规则 4 设承运商 PostNL（荷兰，2 kg 以下）")));
    panel.add(timelineLine(QStringLiteral("11:20"), say(u"Buyer added a note", u"买家补充留言")));
}

void addAddressAndLines(SidePanel &panel, const Words &say)
{
    panel.addSection(say(u"Ship to", u"收件"), {stated(State::Good, say(u"address complete", u"地址完整"))});
    panel.add(new Label(Span {.text = QStringLiteral("Jonas Terwey")}));
    panel.add(new Label(muted(say(u"Wittevrouwensingel 341 bis, 3581 GB Utrecht, Netherlands",
        u"Wittevrouwensingel 341 bis, 3581 GB Utrecht, 荷兰"))));
    panel.add(new Label(muted(say(u"PostNL Standaard · 0.82 kg in box S2 · label €5.20",
        u"PostNL Standaard · 0.82 kg，S2 箱 · 面单 €5.20"))));
    panel.add(new NoteBox(State::Note,
                  say(u"Buyer: leave with neighbour at 343", u"买家：leave with neighbour at 343")),
        size::kGap);
    panel.addSection(say(u"Lines", u"商品"), {muted(say(u"3 pcs", u"3 件"), TextSize::Small)});
    panel.add(new Separator);
    panel.add(new ProductLine({},
        {QStringLiteral("Linen apron"), say(u"sand, M · A-10-2 · free 17", u"sand, M · A-10-2 · 可用 17"),
            QStringLiteral("€34.00"), QStringLiteral("1 × €34.00")}));
    panel.add(new ProductLine({},
        {QStringLiteral("Olive wood spoons, set of 3"),
            say(u"natural · B-6-2 · free 42", u"natural · B-6-2 · 可用 42"), QStringLiteral("€30.00"),
            QStringLiteral("2 × €15.00")}));
}

SidePanel *panel(const Words &say)
{
    auto *result = new SidePanel;
    Span deadline =
        stated(State::Wait, say(u"16:00, in 1 h 28 min", u"16:00 前，余 1 时 28 分"), TextSize::Body);
    deadline.weight = Weight::Strong;
    result->setHeader(QStringLiteral("BH-20421"), QStringLiteral("€62.70"),
        {muted(say(u"Birk Home · new, placed 09:32", u"Birk Home · 待审核 · 09:32 下单"))}, {deadline});
    addAddressAndLines(*result, say);
    addPrice(*result, say);
    addTimeline(*result, say);
    result->setNextStep(new Button(Kind::Primary, say(u"Confirm", u"确认"), QStringLiteral("⏎")));
    result->addStep(new Button(Kind::Normal, say(u"Hold", u"挂起"), QStringLiteral("H")));
    auto *more = new Button(Kind::Normal);
    more->setSymbol(Icon::More);
    result->addStep(more);
    return result;
}

} // namespace

frame::MainFrame *sampleWindow(Tongue tongue)
{
    using frame::MainFrame;
    using frame::Place;
    const Words say(tongue);
    auto *window = new MainFrame;
    auto *orders = new QWidget;
    auto *sides = new QHBoxLayout(orders);
    sides->setContentsMargins(0, 0, 0, 0);
    sides->setSpacing(0);
    sides->addWidget(list(say, tongue), 1);
    sides->addWidget(panel(say));
    for (const Place place : {Place::Home, Place::Orders, Place::Waves, Place::Bench, Place::Shipments,
             Place::AfterSales, Place::Reports, Place::Settings})
        window->addScreen(place, place == Place::Orders ? orders : new QWidget);
    window->show(Place::Orders);
    window->topBar()->setShops(
        {QStringLiteral("Birk Home"), QStringLiteral("Birk Outlet"), QStringLiteral("青屿茶事")});
    window->topBar()->setUser(say(u"Mei", u"小梅"));
    window->setFact(
        MainFrame::Fact::Sync, State::Good, say(u"complete to 14:32 · 0 missing", u"同步至 14:32 · 缺 0 单"));
    window->setFact(MainFrame::Fact::Outbox, State::None, say(u"outbox 0", u"待发队列 0"));
    window->setFact(MainFrame::Fact::Printer, State::Good, say(u"printers ready", u"打印机就绪"));
    window->setFact(MainFrame::Fact::Station, State::None, say(u"Mei · bench 2", u"小梅 · 2 号台"));
    return window;
}

} // namespace purser::desktop
