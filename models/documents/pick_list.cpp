#include "documents/pick_list.h"

#include "base/text.h"
#include "documents/list_head.h"
#include "documents/table.h"

#include <algorithm>

namespace purser::documents {
namespace {

using enum TextSize;

constexpr int kNumberColumn = millimetres(8);
constexpr int kBinColumn = millimetres(32);
constexpr int kQuantityColumn = millimetres(13);
constexpr int kToteColumn = millimetres(34);
constexpr int kTickColumn = millimetres(8);

int piecesOf(const PickStop &stop)
{
    int pieces = 0;
    for (const ToteShare &share : stop.totes)
        pieces += share.quantity;
    return pieces;
}

QString totesOf(const PickStop &stop)
{
    QStringList parts;
    for (const ToteShare &share : stop.totes)
        parts.append(stop.totes.size() == 1
                ? share.tote
                : QStringLiteral("%1\u00A0×\u00A0%2").arg(share.quantity).arg(share.tote));
    return parts.join(QStringLiteral(", "));
}

ListHead headOf(const PickListContent &content, const Words &text, int pieces)
{
    ListHead head {text.pickList, content.wave, {}, content.code};
    head.isCopy = content.isCopy;
    for (const QString &note : {content.date, content.picker})
        if (!note.isEmpty())
            head.notes.append(note);
    const auto figure = [&head](const QString &value, const QString &word) {
        head.figures.push_back({value, word});
    };
    figure(QString::number(content.orders), text.orders);
    figure(QString::number(content.stops.size()), text.stops);
    figure(QString::number(pieces), text.piecesTitle);
    if (content.metres)
        figure(QStringLiteral("%1 m").arg(*content.metres), text.walk);
    if (content.minutes)
        figure(QStringLiteral("%1 min").arg(*content.minutes), text.expectedTime);
    return head;
}

std::vector<Cell> cellsOf(const PickStop &stop, int number)
{
    QString note = stop.sku;
    if (!stop.note.isEmpty())
        note += QStringLiteral(" · ") + stop.note;
    return {{QString::number(number), {Pt8}}, {stop.bin, {Pt11, true}}, {stop.title, {Pt9}, note},
        {QString::number(piecesOf(stop)), {Pt11, true}}, {totesOf(stop), {Pt9}}, {.isTickBox = true}};
}

} // namespace

std::vector<PickStop> sortedByBin(std::vector<PickStop> stops)
{
    std::ranges::stable_sort(stops, [](const PickStop &left, const PickStop &right) {
        const int order = base::compareNaturally(left.bin, right.bin);
        return order != 0 ? order < 0 : base::compareNaturally(left.sku, right.sku) < 0;
    });
    return stops;
}

Drawn<Pages> layoutPickList(const PickListContent &content, Fonts &fonts)
{
    const Words &text = words(content.language);
    const auto stops = content.metres ? content.stops : sortedByBin(content.stops);
    int pieces = 0;
    for (const PickStop &stop : stops)
        pieces += piecesOf(stop);
    Paper paper(listMedia(), fonts, content.language, kListMargins);
    writeListHead(paper, headOf(content, text, pieces));
    {
        Table table(paper,
            {{text.number, kNumberColumn}, {text.bin, kBinColumn}, {text.item},
                {text.quantity, kQuantityColumn, Side::Right}, {text.tote, kToteColumn, Side::Left, 7000},
                {QString(), kTickColumn, Side::Right}});
        int number = 0;
        for (const PickStop &stop : stops)
            table.row(cellsOf(stop, ++number));
    }
    return std::move(paper).finish(content.metres ? text.inWalkingOrder : text.inBinOrder);
}

} // namespace purser::documents
