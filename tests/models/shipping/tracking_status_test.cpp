#include "shipping/tracking_status.h"

#include "base/json.h"

#include <QFile>

#include <gtest/gtest.h>

using namespace purser;
using namespace purser::shipping;

namespace {

QJsonObject publicMap()
{
    QFile file(QStringLiteral(PURSER_TEST_DATA "/tracking_status/status_map.json"));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    return base::parseObject(file.readAll()).value_or(QJsonObject());
}

} // namespace

TEST(TrackingStatus, AgreesWithEveryPublicCode)
{
    const QJsonObject map = publicMap();
    int asked = 0;
    for (const auto *name : {"kuaidi100", "kdniao", "aftership", "17track"}) {
        const QString source = QString::fromLatin1(name);
        const QJsonObject codes = map.value(source).toObject();
        for (auto code = codes.begin(); code != codes.end(); ++code, ++asked)
            EXPECT_EQ(codeOf(trackingStateOf(source, code.key())), code.value().toString())
                << name << ' ' << qPrintable(code.key());
    }
    EXPECT_EQ(asked, 13 + 41 + 9 + 9);
}

TEST(TrackingStatus, KnowsExactlyTheCanonicalStates)
{
    const QJsonArray canonical = publicMap().value(u"canonical").toArray();
    ASSERT_EQ(canonical.size(), 12);
    for (const QJsonValue &word : canonical) {
        const auto state = parseTrackingState(word.toString());
        ASSERT_TRUE(state) << qPrintable(word.toString());
        EXPECT_EQ(codeOf(*state), word.toString());
    }
    EXPECT_FALSE(parseTrackingState(QStringLiteral("lost in space")));
}

TEST(TrackingStatus, IsUnknownForWhatTheTableLacks)
{
    EXPECT_EQ(trackingStateOf(QStringLiteral("kuaidi100"), QStringLiteral("99")), TrackingState::Unknown);
    EXPECT_EQ(trackingStateOf(QStringLiteral("pigeon"), QStringLiteral("3")), TrackingState::Unknown);
}

TEST(TrackingStatus, EndsWithDeliveryCancellationOrTheServicesLastWord)
{
    EXPECT_TRUE(isFinal(TrackingState::Delivered));
    EXPECT_FALSE(isFinal(TrackingState::ReturnToSender));
    EXPECT_TRUE(isFinalCode(QStringLiteral("kuaidi100"), QStringLiteral("4")));
    EXPECT_FALSE(isFinalCode(QStringLiteral("kuaidi100"), QStringLiteral("6")));
    EXPECT_TRUE(isFinalCode(QStringLiteral("aftership"), QStringLiteral("Delivered")));
}
