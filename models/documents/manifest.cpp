#include "documents/manifest.h"

#include "documents/list_head.h"
#include "documents/money_text.h"
#include "documents/table.h"

#include <algorithm>

namespace purser::documents {
namespace {

using enum TextSize;

constexpr int kNumberColumn = millimetres(8);
constexpr int kOrderColumn = millimetres(34);
constexpr int kDestinationColumn = millimetres(36);
constexpr int kWeightColumn = millimetres(18);
constexpr int kCollectColumn = millimetres(26);
constexpr int kSignatureHeight = millimetres(32);
constexpr int kGap = 8000;

/// "0.820 kg".
QString weightText(std::int64_t grams)
{
    if (grams == 0)
        return QString();
    return QStringLiteral("%1.%2 kg").arg(grams / 1000).arg(grams % 1000, 3, 10, QLatin1Char('0'));
}

std::vector<base::Money> collectSums(const std::vector<ManifestParcel> &parcels)
{
    std::vector<base::Money> sums;
    for (const ManifestParcel &parcel : parcels) {
        if (!parcel.collect)
            continue;
        const auto known = std::ranges::find(sums, parcel.collect->currency, &base::Money::currency);
        if (known == sums.end())
            sums.push_back(*parcel.collect);
        else
            *known += *parcel.collect;
    }
    return sums;
}

ListHead headOf(const ManifestContent &content, const Words &text)
{
    ListHead head {text.manifest, content.carrier, {}, content.code};
    head.isCopy = content.isCopy;
    for (const QString &note : {content.shop, content.pickUp})
        if (!note.isEmpty())
            head.notes.append(note);
    std::int64_t grams = 0;
    for (const ManifestParcel &parcel : content.parcels)
        grams += parcel.grams;
    head.figures.push_back({QString::number(content.parcels.size()), text.parcels});
    if (grams > 0)
        head.figures.push_back({weightText(grams), text.weight});
    for (const base::Money &sum : collectSums(content.parcels))
        head.figures.push_back({moneyText(sum), text.collect});
    if (!content.notScanned.empty())
        head.figures.push_back({QString::number(content.notScanned.size()), text.notScanned});
    return head;
}

void writeParcels(Paper &paper, const std::vector<ManifestParcel> &parcels)
{
    const Words &text = paper.text();
    Table table(paper,
        {{text.number, kNumberColumn}, {text.tracking}, {text.order, kOrderColumn},
            {text.destination, kDestinationColumn}, {text.weight, kWeightColumn, Side::Right},
            {text.toCollect, kCollectColumn, Side::Right}});
    int number = 0;
    for (const ManifestParcel &parcel : parcels)
        table.row({{QString::number(++number), {Pt8}}, {parcel.tracking, {Pt9, true}}, {parcel.order, {Pt9}},
            {parcel.destination, {Pt9}}, {weightText(parcel.grams), {Pt9}},
            {parcel.collect ? moneyText(*parcel.collect) : QString(), {Pt9}}});
}

void writeSignatures(Paper &paper)
{
    paper.reserve(kSignatureHeight);
    const Words &text = paper.text();
    const int width = (paper.width() - kGap) / 2;
    const int line = paper.y() + kSignatureHeight * 3 / 4;
    const int dateWidth = width / 3;
    int x = paper.left();
    for (const QString &who : {text.handedOver, text.received}) {
        paper.sheet().rule(x, line, width - dateWidth - 2000, kRule);
        paper.sheet().write(who, {Pt8}, x, line + 800, width - dateWidth - 2000);
        paper.sheet().rule(x + width - dateWidth, line, dateWidth, kRule);
        paper.sheet().write(text.dateAndTime, {Pt8}, x + width - dateWidth, line + 800, dateWidth);
        x += width + kGap;
    }
    paper.skip(kSignatureHeight);
}

} // namespace

Drawn<Pages> layoutManifest(const ManifestContent &content, Fonts &fonts)
{
    const Words &text = words(content.language);
    Paper paper(listMedia(), fonts, content.language, kListMargins);
    writeListHead(paper, headOf(content, text));
    writeParcels(paper, content.parcels);
    if (!content.notScanned.empty()) {
        writeSection(paper, QStringLiteral("%1 (%2)").arg(text.notScanned).arg(content.notScanned.size()),
            millimetres(20));
        writeParcels(paper, content.notScanned);
    }
    writeSignatures(paper);
    return std::move(paper).finish(content.code.data);
}

} // namespace purser::documents
