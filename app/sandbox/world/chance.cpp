#include "app/sandbox/world/chance.h"

namespace purser::sandbox {

namespace {

std::uint64_t stirred(std::uint64_t hash, std::uint64_t value)
{
    // FNV-1a, 64 bit (Fowler, Noll, Vo), word by word.
    return (hash ^ value) * 0x100000001B3U;
}

std::uint64_t stirred(std::uint64_t hash, QStringView text)
{
    for (const QChar character : text)
        hash = stirred(hash, character.unicode());
    return hash;
}

constexpr std::uint64_t kBasis = 0xCBF29CE484222325U;

} // namespace

Chance::Chance(std::uint64_t seed, QStringView purpose, std::uint64_t index)
    : m_random(stirred(stirred(stirred(kBasis, seed), purpose), index))
{}

Chance::Chance(std::uint64_t seed, QStringView purpose, QStringView key)
    : m_random(stirred(stirred(stirred(kBasis, seed), purpose), key))
{}

std::int64_t Chance::between(std::int64_t low, std::int64_t high)
{
    return low + static_cast<std::int64_t>(below(static_cast<std::uint64_t>(high - low) + 1));
}

bool Chance::share(double share)
{
    return share > 0 && static_cast<double>(below(1'000'000)) < share * 1'000'000;
}

QString Chance::digits(int count)
{
    QString text;
    for (int place = 0; place < count; ++place)
        text += QChar(u'0' + static_cast<char16_t>(below(10)));
    return text;
}

QString Chance::hex16()
{
    return QStringLiteral("%1").arg(m_random.next(), 16, 16, QLatin1Char('0'));
}

} // namespace purser::sandbox
