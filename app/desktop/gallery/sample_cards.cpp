#include "app/desktop/gallery/gallery_side.h"
#include "app/desktop/gallery/sample_orders.h"
#include "ui/kit/bulk_bar.h"
#include "ui/kit/button.h"
#include "ui/kit/card.h"
#include "ui/kit/empty_state.h"
#include "ui/kit/label.h"
#include "ui/kit/paged_table.h"
#include "ui/kit/progress_line.h"
#include "ui/kit/result_card.h"
#include "ui/kit/undo_toast.h"

#include <QHeaderView>
#include <QVBoxLayout>

namespace purser::desktop {
namespace {

using namespace kit;
using Kind = Button::Kind;

constexpr int kStateHeight = 178;
constexpr int kLoadingLine = 33;

QWidget *threeCards(const std::array<QWidget *, 3> &cards)
{
    auto *all = new QWidget;
    auto *row = new QHBoxLayout(all);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(size::kGap);
    for (QWidget *card : cards)
        row->addWidget(card, 1);
    return all;
}

NumberCard *number(const QString &name, const QString &value, NumberCard::Age age, const QString &remark)
{
    auto *card = new NumberCard(name);
    card->set(value, age, remark);
    return card;
}

Card *holding(QWidget *body)
{
    auto *card = new Card;
    card->setPadding(0, 0);
    card->setFixedHeight(kStateHeight);
    card->column()->addWidget(body);
    return card;
}

QWidget *loadingSample()
{
    auto *card = new Card;
    card->setPadding(size::kHairline, size::kHairline);
    card->setFixedHeight(kStateHeight);
    auto *progress = new ProgressLine;
    progress->set(6, 10);
    card->column()->addWidget(progress);
    const auto line = [&](Spans left, Spans right) {
        auto *inner = new QHBoxLayout;
        inner->setContentsMargins(size::kGap, 0, size::kGap, 0);
        inner->addWidget(new Line(std::move(left), std::move(right), kLoadingLine - size::kHairline));
        card->column()->addLayout(inner);
        card->column()->addWidget(new Separator);
    };
    line({muted(QStringLiteral("as of 14:32"), TextSize::Small)},
        {{.text = QStringLiteral("320 of 1,000"), .role = Role::Accent, .size = TextSize::Small}});
    for (const auto &[order, total] : {std::pair(u"BH-20425", u"€39.00"), std::pair(u"QY-77130", u"¥268.00"),
             std::pair(u"BH-20426", u"€58.00"), std::pair(u"BH-20428", u"€129.90")})
        line({muted(QString::fromUtf16(order))}, {muted(QString::fromUtf16(total))});
    card->column()->addStretch();
    return card;
}

} // namespace

QWidget *findingSample()
{
    auto *card = new FindingCard(
        State::Look, QStringLiteral("Weighed 210 g more than expected"), QStringLiteral("rule WGT-01"));
    card->setSentence(
        {muted(QStringLiteral("1.94 kg expected ")), {.text = QStringLiteral("→"), .role = Role::Accent},
            muted(QStringLiteral(" 2.15 kg on the scale. One more mug would fit that."))});
    card->addAnswer(new Button(Kind::Primary, QStringLiteral("Count again"), QStringLiteral("1")));
    card->addAnswer(new Button(Kind::Normal, QStringLiteral("Accept weight"), QStringLiteral("2")));
    return card;
}

QWidget *bulkBarSample()
{
    auto *bar = new BulkBar;
    bar->setCounts(24, 1284);
    bar->addStep(new Button(Kind::Primary, QStringLiteral("Confirm"), QStringLiteral("⏎")));
    bar->addStep(new Button(Kind::Normal, QStringLiteral("Hold"), QStringLiteral("H")));
    return bar;
}

QWidget *toastSample()
{
    auto *toast = new UndoToast;
    toast->showStill(QStringLiteral("22 orders confirmed"), QStringLiteral("stock reserved for 61 pcs"), 8);
    auto *result = new ResultCard;
    result->setFixedWidth(180);
    result->setEntries(ResultCard::Group::Done, std::vector<ResultCard::Entry>(22));
    result->setEntries(ResultCard::Group::Skipped, {{QStringLiteral("BO-3391"), QStringLiteral("on hold")}});
    result->setEntries(ResultCard::Group::Failed, {{QStringLiteral("QY-77124"), QStringLiteral("no stock")}});
    auto *all = new QWidget;
    auto *row = new QHBoxLayout(all);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(size::kPage);
    row->addWidget(toast, 1);
    row->addWidget(result);
    return all;
}

QWidget *numbersSample()
{
    return threeCards({number(QStringLiteral("To approve"), QStringLiteral("38"), NumberCard::Age::Fresh,
                           QStringLiteral("oldest 21 h")),
        number(QStringLiteral("Shipped today"), QStringLiteral("127"), NumberCard::Age::Stale,
            QStringLiteral("14:05, 27 min old")),
        number(QStringLiteral("Problem"), QStringLiteral("3"), NumberCard::Age::NotCounted,
            QStringLiteral("not counted since 14:05"))});
}

QWidget *statesSample()
{
    auto *empty = new EmptyState;
    empty->set(State::Good, QStringLiteral("All approved"), QStringLiteral("38 orders in 12 min"));
    empty->setNextStep(new Button(Kind::Primary, QStringLiteral("Make a wave"), QStringLiteral("G W")));
    auto *error = new ErrorState;
    error->set(QStringLiteral("Birk Outlet is 12 min behind"),
        QStringLiteral("The marketplace refused the key. Saved orders and 3 changes are safe here."));
    error->addStep(new Button(Kind::Primary, QStringLiteral("New key")));
    error->addStep(new Button(Kind::Normal, QStringLiteral("Retry"), QStringLiteral("R")));
    return threeCards({holding(empty), loadingSample(), holding(error)});
}

QWidget *rowsSample()
{
    auto *table = new PagedTable;
    auto *model = new SampleOrders(SampleOrders::Tongue::English, table);
    model->showGalleryRows();
    table->setModel(model);
    table->horizontalHeader()->hide();
    for (const int column : {SampleOrders::Carrier, SampleOrders::Total, SampleOrders::Age})
        table->setColumnHidden(column, true);
    table->setColumnWidths({{.width = 80}, {}, {.width = 90}, {.hidesBelow = 9999}, {.hidesBelow = 9999},
        {.width = 80}, {.hidesBelow = 9999}});
    table->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    table->selectRow(1);
    table->setShownHovered(2);
    table->setFixedHeight(3 * size::kRow);
    auto *card = new Card;
    card->setPadding(size::kHairline, size::kHairline);
    card->column()->addWidget(table);
    return card;
}

} // namespace purser::desktop
