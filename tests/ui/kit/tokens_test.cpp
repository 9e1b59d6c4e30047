#include "ui/kit/tokens.h"

#include <gtest/gtest.h>

namespace purser::kit {
namespace {

constexpr double kText = 4.5; // WCAG 2.2, 1.4.3
constexpr double kShape = 3.0; // WCAG 2.2, 1.4.11

struct Case
{
    const char *name;
    Role ink;
    std::vector<Role> grounds;
    double least;
};

std::ostream &operator<<(std::ostream &out, const Case &row)
{
    return out << row.name;
}

const std::vector<Role> kPages {Role::Canvas, Role::Surface, Role::Raised, Role::Hover, Role::AccentWeak};

const std::vector<Case> kCases {
    {"Text", Role::Text, kPages, kText},
    {"TextOnTints", Role::Text,
        {Role::NeutralWeak, Role::GoodWeak, Role::WaitWeak, Role::BadWeak, Role::LookWeak, Role::NoteWeak},
        kText},
    {"Muted", Role::Muted, kPages, kText},
    {"MutedOnChip", Role::Muted, {Role::NeutralWeak}, kText},
    {"Faint", Role::Faint, {Role::Canvas, Role::Surface, Role::Raised}, kText},
    {"Accent", Role::Accent, {Role::Canvas, Role::Surface, Role::Raised, Role::AccentWeak}, kText},
    {"OnAccent", Role::OnAccent, {Role::Accent}, kText},
    {"Good", Role::Good, {Role::Canvas, Role::Surface, Role::Raised, Role::AccentWeak, Role::GoodWeak},
        kText},
    {"Wait", Role::Wait, {Role::Canvas, Role::Surface, Role::Raised, Role::AccentWeak, Role::WaitWeak},
        kText},
    {"Bad", Role::Bad, {Role::Canvas, Role::Surface, Role::Raised, Role::AccentWeak, Role::BadWeak}, kText},
    {"Look", Role::Look, {Role::Canvas, Role::Surface, Role::Raised, Role::AccentWeak, Role::LookWeak},
        kText},
    {"Note", Role::Note, {Role::Canvas, Role::Surface, Role::Raised, Role::AccentWeak, Role::NoteWeak},
        kText},
    {"OnRefused", Role::OnRefused, {Role::Refused, Role::RefusedDeep}, kText},
    {"Edge", Role::Edge, kPages, kShape},
};

class Contrast : public ::testing::TestWithParam<Case>
{
};

TEST_P(Contrast, IsEnoughOnEveryGroundInBothShades)
{
    for (const Shade shade : {Shade::Light, Shade::Dark}) {
        for (const Role ground : GetParam().grounds) {
            const double ratio = contrast(color(GetParam().ink, shade), color(ground, shade));
            EXPECT_GE(ratio, GetParam().least)
                << (shade == Shade::Light ? "light, ground " : "dark, ground ") << static_cast<int>(ground);
        }
    }
}

INSTANTIATE_TEST_SUITE_P(Roles, Contrast, ::testing::ValuesIn(kCases),
    [](const ::testing::TestParamInfo<Case> &row) { return std::string(row.param.name); });

TEST(BenchInk, IsReadableOnBlack)
{
    for (const Role role : {Role::Text, Role::Muted, Role::Good, Role::Wait, Role::Bad, Role::Look})
        EXPECT_GE(contrast(color(role, Shade::Dark), color(Role::Bench, Shade::Dark)), kText);
}

TEST(ContrastRatio, IsTwentyOneForBlackOnWhiteAndOneForEqualColours)
{
    EXPECT_NEAR(contrast(Qt::black, Qt::white), 21.0, 0.001);
    EXPECT_NEAR(contrast(Qt::red, Qt::red), 1.0, 0.001);
}

TEST(TypeScale, KeepsLinesAtLeastAThirdHigherThanLettersExceptOnTheBench)
{
    for (const auto size :
        {TextSize::Small, TextSize::Body, TextSize::Title, TextSize::Page, TextSize::Number})
        EXPECT_GE(lineHeight(size) * 100, pixels(size) * 133);
    EXPECT_EQ(font(TextSize::Body).pixelSize(), 13);
    EXPECT_EQ(font(TextSize::Small, Weight::Strong).weight(), QFont::DemiBold);
}

} // namespace
} // namespace purser::kit
