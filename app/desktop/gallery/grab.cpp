#include "app/desktop/gallery/grab.h"

#include "app/desktop/gallery/gallery_page.h"
#include "app/desktop/gallery/sample_screen.h"
#include "ui/frame/main_frame.h"
#include "ui/kit/language.h"
#include "ui/kit/theme.h"

#include <QCoreApplication>
#include <QImage>
#include <QPainter>

namespace purser::desktop {
namespace {

using kit::Language;
using kit::Theme;

constexpr QSize kGallery {1440, 2080};
constexpr QSize kWindow {1440, 900};
constexpr QSize kSmallWindow {1280, 768};
constexpr std::array kScales {1, 2};

bool grab(QWidget &widget, QSize size, const QString &path)
{
    widget.setAttribute(Qt::WA_DontShowOnScreen);
    widget.resize(size);
    widget.show();
    QCoreApplication::processEvents();
    bool isWritten = true;
    for (const int scale : kScales) {
        QImage image(widget.size() * scale, QImage::Format_RGB32);
        image.setDevicePixelRatio(scale);
        widget.render(&image);
        isWritten = image.save(QStringLiteral("%1@%2x.png").arg(path).arg(scale)) && isWritten;
    }
    return isWritten;
}

} // namespace

bool grabPictures(const QDir &folder, Theme &theme, Language &language)
{
    bool isWritten = folder.mkpath(QStringLiteral("."));
    theme.setMode(Theme::Mode::Light);
    language.set(Language::Tongue::English);
    {
        GalleryPage gallery;
        isWritten = grab(gallery, kGallery, folder.filePath(QStringLiteral("gallery"))) && isWritten;
    }
    for (const auto tongue : {Language::Tongue::English, Language::Tongue::Chinese}) {
        const bool isChinese = tongue == Language::Tongue::Chinese;
        language.set(tongue);
        const std::unique_ptr<frame::MainFrame> window(
            sampleWindow(isChinese ? SampleOrders::Tongue::Chinese : SampleOrders::Tongue::English));
        for (const auto mode : {Theme::Mode::Light, Theme::Mode::Dark}) {
            theme.setMode(mode);
            const QString name =
                QStringLiteral("frame-%1-%2")
                    .arg(mode == Theme::Mode::Dark ? QStringLiteral("dark") : QStringLiteral("light"),
                        isChinese ? QStringLiteral("zh") : QStringLiteral("en"));
            isWritten = grab(*window, kWindow, folder.filePath(name)) && isWritten;
            isWritten =
                grab(*window, kSmallWindow, folder.filePath(name + QStringLiteral("-small"))) && isWritten;
        }
    }
    return isWritten;
}

} // namespace purser::desktop
