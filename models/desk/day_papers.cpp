#include "desk/day_papers.h"

#include "base/json.h"
#include "desk/label_page.h"
#include "desk/order_papers.h"
#include "documents/day_report.h"
#include "documents/manifest.h"
#include "documents/pdf.h"
#include "documents/slip.h"
#include "documents/zpl.h"

#include <QDir>
#include <QFile>

namespace purser::desk {

namespace {

using documents::Fonts;
using documents::Pages;

base::Result<> writeFile(const QString &folder, const char *name, const QByteArray &bytes)
{
    QFile file(QDir(folder).filePath(QLatin1String(name)));
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        return base::fail(base::Error::Kind::Refused, QStringLiteral("papers.cannot-write"), file.fileName());
    return {};
}

base::Result<> writePdf(const QString &folder, const char *name, const Pages &pages)
{
    if (pages.empty())
        return {};
    return documents::toPdf(pages).and_then(
        [&](const QByteArray &bytes) { return writeFile(folder, name, bytes); });
}

template <typename Value>
base::Result<Value> asResult(documents::Drawn<Value> drawn)
{
    if (!drawn)
        return base::fail(base::Error::Kind::Refused, drawn.error().code);
    return std::move(*drawn);
}

/// Everything that a parcel of ours needs on paper.
struct Papers
{
    Pages labels {};
    Pages slips {};
    std::map<QString, documents::ManifestContent> manifests {}; ///< by carrier
};

base::Result<> addParcels(Core &core, const OrderDetail &detail, Fonts &fonts, Papers &papers)
{
    for (const shipping::Parcel &parcel : detail.parcels) {
        if (parcel.remoteLabel.isEmpty() || parcel.stage == orders::ParcelStage::Voided)
            continue;
        auto label = asResult(labelPage(detail.order, detail.personal, parcel, detail.shop, fonts));
        if (!label)
            return tl::unexpected(label.error());
        papers.labels.push_back(std::move(*label));
        auto content = slipOf(detail, parcel);
        content.logo = shopLogo(core, detail.shop.id).value_or(QImage());
        auto slip = asResult(documents::layoutSlip(content, documents::slipMedia(), fonts));
        if (!slip)
            return tl::unexpected(slip.error());
        std::ranges::move(*slip, std::back_inserter(papers.slips));
        auto &manifest = papers.manifests[parcel.carrier];
        manifest.carrier = parcel.carrier;
        manifest.pickUp = base::toIso(core.now()).left(10);
        documents::ManifestParcel row;
        row.tracking = parcel.tracking;
        row.order = detail.order.number;
        row.destination = detail.order.country;
        row.grams = parcel.weightGrams;
        if (detail.order.codMinor > 0)
            row.collect = base::Money {detail.order.codMinor, detail.order.currency};
        (parcel.handedAt != 0 ? manifest.parcels : manifest.notScanned).push_back(row);
    }
    return {};
}

base::Result<Pages> pickLists(Core &core, Fonts &fonts)
{
    const auto waves = picking::allWaves(core.reader());
    if (!waves)
        return tl::unexpected(waves.error());
    Pages pages;
    for (const picking::Wave &wave : *waves) {
        auto some = asResult(pickListPages(wave, false, fonts));
        if (!some)
            return some;
        std::ranges::move(*some, std::back_inserter(pages));
    }
    return pages;
}

documents::DayReportContent reportOf(const Core &core, const DayReport &report)
{
    documents::DayReportContent content;
    content.date = base::toIso(core.now()).left(10);
    content.finding = QStringLiteral("%1 orders, %2 labels, %3 refunds; %4 lost, %5 different")
                          .arg(report.orders)
                          .arg(report.labels)
                          .arg(report.refunds)
                          .arg(report.lost)
                          .arg(report.different);
    content.figures = {{QStringLiteral("Orders"), QString::number(report.orders)},
        {QStringLiteral("Labels"), QString::number(report.labels)},
        {QStringLiteral("Refunds"), QString::number(report.refunds)},
        {QStringLiteral("In quarantine"), QString::number(report.quarantined)}};
    for (const orders::Stage stage : orders::kStages)
        if (const auto found = report.byStage.find(orders::code(stage)); found != report.byStage.end())
            content.counts.push_back({found->first, found->second});
    return content;
}

QByteArray csvField(const QString &text)
{
    QString safe = text;
    if (!safe.isEmpty() && QStringLiteral("=+-@\t\r").contains(safe.front()))
        safe.prepend(u'\'');
    safe.replace(u'"', QStringLiteral("\"\""));
    return '"' + safe.toUtf8() + '"';
}

QByteArray csvRow(const OrderDetail &detail)
{
    const auto &order = detail.order;
    QByteArray row = csvField(order.number) + ',' + csvField(detail.shop.name) + ','
        + csvField(orders::code(order.stage)) + ',' + csvField(order.currency.code());
    for (const std::int64_t amount : {order.totalMinor, order.paidMinor, order.refundedMinor})
        row += ',' + base::toDecimal({amount, order.currency}).toUtf8();
    QStringList tracking;
    for (const auto &parcel : detail.parcels)
        tracking << parcel.tracking;
    return row + ',' + csvField(base::toIso(base::fromMilliseconds(order.placedAt))) + ','
        + csvField(tracking.join(u' ')) + "\r\n";
}

} // namespace

base::Result<> writeDayPapers(
    Core &core, const DayReport &report, const QJsonObject &summary, const QString &folder)
{
    QDir().mkpath(folder);
    Fonts fonts;
    Papers papers;
    QByteArray csv = "\xef\xbb\xbfnumber,shop,stage,currency,total,paid,refunded,placed_at,tracking\r\n";
    const auto ids = idsIn(core, {.sort = orders::OrderSort::Newest}, 1'000'000);
    if (!ids)
        return tl::unexpected(ids.error());
    for (const orders::OrderId id : *ids) {
        const auto detail = orderDetail(core, id);
        if (!detail)
            return tl::unexpected(detail.error());
        csv += csvRow(**detail);
        if (auto added = addParcels(core, **detail, fonts, papers); !added)
            return added;
    }
    Pages manifests;
    for (const auto &[carrier, content] : papers.manifests) {
        auto some = asResult(documents::layoutManifest(content, fonts));
        if (!some)
            return tl::unexpected(some.error());
        std::ranges::move(*some, std::back_inserter(manifests));
    }
    const auto lists = pickLists(core, fonts);
    const auto day = asResult(documents::layoutDayReport(reportOf(core, report), fonts));
    if (!lists || !day)
        return tl::unexpected(!lists ? lists.error() : day.error());
    QJsonObject whole = summary;
    whole.insert(u"ids", report.ids);
    if (!papers.labels.empty()) {
        const auto zpl = documents::toZpl(papers.labels);
        if (!zpl)
            return tl::unexpected(zpl.error());
        if (auto written = writeFile(folder, "labels.zpl", *zpl); !written)
            return written;
    }
    for (auto &&written :
        {writePdf(folder, "labels.pdf", papers.labels), writePdf(folder, "slips.pdf", papers.slips),
            writePdf(folder, "picklist.pdf", *lists), writePdf(folder, "manifest.pdf", manifests),
            writePdf(folder, "report.pdf", *day), writeFile(folder, "orders.csv", csv),
            writeFile(folder, "summary.json", QJsonDocument(whole).toJson())})
        if (!written)
            return written;
    return {};
}

} // namespace purser::desk
