#include "app/desktop/gallery/gallery_page.h"
#include "app/desktop/gallery/grab.h"
#include "app/desktop/gallery/sample_screen.h"
#include "ui/frame/main_frame.h"
#include "ui/kit/language.h"
#include "ui/kit/scanner_filter.h"
#include "ui/kit/theme.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QScrollArea>

namespace {

using purser::kit::Language;
using purser::kit::Theme;

struct Options
{
    QCommandLineOption gallery {
        QStringLiteral("gallery"), QStringLiteral("Show every part of the window in every state.")};
    QCommandLineOption grab {QStringLiteral("grab"),
        QStringLiteral("With --gallery: write pictures to DIR and end."), QStringLiteral("DIR")};
    QCommandLineOption theme {QStringLiteral("theme"), QStringLiteral("light, dark or system."),
        QStringLiteral("THEME"), QStringLiteral("system")};
    QCommandLineOption language {
        QStringLiteral("language"), QStringLiteral("en, zh or pseudo."), QStringLiteral("LANGUAGE")};
};

Theme::Mode modeOf(const QString &name)
{
    if (name == u"light")
        return Theme::Mode::Light;
    return name == u"dark" ? Theme::Mode::Dark : Theme::Mode::System;
}

Language::Tongue tongueOf(const QString &name)
{
    if (name.isEmpty())
        return Language::nearest(QLocale::system());
    if (name == u"pseudo")
        return Language::Tongue::Pseudo;
    return name == u"zh" ? Language::Tongue::Chinese : Language::Tongue::English;
}

/// Two windows: the parts, and the frame with a sample list.
int showGallery(QApplication &application)
{
    QScrollArea parts;
    parts.setWidgetResizable(true);
    parts.setWidget(new purser::desktop::GalleryPage);
    parts.resize(1440, 900);
    parts.show();
    const bool isChinese = QLocale().language() == QLocale::Chinese;
    using Tongue = purser::desktop::SampleOrders::Tongue;
    const std::unique_ptr<purser::frame::MainFrame> window(
        purser::desktop::sampleWindow(isChinese ? Tongue::Chinese : Tongue::English));
    window->resize(1440, 900);
    window->show();
    return application.exec();
}

} // namespace

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    QApplication::setApplicationName(QStringLiteral("purser"));
    QApplication::setApplicationVersion(QStringLiteral(PURSER_VERSION));
    const Options options;
    QCommandLineParser line;
    line.addHelpOption();
    line.addVersionOption();
    line.addOptions({options.gallery, options.grab, options.theme, options.language});
    line.process(application);

    Theme theme(application);
    theme.setMode(modeOf(line.value(options.theme)));
    Language language(application);
    language.set(tongueOf(line.value(options.language)));
    if (line.isSet(options.grab))
        return purser::desktop::grabPictures(QDir(line.value(options.grab)), theme, language) ? 0 : 1;
    purser::kit::ScannerFilter scanner;
    application.installEventFilter(&scanner);
    if (line.isSet(options.gallery))
        return showGallery(application);

    purser::frame::MainFrame window;
    window.resize(1440, 900);
    window.show();
    return application.exec();
}
