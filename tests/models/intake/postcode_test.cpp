#include "intake/postcode.h"

#include "models/intake/cases.h"

#include <gtest/gtest.h>

using namespace purser::intake;

TEST(Postcode, AgreesWithEveryPublicCase)
{
    const QJsonArray cases = test::readCases(QStringLiteral("addresses/postcode_cases.json"));
    EXPECT_EQ(cases.size(), 944);
    for (const QJsonValue &row : cases) {
        const QString code = row[u"country"].toString();
        const QString postcode = row[u"postcode"].toString();
        const Country *country = findCountry(code);
        ASSERT_NE(country, nullptr) << qPrintable(code);
        EXPECT_EQ(postcodeMatches(*country, postcode), row[u"matches"].toBool())
            << qPrintable(code + u' ' + postcode);
    }
}

TEST(Postcode, RefusesALineBreakBehindTheLastDigit)
{
    EXPECT_FALSE(postcodeMatches(*findCountry(QStringLiteral("DE")), QStringLiteral("10117\n")));
}

TEST(Postcode, TakesEverythingWhereTheCountryHasNone)
{
    EXPECT_TRUE(postcodeMatches(*findCountry(QStringLiteral("AE")), QStringLiteral("277")));
}

TEST(Countries, KnowsTheStatesOfAllCountriesAndNoOthers)
{
    EXPECT_EQ(findCountry(QStringLiteral("US"))->states.size(), 62U);
    EXPECT_EQ(findCountry(QStringLiteral("XX")), nullptr);
    EXPECT_EQ(findCountry(QString()), nullptr);
}
