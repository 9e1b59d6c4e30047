#include "intake/address_check.h"

#include "intake/chinese_address.h"
#include "models/intake/addresses.h"
#include "models/intake/cases.h"

#include <gtest/gtest.h>

#include <rapidcheck.h>
#include <set>

using namespace purser;
using namespace purser::intake;

namespace {

using Pairs = std::set<std::pair<QString, QString>>;

Pairs problemsOf(const base::PostalAddress &address)
{
    Pairs pairs;
    for (const AddressProblem &problem : addressProblems(address))
        pairs.insert({codeOf(problem.field), codeOf(problem.flaw)});
    return pairs;
}

Pairs expectedOf(const QJsonValue &one)
{
    Pairs pairs;
    const QJsonArray problems = one[u"problems"].toArray();
    for (const QJsonValue &problem : problems)
        pairs.insert({problem[0].toString(), problem[1].toString()});
    return pairs;
}

std::string text(const Pairs &pairs)
{
    QStringList words;
    for (const auto &[field, code] : pairs)
        words.append(field + u':' + code);
    return words.join(u' ').toStdString();
}

} // namespace

TEST(AddressCheck, AgreesWithEveryPublicCase)
{
    const QJsonArray cases = test::readCases(QStringLiteral("addresses/address_cases.json"));
    ASSERT_EQ(cases.size(), 81);
    for (const QJsonValue &one : cases) {
        const Pairs found = problemsOf(test::addressOf(one[u"address"].toObject()));
        EXPECT_EQ(text(found), text(expectedOf(one))) << qPrintable(one[u"title"].toString());
    }
}

TEST(AddressCheck, StopsAtTheFirstUnknownDivision)
{
    base::PostalAddress address = test::shenzhen();
    address.city.clear();
    EXPECT_EQ(text(problemsOf(address)), "city:missing");
    address.sublocality.clear();
    address.state = QStringLiteral("  ");
    EXPECT_EQ(text(problemsOf(address)), "state:missing");
}

TEST(AddressCheck, WantsADistrictExceptUnderACountyOfTheProvince)
{
    base::PostalAddress address = test::shenzhen();
    address.sublocality.clear();
    EXPECT_EQ(text(problemsOf(address)), "sublocality:missing");
    address.state = QStringLiteral("湖北省");
    address.city = QStringLiteral("仙桃市");
    EXPECT_EQ(text(problemsOf(address)), "");
    address.sublocality = QStringLiteral("南山区");
    EXPECT_EQ(text(problemsOf(address)), "sublocality:unknown");
}

TEST(AddressCheck, FindsAPostcodeOfAnotherState)
{
    base::PostalAddress address = test::newYork();
    address.postcode = QStringLiteral("90210");
    EXPECT_EQ(text(problemsOf(address)), "postcode:not_in_state");
    address.state = QStringLiteral("us-ca");
    EXPECT_EQ(text(problemsOf(address)), "");
    address.postcode = QStringLiteral("9021");
    EXPECT_EQ(text(problemsOf(address)), "postcode:invalid");
}

TEST(AddressCheck, ReportsNothingElseWithoutACountry)
{
    EXPECT_EQ(text(problemsOf({})), "country:missing");
    EXPECT_EQ(text(problemsOf({.country = QStringLiteral("XX")})), "country:unknown");
}

TEST(AddressCheck, NeverMindsBlanksAroundAField)
{
    base::PostalAddress address = test::shenzhen();
    address.state = QStringLiteral("　广东省 ");
    address.phone = QStringLiteral(" 13812345678 ");
    EXPECT_EQ(text(problemsOf(address)), "");
}

TEST(AddressCheck, KnowsItsCountryForAnyText)
{
    EXPECT_TRUE(rc::check([] {
        const auto any = *rc::gen::string<std::string>();
        base::PostalAddress address = test::shenzhen();
        address.street = QString::fromLatin1(any);
        const auto problems = addressProblems(address);
        const bool hasDoor = hasDoorNumber(address.street);
        const bool isEmpty = address.street.trimmed().isEmpty();
        RC_ASSERT(problems.empty() == (hasDoor && !isEmpty));
    }));
}

TEST(DoorNumber, IsADigitOrANumeralBeforeAUnit)
{
    for (const auto *street : {u"幸福村三组", u"建国路88号", u"二栋", u"十二单元", u"８８号"})
        EXPECT_TRUE(hasDoorNumber(QString::fromUtf16(street))) << qPrintable(QString::fromUtf16(street));
    for (const auto *street : {u"科技园", u"三里屯", u"大队", u""})
        EXPECT_FALSE(hasDoorNumber(QString::fromUtf16(street))) << qPrintable(QString::fromUtf16(street));
}

TEST(CheckAddress, NamesTheFieldBlocksAndProposes)
{
    base::PostalAddress address = test::shenzhen();
    address.sublocality = QStringLiteral("天河区");
    const Findings findings = checkAddress(address);
    ASSERT_EQ(findings.size(), 1U);
    EXPECT_EQ(findings[0].code, QStringLiteral("address.unknown"));
    EXPECT_EQ(findings[0].field, QStringLiteral("sublocality"));
    EXPECT_TRUE(anyBlocks(findings));
    EXPECT_TRUE(checkAddress(corrected(address, findings[0].suggestion)).empty());
    EXPECT_TRUE(checkAddress(test::shenzhen()).empty());
}
