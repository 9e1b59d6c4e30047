#include "intake/chinese_correction.h"
#include "intake/divisions.h"
#include "models/intake/addresses.h"

#include <gtest/gtest.h>

#include <ostream>
#include <rapidcheck.h>

using namespace purser;
using namespace purser::intake;

namespace {

/// State, city and district as a buyer writes them, and in full; the same again = left alone.
struct Case
{
    const char *name;
    QStringList written;
    QStringList whole;
};

std::ostream &operator<<(std::ostream &out, const Case &row)
{
    return out << row.name;
}

QStringList parts(const char *state, const char *city, const char *district)
{
    return {QString::fromUtf8(state), QString::fromUtf8(city), QString::fromUtf8(district)};
}

base::PostalAddress withDivisions(const QStringList &parts)
{
    base::PostalAddress address = test::shenzhen();
    address.state = parts[0];
    address.city = parts[1];
    address.sublocality = parts[2];
    return address;
}

QStringList divisionsOf(const base::PostalAddress &address)
{
    return {address.state, address.city, address.sublocality};
}

class WholeDivisions : public testing::TestWithParam<Case>
{
};

Case leftAlone(const char *name, const QStringList &written)
{
    return {name, written, written};
}

} // namespace

TEST_P(WholeDivisions, CompleteAWrittenNameAndNothingElse)
{
    const auto address = withDivisions(GetParam().written);
    const auto whole = withWholeDivisions(address);
    EXPECT_EQ(divisionsOf(whole), GetParam().whole);
    EXPECT_EQ(whole.street, address.street);
    EXPECT_EQ(whole.name, address.name);
}

INSTANTIATE_TEST_SUITE_P(Chinese, WholeDivisions,
    testing::Values(Case {"province", parts("广东", "深圳市", "南山区"), parts("广东省", "深圳市", "南山区")},
        Case {"city", parts("广东省", "深圳", "南山区"), parts("广东省", "深圳市", "南山区")},
        Case {"district", parts("广东省", "深圳市", "南山"), parts("广东省", "深圳市", "南山区")},
        Case {"all_three", parts("内蒙古", "包头", "昆都仑"), parts("内蒙古自治区", "包头市", "昆都仑区")},
        Case {"municipality", parts("上海", "上海", "浦东"), parts("上海市", "上海市", "浦东新区")},
        Case {"municipality_without_a_city", parts("上海", "", "浦东新区"), parts("上海市", "", "浦东新区")},
        Case {"municipality_with_a_placeholder", parts("上海", "市辖区", "浦东"),
            parts("上海市", "市辖区", "浦东新区")},
        Case {"county_under_its_province", parts("湖北", "仙桃", ""), parts("湖北省", "仙桃市", "")},
        Case {"district_is_missing_all_the_same", parts("广东", "深圳", ""), parts("广东省", "深圳市", "")},
        Case {"blanks_around", parts(" 广东 ", "深圳市", " 南山区"), parts("广东省", "深圳市", "南山区")},
        leftAlone("in_full", parts("广东省", "深圳市", "南山区")),
        leftAlone("blanks_around_full_names", parts(" 广东省", "深圳市", "南山区 ")),
        leftAlone("district_of_another_city", parts("广东", "深圳", "天河区")),
        leftAlone("city_of_another_province", parts("湖北", "深圳", "南山")),
        leftAlone("missing_city", parts("江苏", "", "昆山市")),
        leftAlone("county_level_city_as_city", parts("江苏省", "昆山", "")),
        leftAlone("one_character", parts("广", "深圳市", "南山区")),
        leftAlone("other_ending", parts("广东市", "深圳市", "南山区")),
        leftAlone("nothing_like_it", parts("火星", "深渊", "无区"))),
    [](const auto &row) { return std::string(row.param.name); });

TEST(WholeDivisionsOf, OtherCountriesStayAsTheyAre)
{
    auto address = test::newYork();
    address.state = QStringLiteral("上海");
    EXPECT_EQ(withWholeDivisions(address), address);
}

TEST(WholeDivisionsOf, EveryPlaceWithoutItsLastCharacterNeverNameAnotherPlace)
{
    EXPECT_TRUE(rc::check([] {
        const auto &provinces = chineseProvinces();
        const Province &province = provinces[*rc::gen::inRange<std::size_t>(0, provinces.size())];
        const Prefecture &city =
            province.prefectures[*rc::gen::inRange<std::size_t>(0, province.prefectures.size())];
        RC_PRE(!city.isPlaceholder);
        const QString district = city.districts[*rc::gen::inRange<qsizetype>(0, city.districts.size())];
        const QStringList full {province.name, city.name, district};
        QStringList written;
        for (const QString &name : full)
            written << name.chopped(*rc::gen::inRange<qsizetype>(0, name.size() > 2 ? 2 : 1));
        const auto whole = divisionsOf(withWholeDivisions(withDivisions(written)));
        RC_ASSERT(whole == full || whole == written);
    }));
}
