#include "intake/address_check.h"
#include "intake/divisions.h"
#include "intake/postcode.h"
#include "models/intake/addresses.h"

#include <gtest/gtest.h>

#include <ostream>
#include <rapidcheck.h>

using namespace purser;
using namespace purser::intake;

namespace {

/// Divisions as written, and as the first finding proposes them; the same again = no proposal.
struct Proposal
{
    const char *name;
    QStringList written; ///< state, city, sublocality
    QStringList proposed;
};

std::ostream &operator<<(std::ostream &out, const Proposal &proposal)
{
    return out << proposal.name;
}

base::PostalAddress withDivisions(const QStringList &parts)
{
    base::PostalAddress address = test::shenzhen();
    address.state = parts[0];
    address.city = parts[1];
    address.sublocality = parts[2];
    return address;
}

class Divisions : public testing::TestWithParam<Proposal>
{
};

QString tidied(const char *country, const QString &postcode)
{
    return tidyPostcode(*findCountry(QString::fromLatin1(country)), postcode).value_or(QString());
}

QString zh(const char *text)
{
    return QString::fromUtf8(text);
}

QStringList parts(const char *state, const char *city, const char *district)
{
    return {zh(state), zh(city), zh(district)};
}

} // namespace

TEST_P(Divisions, AreProposedWhereOneThingCanBeMeant)
{
    const base::PostalAddress address = withDivisions(GetParam().written);
    const Findings findings = checkAddress(address);
    ASSERT_EQ(findings.size(), 1U);
    const auto after = corrected(address, findings[0].suggestion);
    EXPECT_EQ(QStringList({after.state, after.city, after.sublocality}), GetParam().proposed);
    EXPECT_EQ(after.street, address.street);
    EXPECT_EQ(checkAddress(after).empty(), GetParam().written != GetParam().proposed);
}

INSTANTIATE_TEST_SUITE_P(Chinese, Divisions,
    testing::Values(
        Proposal {"short_state", parts("广东", "深圳市", "南山区"), parts("广东省", "深圳市", "南山区")},
        Proposal {
            "all_short", parts("内蒙古", "包头", "昆都仑"), parts("内蒙古自治区", "包头市", "昆都仑区")},
        Proposal {"district_of_another_city", parts("广东省", "深圳市", "天河区"),
            parts("广东省", "广州市", "天河区")},
        Proposal {"city_of_another_province", parts("湖北省", "深圳市", "南山区"),
            parts("广东省", "深圳市", "南山区")},
        Proposal {"missing_city", parts("江苏省", "", "昆山市"), parts("江苏省", "苏州市", "昆山市")},
        Proposal {
            "county_level_city_as_city", parts("江苏省", "昆山市", ""), parts("江苏省", "苏州市", "昆山市")},
        Proposal {"district_as_city_of_a_municipality", parts("北京市", "朝阳区", ""),
            parts("北京市", "", "朝阳区")},
        Proposal {"another_city_in_a_municipality", parts("天津市", "北京市", "滨海新区"),
            parts("天津市", "", "滨海新区")},
        Proposal {"district_decides_alone", parts("湖北省", "武汉市", "昆都仑区"),
            parts("内蒙古自治区", "包头市", "昆都仑区")},
        Proposal {"several_could_be_meant", parts("湖北省", "武汉市", "鼓楼区"),
            parts("湖北省", "武汉市", "鼓楼区")},
        Proposal {
            "nothing_could_be_meant", parts("火星省", "深渊市", "无区"), parts("火星省", "深渊市", "无区")},
        Proposal {"missing_district", parts("广东省", "深圳市", ""), parts("广东省", "深圳市", "")}),
    [](const auto &row) { return std::string(row.param.name); });

TEST(ProposedDivisions, LeaveNothingOpenButAMissingDistrict)
{
    EXPECT_TRUE(rc::check([] {
        const auto &provinces = chineseProvinces();
        const Province &province = provinces[*rc::gen::inRange<std::size_t>(0, provinces.size())];
        const Prefecture &city =
            province.prefectures[*rc::gen::inRange<std::size_t>(0, province.prefectures.size())];
        const QString district = city.districts[*rc::gen::inRange<qsizetype>(0, city.districts.size())];
        const auto cut = [](const QString &name) {
            return name.left(*rc::gen::inRange<qsizetype>(0, name.size() + 1));
        };
        const auto address = withDivisions({cut(province.name), cut(city.name), cut(district)});
        for (const Finding &finding : checkAddress(address)) {
            if (finding.suggestion.empty())
                continue;
            for (const AddressProblem &left : addressProblems(corrected(address, finding.suggestion)))
                RC_ASSERT(left == AddressProblem({AddressField::Sublocality, AddressFlaw::Missing}));
        }
    }));
}

TEST(Corrected, LeavesAFieldThatChangedMeanwhile)
{
    base::PostalAddress address = withDivisions(parts("广东", "深圳市", "南山区"));
    const auto suggestion = checkAddress(address).at(0).suggestion;
    address.state = zh("湖北省");
    EXPECT_EQ(corrected(address, suggestion), address);
}

TEST(TidyPostcode, MovesBlanksAndHyphens)
{
    EXPECT_EQ(tidied("CA", QStringLiteral("M5V  3l9")), QStringLiteral("M5V 3L9"));
    EXPECT_EQ(tidied("JP", QStringLiteral("100 0001")), QStringLiteral("100-0001"));
    EXPECT_EQ(tidied("CN", QStringLiteral("518 055")), QStringLiteral("518055"));
    EXPECT_EQ(tidied("CN", QStringLiteral("５１８０５５")), QStringLiteral("518055"));
    EXPECT_EQ(tidied("AC", QStringLiteral("ascn1zz")), QStringLiteral("ASCN 1ZZ"));
}

TEST(TidyPostcode, LeavesWhatIsRightOrHopeless)
{
    EXPECT_EQ(tidied("GB", QStringLiteral("SW1A 2AA")), QString());
    EXPECT_EQ(tidied("FR", QStringLiteral("7500")), QString());
}
