#include "ui/kit/theme.h"

#include "ui/kit/icons.h"
#include "ui/kit/label.h"

#include <QApplication>
#include <QImage>
#include <QPainter>

#include <gtest/gtest.h>

namespace purser::kit {
namespace {

class DressedApplication : public ::testing::Test
{
protected:
    Theme m_theme {*qApp};
};

TEST_F(DressedApplication, ChangesShadeWhileItRuns)
{
    QWidget window;
    window.resize(40, 40);
    window.show();
    for (const auto &[mode, shade] :
        {std::pair(Theme::Mode::Dark, Shade::Dark), std::pair(Theme::Mode::Light, Shade::Light)}) {
        m_theme.setMode(mode);
        QCoreApplication::processEvents();
        EXPECT_EQ(window.grab().toImage().pixelColor(20, 20), color(Role::Canvas, shade));
    }
}

TEST_F(DressedApplication, LetsADarkPartStandInALightWindow)
{
    m_theme.setMode(Theme::Mode::Light);
    QWidget window;
    QWidget part(&window);
    part.setPalette(palette(Shade::Dark));
    Label label(Span {.text = QStringLiteral("x")}, &part);
    EXPECT_EQ(shadeOf(label.palette()), Shade::Dark);
    EXPECT_EQ(shadeOf(window.palette()), Shade::Light);
}

TEST(Icons, EachDrawsInTheTintItIsGiven)
{
    for (int index = 0; index < kIconCount; ++index) {
        QImage image(40, 40, QImage::Format_ARGB32);
        image.fill(Qt::white);
        QPainter painter(&image);
        painter.setRenderHint(QPainter::Antialiasing);
        paintIcon(painter, static_cast<Icon>(index), image.rect(), Qt::red);
        painter.end();
        int red = 0;
        for (int y = 0; y < image.height(); ++y) {
            for (int x = 0; x < image.width(); ++x) {
                const QColor pixel = image.pixelColor(x, y);
                EXPECT_EQ(pixel.red(), 255) << "icon " << index << " has a colour of its own";
                red += pixel.green() < 64 ? 1 : 0;
            }
        }
        EXPECT_GT(red, 20) << "icon " << index;
    }
}

} // namespace
} // namespace purser::kit
