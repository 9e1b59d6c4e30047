#include "app/desktop/gallery/gallery_side.h"
#include "ui/kit/theme.h"

#include <QApplication>
#include <QFontDatabase>
#include <QImage>

#include <gtest/gtest.h>

namespace purser::desktop {
namespace {

using kit::Shade;

constexpr QSize kSide {720, 2080};
/// Another version of Qt or FreeType draws an edge of a letter a little differently; a part that moved, is
/// missing or has another colour shows in far more of them.
constexpr int kVisible = 64;
constexpr double kMostDiffering = 0.06;
constexpr int kTile = 60;

QImage painted(Shade shade)
{
    GallerySide side(shade);
    side.setAttribute(Qt::WA_DontShowOnScreen);
    side.resize(kSide);
    side.show();
    QCoreApplication::processEvents();
    QImage image(kSide, QImage::Format_RGB32);
    side.render(&image);
    return image;
}

bool differs(QRgb one, QRgb other)
{
    return std::max({std::abs(qRed(one) - qRed(other)), std::abs(qGreen(one) - qGreen(other)),
               std::abs(qBlue(one) - qBlue(other))})
        > kVisible;
}

/// The share of visibly different dots in the tile that has most of them.
double differing(const QImage &one, const QImage &other)
{
    double worst = 0;
    for (int top = 0; top < one.height(); top += kTile)
        for (int left = 0; left < one.width(); left += kTile) {
            int count = 0;
            for (int y = top; y < std::min(top + kTile, one.height()); ++y)
                for (int x = left; x < std::min(left + kTile, one.width()); ++x)
                    count += differs(one.pixel(x, y), other.pixel(x, y)) ? 1 : 0;
            worst = std::max(worst, double(count) / (kTile * kTile));
        }
    return worst;
}

class Gallery : public ::testing::TestWithParam<Shade>
{
protected:
    [[nodiscard]] static QString name()
    {
        return GetParam() == Shade::Light ? QStringLiteral("light") : QStringLiteral("dark");
    }
    kit::Theme m_theme {*qApp};
};

INSTANTIATE_TEST_SUITE_P(Shades, Gallery, ::testing::Values(Shade::Light, Shade::Dark),
    [](const auto &row) { return row.param == Shade::Light ? "Light" : "Dark"; });

TEST_P(Gallery, LooksLikeItsReference)
{
    constexpr int kAliases = 3; // Sans Serif, Serif and Monospace are always there
    ASSERT_EQ(QFontDatabase::families().size(), 2 + kAliases)
        << "run it by ctest, which names the fonts of tests/data/fonts";
    m_theme.setMode(GetParam() == Shade::Light ? kit::Theme::Mode::Light : kit::Theme::Mode::Dark);
    const QImage now = painted(GetParam());
    const QString reference = QStringLiteral(PURSER_TEST_DATA "/gallery/%1.png").arg(name());
    if (qEnvironmentVariableIsSet("PURSER_WRITE_REFERENCES")) {
        ASSERT_TRUE(now.save(reference));
    }
    const QImage expected = QImage(reference).convertToFormat(QImage::Format_RGB32);
    ASSERT_EQ(now.size(), expected.size());
    const QString seen = QStringLiteral(PURSER_BINARY_DIR "/gallery-%1.png").arg(name());
    EXPECT_TRUE(now.save(seen));
    EXPECT_LT(differing(now, expected), kMostDiffering)
        << "look at " << qPrintable(seen) << " beside " << qPrintable(reference)
        << "; when it is as it should be, run the test once with PURSER_WRITE_REFERENCES=1";
}

TEST_P(Gallery, APartThatMovesOrIsMissingIsNoticed)
{
    const QImage now = painted(GetParam());
    QImage moved = now;
    const QImage piece = now.copy(28, 60, 660, 60);
    for (int y = 0; y < piece.height(); ++y)
        for (int x = 0; x < piece.width(); ++x)
            moved.setPixel(28 + x, 64 + y, piece.pixel(x, y));
    EXPECT_GT(differing(now, moved), kMostDiffering);
}

} // namespace
} // namespace purser::desktop
