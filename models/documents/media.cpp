#include "documents/media.h"

#include "documents/geometry.h"

#include <QRegularExpression>

#include <algorithm>

namespace purser::documents {
namespace {

constexpr int kShortestSide = millimetres(20);
constexpr int kLongestSide = millimetres(1000);

std::vector<Media> makeKnownMedia()
{
    const auto cut = [](QString id, int width, int height, std::vector<int> parts = {}) {
        std::ranges::transform(parts, parts.begin(), millimetres);
        return Media {std::move(id), millimetres(width), millimetres(height), std::move(parts)};
    };
    return {cut(QStringLiteral("100x150"), 100, 150, {90, 60}), cut(QStringLiteral("100x100"), 100, 100),
        cut(QStringLiteral("76x130"), 76, 130), cut(QStringLiteral("60x40"), 60, 40),
        cut(QStringLiteral("100x180"), 100, 180, {110, 70}),
        cut(QStringLiteral("100x177"), 100, 177, {107, 70}),
        cut(QStringLiteral("100x203"), 100, 203, {152, 51}),
        cut(QStringLiteral("100x110"), 100, 110, {60, 50}),
        cut(QStringLiteral("100x210"), 100, 210, {90, 60, 60}),
        Media {QStringLiteral("4x6in"), 101600, 152400}, cut(QStringLiteral("a6"), 105, 148),
        cut(QStringLiteral("a5"), 148, 210), cut(QStringLiteral("a4"), 210, 297)};
}

/// "101.6" as 101600; the pattern has been matched, so the text is digits, a point, at most three digits.
int toMicrometres(const QString &millimetreText)
{
    const auto point = millimetreText.indexOf(u'.');
    const QString whole = point < 0 ? millimetreText : millimetreText.left(point);
    const QString fraction = point < 0 ? QString() : millimetreText.mid(point + 1);
    return millimetres(whole.toInt()) + fraction.leftJustified(3, u'0').toInt();
}

} // namespace

std::span<const Media> knownMedia()
{
    static const std::vector<Media> media = makeKnownMedia();
    return media;
}

std::optional<Media> findMedia(const QString &id)
{
    const auto known = std::ranges::find(knownMedia(), id, &Media::id);
    if (known != knownMedia().end())
        return *known;
    static const QRegularExpression size(
        QStringLiteral("^(\\d{1,4}(?:\\.\\d{1,3})?)x(\\d{1,4}(?:\\.\\d{1,3})?)$"));
    const auto match = size.match(id);
    if (!match.hasMatch())
        return std::nullopt;
    Media own {id, toMicrometres(match.captured(1)), toMicrometres(match.captured(2))};
    const auto [shortest, longest] = std::minmax(own.widthUm, own.heightUm);
    if (shortest < kShortestSide || longest > kLongestSide)
        return std::nullopt;
    return own;
}

Media labelMedia()
{
    return *findMedia(QStringLiteral("100x150"));
}

Media slipMedia()
{
    return *findMedia(QStringLiteral("a5"));
}

Media listMedia()
{
    return *findMedia(QStringLiteral("a4"));
}

} // namespace purser::documents
