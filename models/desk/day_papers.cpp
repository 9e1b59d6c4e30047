#include "desk/day_papers.h"

#include "base/json.h"
#include "desk/drawn_result.h"
#include "desk/label_page.h"
#include "desk/order_papers.h"
#include "desk/orders_csv.h"
#include "desk/report_content.h"
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

base::Result<> writeZpl(const QString &folder, const char *name, const Pages &pages)
{
    if (pages.empty())
        return {};
    return documents::toZpl(pages).and_then(
        [&](const QByteArray &bytes) { return writeFile(folder, name, bytes); });
}

/// What the orders of a day leave on paper.
struct Papers
{
    Pages labels {};
    Pages slips {};
    std::map<QString, documents::ManifestContent> manifests {}; ///< by carrier
    std::vector<documents::ReportRefund> refunds {};
    QByteArray csv = kOrdersCsvHead;
};

documents::ManifestParcel manifestRow(const OrderDetail &detail, const shipping::Parcel &parcel)
{
    documents::ManifestParcel row;
    row.tracking = parcel.tracking;
    row.order = detail.order.number;
    row.destination = detail.order.country;
    row.grams = parcel.weightGrams;
    if (detail.order.codMinor > 0)
        row.collect = base::Money {detail.order.codMinor, detail.order.currency};
    return row;
}

void addToManifest(
    const Core &core, const OrderDetail &detail, const shipping::Parcel &parcel, Papers &papers)
{
    auto &manifest = papers.manifests[parcel.carrier];
    manifest.carrier = parcel.carrier;
    manifest.pickUp = base::toIso(core.now()).left(10);
    (parcel.handedAt != 0 ? manifest.parcels : manifest.notScanned).push_back(manifestRow(detail, parcel));
}

base::Result<> addParcel(
    Core &core, const OrderDetail &detail, const shipping::Parcel &parcel, Fonts &fonts, Papers &papers)
{
    auto label = drawnResult(labelPage(detail.order, detail.personal, parcel, detail.shop, fonts));
    if (!label)
        return tl::unexpected(label.error());
    papers.labels.push_back(std::move(*label));
    auto content = slipOf(detail, parcel);
    content.logo = shopLogo(core, detail.shop.id).value_or(QImage());
    auto slip = drawnResult(documents::layoutSlip(content, documents::slipMedia(), fonts));
    if (!slip)
        return tl::unexpected(slip.error());
    std::ranges::move(*slip, std::back_inserter(papers.slips));
    addToManifest(core, detail, parcel, papers);
    return {};
}

base::Result<> addOrder(Core &core, const OrderDetail &detail, Fonts &fonts, Papers &papers)
{
    papers.csv += ordersCsvRow(detail);
    std::ranges::move(reportRefunds(detail), std::back_inserter(papers.refunds));
    for (const shipping::Parcel &parcel : detail.parcels) {
        if (parcel.remoteLabel.isEmpty() || parcel.stage == orders::ParcelStage::Voided)
            continue;
        if (auto added = addParcel(core, detail, parcel, fonts, papers); !added)
            return added;
    }
    return {};
}

base::Result<Papers> papersOf(Core &core, Fonts &fonts)
{
    const auto ids = idsIn(core, {.sort = orders::OrderSort::Newest}, 1'000'000);
    if (!ids)
        return tl::unexpected(ids.error());
    Papers papers;
    for (const orders::OrderId id : *ids) {
        const auto detail = orderDetail(core, id);
        if (!detail)
            return tl::unexpected(detail.error());
        if (auto added = addOrder(core, **detail, fonts, papers); !added)
            return tl::unexpected(added.error());
    }
    return papers;
}

base::Result<Pages> pickLists(Core &core, Fonts &fonts)
{
    const auto waves = picking::allWaves(core.reader());
    if (!waves)
        return tl::unexpected(waves.error());
    Pages pages;
    for (const picking::Wave &wave : *waves) {
        auto some = drawnResult(pickListPages(wave, false, fonts));
        if (!some)
            return some;
        std::ranges::move(*some, std::back_inserter(pages));
    }
    return pages;
}

base::Result<Pages> manifestPages(const Papers &papers, Fonts &fonts)
{
    Pages pages;
    for (const auto &[carrier, content] : papers.manifests) {
        auto some = drawnResult(documents::layoutManifest(content, fonts));
        if (!some)
            return some;
        std::ranges::move(*some, std::back_inserter(pages));
    }
    return pages;
}

QByteArray summaryText(const DayReport &report, QJsonObject summary)
{
    summary.insert(u"ids", report.ids);
    return QJsonDocument(summary).toJson();
}

} // namespace

base::Result<> writeDayPapers(
    Core &core, const DayReport &report, const QJsonObject &summary, const QString &folder)
{
    QDir().mkpath(folder);
    Fonts fonts;
    const auto papers = papersOf(core, fonts);
    if (!papers)
        return tl::unexpected(papers.error());
    const auto content = reportContent(report, base::toIso(core.now()).left(10), papers->refunds);
    const auto day = drawnResult(documents::layoutDayReport(content, fonts));
    const auto pdf = [&folder](const char *name) {
        return [&folder, name](const Pages &pages) { return writePdf(folder, name, pages); };
    };
    for (auto &&written : {writePdf(folder, "labels.pdf", papers->labels),
             writeZpl(folder, "labels.zpl", papers->labels), writePdf(folder, "slips.pdf", papers->slips),
             pickLists(core, fonts).and_then(pdf("picklist.pdf")),
             manifestPages(*papers, fonts).and_then(pdf("manifest.pdf")), day.and_then(pdf("report.pdf")),
             writeFile(folder, "orders.csv", papers->csv),
             writeFile(folder, "summary.json", summaryText(report, summary))})
        if (!written)
            return written;
    return {};
}

} // namespace purser::desk
