#include "app/sandbox/world/people.h"

#include "app/sandbox/world/chance.h"

#include <QJsonArray>
#include <QRegularExpression>

namespace purser::sandbox {

namespace {

QJsonArray words(const QString &key)
{
    return wordList(QStringLiteral("people")).value(key).toArray();
}

QJsonArray places(const QString &key)
{
    return wordList(QStringLiteral("places")).value(key).toArray();
}

QString drawWord(const QJsonArray &list, Chance &chance)
{
    return list.at(static_cast<qsizetype>(chance.below(static_cast<std::uint64_t>(list.size())))).toString();
}

QString drawName(const QString &region, Chance &chance)
{
    if (chance.perMille(60))
        return drawWord(words(region + QStringLiteral("_rare")), chance);
    const QString family = drawWord(words(region + QStringLiteral("_family")), chance);
    const QString given = drawWord(words(region + QStringLiteral("_given")), chance);
    return region == u"CN" ? family + given : QStringLiteral("%1 %2").arg(given, family);
}

/// Country code and the first digits of mobile numbers; the rest is drawn to the country's length.
struct PhonePlan
{
    const char16_t *country;
    const char16_t *start;
    int drawn;
};

constexpr PhonePlan kPhonePlans[] {{u"NL", u"+31 6 1", 7}, {u"DE", u"+49 151 2", 7}, {u"FR", u"+33 6 1", 7},
    {u"BE", u"+32 47", 7}, {u"DK", u"+45 2", 7}, {u"SE", u"+46 70 2", 6}, {u"PL", u"+48 51", 7},
    {u"AT", u"+43 664 1", 6}, {u"IT", u"+39 34", 8}, {u"ES", u"+34 61", 7}, {u"PT", u"+351 91", 7},
    {u"CZ", u"+420 60", 7}, {u"FI", u"+358 40 1", 6}, {u"US", u"+1 518 4", 6}};

QString drawPhone(const QString &country, Chance &chance)
{
    for (const PhonePlan &plan : kPhonePlans)
        if (country == QStringView(plan.country))
            return QString(QStringView(plan.start).toString() + chance.digits(plan.drawn));
    return QStringLiteral("1%1").arg(chance.between(3, 9)) + chance.digits(9);
}

Address chineseAddress(Chance &chance)
{
    const QJsonArray list = places(QStringLiteral("CN"));
    const QJsonArray place =
        list.at(static_cast<qsizetype>(chance.below(static_cast<std::uint64_t>(list.size())))).toArray();
    Address address;
    address.country = QStringLiteral("CN");
    address.state = place.at(0).toString();
    address.city = place.at(1).toString();
    address.district = place.at(2).toString();
    address.postcode = place.at(3).toString();
    const QString street = drawWord(places(QStringLiteral("CN_streets")), chance);
    address.street = QStringLiteral("%1%2号%3栋%4单元%5%6室")
                         .arg(street)
                         .arg(chance.between(1, 998))
                         .arg(chance.between(1, 20))
                         .arg(chance.between(1, 4))
                         .arg(chance.between(1, 28))
                         .arg(chance.between(1, 8), 2, 10, QLatin1Char('0'));
    return address;
}

QString europeanStreet(const QString &country, const QString &street, Chance &chance)
{
    const auto number = chance.between(1, 240);
    if (country == u"FR")
        return QStringLiteral("%1 %2").arg(number).arg(street);
    if (country == u"PL")
        return QStringLiteral("%1 %2/%3").arg(street).arg(number).arg(chance.between(1, 40));
    return QStringLiteral("%1 %2%3").arg(street).arg(number).arg(
        chance.perMille(200) ? QStringLiteral("a") : QString());
}

Address europeanAddress(Chance &chance)
{
    const QJsonArray list = places(QStringLiteral("EU"));
    const QJsonArray place =
        list.at(static_cast<qsizetype>(chance.below(static_cast<std::uint64_t>(list.size())))).toArray();
    Address address;
    address.country = place.at(0).toString();
    address.state = place.at(1).isString() ? place.at(1).toString() : QString();
    address.city = place.at(2).toString();
    address.postcode = place.at(3).toString();
    if (address.country == u"NL")
        address.postcode += QStringLiteral(" %1%2")
                                .arg(QChar(u'A' + static_cast<char16_t>(chance.below(5))))
                                .arg(QChar(u'G' + static_cast<char16_t>(chance.below(10))));
    address.street = europeanStreet(address.country, drawWord(place.at(4).toArray(), chance), chance);
    return address;
}

Address americanAddress(Chance &chance)
{
    const QJsonArray list = places(QStringLiteral("US"));
    const QJsonArray place =
        list.at(static_cast<qsizetype>(chance.below(static_cast<std::uint64_t>(list.size())))).toArray();
    Address address;
    address.country = QStringLiteral("US");
    address.state = place.at(0).toString();
    address.city = place.at(1).toString();
    address.postcode = place.at(2).toString();
    address.street = QStringLiteral("%1 %2")
                         .arg(chance.between(2, 9899))
                         .arg(drawWord(places(QStringLiteral("US_streets")), chance));
    if (chance.perMille(300))
        address.street += QStringLiteral(" Apt %1%2")
                              .arg(chance.between(1, 30))
                              .arg(QChar(u'A' + static_cast<char16_t>(chance.below(4))));
    return address;
}

/// Letters and digits of the name without their marks; what is not Latin leaves nothing.
QString mailName(const QString &name)
{
    static const QRegularExpression others(QStringLiteral("[^a-z0-9]+"));
    QString plain = name.normalized(QString::NormalizationForm_KD).toLower();
    plain.remove(QRegularExpression(QStringLiteral("\\p{Mn}+")));
    return plain.replace(others, QStringLiteral(".")).remove(QRegularExpression(QStringLiteral("^\\.|\\.$")));
}

} // namespace

Person makePerson(std::uint64_t seed, const Shop &shop, int index)
{
    Chance chance(seed, QString(QStringLiteral("person/") + shop.id), static_cast<std::uint64_t>(index));
    Person person;
    person.buyer.id = QStringLiteral("b%1-%2").arg(shop.id.left(1)).arg(200000 + index * 7);
    person.buyer.name = drawName(shop.region, chance);
    person.address = shop.region == u"CN" ? chineseAddress(chance)
        : shop.region == u"EU"            ? europeanAddress(chance)
                                          : americanAddress(chance);
    person.address.name = person.buyer.name;
    person.address.phone = drawPhone(person.address.country, chance);
    person.buyer.phone = person.address.phone;
    const QString local = mailName(person.buyer.name);
    person.buyer.mail =
        QStringLiteral("%1%2@%3")
            .arg(local.size() > 2 ? local : QStringLiteral("cha"))
            .arg(chance.between(10, 9999))
            .arg(shop.region == u"CN" ? QStringLiteral("example.cn") : QStringLiteral("example.com"));
    if (chance.perMille(250))
        person.buyer.memberLevel = chance.perMille(300) ? QStringLiteral("gold") : QStringLiteral("silver");
    person.buyer.locale = shop.region == u"CN" ? QStringLiteral("zh_CN") : QStringLiteral("en");
    return person;
}

Address withFlaw(Address address, Chance &chance)
{
    static const QRegularExpression digits(QStringLiteral("[0-9]+.*$"));
    const bool isChinese = address.country == u"CN";
    switch (chance.below(6)) {
    case 0:
        address.street.remove(digits);
        if (address.street.trimmed().isEmpty())
            address.street = QString();
        break;
    case 1: address.postcode = isChinese ? address.postcode.left(5) : QStringLiteral("99-99X"); break;
    case 2:
        if (isChinese)
            address.district =
                address.city == u"厦门市" ? QStringLiteral("朝阳区") : QStringLiteral("思明区");
        else
            address.city = QString();
        break;
    case 3: address.phone = address.phone.left(5); break;
    case 4: address.phone = QString(); break;
    case 5: (isChinese ? address.district : address.postcode) = QString(); break;
    }
    return address;
}

} // namespace purser::sandbox
