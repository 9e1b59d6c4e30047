#include "bench/order_pages.h"

#include "base/instant.h"

#include <QString>

#include <array>
#include <cmath>

namespace purser::bench {

namespace {

constexpr std::int64_t kFirstPlaced = 1'700'000'000'000;
constexpr std::int64_t kBetweenOrders = 60'000;
constexpr std::int64_t kHour = 3'600'000;

/// Chance that depends on the order and the question only (SplitMix64), so that any order can be made alone.
class Draw
{
public:
    Draw(std::uint64_t seed, std::int64_t order, std::uint64_t question)
        : m_state(seed * 0x9e3779b97f4a7c15ULL + static_cast<std::uint64_t>(order) * 0xd1b54a32d192ed03ULL
            + question * 0x8cb92ba72f3d8dd7ULL)
    {}

    std::uint64_t below(std::uint64_t bound) { return next() % bound; }
    /// Small numbers are frequent, as first names and bestsellers are.
    std::uint64_t skewed(std::uint64_t bound)
    {
        const double share = static_cast<double>(next() >> 11U) / 9007199254740992.0;
        return static_cast<std::uint64_t>(share * share * share * static_cast<double>(bound));
    }

private:
    std::uint64_t next()
    {
        std::uint64_t z = m_state += 0x9e3779b97f4a7c15ULL;
        z = (z ^ (z >> 30U)) * 0xbf58476d1ce4e5b9ULL;
        z = (z ^ (z >> 27U)) * 0x94d049bb133111ebULL;
        return z ^ (z >> 31U);
    }

    std::uint64_t m_state;
};

enum Question : std::uint64_t { Buyer, Name, Phone, Place, Goods, State };

QByteArray word(std::uint64_t number, int syllables)
{
    constexpr std::string_view kConsonants = "bdfghjklmnprstvwz";
    constexpr std::string_view kVowels = "aeiou";
    QByteArray text;
    for (int at = 0; at < syllables; ++at) {
        text += kConsonants[number % kConsonants.size()];
        number /= kConsonants.size();
        text += kVowels[number % kVowels.size()];
        number /= kVowels.size();
    }
    text[0] = static_cast<char>(text[0] - 'a' + 'A');
    return text;
}

QByteArray chineseName(Draw &draw)
{
    static const QString kFamily =
        QStringLiteral("王李张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗梁宋郑谢韩唐冯于董萧程曹袁邓许傅沈曾彭吕");
    static const QString kGiven =
        QStringLiteral("伟芳娜秀英敏静丽强磊军洋勇艳杰娟涛明超霞平刚桂兰子轩梓涵雨桐浩然思源若曦一诺嘉怡建"
                       "国春梅晓东宇航文博志远佳琪欣妍俊熙诗雅天佑家豪美玲海燕玉珍红霞立新国庆永福振华云龙");
    QString name(kFamily.at(static_cast<qsizetype>(draw.skewed(std::uint64_t(kFamily.size())))));
    for (std::uint64_t at = 0, count = 1 + draw.below(2); at < count; ++at)
        name += kGiven.at(static_cast<qsizetype>(draw.skewed(std::uint64_t(kGiven.size()))));
    return name.toUtf8();
}

QByteArray iso(std::int64_t milliseconds)
{
    return base::toIso(base::fromMilliseconds(milliseconds)).toLatin1();
}

QByteArray padded(std::uint64_t number, int digits)
{
    return QByteArray::number(quint64(number)).rightJustified(digits, '0');
}

void put(QByteArray &json, const char *key, const QByteArray &text)
{
    json.append('"').append(key).append("\":\"").append(text).append("\",");
}

void put(QByteArray &json, const char *key, std::int64_t number)
{
    json.append('"').append(key).append("\":").append(QByteArray::number(qint64(number))).append(',');
}

void close(QByteArray &json, char bracket)
{
    json.back() = bracket;
}

/// @returns the sum of the lines
std::int64_t putLines(QByteArray &json, std::int64_t order, Draw draw)
{
    std::int64_t sum = 0;
    json += "\"lines\":[";
    for (std::uint64_t at = 0, count = 1 + draw.below(2); at < count; ++at) {
        const std::uint64_t sku = draw.skewed(OrderPages::kSkus);
        const std::int64_t quantity = 1 + static_cast<std::int64_t>(draw.below(2));
        const std::int64_t unit = 500 + static_cast<std::int64_t>(sku) * 7;
        json += '{';
        put(json, "id", "l" + QByteArray::number(qint64(order)) + '-' + QByteArray::number(quint64(at)));
        put(json, "listing", "LST-" + padded(sku, 5));
        put(json, "sku", OrderPages::skuOf(sku));
        put(json, "title", "Enamel mug " + word(sku, 3));
        put(json, "variant", "350 ml, white");
        put(json, "quantity", quantity);
        for (const char *none :
            {"cancelled_quantity", "fulfilled_quantity", "returned_quantity", "discount_minor", "tax_minor"})
            put(json, none, 0);
        put(json, "unit_price_minor", unit);
        put(json, "total_minor", unit * quantity);
        close(json, '}');
        json += ',';
        sum += unit * quantity;
    }
    close(json, ']');
    json += ',';
    return sum;
}

void putParties(
    QByteArray &json, std::int64_t order, const QByteArray &name, const QByteArray &phone, std::uint64_t seed)
{
    Draw place(seed, order, Place);
    Draw who(seed, order, Buyer);
    const bool isKnown = order > 0 && who.below(5) == 0;
    const std::uint64_t buyer = isKnown ? who.below(std::uint64_t(order)) : std::uint64_t(order);
    const bool isChinese = static_cast<unsigned char>(name[0]) > 127;
    json += "\"buyer\":{";
    put(json, "id", "b" + padded(buyer, 7));
    put(json, "name", name);
    put(json, "mail", "u" + QByteArray::number(quint64(buyer)) + "@example.test");
    put(json, "locale", isChinese ? "zh_CN" : "nl_NL");
    close(json, '}');
    json += ",\"ship_to\":{";
    put(json, "name", name);
    put(json, "phone", phone);
    put(json, "country", isChinese ? "CN" : "NL");
    put(json, "state", isChinese ? "广东省" : "");
    put(json, "city", isChinese ? QByteArray("深圳市") : word(place.skewed(7000), 3));
    put(json, "district", isChinese ? "南山区" : "");
    put(json, "street",
        (isChinese ? QByteArray("科技园南区高新南一道 ") : word(place.below(80'000), 3) + "straat ")
            + QByteArray::number(quint64(1 + place.below(200))));
    put(json, "postcode",
        isChinese ? padded(510'000 + place.below(2'000), 6) : padded(1000 + place.below(8'999), 4) + " GB");
    close(json, '}');
    json += ',';
}

} // namespace

std::int64_t OrderPages::placedAt(std::int64_t number)
{
    return kFirstPlaced + number * kBetweenOrders;
}

QByteArray OrderPages::skuOf(std::uint64_t at)
{
    return "SKU-" + padded(at, 5);
}

QByteArray OrderPages::numberOf(std::int64_t number) const
{
    return "A-" + padded(static_cast<std::uint64_t>(number), 8);
}

QByteArray OrderPages::nameOf(std::int64_t number) const
{
    Draw draw(m_seed, number, Name);
    if (draw.below(3) == 0)
        return chineseName(draw);
    const QByteArray given = word(draw.skewed(7'000), 2);
    return given + ' ' + word(draw.skewed(600'000), 3);
}

QByteArray OrderPages::phoneOf(std::int64_t number) const
{
    return "1" + padded(Draw(m_seed, number, Phone).below(10'000'000'000), 10);
}

QByteArray OrderPages::page(std::int64_t first, int count) const
{
    QByteArray json;
    json.reserve(count * 1600);
    json += "{\"orders\":[";
    for (std::int64_t order = first; order < first + count; ++order) {
        Draw state(m_seed, order, State);
        const bool isOpen = state.below(33) == 0;
        const std::int64_t placed = placedAt(order);
        json += '{';
        put(json, "id",
            "ord_" + padded(state.below(1'000'000'000'000), 12) + padded(std::uint64_t(order), 7));
        put(json, "number", numberOf(order));
        put(json, "version", 1);
        put(json, "status", isOpen ? "open" : "completed");
        put(json, "currency", "EUR");
        put(json, "placed_at", iso(placed));
        put(json, "updated_at", iso(placed + kHour));
        put(json, "ship_by", iso(placed + kHour * static_cast<std::int64_t>(24 + state.below(3) * 12)));
        put(json, "service", state.below(8) == 0 ? "express" : "standard");
        put(json, "note", state.below(4) == 0 ? "Please ring twice" : "");
        const std::int64_t sum = putLines(json, order, Draw(m_seed, order, Goods));
        for (const char *none : {"shipping_minor", "discount_minor", "tax_minor", "refunded_minor"})
            put(json, none, 0);
        put(json, "total_minor", sum);
        json += "\"payment\":{\"state\":\"paid\",\"method\":\"card\",\"gateway_id\":\"\",\"paid_minor\":"
            + QByteArray::number(qint64(sum)) + "},";
        putParties(json, order, nameOf(order), phoneOf(order), m_seed);
        if (!isOpen)
            json += "\"fulfilments\":[{\"id\":\"f" + QByteArray::number(qint64(order))
                + R"(","carrier":"postnl","tracking":"3SBH)" + padded(state.below(10'000'000'000), 10)
                + R"(","state":"delivered","delivered_at":")" + iso(placed + 48 * kHour) + "\"}],";
        close(json, '}');
        json += ',';
    }
    close(json, ']');
    return json += '}';
}

} // namespace purser::bench
