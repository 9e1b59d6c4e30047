#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QXmlStreamReader>

#include <gtest/gtest.h>

namespace purser {
namespace {

struct Translations
{
    int count = 0;
    QStringList unfinished {};
};

Translations read(const QString &path)
{
    QFile file(path);
    EXPECT_TRUE(file.open(QIODevice::ReadOnly)) << qPrintable(path);
    QXmlStreamReader xml(&file);
    Translations result;
    QString context;
    QString source;
    while (!xml.atEnd()) {
        if (!xml.readNextStartElement() && xml.tokenType() != QXmlStreamReader::EndElement)
            continue;
        if (xml.tokenType() != QXmlStreamReader::StartElement)
            continue;
        if (xml.name() == u"name")
            context = xml.readElementText();
        else if (xml.name() == u"source")
            source = xml.readElementText();
        else if (xml.name() == u"translation") {
            ++result.count;
            const bool isMarked = xml.attributes().value(QLatin1String("type")) == u"unfinished";
            const QString text = xml.readElementText(QXmlStreamReader::IncludeChildElements);
            if (isMarked || text.trimmed().isEmpty())
                result.unfinished << context + QStringLiteral(": ") + source;
        }
    }
    EXPECT_FALSE(xml.hasError()) << qPrintable(xml.errorString());
    return result;
}

/// The file as it would be after new strings of the source were brought in.
QString updated(const QTemporaryDir &folder, const QString &name, const QStringList &more)
{
    const QString root = QStringLiteral(PURSER_SOURCE_DIR);
    const QString copy = folder.filePath(name);
    EXPECT_TRUE(QFile::copy(root + QStringLiteral("/translations/") + name, copy));
    QProcess lupdate;
    lupdate.setWorkingDirectory(root);
    lupdate.start(QStringLiteral(PURSER_LUPDATE),
        QStringList {QStringLiteral("-silent"), QStringLiteral("-no-obsolete"), QStringLiteral("-locations"),
            QStringLiteral("none"), QStringLiteral("-I"), QStringLiteral("."), QStringLiteral("-I"),
            QStringLiteral("models")}
            + more
            + QStringList {QStringLiteral("ui"), QStringLiteral("app/desktop"), QStringLiteral("models/desk"),
                QStringLiteral("-ts"), copy});
    EXPECT_TRUE(lupdate.waitForFinished(120'000));
    EXPECT_EQ(lupdate.exitCode(), 0) << lupdate.readAllStandardError().constData();
    return copy;
}

TEST(ChineseWords, AreThereForEveryStringOfTheWindow)
{
    const QTemporaryDir folder;
    const Translations words = read(updated(folder, QStringLiteral("purser_zh_CN.ts"), {}));
    EXPECT_GT(words.count, 20);
    EXPECT_TRUE(words.unfinished.isEmpty()) << "run ./dev translate, then translate in purser_zh_CN.ts:\n"
                                            << qPrintable(words.unfinished.join(u'\n'));
}

TEST(EnglishPlurals, AreThereForEveryCountOfTheWindow)
{
    const QTemporaryDir folder;
    const Translations words =
        read(updated(folder, QStringLiteral("purser_en.ts"), {QStringLiteral("-pluralonly")}));
    EXPECT_TRUE(words.unfinished.isEmpty()) << "run ./dev translate, then fill in purser_en.ts:\n"
                                            << qPrintable(words.unfinished.join(u'\n'));
}

} // namespace
} // namespace purser
