#include "app/desktop/gallery/sample_orders.h"

namespace purser::desktop {
namespace {

using namespace kit;

struct Sample
{
    const char16_t *number;
    const char16_t *recipient;
    const char16_t *city;
    int pieces;
    const char16_t *item;
    int more;
    State state;
    const char16_t *exception;
    const char16_t *exceptionChinese;
    const char16_t *carrier;
    const char16_t *total;
    int minutes;
    int ageMinutes;
};

constexpr int kHour = 60;
constexpr std::array kSamples {
    Sample {u"BH-20418", u"Marta Lindqvist", u"Malmö", 3, u"Oak bread board 38 cm", 2, State::None, u"", u"",
        u"DHL", u"€84.70", 42, 21 * kHour},
    Sample {u"QY-77120", u"周予安", u"杭州市西湖区", 2, u"明前龙井 125 g", 0, State::Note, u"COD",
        u"货到付款", u"SF", u"¥396.00", 73, 5 * kHour},
    Sample {u"BH-20421", u"Jonas Terwey", u"Utrecht", 3, u"Linen apron, sand, M", 1, State::None, u"", u"",
        u"PostNL", u"€62.70", 88, 5 * kHour},
    Sample {u"QY-77124", u"沈知远", u"苏州市吴中区", 2, u"白茶饼 200 g", 1, State::Note, u"Gift", u"礼品",
        u"SF", u"¥528.00", 104, 4 * kHour},
    Sample {u"BO-3391", u"Agnieszka Wolny", u"Gdańsk", 6, u"Enamel mug 350 ml, blue", 0, State::Look,
        u"Merge 2", u"可合 2 单", u"InPost", u"€48.00", 118, 6 * kHour},
    Sample {u"BO-3392", u"Agnieszka Wolny", u"Gdańsk", 6, u"Enamel saucer, blue", 0, State::Look, u"Merge 2",
        u"可合 2 单", u"InPost", u"€27.00", 118, 6 * kHour},
    Sample {u"BH-20425", u"Théo Marchenoir", u"Lyon", 1, u"Walnut hook rail, 5 hooks", 0, State::None, u"",
        u"", u"DHL", u"€39.00", 178, 4 * kHour},
    Sample {u"QY-77130", u"韩砚秋", u"南京市鼓楼区", 3, u"茉莉银针 100 g", 1, State::Wait, u"Stock 16:00",
        u"16:00 到货", u"SF", u"¥268.00", 178, 3 * kHour},
    Sample {u"BH-20426", u"Ines Calderwood", u"Cork", 2, u"Stoneware bowl 24 cm, sage", 0, State::None, u"",
        u"", u"DHL", u"€58.00", 178, 3 * kHour},
    Sample {u"BH-20428", u"Anneliese Brandstätter-Hohenwarth", u"Klagenfurt am Wörthersee", 2,
        u"Reading lamp, brass", 1, State::Note, u"Fragile", u"易碎", u"DHL", u"€129.90", 178, 3 * kHour},
    Sample {u"BH-20433", u"Luca Ferrantino", u"Bologna", 3, u"Linen napkins, set of 4", 0, State::None, u"",
        u"", u"DHL", u"€71.40", 178, 31},
    Sample {u"BO-3399", u"Clara Voss", u"Rostock", 2, u"Enamel mug 350 ml, white", 0, State::None, u"", u"",
        u"DHL", u"€16.00", 178, 12},
    Sample {u"QY-77133", u"许安然", u"广州市天河区", 4, u"陈皮普洱 小罐装", 0, State::None, u"", u"", u"SF",
        u"¥312.00", 208, 2 * kHour},
    Sample {u"BO-3397", u"Pavel Hrdlička", u"Brno", 1, u"Enamel jug 1.2 l, white", 0, State::None, u"", u"",
        u"PostNL", u"€22.50", 208, 2 * kHour},
    Sample {u"BH-20431", u"Sofia Grönholm", u"Espoo", 1, u"Oak bread board 38 cm", 0, State::Note, u"VIP",
        u"VIP", u"PostNL", u"€42.90", 208, kHour},
    Sample {u"QY-77136", u"陆子衿", u"厦门市思明区", 3, u"铁观音礼盒", 2, State::Note, u"Gift", u"礼品",
        u"SF", u"¥866.00", 238, 48},
};

constexpr int kLate = 60;
constexpr int kSoon = 120;

State urgency(int minutes)
{
    if (minutes < kLate)
        return State::Bad;
    return minutes < kSoon ? State::Wait : State::None;
}

QString shopOf(const QString &number)
{
    if (number.startsWith(u'Q'))
        return QStringLiteral("青屿茶事");
    return number.startsWith(u"BO") ? QStringLiteral("Birk Outlet") : QStringLiteral("Birk Home");
}

} // namespace

SampleOrders::SampleOrders(Tongue tongue, QObject *parent)
    : PagedModel(parent)
    , m_tongue(tongue)
{}

QString SampleOrders::said(const char16_t *english, const char16_t *chinese) const
{
    return QString::fromUtf16(m_tongue == Tongue::English ? english : chinese);
}

QString SampleOrders::countdown(int minutes) const
{
    if (minutes < kHour)
        return said(u"%1 min", u"%1 分").arg(minutes);
    return said(u"%1 h %2", u"%1 时 %2 分")
        .arg(minutes / kHour)
        .arg(minutes % kHour, 2, 10, QLatin1Char('0'));
}

std::vector<SampleOrder> SampleOrders::all() const
{
    std::vector<SampleOrder> result;
    for (const Sample &each : kSamples) {
        const QString number = QString::fromUtf16(each.number);
        const QString pieces = each.pieces == 1 ? said(u"1 pc · ", u"1 件 · ")
                                                : said(u"%1 pcs · ", u"%1 件 · ").arg(each.pieces);
        const QString more = each.more == 0 ? QString()
            : m_tongue == Tongue::English   ? QStringLiteral(" + %1 more").arg(each.more)
                                            : QStringLiteral(" 等 %1 种").arg(each.more + 1);
        SampleOrder order {.id = static_cast<qint64>(result.size()) + 1,
            .number = number,
            .shop = shopOf(number),
            .recipient = QString::fromUtf16(each.recipient),
            .city = QString::fromUtf16(each.city),
            .items = pieces + QString::fromUtf16(each.item) + more,
            .carrier = QString::fromUtf16(each.carrier),
            .total = QString::fromUtf16(each.total),
            .minutes = each.minutes,
            .age = each.ageMinutes < kHour ? said(u"%1 m", u"%1 分").arg(each.ageMinutes)
                                           : said(u"%1 h", u"%1 时").arg(each.ageMinutes / kHour)};
        if (order.carrier == u"SF")
            order.carrier = said(u"SF", u"顺丰");
        if (each.state != State::None)
            order.exceptions = {{each.state, said(each.exception, each.exceptionChinese)}};
        result.push_back(std::move(order));
    }
    return result;
}

void SampleOrders::showAll()
{
    append({.rows = all()});
}

void SampleOrders::showGalleryRows()
{
    const std::vector<SampleOrder> rows = all();
    std::vector<SampleOrder> three {rows.at(6), rows.at(3), rows.at(4)};
    three.back().minutes = rows.front().minutes;
    append({.rows = std::move(three)});
}

int SampleOrders::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant SampleOrders::text(const SampleOrder &order, int column) const
{
    switch (static_cast<Column>(column)) {
    case Carrier: return order.carrier;
    case Total: return order.total;
    case ShipBy: return countdown(order.minutes);
    case Age: return order.age;
    case Number:
    case Recipient:
    case Exceptions:
    case ColumnCount: return {};
    }
    return {};
}

QVariant SampleOrders::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const SampleOrder &order = row(index.row());
    const int column = index.column();
    const bool isRight = column == Total || column == ShipBy || column == Age;
    switch (role) {
    case Qt::DisplayRole: return text(order, column);
    case Qt::TextAlignmentRole: return static_cast<int>(isRight ? Qt::AlignRight : Qt::AlignLeft);
    case StrongRole:
        return column == Number ? order.number : column == Recipient ? order.recipient : QVariant();
    case AfterRole: return column == Recipient ? order.city : QVariant();
    case SecondRole: return column == Number ? order.shop : column == Recipient ? order.items : QVariant();
    case ChipsRole: return column == Exceptions ? QVariant::fromValue(order.exceptions) : QVariant();
    case StateRole: return column == ShipBy ? QVariant::fromValue(urgency(order.minutes)) : QVariant();
    case MutedRole: return column == Carrier || column == Age;
    case SmallRole: return column == Age;
    }
    return {};
}

QVariant SampleOrders::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return static_cast<int>(section >= Total ? Qt::AlignRight : Qt::AlignLeft);
    if (role != Qt::DisplayRole)
        return {};
    switch (static_cast<Column>(section)) {
    case Number: return said(u"Order", u"订单");
    case Recipient: return said(u"Recipient · items", u"收件人 · 商品");
    case Exceptions: return said(u"Exceptions", u"例外");
    case Carrier: return said(u"Carrier", u"承运商");
    case Total: return said(u"Total", u"金额");
    case ShipBy: return said(u"Ship by", u"应发");
    case Age: return said(u"Age", u"时长");
    case ColumnCount: return {};
    }
    return {};
}

} // namespace purser::desktop
