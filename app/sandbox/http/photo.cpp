#include "app/sandbox/http/photo.h"

#include "app/sandbox/world/chance.h"

#include <array>

namespace purser::sandbox {

namespace {

constexpr int kWidth = 160;
constexpr int kHeight = 120;

/// CRC-32 of PNG, annex D.
std::uint32_t crcOf(const QByteArray &bytes)
{
    std::uint32_t crc = 0xFFFFFFFFU;
    for (const char byte : bytes) {
        crc ^= static_cast<unsigned char>(byte);
        for (int bit = 0; bit < 8; ++bit)
            crc = (crc & 1U) != 0 ? 0xEDB88320U ^ (crc >> 1U) : crc >> 1U;
    }
    return ~crc;
}

QByteArray bigEndian(std::uint32_t value)
{
    QByteArray bytes;
    for (int shift = 24; shift >= 0; shift -= 8)
        bytes += static_cast<char>((value >> static_cast<unsigned>(shift)) & 0xFFU);
    return bytes;
}

QByteArray chunk(const QByteArray &type, const QByteArray &content)
{
    return bigEndian(static_cast<std::uint32_t>(content.size())) + type + content
        + bigEndian(crcOf(type + content));
}

QByteArray rowsOf(Chance &chance)
{
    const std::array<std::int64_t, 3> carton {
        chance.between(140, 200), chance.between(100, 150), chance.between(60, 110)};
    const std::int64_t tear = chance.between(30, kWidth - 30);
    QByteArray rows;
    for (int y = 0; y < kHeight; ++y) {
        rows += '\0';
        for (int x = 0; x < kWidth; ++x) {
            const bool isCarton = x > 25 && x < kWidth - 25 && y > 20 && y < kHeight - 15;
            const bool isTorn = isCarton && std::abs(x - tear) < (y - 20) / 6;
            for (const std::int64_t part : carton)
                rows += static_cast<char>(isTorn ? 40 : isCarton ? part - y / 4 : 225);
        }
    }
    return rows;
}

} // namespace

QByteArray photoOf(const QString &returnId, int number)
{
    Chance chance(static_cast<std::uint64_t>(number), u"photo", returnId);
    const QByteArray size = bigEndian(kWidth) + bigEndian(kHeight);
    // qCompress puts four bytes of length before the zlib stream that PNG wants.
    return QByteArray("\x89PNG\r\n\x1a\n", 8) + chunk("IHDR", size + QByteArray("\x08\x02\x00\x00\x00", 5))
        + chunk("IDAT", qCompress(rowsOf(chance)).mid(4)) + chunk("IEND", {});
}

} // namespace purser::sandbox
