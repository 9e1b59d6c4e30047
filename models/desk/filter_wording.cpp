#include "desk/filter_wording.h"

#include "desk/wording.h"

#include <QDate>
#include <QLocale>

namespace purser::desk {

using orders::Comparison;
using orders::Condition;
using orders::FilterKey;

QString FilterWording::keyName(FilterKey key)
{
    switch (key) {
    case FilterKey::Shop: return tr("Shop");
    case FilterKey::Stage: return tr("Stage");
    case FilterKey::Late: return tr("Late");
    case FilterKey::Stock: return tr("Stock");
    case FilterKey::Total: return tr("Total");
    case FilterKey::Due: return tr("Ship by");
    case FilterKey::Placed: return tr("Placed");
    case FilterKey::Pay: return tr("Payment");
    case FilterKey::Carrier: return tr("Carrier");
    case FilterKey::Country: return tr("Country");
    case FilterKey::Tag: return tr("Tag");
    case FilterKey::Units: return tr("Pieces");
    }
    Q_UNREACHABLE();
}

QString FilterWording::dayName(const QString &value)
{
    if (value == u"today")
        return tr("today");
    if (value == u"tomorrow")
        return tr("tomorrow");
    if (value == u"yesterday")
        return tr("yesterday");
    if (value == u"none")
        return tr("no date");
    if (value.endsWith(u'h'))
        return tr("within %1 h").arg(value.chopped(1));
    if (value.endsWith(u'd'))
        return tr("within %1 d").arg(value.chopped(1));
    return QLocale().toString(QDate::fromString(value, Qt::ISODate), QLocale::ShortFormat);
}

QString FilterWording::valueName(FilterKey key, const QString &value)
{
    switch (key) {
    case FilterKey::Stage:
        if (const auto tab = orders::parseTab(value))
            return Wording::tab(*tab);
        return Wording::stage(orders::parseStage(value).value_or(orders::Stage::Received));
    case FilterKey::Stock: return value == u"short" ? tr("short") : tr("kept");
    case FilterKey::Pay:
        return Wording::payment(orders::parsePayment(value).value_or(orders::Payment::Pending));
    case FilterKey::Tag:
        return value == u"gift"   ? tr("gift")
            : value == u"express" ? tr("express")
            : value == u"cod"     ? tr("cash on delivery")
                                  : value;
    case FilterKey::Due:
    case FilterKey::Placed: return dayName(value);
    case FilterKey::Country: return value.toUpper();
    case FilterKey::Shop:
    case FilterKey::Late:
    case FilterKey::Total:
    case FilterKey::Carrier:
    case FilterKey::Units: return value;
    }
    Q_UNREACHABLE();
}

QString FilterWording::name(const Condition &condition)
{
    return condition.isNot ? tr("not %1").arg(keyName(condition.key)) : keyName(condition.key);
}

QString FilterWording::value(const Condition &condition)
{
    QStringList names;
    for (const QString &value : condition.values)
        names << valueName(condition.key, value);
    const bool isDay = condition.key == FilterKey::Due || condition.key == FilterKey::Placed;
    const QString all = names.join(tr(" or "));
    switch (condition.comparison) {
    case Comparison::Is: return all;
    case Comparison::Below: return (isDay ? tr("before %1") : tr("under %1")).arg(all);
    case Comparison::AtMost: return (isDay ? tr("until %1") : tr("at most %1")).arg(all);
    case Comparison::Above: return (isDay ? tr("after %1") : tr("over %1")).arg(all);
    case Comparison::AtLeast: return (isDay ? tr("from %1") : tr("at least %1")).arg(all);
    case Comparison::Between: return names.join(QStringLiteral(" – "));
    }
    Q_UNREACHABLE();
}

QString FilterWording::choice(const Condition &condition)
{
    const QString what = value(condition);
    return what.isEmpty() ? name(condition) : name(condition) + u' ' + what;
}

QString FilterWording::error(const orders::FilterError &error)
{
    QString text;
    if (error.code == u"filter.unknown-key")
        text = tr("There is no filter “%1”.").arg(error.word);
    else if (error.code == u"filter.unknown-value")
        text = tr("Nothing is called “%1” here.").arg(error.word);
    else if (error.code == u"filter.no-value")
        text = tr("The filter waits for a value.");
    else if (error.code == u"filter.not-a-number")
        text = tr("“%1” is no number.").arg(error.word);
    else if (error.code == u"filter.not-a-day")
        text = tr("“%1” is no day: write today, 2026-11-24, 4h or 3d.").arg(error.word);
    else if (error.code == u"filter.no-order")
        text = tr("Only numbers and days can be compared with < and >.");
    else
        text = tr("A quotation mark is still open.");
    return error.meant.isEmpty() ? text : text + u' ' + tr("Did you mean “%1”?").arg(error.meant);
}

} // namespace purser::desk
