#include "intake/label_lines.h"

#include "intake/chinese_address.h"
#include "models/intake/addresses.h"
#include "models/intake/cases.h"

#include <gtest/gtest.h>

using namespace purser;
using namespace purser::intake;

namespace {

std::string text(const QStringList &lines)
{
    return lines.join(u" | ").toStdString();
}

std::string listed(const QJsonValue &lines)
{
    QStringList words;
    for (const QJsonValue &line : lines.toArray())
        words.append(line.toString());
    return text(words);
}

} // namespace

TEST(LabelLines, AgreeWithEveryPublicCase)
{
    const QJsonArray cases = test::readCases(QStringLiteral("addresses/label_line_cases.json"));
    ASSERT_EQ(cases.size(), 29);
    for (const QJsonValue &one : cases) {
        const auto address = test::addressOf(one[u"address"].toObject());
        EXPECT_EQ(text(labelLines(address, LabelScript::Local)), listed(one[u"local"]));
        EXPECT_EQ(text(labelLines(address, LabelScript::Latin)), listed(one[u"latin"]));
    }
}

TEST(LabelLines, DropTheTextAroundAnEmptyField)
{
    base::PostalAddress address = test::newYork();
    address.state.clear();
    EXPECT_EQ(text(labelLines(address, LabelScript::Local)), "Test Person | 350 5th Ave | New York 10118");
    address.city.clear();
    EXPECT_EQ(text(labelLines(address, LabelScript::Local)), "Test Person | 350 5th Ave | 10118");
}

TEST(LabelLines, KeepEveryLineOfTheStreet)
{
    base::PostalAddress address = test::newYork();
    address.street = QStringLiteral("350 5th Ave\n\nApt 12");
    EXPECT_EQ(text(labelLines(address, LabelScript::Local)),
        "Test Person | 350 5th Ave | Apt 12 | New York, NY 10118");
}

TEST(LabelLines, NeverPrintAPlaceholderThatWasTakenOut)
{
    base::PostalAddress address = test::shenzhen();
    address.state = QStringLiteral("重庆市");
    address.city = QStringLiteral("县");
    address.sublocality = QStringLiteral("城口县");
    EXPECT_EQ(
        labelLines(withoutPlaceholders(address), LabelScript::Local).first(), QStringLiteral("重庆市城口县"));
    address.city = QStringLiteral("重庆市");
    EXPECT_EQ(
        labelLines(withoutPlaceholders(address), LabelScript::Local).first(), QStringLiteral("重庆市城口县"));
    EXPECT_EQ(withoutPlaceholders(test::newYork()), test::newYork());
}

TEST(LabelLines, AreNoneForAnUnknownCountry)
{
    EXPECT_TRUE(labelLines({.country = QStringLiteral("XX"), .name = QStringLiteral("A")}, LabelScript::Local)
                    .empty());
}
