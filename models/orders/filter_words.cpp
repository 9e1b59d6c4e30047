#include "orders/filter_words.h"

#include "base/text.h"
#include "orders/order.h"

#include <QDate>
#include <QRegularExpression>

namespace purser::orders {

namespace {

struct KeyWord
{
    FilterKey key;
    FilterValue value;
    const char *english;
    std::array<const char *, 3> others;
};

constexpr std::array kKeys {
    KeyWord {FilterKey::Shop, FilterValue::ShopName, "shop", {"店铺", "店", "store"}},
    KeyWord {FilterKey::Stage, FilterValue::Code, "stage", {"状态", "阶段", "is"}},
    KeyWord {FilterKey::Late, FilterValue::None, "late", {"逾期", "超时", "overdue"}},
    KeyWord {FilterKey::Stock, FilterValue::Code, "stock", {"库存", "", ""}},
    KeyWord {FilterKey::Total, FilterValue::Number, "total", {"金额", "总额", "amount"}},
    KeyWord {FilterKey::Due, FilterValue::Day, "due", {"应发", "发货期限", "ship-by"}},
    KeyWord {FilterKey::Placed, FilterValue::Day, "placed", {"下单", "", "ordered"}},
    KeyWord {FilterKey::Pay, FilterValue::Code, "pay", {"付款", "支付", "payment"}},
    KeyWord {FilterKey::Carrier, FilterValue::Name, "carrier", {"承运商", "快递", ""}},
    KeyWord {FilterKey::Country, FilterValue::Name, "country", {"国家", "", ""}},
    KeyWord {FilterKey::Tag, FilterValue::Code, "tag", {"标签", "", ""}},
    KeyWord {FilterKey::Units, FilterValue::Number, "units", {"件数", "", "pieces"}},
};

struct CodeWord
{
    FilterKey key;
    const char *code;
    std::array<const char *, 2> others;
};

/// Chinese and second English words; the codes themselves come from valuesOf().
constexpr std::array kCodes {
    CodeWord {FilterKey::Stage, "new", {"待审核", "新"}},
    CodeWord {FilterKey::Stage, "check", {"异常", ""}},
    CodeWord {FilterKey::Stage, "hold", {"挂起", ""}},
    CodeWord {FilterKey::Stage, "ready", {"待配货", ""}},
    CodeWord {FilterKey::Stage, "problem", {"问题件", "问题"}},
    CodeWord {FilterKey::Stage, "after-sales", {"售后", "aftersales"}},
    CodeWord {FilterKey::Stage, "done", {"已完成", ""}},
    CodeWord {FilterKey::Stage, "received", {"已接收", ""}},
    CodeWord {FilterKey::Stage, "confirmed", {"已确认", "approved"}},
    CodeWord {FilterKey::Stage, "picking", {"拣货中", "拣货"}},
    CodeWord {FilterKey::Stage, "packing", {"待验货", "验货"}},
    CodeWord {FilterKey::Stage, "labelled", {"待发货", "labeled"}},
    CodeWord {FilterKey::Stage, "shipped", {"已发货", "发货"}},
    CodeWord {FilterKey::Stage, "delivered", {"已签收", "签收"}},
    CodeWord {FilterKey::Stage, "completed", {"已完结", "完结"}},
    CodeWord {FilterKey::Stage, "cancelled", {"已取消", "canceled"}},
    CodeWord {FilterKey::Stock, "short", {"缺货", ""}},
    CodeWord {FilterKey::Stock, "kept", {"已预占", "ok"}},
    CodeWord {FilterKey::Pay, "pending", {"待付款", ""}},
    CodeWord {FilterKey::Pay, "authorised", {"已授权", "authorized"}},
    CodeWord {FilterKey::Pay, "paid", {"已付清", "已付款"}},
    CodeWord {FilterKey::Pay, "part-paid", {"部分付款", ""}},
    CodeWord {FilterKey::Pay, "cod", {"货到付款", ""}},
    CodeWord {FilterKey::Pay, "failed", {"付款失败", ""}},
    CodeWord {FilterKey::Pay, "disputed", {"有争议", ""}},
    CodeWord {FilterKey::Pay, "refunded", {"已退款", ""}},
    CodeWord {FilterKey::Tag, "gift", {"礼品", "礼物"}},
    CodeWord {FilterKey::Tag, "express", {"加急", ""}},
    CodeWord {FilterKey::Tag, "cod", {"货到付款", ""}},
};

constexpr std::array<std::pair<const char *, const char *>, 8> kDays {
    {{"today", "今天"}, {"today", "今日"}, {"tomorrow", "明天"}, {"tomorrow", "明日"}, {"yesterday", "昨天"},
        {"yesterday", "昨日"}, {"none", "无"}, {"none", "none"}}};

const KeyWord &rowOf(FilterKey key)
{
    return *std::ranges::find(kKeys, key, &KeyWord::key);
}

} // namespace

FilterValue valueKindOf(FilterKey key)
{
    return rowOf(key).value;
}

QString code(FilterKey key)
{
    return QLatin1String(rowOf(key).english);
}

std::optional<FilterKey> keyNamed(const QString &word)
{
    const QString wanted = base::folded(word);
    const auto is = [&wanted](
                        const char *text) { return *text != '\0' && wanted == QString::fromUtf8(text); };
    for (const KeyWord &row : kKeys)
        if (is(row.english) || std::ranges::any_of(row.others, is))
            return row.key;
    return std::nullopt;
}

QStringList keyWords()
{
    QStringList words;
    for (const KeyWord &row : kKeys) {
        words << QString::fromUtf8(row.english);
        for (const char *other : row.others)
            if (*other != '\0')
                words << QString::fromUtf8(other);
    }
    return words;
}

QStringList valuesOf(FilterKey key)
{
    QStringList values;
    switch (key) {
    case FilterKey::Stage:
        for (const Tab tab : kTabs)
            values << code(tab);
        for (const Stage stage : kStages)
            if (!values.contains(code(stage)))
                values << code(stage);
        break;
    case FilterKey::Pay:
        for (const Payment payment : kPayments)
            values << code(payment);
        break;
    case FilterKey::Stock: values << QStringLiteral("short") << QStringLiteral("kept"); break;
    case FilterKey::Tag:
        values << QStringLiteral("gift") << QStringLiteral("express") << QStringLiteral("cod");
        break;
    case FilterKey::Shop:
    case FilterKey::Late:
    case FilterKey::Total:
    case FilterKey::Due:
    case FilterKey::Placed:
    case FilterKey::Carrier:
    case FilterKey::Country:
    case FilterKey::Units: break;
    }
    return values;
}

std::optional<QString> codeNamed(FilterKey key, const QString &word)
{
    const QString wanted = base::folded(word);
    if (const QStringList values = valuesOf(key); values.contains(wanted))
        return wanted;
    for (const CodeWord &row : kCodes)
        for (const char *other : row.others)
            if (row.key == key && *other != '\0' && wanted == QString::fromUtf8(other))
                return QString::fromUtf8(row.code);
    const bool isOwnTag = key == FilterKey::Tag && !wanted.isEmpty(); // a rule may have given it
    return isOwnTag ? std::optional(wanted) : std::nullopt;
}

QStringList codeWords(FilterKey key)
{
    QStringList words = valuesOf(key);
    for (const CodeWord &row : kCodes)
        for (const char *other : row.others)
            if (row.key == key && *other != '\0')
                words << QString::fromUtf8(other);
    return words;
}

std::optional<QString> canonicalNumber(const QString &word)
{
    static const QRegularExpression shape(QStringLiteral(R"(^0*(\d{1,12}?)(?:\.(\d{0,3}?)0*)?$)"));
    const auto match = shape.match(base::folded(word));
    if (!match.hasMatch())
        return std::nullopt;
    const QString fraction = match.captured(2);
    return fraction.isEmpty() ? match.captured(1) : match.captured(1) + u'.' + fraction;
}

std::optional<QString> canonicalDay(const QString &word)
{
    static const QRegularExpression span(QStringLiteral(R"(^0*([1-9]\d{0,3})(h|d|小时|时|天|日)$)"));
    const QString wanted = base::folded(word);
    for (const auto &[day, other] : kDays)
        if (wanted == QLatin1String(day) || wanted == QString::fromUtf8(other))
            return QLatin1String(day);
    if (const auto match = span.match(wanted); match.hasMatch()) {
        const QString unit = match.captured(2);
        const bool isHours = unit == u"h" || unit.contains(u'时');
        return match.captured(1) + (isHours ? u'h' : u'd');
    }
    const QDate date = QDate::fromString(wanted, Qt::ISODate);
    return date.isValid() ? std::optional(date.toString(Qt::ISODate)) : std::nullopt;
}

} // namespace purser::orders
