#include "app/desktop/gallery/gallery_page.h"
#include "app/desktop/gallery/grab.h"
#include "app/desktop/gallery/sample_screen.h"
#include "app/desktop/headless.h"
#include "app/desktop/shell.h"
#include "app/desktop/unlock.h"
#include "base/platform/process.h"
#include "desk/problem_wording.h"
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
    wish.isThemeGiven = line.isSet(options.theme);
    wish.isLanguageGiven = line.isSet(options.language);
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

int openWindow(purser::desktop::Wish wish, Theme &theme, Language &language)
{
    using namespace purser;
    const QString own = QStandardPaths::writableLocation(QStandardPaths::AppDataLocation);
    const QString demo = wish.isDemo ? wish.profile : wish.profile + QStringLiteral("-demo");
    const desktop::Shell::Folders folders {.own = wish.isDemo ? own : wish.profile, .demo = demo};
    const bool isDemoFirst = wish.isDemo;
    desktop::Wish ownWish = wish;
    ownWish.isDemo = false;
    ownWish.profile = folders.own;
    desktop::Shell shell(
        std::move(wish), folders, theme, language, [ownWish] { return desktop::unlock(ownWish); });
    QObject::connect(&shell, &desktop::Shell::failed, &shell, [](const base::Error &error) {
        QMessageBox::critical(nullptr, QStringLiteral("Purser"), desk::ProblemWording::of(error));
        QCoreApplication::exit(4);
    });
    if (isDemoFirst)
        shell.openDemo();
    else if (!shell.openOwn())
        return 4;
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
                           : openWindow(wish, theme, language);
}
