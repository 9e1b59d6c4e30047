#include "documents/day_report.h"

#include "documents/list_head.h"
#include "documents/money_text.h"
#include "documents/table.h"

#include <algorithm>
#include <map>

namespace purser::documents {
namespace {

using enum TextSize;

constexpr int kNumberColumn = millimetres(26);
constexpr int kOrderColumn = millimetres(40);
constexpr int kStageColumn = millimetres(40);
constexpr int kSectionHead = millimetres(20);
constexpr int kBarHeight = 2600;
constexpr int kBarRow = 6200;
constexpr int kGap = 3000;

void writeFigures(Paper &paper, const std::vector<ReportFigure> &figures)
{
    if (figures.empty())
        return;
    const Words &text = paper.text();
    Table table(paper,
        {{text.figure}, {text.today, kNumberColumn, Side::Right}, {text.before, kNumberColumn, Side::Right}});
    for (const ReportFigure &figure : figures)
        table.row({{figure.name, {Pt9}}, {figure.value, {Pt9, true}}, {figure.before, {Pt9}}});
}

/// One bar a stage, all on the same scale from zero, the number behind its bar.
void writeCounts(Paper &paper, const std::vector<StageCount> &counts)
{
    if (counts.empty())
        return;
    writeSection(paper, paper.text().ordersByStage, kSectionHead);
    const int most = std::max(1, std::ranges::max(counts, {}, &StageCount::orders).orders);
    const int room = paper.width() - kStageColumn - millimetres(20);
    for (const StageCount &count : counts) {
        const TextBlock name = paper.sheet().set(count.stage, {Pt9}, kStageColumn - kGap);
        const int height = std::max(kBarRow, name.heightUm());
        paper.reserve(height);
        const int middle = paper.y() + height / 2;
        paper.sheet().place(name, paper.left(), middle - name.heightUm() / 2, kStageColumn);
        const int x = paper.left() + kStageColumn;
        const int width = static_cast<int>(static_cast<std::int64_t>(room) * count.orders / most);
        paper.sheet().fill({x, middle - kBarHeight / 2, std::max(width, kRule), kBarHeight});
        paper.sheet().write(QString::number(count.orders), {Pt9, true}, x + width + kGap / 2,
            middle - lineHeight(Pt9) / 2, millimetres(18));
        paper.skip(height);
    }
}

void writeTimes(Paper &paper, const std::vector<StageTime> &times, Language language)
{
    if (times.empty())
        return;
    const Words &text = paper.text();
    writeSection(paper, text.timesByStage, kSectionHead);
    Table table(paper,
        {{text.stage}, {text.orders, kNumberColumn, Side::Right}, {text.median, kNumberColumn, Side::Right},
            {text.ninetieth, kNumberColumn, Side::Right}, {text.longest, kNumberColumn, Side::Right}});
    for (const StageTime &time : times) {
        const TextStyle style {Pt9, time.isSlow};
        table.row({{time.stage, style, time.isSlow ? text.slowest : QString()},
            {QString::number(time.orders), style}, {durationText(time.median, language), style},
            {durationText(time.ninetieth, language), style}, {durationText(time.longest, language), style}});
    }
}

void writeRefunds(Paper &paper, const std::vector<ReportRefund> &refunds)
{
    const Words &text = paper.text();
    writeSection(paper, text.refunds, kSectionHead);
    if (refunds.empty()) {
        paper.write(text.noRefunds, {Pt9});
        return;
    }
    std::map<QString, base::Money> sums;
    Table table(paper,
        {{text.order, kOrderColumn}, {text.reason}, {text.state, kNumberColumn},
            {text.amount, kNumberColumn, Side::Right}});
    for (const ReportRefund &refund : refunds) {
        table.row({{refund.order, {Pt9}, refund.returnCase}, {refund.reason, {Pt9}}, {refund.state, {Pt9}},
            {moneyText(refund.amount), {Pt9}}});
        const auto [sum, isNew] = sums.try_emplace(refund.amount.currency.code(), refund.amount);
        if (!isNew)
            sum->second += refund.amount;
    }
    for (const auto &[currency, sum] : sums)
        table.row({{text.total, {Pt9, true}}, {}, {}, {moneyText(sum), {Pt9, true}}});
}

} // namespace

QString durationText(std::chrono::seconds duration, Language language)
{
    const bool isChinese = language == Language::Chinese;
    const auto seconds = duration.count();
    const auto minutes = seconds / 60;
    const auto hours = minutes / 60;
    if (seconds < 60)
        return (isChinese ? QStringLiteral("%1 秒") : QStringLiteral("%1 s")).arg(seconds);
    if (hours < 1)
        return (isChinese ? QStringLiteral("%1 分钟") : QStringLiteral("%1 min")).arg(minutes);
    if (hours < 24)
        return (isChinese ? QStringLiteral("%1 小时 %2 分") : QStringLiteral("%1 h %2 min"))
            .arg(hours)
            .arg(minutes % 60, 2, 10, QLatin1Char('0'));
    return (isChinese ? QStringLiteral("%1 天 %2 小时") : QStringLiteral("%1 d %2 h"))
        .arg(hours / 24)
        .arg(hours % 24);
}

Drawn<Pages> layoutDayReport(const DayReportContent &content, Fonts &fonts)
{
    const Words &text = words(content.language);
    Paper paper(listMedia(), fonts, content.language, kListMargins);
    ListHead head {text.dayReport, content.date, {}};
    head.isCopy = content.isCopy;
    if (!content.shop.isEmpty())
        head.notes.append(content.shop);
    writeListHead(paper, head);
    paper.write(content.finding, {Pt14, true});
    paper.skip(kGap * 2);
    writeFigures(paper, content.figures);
    writeCounts(paper, content.counts);
    writeTimes(paper, content.times, content.language);
    writeRefunds(paper, content.refunds);
    return std::move(paper).finish(content.shop);
}

} // namespace purser::documents
