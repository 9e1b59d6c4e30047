#include "base/json.h"
#include "packing/element_string.h"
#include "packing/gs1_date.h"
#include "packing/gs1_key.h"

#include <QFile>

#include <gtest/gtest.h>

#include <rapidcheck.h>

using namespace purser;
using namespace purser::packing;

namespace {

QJsonArray publicCases(const QString &name)
{
    QFile file(QStringLiteral(PURSER_TEST_DATA "/gs1/") + name);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    const auto document = base::parseObject(file.readAll());
    return document ? document->value(u"cases").toArray() : QJsonArray();
}

QString refusalOf(const char *raw)
{
    const auto elements = parseElementString(QString::fromLatin1(raw));
    return elements ? QString() : elements.error().code;
}

} // namespace

TEST(Gs1Key, AgreesWithEveryPublicCase)
{
    const auto cases = publicCases(QStringLiteral("check_digit_cases.json"));
    ASSERT_EQ(cases.size(), 42);
    for (const auto &one : cases) {
        const auto value = one[u"value"].toString();
        const auto key = parseGs1Key(one[u"kind"].toString());
        ASSERT_TRUE(key);
        EXPECT_EQ(isValidKey(*key, value), one[u"valid"].toBool()) << qPrintable(value);
    }
}

TEST(Gs1Key, RefusesWrongLengthsAndLetters)
{
    EXPECT_FALSE(isValidKey(Gs1Key::Gtin13, u"570292961110"));
    EXPECT_FALSE(isValidKey(Gs1Key::Gtin8, u"8201027O"));
    EXPECT_FALSE(hasGs1CheckDigit(u"0"));
    EXPECT_FALSE(parseGs1Key(u"EAN"));
}

TEST(Gs1Key, AnyOneWrongDigitIsNoticed)
{
    EXPECT_TRUE(rc::check([] {
        QString body;
        for (const int digit : *rc::gen::container<std::vector<int>>(17, rc::gen::inRange(0, 10)))
            body += QString::number(digit);
        QString number = body + QString::number(*gs1CheckDigit(body));
        RC_ASSERT(isValidKey(Gs1Key::Sscc, number));
        const int place = *rc::gen::inRange(0, 18);
        const int shift = *rc::gen::inRange(1, 10);
        number[place] = QChar(u'0' + (number[place].digitValue() + shift) % 10);
        RC_ASSERT(!isValidKey(Gs1Key::Sscc, number));
    }));
}

TEST(ElementString, AgreesWithEveryPublicCase)
{
    const auto cases = publicCases(QStringLiteral("element_string_cases.json"));
    ASSERT_EQ(cases.size(), 15);
    for (const auto &one : cases) {
        const auto raw = one[u"raw"].toString();
        const auto elements = parseElementString(raw);
        ASSERT_EQ(elements.has_value(), one[u"valid"].toBool()) << qPrintable(raw);
        QJsonArray found;
        for (const auto &element : elements.value_or(Gs1Elements()))
            found.append(QJsonArray {element.identifier, element.value});
        EXPECT_EQ(found, one[u"elements"].toArray()) << qPrintable(raw);
    }
}

TEST(ElementString, SkipsWhatTheScannerPutsInFront)
{
    const Gs1Elements expected {{QStringLiteral("10"), QStringLiteral("A1")}};
    EXPECT_EQ(parseElementString(u"]C110A1").value_or(Gs1Elements()), expected);
    EXPECT_EQ(parseElementString(u"]d2\u001d10A1").value_or(Gs1Elements()), expected);
}

TEST(ElementString, SaysWhyItRefuses)
{
    EXPECT_EQ(refusalOf(""), QStringLiteral("gs1.empty"));
    EXPECT_EQ(refusalOf("05123"), QStringLiteral("gs1.unknown-identifier"));
    EXPECT_EQ(refusalOf("0"), QStringLiteral("gs1.unknown-identifier"));
    EXPECT_EQ(refusalOf("310"), QStringLiteral("gs1.unknown-identifier"));
    EXPECT_EQ(refusalOf("0180271582"), QStringLiteral("gs1.length"));
    EXPECT_EQ(refusalOf("10"), QStringLiteral("gs1.length"));
    EXPECT_EQ(refusalOf("10123456789012345678901"), QStringLiteral("gs1.length"));
    EXPECT_EQ(refusalOf("10A B"), QStringLiteral("gs1.characters"));
    EXPECT_EQ(refusalOf("31031234X6"), QStringLiteral("gs1.characters"));
    EXPECT_EQ(refusalOf("421ABC123"), QStringLiteral("gs1.characters"));
    EXPECT_EQ(refusalOf("0112345678901234"), QStringLiteral("gs1.check-digit"));
    EXPECT_EQ(refusalOf("17270230"), QStringLiteral("gs1.date"));
}

TEST(Gs1Date, AgreesWithEveryPublicCase)
{
    const auto cases = publicCases(QStringLiteral("expiry_cases.json"));
    ASSERT_EQ(cases.size(), 10);
    for (const auto &one : cases) {
        const auto text = one[u"ai17"].toString();
        const auto date = parseGs1Date(text, one[u"reference_year"].toInt());
        ASSERT_TRUE(date) << qPrintable(text);
        EXPECT_EQ(date->toString(Qt::ISODate), one[u"date"].toString());
    }
}

TEST(Gs1Date, SlidesTheCenturyAtItsEnds)
{
    EXPECT_EQ(parseGs1Date(u"490101", 1999), QDate(2049, 1, 1));
    EXPECT_EQ(parseGs1Date(u"500101", 1999), QDate(1950, 1, 1));
    EXPECT_EQ(parseGs1Date(u"010101", 2051), QDate(2101, 1, 1));
    EXPECT_EQ(parseGs1Date(u"020101", 2051), QDate(2002, 1, 1));
}

TEST(Gs1Date, RefusesWhatIsNoDay)
{
    for (const auto *text : {u"260001", u"261301", u"270229", u"26013", u"26O101", u"260132"})
        EXPECT_FALSE(parseGs1Date(text, 2026)) << qPrintable(QString::fromUtf16(text));
}
