#include "ui/kit/tokens.h"

#include <array>
#include <cmath>

namespace purser::kit {
namespace {

struct Pair
{
    Role role;
    QRgb light;
    QRgb dark;
};

constexpr QRgb opaque(QRgb value)
{
    return 0xFF000000U | value;
}

constexpr std::array<Pair, kRoleCount> kColors {{
    {Role::Canvas, opaque(0xF6F7F9), opaque(0x13161B)},
    {Role::Surface, opaque(0xFFFFFF), opaque(0x1A1E25)},
    {Role::Raised, opaque(0xFFFFFF), opaque(0x222730)},
    {Role::Hover, opaque(0xEEF1F4), opaque(0x20252D)},
    {Role::NeutralWeak, opaque(0xEEF1F4), opaque(0x2B313B)},
    {Role::Line, opaque(0xE4E7EC), opaque(0x2B313B)},
    {Role::LineStrong, opaque(0xC9CFD8), opaque(0x3B4350)},
    {Role::Edge, opaque(0x7D8694), opaque(0x717C8C)},
    {Role::Text, opaque(0x171B22), opaque(0xE9ECF1)},
    {Role::Muted, opaque(0x555F6D), opaque(0xA0AAB8)},
    {Role::Faint, opaque(0x626C7B), opaque(0x8F99A7)},
    {Role::Accent, opaque(0x0A6C6C), opaque(0x3FB8B2)},
    {Role::AccentWeak, opaque(0xDFF0EF), opaque(0x173534)},
    {Role::OnAccent, opaque(0xFFFFFF), opaque(0x06201F)},
    {Role::Good, opaque(0x157347), opaque(0x4CC38A)},
    {Role::GoodWeak, opaque(0xDDF3E6), opaque(0x15301F)},
    {Role::Wait, opaque(0x8F5200), opaque(0xE7AA47)},
    {Role::WaitWeak, opaque(0xFBEBD2), opaque(0x38290F)},
    {Role::Bad, opaque(0xB42A21), opaque(0xF4776E)},
    {Role::BadWeak, opaque(0xFBE1DF), opaque(0x3D1917)},
    {Role::Look, opaque(0x6238A6), opaque(0xB99AF5)},
    {Role::LookWeak, opaque(0xEBE3F8), opaque(0x2B1F42)},
    {Role::Note, opaque(0x1F55B5), opaque(0x7FABF8)},
    {Role::NoteWeak, opaque(0xE0EAFB), opaque(0x172845)},
    {Role::Bench, opaque(0x000000), opaque(0x000000)},
    {Role::Refused, opaque(0xA8231B), opaque(0xA8231B)},
    {Role::RefusedDeep, opaque(0x8E1B14), opaque(0x8E1B14)},
    {Role::OnRefused, opaque(0xFFFFFF), opaque(0xFFFFFF)},
    {Role::Shadow, 0x24171B22U, 0x80000000U},
}};

struct TypeStep
{
    int pixels;
    int lineHeight;
};

constexpr std::array<TypeStep, 7> kType {
    {{12, 16}, {13, 18}, {15, 22}, {20, 28}, {28, 40}, {44, 56}, {96, 100}}};
constexpr double kPointerMix = 0.1;

QFont made(TextSize size, Weight weight)
{
    QFont result;
    result.setFamilies({QStringLiteral("Noto Sans"), QStringLiteral("Noto Sans CJK SC")});
    result.setPixelSize(pixels(size));
    result.setWeight(weight == Weight::Strong ? QFont::DemiBold : QFont::Normal);
    result.setHintingPreference(QFont::PreferVerticalHinting);
    return result;
}

double luminance(const QColor &value)
{
    const auto linear = [](double part) {
        return part <= 0.04045 ? part / 12.92 : std::pow((part + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(value.redF()) + 0.7152 * linear(value.greenF()) + 0.0722 * linear(value.blueF());
}

} // namespace

QColor color(Role role, Shade shade)
{
    const Pair &pair = kColors.at(static_cast<std::size_t>(role));
    Q_ASSERT(pair.role == role);
    return QColor::fromRgba(shade == Shade::Light ? pair.light : pair.dark);
}

Role strongOf(State state)
{
    switch (state) {
    case State::None: return Role::Muted;
    case State::Good: return Role::Good;
    case State::Wait: return Role::Wait;
    case State::Bad: return Role::Bad;
    case State::Look: return Role::Look;
    case State::Note: return Role::Note;
    }
    Q_UNREACHABLE();
}

Role weakOf(State state)
{
    switch (state) {
    case State::None: return Role::NeutralWeak;
    case State::Good: return Role::GoodWeak;
    case State::Wait: return Role::WaitWeak;
    case State::Bad: return Role::BadWeak;
    case State::Look: return Role::LookWeak;
    case State::Note: return Role::NoteWeak;
    }
    Q_UNREACHABLE();
}

int pixels(TextSize size)
{
    return kType.at(static_cast<std::size_t>(size)).pixels;
}

int lineHeight(TextSize size)
{
    return kType.at(static_cast<std::size_t>(size)).lineHeight;
}

const QFont &font(TextSize size, Weight weight)
{
    static const auto kFonts = [] {
        std::array<std::array<QFont, 2>, kType.size()> fonts;
        for (std::size_t step = 0; step < fonts.size(); ++step) {
            for (const Weight each : {Weight::Regular, Weight::Strong})
                fonts.at(step).at(static_cast<std::size_t>(each)) = made(static_cast<TextSize>(step), each);
        }
        return fonts;
    }();
    return kFonts.at(static_cast<std::size_t>(size)).at(static_cast<std::size_t>(weight));
}

QPalette palette(Shade shade)
{
    const auto of = [shade](Role role) { return color(role, shade); };
    QPalette result(of(Role::Text), of(Role::Surface), of(Role::Raised), of(Role::Line), of(Role::Edge),
        of(Role::Text), of(Role::Text), of(Role::Surface), of(Role::Canvas));
    result.setColor(QPalette::AlternateBase, of(Role::Hover));
    result.setColor(QPalette::Highlight, of(Role::AccentWeak));
    result.setColor(QPalette::HighlightedText, of(Role::Text));
    result.setColor(QPalette::Link, of(Role::Accent));
    result.setColor(QPalette::LinkVisited, of(Role::Accent));
    result.setColor(QPalette::PlaceholderText, of(Role::Muted));
    result.setColor(QPalette::ToolTipBase, of(Role::Raised));
    result.setColor(QPalette::ToolTipText, of(Role::Text));
    for (const auto text : {QPalette::Text, QPalette::WindowText, QPalette::ButtonText})
        result.setColor(QPalette::Disabled, text, of(Role::Faint));
    result.setColor(QPalette::Disabled, QPalette::Base, of(Role::Canvas));
    return result;
}

Shade shadeOf(const QPalette &palette)
{
    return palette.color(QPalette::Active, QPalette::Window).lightness() < 128 ? Shade::Dark : Shade::Light;
}

QColor underPointer(Role fill, Shade shade)
{
    const QColor from = color(fill, shade);
    const QColor to = color(Role::Text, shade);
    const auto mix = [](float one, float other) {
        return static_cast<float>(one + (other - one) * kPointerMix);
    };
    return QColor::fromRgbF(
        mix(from.redF(), to.redF()), mix(from.greenF(), to.greenF()), mix(from.blueF(), to.blueF()));
}

double contrast(const QColor &one, const QColor &other)
{
    const double first = luminance(one) + 0.05;
    const double second = luminance(other) + 0.05;
    return std::max(first, second) / std::min(first, second);
}

} // namespace purser::kit
