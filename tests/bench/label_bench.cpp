// Label pages as PDF, beside a plain QPdfWriter that draws the same texts and bars and keeps no layout.
#include "bench/measure.h"
#include "documents/label.h"
#include "documents/pdf.h"

#include <QBuffer>
#include <QGuiApplication>
#include <QPainter>
#include <QPdfWriter>

using namespace purser;
using namespace purser::documents;

namespace {

constexpr int kDpi = 203 * kUnitsPerDot;

LabelContent label(int number)
{
    static const QStringList kNames {QStringLiteral("Jonas Terwey"), QStringLiteral("Łukasz Żółć"),
        QStringLiteral("王小明"), QStringLiteral("María Peña"), QStringLiteral("陈思雨"),
        QStringLiteral("Anneliese von der Heide")};
    static const QStringList kStreets {QStringLiteral("Wittevrouwensingel 341 bis"),
        QStringLiteral("ul. Grunwaldzka 12/4"), QStringLiteral("广东省深圳市南山区粤海街道深南大道9988号"),
        QStringLiteral("Calle de Alcalá 96"), QStringLiteral("上海市浦东新区世纪大道100号")};
    const QString serial = QString::number(4'821'207 + number * 17);
    LabelContent content;
    content.service = QStringLiteral("PostNL Standaard");
    content.serviceNote = QStringLiteral("up to 2 kg, Netherlands");
    content.routing = QStringLiteral("NL %1").arg(10 + number % 80);
    content.sender = {QStringLiteral("Birk Home, Kadelaan 18"), QStringLiteral("1019 XB Amsterdam")};
    content.facts = {QStringLiteral("BH-%1").arg(20'421 + number),
        QStringLiteral("0.%1 kg, box S2").arg(10 + number % 90), QStringLiteral("parcel 1 of 1")};
    content.recipient = kNames.at(number % kNames.size());
    content.address = {kStreets.at(number % kStreets.size()),
        QStringLiteral("%1 GB Utrecht").arg(3000 + number), QStringLiteral("Netherlands")};
    content.strongAddressLine = 1;
    content.tracking = {Barcode::Kind::Code128, QStringLiteral("3SBIRK00") + serial, serial};
    content.closing = {Barcode::Kind::Code128, QStringLiteral("P-%1").arg(88'412 + number),
        QStringLiteral("scan to close parcel P-%1").arg(88'412 + number)};
    content.footer = {
        QStringLiteral("wave 18, tote %1").arg(number % 12), QStringLiteral("18 Nov 2026, bench 2")};
    return content;
}

QByteArray ours(int labels)
{
    Fonts fonts;
    Pages pages;
    for (int number = 0; number < labels; ++number)
        pages.push_back(layoutLabel(label(number), labelMedia(), fonts).value());
    return toPdf(pages).value();
}

/// The texts of a label as they are written, top to bottom.
QStringList textsOf(const LabelContent &content)
{
    return QStringList {content.service, content.serviceNote, content.routing} + content.sender
        + content.facts + QStringList {content.recipient} + content.address + content.footer
        + QStringList {content.tracking.caption, content.closing.caption};
}

QByteArray plain(int labels)
{
    QByteArray pdf;
    QBuffer buffer(&pdf);
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setResolution(kDpi);
    writer.setPageSize(QPageSize(QSizeF(100, 150), QPageSize::Millimeter));
    writer.setPageMargins({0, 0, 0, 0});
    QPainter painter(&writer);
    for (int number = 0; number < labels; ++number) {
        if (number > 0)
            writer.newPage();
        const LabelContent content = label(number);
        int y = 200;
        for (const QString &text : textsOf(content)) {
            painter.setFont(QFont(QStringLiteral("Noto Sans"), 11));
            painter.drawText(200, y += 300, text);
        }
        for (const Barcode &barcode : {content.tracking, content.closing}) {
            const Symbol symbol = encode(barcode).value();
            y += 100;
            for (int column = 0; column < symbol.columns; ++column)
                if (symbol.isDark(0, column))
                    painter.fillRect(200 + column * 24, y, 24, 400, Qt::black);
            y += 400;
        }
    }
    painter.end();
    return pdf;
}

} // namespace

int main(int argc, char **argv)
{
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    const QGuiApplication application(argc, argv);
    const auto options = bench::optionsOf(argc, argv);
    const int labels = options.count(500, 20);
    qsizetype bytes = 0;
    const auto rates = bench::ratesInTurns(
        options.rounds, labels, [&] { bytes = ours(labels).size(); }, [&] { (void)plain(labels); });
    const QString baseline = QStringLiteral("QPdfWriter and drawText");
    bench::print({.bench = QStringLiteral("documents.label_pages"),
        .unit = QStringLiteral("pages/s"),
        .samples = rates.samples,
        .baseline = baseline,
        .baselineSamples = rates.baseline,
        .atLeast = 600});
    bench::print({.bench = QStringLiteral("documents.label_bytes"),
        .unit = QStringLiteral("bytes/page"),
        .samples = {static_cast<double>(bytes) / labels},
        .baseline = baseline,
        .baselineSamples = {static_cast<double>(plain(labels).size()) / labels},
        .atMost = 4096});
    return 0;
}
