#include "app/desktop/gallery/gallery_page.h"
#include "app/desktop/gallery/grab.h"
#include "app/desktop/gallery/sample_screen.h"
#include "app/desktop/headless.h"
#include "app/desktop/window.h"
#include "base/platform/process.h"
#include "ui/frame/main_frame.h"
#include "ui/kit/language.h"
#include "ui/kit/scanner_filter.h"
#include "ui/kit/theme.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QMessageBox>
#include <QScrollArea>
#include <QStandardPaths>

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
    QCommandLineOption profile {
        QStringLiteral("profile"), QStringLiteral("Folder of the desk's data."), QStringLiteral("DIR")};
    QCommandLineOption passphrase {QStringLiteral("passphrase-file"),
        QStringLiteral("File whose first line opens the profile."), QStringLiteral("FILE")};
    QCommandLineOption user {QStringLiteral("as"), QStringLiteral("Who works here."), QStringLiteral("USER")};
    QCommandLineOption demo {
        QStringLiteral("demo"), QStringLiteral("Start the sandbox marketplace and open its shops.")};
    QCommandLineOption headless {QStringLiteral("headless"),
        QStringLiteral("Play a whole day against the sandbox without a display.")};
    QCommandLineOption out {QStringLiteral("out"),
        QStringLiteral("With --headless: folder for papers and pictures."), QStringLiteral("DIR")};
    QCommandLineOption orders {QStringLiteral("orders"), QStringLiteral("Orders of the sandbox."),
        QStringLiteral("N"), QStringLiteral("60")};
    QCommandLineOption seed {QStringLiteral("seed"), QStringLiteral("Seed of the sandbox."),
        QStringLiteral("N"), QStringLiteral("1")};

    [[nodiscard]] QList<QCommandLineOption> all() const
    {
        return {gallery, grab, theme, language, profile, passphrase, user, demo, headless, out, orders, seed};
    }
};

/// What the profile keeps, unless the command line says otherwise.
void dress(purser::desk::Desk &desk, const QCommandLineParser &line, const Options &options, Theme &theme,
    Language &language)
{
    using purser::desk::Setting;
    const auto kept = [&desk](Setting which) {
        return purser::desk::waited(desk.setting(which)).value_or(QString());
    };
    if (!line.isSet(options.theme))
        theme.setMode(kept(Setting::Theme));
    if (!line.isSet(options.language))
        language.set(kept(Setting::Language));
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

purser::desktop::Wish wishOf(const QCommandLineParser &line, const Options &options)
{
    purser::desktop::Wish wish;
    wish.isDemo = line.isSet(options.demo);
    wish.isHeadless = line.isSet(options.headless);
    const QString own = QStandardPaths::writableLocation(QStandardPaths::AppDataLocation);
    wish.profile = line.isSet(options.profile) ? QDir(line.value(options.profile)).absolutePath()
        : wish.isDemo                          ? own + QStringLiteral("-demo")
                                               : own;
    wish.passphraseFile = line.value(options.passphrase);
    wish.user = line.value(options.user);
    wish.out = line.value(options.out);
    wish.orders = line.value(options.orders).toInt();
    wish.seed = line.value(options.seed).toULongLong();
    return wish;
}

int fail(const purser::base::Error &error)
{
    QMessageBox::critical(nullptr, QStringLiteral("Purser"),
        QCoreApplication::translate("main",
            "The desk cannot be opened (%1). Its data is unchanged. Check the passphrase file and the "
            "folder.")
            .arg(error.code));
    return 4;
}

int openWindow(const QCommandLineParser &line, const Options &options, const purser::desktop::Wish &wish,
    Theme &theme, Language &language)
{
    using namespace purser;
    demo::SandboxProcess sandbox;
    base::Result<demo::SandboxReady> ready = demo::SandboxReady {};
    if (wish.isDemo)
        ready = sandbox.start(wish.orders, wish.seed);
    if (!ready)
        return fail(ready.error());
    auto desk = desktop::openDesk(wish);
    if (!desk)
        return fail(desk.error());
    if (wish.isDemo)
        if (auto connected = desktop::connectDemo(**desk, *ready); !connected)
            return fail(connected.error());
    dress(**desk, line, options, theme, language);
    desktop::Window window(**desk, wish.profile, theme, language);
    window.frame().resize(1440, 900);
    window.frame().show();
    return QApplication::exec();
}

} // namespace

int main(int argc, char **argv)
{
    const bool isHeadless = std::any_of(
        argv, argv + argc, [](const char *word) { return std::string_view(word) == "--headless"; });
    if (isHeadless && !qEnvironmentVariableIsSet("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication application(argc, argv);
    QApplication::setApplicationName(QStringLiteral("purser"));
    QApplication::setApplicationVersion(QStringLiteral(PURSER_VERSION));
    const Options options;
    QCommandLineParser line;
    line.addHelpOption();
    line.addVersionOption();
    line.addOptions(options.all());
    line.process(application);

    Theme theme(application);
    theme.setMode(line.value(options.theme));
    Language language(application);
    language.set(line.value(options.language));
    if (line.isSet(options.grab))
        return purser::desktop::grabPictures(QDir(line.value(options.grab)), theme, language) ? 0 : 1;
    if (line.isSet(options.gallery)) {
        purser::kit::ScannerFilter scanner;
        application.installEventFilter(&scanner);
        return showGallery(application);
    }

    const auto wish = wishOf(line, options);
    return wish.isHeadless ? purser::desktop::playHeadless(wish, theme, language)
                           : openWindow(line, options, wish, theme, language);
}
