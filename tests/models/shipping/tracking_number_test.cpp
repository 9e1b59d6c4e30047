#include "shipping/tracking_number.h"

#include "base/json.h"

#include <QFile>

#include <gtest/gtest.h>

#include <algorithm>
#include <rapidcheck.h>

using namespace purser;
using namespace purser::shipping;

namespace {

QJsonDocument publicFile(const QString &name)
{
    QFile file(QStringLiteral(PURSER_TEST_DATA "/tracking_numbers/") + name);
    return file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.readAll()) : QJsonDocument();
}

std::optional<TrackingCandidate> candidate(const QString &number, const QString &formatId)
{
    const auto guess = guessCarriers(number);
    const auto found = std::ranges::find(guess.international, formatId, &TrackingCandidate::formatId);
    return found == guess.international.end() ? std::nullopt : std::optional(*found);
}

QStringList domestic(const QString &number, bool isCurrent)
{
    QStringList carriers;
    for (const DomesticCandidate &each : guessCarriers(number).domestic) {
        if (each.isCurrent == isCurrent)
            carriers.append(each.carrier);
    }
    return carriers;
}

QStringList words(const QJsonValue &list)
{
    return list.toVariant().toStringList();
}

void expectAgreement(const QJsonArray &cases)
{
    for (const QJsonValue &one : cases) {
        const QString number = one[u"number"].toString();
        const auto found = candidate(number, one[u"format_id"].toString());
        EXPECT_EQ(found && found->isValid, one[u"valid"].toBool()) << qPrintable(number);
        EXPECT_EQ(found.has_value(), one[u"regex_ok"].toBool(true)) << qPrintable(number);
        if (found && one[u"checksum_ok"].isBool()) {
            EXPECT_EQ(found->checkDigitHolds, one[u"checksum_ok"].toBool()) << qPrintable(number);
        }
    }
}

} // namespace

TEST(TrackingNumber, AgreesWithEveryCollectedNumber)
{
    const QJsonArray cases = publicFile(QStringLiteral("cases.json")).object().value(u"collected").toArray();
    ASSERT_EQ(cases.size(), 197);
    expectAgreement(cases);
}

TEST(TrackingNumber, AgreesWithEveryGeneratedNumber)
{
    const QJsonArray cases = publicFile(QStringLiteral("cases.json")).object().value(u"generated").toArray();
    ASSERT_EQ(cases.size(), 272);
    expectAgreement(cases);
}

TEST(TrackingNumber, AgreesWithEveryChineseNumber)
{
    const QJsonArray cases = publicFile(QStringLiteral("cn_cases.json")).array();
    ASSERT_EQ(cases.size(), 88);
    for (const QJsonValue &one : cases) {
        const QString number = one[u"number"].toString();
        EXPECT_EQ(domestic(number, true), words(one[u"current"])) << qPrintable(number);
        EXPECT_EQ(domestic(number, false), words(one[u"legacy"])) << qPrintable(number);
    }
}

TEST(TrackingNumber, SaysServiceAndCountry)
{
    const auto post = candidate(QStringLiteral("RB143 034 667 US"), QStringLiteral("s10"));
    ASSERT_TRUE(post);
    EXPECT_EQ(post->service, QStringLiteral("Letter Post Registered"));
    EXPECT_TRUE(post->country.contains(QStringLiteral("United States"))) << qPrintable(post->country);
}

TEST(TrackingNumber, IsNotValidInACountryWithoutAPost)
{
    const auto known = candidate(QStringLiteral("RB147563483US"), QStringLiteral("s10"));
    const auto unknown = candidate(QStringLiteral("RB147563483XX"), QStringLiteral("s10"));
    ASSERT_TRUE(known && unknown);
    EXPECT_EQ(known->checkDigitHolds, unknown->checkDigitHolds);
    EXPECT_FALSE(unknown->isValid);
}

TEST(TrackingNumber, EveryOtherCheckDigitOfAUpsNumberIsWrong)
{
    EXPECT_TRUE(rc::check([] {
        QString serial;
        for (const int digit : *rc::gen::container<std::vector<int>>(15, rc::gen::inRange(0, 10)))
            serial += QString::number(digit);
        int right = 0;
        for (int check = 0; check < 10; ++check) {
            const auto found =
                candidate(QStringLiteral("1Z") + serial + QString::number(check), QStringLiteral("ups"));
            RC_ASSERT(found.has_value());
            right += found->isValid ? 1 : 0;
        }
        RC_ASSERT(right == 1);
    }));
}

TEST(LookupNumber, CutsTheParcelMarkingOfJdOnly)
{
    EXPECT_EQ(lookupNumber(QStringLiteral(" jdva12345678901-1-3- ")), QStringLiteral("JDVA12345678901"));
    EXPECT_EQ(lookupNumber(QStringLiteral("1LS7123456789-1")), QStringLiteral("1LS7123456789-1"));
}

TEST(TrackingPage, NamesTheNumberAndExistsForKnownFormatsOnly)
{
    EXPECT_EQ(trackingPage(QStringLiteral("canada_post"), QStringLiteral("0073 9380 0054 9297"))->toString(),
        QStringLiteral(
            "https://www.canadapost-postescanada.ca/track-reperage/en#/search?searchFor=0073938000549297"));
    EXPECT_FALSE(trackingPage(QStringLiteral("amazon_logistics"), QStringLiteral("TBA000000000000")));
    EXPECT_FALSE(trackingPage(QStringLiteral("pigeon_post"), QStringLiteral("1")));
}

TEST(TrackingFormats, AreRefusedByNameWhenTheirCheckDigitIsUnknown)
{
    const auto document =
        base::parseJson(R"([{"format_id":"x1","regex":"\\d+","validation":{"checksum":{"name":"crc"}}}])");
    const auto formats = parseTrackingFormats(*document);
    ASSERT_FALSE(formats);
    EXPECT_EQ(formats.error().code, QStringLiteral("tracking.broken-format"));
    EXPECT_TRUE(formats.error().detail.contains(QStringLiteral("x1"))) << qPrintable(formats.error().detail);
    EXPECT_FALSE(
        parseTrackingFormats(*base::parseJson(R"([{"format_id":"x2","regex":"(","validation":{}}])")));
    EXPECT_FALSE(parseDomesticFormats(*base::parseJson(R"({"carriers":[{"id":"x3","current":["("]}]})")));
}

TEST(TrackingFormats, AllComeWithTheProgram)
{
    EXPECT_EQ(trackingFormats().size(), 39U);
    EXPECT_EQ(domesticFormats().size(), 11U);
}
