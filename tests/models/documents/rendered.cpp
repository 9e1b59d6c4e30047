#include "models/documents/rendered.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>

namespace purser::test {
namespace {

QByteArray run(const QString &program, const QStringList &arguments)
{
    QProcess process;
    process.setStandardErrorFile(QProcess::nullDevice());
    process.start(program, arguments);
    if (!process.waitForStarted() || !process.waitForFinished())
        return {};
    return process.readAllStandardOutput();
}

QString written(const QTemporaryDir &folder, const QByteArray &bytes)
{
    const QString path = folder.filePath(QStringLiteral("document.pdf"));
    QFile file(path);
    if (file.open(QIODevice::WriteOnly))
        file.write(bytes);
    return path;
}

} // namespace

QImage rendered(const QByteArray &pdf, int page, int dpi)
{
    const QTemporaryDir folder;
    const QString number = QString::number(page);
    const QString target = folder.filePath(QStringLiteral("page"));
    run(QStringLiteral("pdftoppm"),
        {QStringLiteral("-r"), QString::number(dpi), QStringLiteral("-f"), number, QStringLiteral("-l"),
            number, QStringLiteral("-singlefile"), QStringLiteral("-png"), written(folder, pdf), target});
    return QImage(target + QStringLiteral(".png"));
}

QStringList scanned(const QImage &picture)
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("page.png"));
    picture.save(path);
    QStringList lines = QString::fromUtf8(run(QStringLiteral("zbarimg"), {QStringLiteral("-q"), path}))
                            .split(u'\n', Qt::SkipEmptyParts);
    lines.sort();
    return lines;
}

QString readByZxing(const QImage &picture, const QString &format)
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("symbol.png"));
    picture.save(path);
    const QString answer = QString::fromUtf8(run(QStringLiteral("ZXingReader"),
        {QStringLiteral("-noscale"), QStringLiteral("-format"), format, path}));
    static const QRegularExpression text(QStringLiteral("Text:\\s+\"(.*)\""));
    return text.match(answer).captured(1);
}

QString extracted(const QByteArray &pdf)
{
    const QTemporaryDir folder;
    const auto text = run(
        QStringLiteral("pdftotext"), {QStringLiteral("-layout"), written(folder, pdf), QStringLiteral("-")});
    return QString::fromUtf8(text).normalized(QString::NormalizationForm_KC);
}

QStringList pageSizes(const QByteArray &pdf)
{
    const QTemporaryDir folder;
    const QString answer = QString::fromUtf8(
        run(QStringLiteral("pdfinfo"), {QStringLiteral("-l"), QStringLiteral("99"), written(folder, pdf)}));
    static const QRegularExpression size(QStringLiteral("size:\\s+([\\d.]+ x [\\d.]+) pts"));
    QStringList sizes;
    for (auto match = size.globalMatch(answer); match.hasNext();)
        sizes.append(match.next().captured(1));
    return sizes;
}

QStringList incompleteFonts(const QByteArray &pdf)
{
    const QTemporaryDir folder;
    const QString answer = QString::fromUtf8(run(QStringLiteral("pdffonts"), {written(folder, pdf)}));
    constexpr int kHeaderLines = 2;
    QStringList incomplete;
    const QStringList lines = answer.split(u'\n', Qt::SkipEmptyParts).mid(kHeaderLines);
    for (const QString &line : lines)
        if (!line.contains(QStringLiteral(" yes yes yes ")))
            incomplete.append(line);
    return lines.isEmpty() ? QStringList {QStringLiteral("no fonts")} : incomplete;
}

void keep(const QImage &picture, const QString &name)
{
    const QDir folder(QStringLiteral(PURSER_BINARY_DIR "/rendered"));
    folder.mkpath(QStringLiteral("."));
    picture.save(folder.filePath(name + QStringLiteral(".png")));
}

} // namespace purser::test
