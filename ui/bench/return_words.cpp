#include "ui/bench/return_words.h"

#include "desk/wording.h"
#include "ui/bench/bench_words.h"

#include <QDateTime>
#include <QLocale>

#include <map>

namespace purser::ui {

namespace {

using aftersales::ReturnLine;
using aftersales::ReturnWork;

using Counts = std::map<qsizetype, int>; // by place among the grades

void count(const ReturnLine &line, Counts &counts)
{
    for (const auto &one : line.graded)
        counts[aftersales::kGrades.indexOf(one.grade)] += one.quantity;
}

QString textOf(const Counts &counts)
{
    QStringList words;
    for (const auto &[place, pieces] : counts) {
        const QString grade = aftersales::kGrades.value(place);
        words << ReturnWords::tr("%1 × %2").arg(pieces).arg(
            grade == u"scrap" ? ReturnWords::tr("scrap") : grade);
    }
    return words.join(QStringLiteral(", "));
}

QString reasonOf(const base::Refusal &why)
{
    const std::map<QString, QString> words {
        {QStringLiteral("return.wrong-item"), ReturnWords::tr("Not part of this return")},
        {QStringLiteral("return.too-many"), ReturnWords::tr("More than the buyer asked to send back")},
        {QStringLiteral("return.grade-first"), ReturnWords::tr("Grade the piece in hand first")},
        {QStringLiteral("return.scan-first"), ReturnWords::tr("Scan the piece first")},
        {QStringLiteral("return.choose-first"), ReturnWords::tr("First say which return it is")},
        {QStringLiteral("return.done-already"), ReturnWords::tr("Received before")},
    };
    const auto found = words.find(why.code);
    return found == words.end() ? desk::Wording::reason(why.code, why.arguments) : found->second;
}

QString detailOf(const base::Refusal &why)
{
    if (why.code == u"return.done-already")
        return ReturnWords::tr("%1 received this parcel on %2. Nothing was booked.")
            .arg(why.arguments.value(0), why.arguments.value(1));
    return ReturnWords::tr("Nothing was booked");
}

QString wayOutOf(const base::Refusal &why)
{
    if (why.code == u"return.wrong-item" || why.code == u"return.too-many")
        return ReturnWords::tr("Lay it aside for the office, then scan OK");
    if (why.code == u"return.done-already")
        return ReturnWords::tr("Lay the parcel aside for the office, then scan OK");
    return ReturnWords::tr("Scan OK to go on");
}

} // namespace

QString ReturnWords::grades(const ReturnLine &line)
{
    Counts counts;
    count(line, counts);
    return textOf(counts);
}

QString ReturnWords::grades(const ReturnWork &work)
{
    Counts counts;
    for (const ReturnLine &line : work.lines)
        count(line, counts);
    return textOf(counts);
}

QString ReturnWords::gradeDetail(const QString &grade, const QString &bin)
{
    const QString shelf = bin.isEmpty() ? tr("onto its shelf") : tr("onto shelf %1").arg(bin);
    if (grade == u"A")
        return tr("as new · %1").arg(shelf);
    if (grade == u"B")
        return tr("opened, sells again · %1").arg(shelf);
    return grade == u"C" ? tr("used, not for sale · written off") : tr("broken · written off");
}

QString ReturnWords::receipt(const QString &user, std::int64_t at)
{
    const auto moment = QDateTime::fromMSecsSinceEpoch(at);
    const bool isToday = moment.date() == QDate::currentDate();
    const QString time = isToday
        ? moment.toString(QStringLiteral("HH:mm"))
        : QLocale().toString(moment.date(), QLocale::ShortFormat) + moment.toString(QStringLiteral(" HH:mm"));
    return tr("%1, %2").arg(user, time);
}

RefusalView ReturnWords::refusal(const aftersales::ReturnRefused &refused, const ReturnRun &run)
{
    RefusalView view;
    view.reason = reasonOf(refused.why);
    view.detail = detailOf(refused.why);
    view.scanned = run.scannedTitle().isEmpty() ? refused.scanned : run.scannedTitle();
    view.wayOut = wayOutOf(refused.why);
    view.meanwhile = refused.meanwhile;
    const auto *work = aftersales::workOf(refused);
    view.where = work == nullptr ? run.user() : work->number + QStringLiteral("   ") + run.user();
    if (work == nullptr)
        return view;
    const auto *inspect = std::get_if<aftersales::Inspect>(&refused.before);
    const auto line = inspect != nullptr && inspect->hand
        ? work->lines.begin() + static_cast<std::ptrdiff_t>(inspect->hand->line)
        : std::ranges::find_if(work->lines, [](const ReturnLine &one) { return one.open() > 0; });
    if (line == work->lines.end())
        return view;
    view.needed = line->title;
    view.neededLines = {line->variant, tr("%n still to look at", /*c=*/nullptr, line->open())};
    view.neededLines.removeAll(QString());
    return view;
}

} // namespace purser::ui
