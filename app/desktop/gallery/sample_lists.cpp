#include "app/desktop/gallery/gallery_side.h"
#include "ui/kit/button.h"
#include "ui/kit/card.h"
#include "ui/kit/command_model.h"
#include "ui/kit/label.h"
#include "ui/kit/link_button.h"
#include "ui/kit/price_table.h"
#include "ui/kit/side_panel.h"
#include "ui/kit/status_part.h"
#include "ui/kit/tabs.h"

#include <QHBoxLayout>
#include <QListView>

namespace purser::desktop {

using namespace kit;

QWidget *tabsSample()
{
    auto *tabs = new Tabs;
    tabs->setTabs({{QStringLiteral("New"), QStringLiteral("38")},
        {QStringLiteral("Check"), QStringLiteral("7")}, {QStringLiteral("待配货"), QStringLiteral("64")},
        {QStringLiteral("Shipped"), QStringLiteral("1,000+")},
        {QStringLiteral("Late in Berlin"), QStringLiteral("3")}, {QStringLiteral("Packers' gifts"), {}},
        {QStringLiteral("Problem"), QStringLiteral("3")},
        {QStringLiteral("After-sales"), QStringLiteral("9")}});
    tabs->setCurrent(1);
    return tabs;
}

QWidget *paletteSample()
{
    using Kind = Command::Kind;
    auto *card = new Card;
    card->setRaised(/*isRaised=*/true);
    card->setPadding(size::kHairline, size::kGapTiny);
    auto *list = new QListView;
    auto *model = new CommandModel(list);
    model->set({{.kind = Kind::Action, .title = QStringLiteral("Hold"), .key = QStringLiteral("H")},
        {.kind = Kind::Screen, .title = QStringLiteral("订单"), .key = QStringLiteral("G O")},
        {.kind = Kind::Order,
            .title = QStringLiteral("BH-20421"),
            .remark = QStringLiteral("Jonas Terwey · Utrecht")},
        {.kind = Kind::Customer, .title = QStringLiteral("周予安"), .remark = QStringLiteral("2 orders")},
        {.kind = Kind::Setting,
            .title = QStringLiteral("Dark theme"),
            .remark = QStringLiteral("Settings")}});
    list->setModel(model);
    list->setItemDelegate(new CommandDelegate(list));
    list->setFrameShape(QFrame::NoFrame);
    list->setFocusPolicy(Qt::NoFocus);
    list->setFixedHeight(model->rowCount() * size::kRowOne);
    list->setCurrentIndex(model->index(0, 0));
    card->column()->addWidget(list);
    return card;
}

QWidget *partsSample()
{
    auto *all = new QWidget;
    auto *column = new QVBoxLayout(all);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(size::kGapSmall);
    column->addWidget(new BeforeAfter({muted(QStringLiteral("浙江省 杭州市 鼓楼区"))},
        {muted(QStringLiteral("浙江省 杭州市 ")), strong(QStringLiteral("西湖区"))}));
    column->addWidget(new NoteBox(State::Note, QStringLiteral("Buyer: leave with neighbour at 343")));
    column->addWidget(new ProductLine({},
        {QStringLiteral("Linen apron"), QStringLiteral("sand, M · A-10-2 · free 17"),
            QStringLiteral("€34.00"), QStringLiteral("1 × €34.00")}));
    column->addWidget(keyValue({{.text = QStringLiteral("Shipping")}}, {{.text = QStringLiteral("€4.90")}}));
    column->addWidget(timelineLine(QStringLiteral("09:34"), QStringLiteral("Stock reserved for 3 pcs")));
    auto *facts = new QHBoxLayout;
    for (const auto &[state, text] :
        std::initializer_list<std::pair<State, const char *>> {{State::Good, "complete to 14:32 · 0 missing"},
            {State::None, "outbox 0"}, {State::Bad, "not printed"}}) {
        auto *part = new StatusPart;
        part->set(state, QString::fromUtf8(text));
        facts->addWidget(part);
    }
    facts->addWidget(new LinkButton(QStringLiteral("all 1,284 in this view")));
    facts->addStretch();
    column->addLayout(facts);
    return all;
}

QWidget *pricesSample()
{
    auto *table = new PriceTable;
    table->set({QStringLiteral("Step"), QStringLiteral("Change"), QStringLiteral("Expected"),
                   QStringLiteral("Order")},
        {{.name = QStringLiteral("List price"),
             .change = {},
             .expected = QStringLiteral("336.00"),
             .actual = QStringLiteral("336.00")},
            {.name = QStringLiteral("满 300 减 40"),
                .remark = QStringLiteral("after coupons 299.20"),
                .change = QStringLiteral("0.00"),
                .expected = QStringLiteral("299.20"),
                .actual = QStringLiteral("259.20"),
                .differs = true}},
        {.name = QStringLiteral("Total"),
            .change = QStringLiteral("−40.00"),
            .expected = QStringLiteral("¥299.20"),
            .actual = QStringLiteral("¥259.20"),
            .differs = true});
    return table;
}

} // namespace purser::desktop
