#include "ui/bench/bench_words.h"

#include <QLocale>

#include <map>

namespace purser::ui {

namespace {

using packing::ItemCard;
using packing::Refused;

/// What a scan of a thing that is not wanted says: same article in another variant, another article, unknown.
QString wrongItem(const Refused &refused)
{
    const ItemCard scanned = refused.scanned.value_or(ItemCard {});
    const ItemCard needed = refused.expected.value_or(ItemCard {});
    if (scanned.title.isEmpty())
        return BenchWords::tr("No product has the code %1").arg(scanned.code);
    if (scanned.title == needed.title && scanned.variant != needed.variant)
        return BenchWords::tr("Wrong variant: %1 is needed, %2 was scanned")
            .arg(needed.variant, scanned.variant);
    return BenchWords::tr("Wrong item, it is not in this order");
}

QString wrongWeight(const QString &sentence, const QStringList &facts)
{
    return sentence.arg(
        BenchWords::weight(facts.value(0).toLongLong()), BenchWords::weight(facts.value(1).toLongLong()));
}

/// Sentences without names.
QString plain(const QString &code)
{
    const std::map<QString, QString> words {
        {QStringLiteral("bench.ambiguous-code"), BenchWords::tr("Two products carry this code")},
        {QStringLiteral("bench.no-product"), BenchWords::tr("This code names no product")},
        {QStringLiteral("bench.unreadable"), BenchWords::tr("The code cannot be read whole, scan it again")},
        {QStringLiteral("bench.serial-twice"), BenchWords::tr("This serial number was scanned before")},
        {QStringLiteral("bench.tick-first"), BenchWords::tr("Answer the question first")},
        {QStringLiteral("bench.date-first"), BenchWords::tr("The best-before date comes first")},
        {QStringLiteral("bench.no-date"), BenchWords::tr("That is no date")},
        {QStringLiteral("bench.choose-box"), BenchWords::tr("Choose a box first")},
        {QStringLiteral("bench.weigh-first"), BenchWords::tr("Put the parcel on the scale first")},
        {QStringLiteral("bench.no-reason"), BenchWords::tr("A reason is needed")},
        {QStringLiteral("bench.label-ordered"),
            BenchWords::tr("The label is being bought, scans can no longer be taken back")},
        {QStringLiteral("bench.no-label-yet"), BenchWords::tr("The label is not here yet")},
        {QStringLiteral("bench.wrong-label"), BenchWords::tr("This label belongs to another parcel")},
        {QStringLiteral("bench.label-twice"), BenchWords::tr("This label was scanned before")},
    };
    const auto found = words.find(code);
    return found == words.end() ? QString() : found->second;
}

/// Sentences about an order or a thing, whose name is the first fact.
QString naming(const QString &code, const QStringList &facts)
{
    const std::map<QString, QString> words {
        {QStringLiteral("bench.wrong-order"), BenchWords::tr("%1 is another order, finish this one first")},
        {QStringLiteral("bench.busy"), BenchWords::tr("Order %1 lies on this bench")},
        {QStringLiteral("bench.bad-order"), BenchWords::tr("Order %1 has nothing to pack")},
        {QStringLiteral("bench.unknown-box"), BenchWords::tr("The shop has no box %1")},
        {QStringLiteral("bench.no-such-order"), BenchWords::tr("No order waits for %1")},
        {QStringLiteral("bench.not-picked"), BenchWords::tr("Order %1 is not picked yet")},
        {QStringLiteral("bench.on-hold"), BenchWords::tr("Order %1 is on hold")},
        {QStringLiteral("bench.order-cancelled"), BenchWords::tr("Order %1 is cancelled")},
        {QStringLiteral("bench.gone"), BenchWords::tr("Order %1 has left already")},
    };
    const auto found = words.find(code);
    return found == words.end() ? QString() : found->second.arg(facts.value(0));
}

/// Scanned things that go back to a shelf.
bool goesBack(const Refused &refused)
{
    return refused.scanned && !refused.scanned->bin.isEmpty()
        && (refused.reason.code == u"bench.wrong-item" || refused.reason.code == u"bench.too-many");
}

} // namespace

QString BenchWords::named(const QString &title, const QString &variant)
{
    return variant.isEmpty() ? title : tr("%1, %2").arg(title, variant);
}

QString BenchWords::weight(std::int64_t grams)
{
    const QLocale locale;
    return grams < 1000 ? tr("%1 g").arg(locale.toString(grams))
                        : tr("%1 kg").arg(locale.toString(static_cast<double>(grams) / 1000, 'f', 2));
}

QString BenchWords::reason(const Refused &refused)
{
    const QString &code = refused.reason.code;
    const QStringList &facts = refused.reason.arguments;
    if (code == u"bench.wrong-item")
        return wrongItem(refused);
    if (code == u"bench.too-many")
        return tr("Enough of %1: %2 were ordered").arg(named(facts.value(0), facts.value(1)), facts.value(2));
    if (code == u"bench.expired")
        return tr("Expired: %1, best before %2").arg(named(facts.value(0), facts.value(1)), facts.value(2));
    if (code == u"bench.too-close")
        return tr("Too close to its date: %1, best before %2")
            .arg(named(facts.value(0), facts.value(1)), facts.value(2));
    if (code == u"bench.not-verified")
        return tr("%n pieces are not scanned yet", /*disambiguation=*/nullptr, facts.value(0).toInt());
    if (code == u"bench.too-light")
        return wrongWeight(tr("Too light: %1 expected, %2 on the scale"), facts);
    if (code == u"bench.too-heavy")
        return wrongWeight(tr("Too heavy: %1 expected, %2 on the scale"), facts);
    for (const QString &sentence : {plain(code), naming(code, facts)})
        if (!sentence.isEmpty())
            return sentence;
    return tr("That did not work (%1)").arg(code);
}

QString BenchWords::wayOut(const Refused &refused)
{
    const QStringList &facts = refused.reason.arguments;
    if (goesBack(refused))
        return tr("Put it back to %1, then scan “OK”").arg(refused.scanned->bin);
    if (refused.reason.code == u"bench.wrong-item" || refused.reason.code == u"bench.too-many"
        || refused.reason.code == u"bench.expired" || refused.reason.code == u"bench.too-close")
        return tr("Put it aside, then scan “OK”");
    if (refused.reason.code == u"bench.too-light" && facts.size() > 3)
        return tr("Is %1 missing? Scan “OK”, then weigh again").arg(named(facts.value(3), facts.value(4)));
    if (refused.reason.code == u"bench.too-heavy" && facts.size() > 3)
        return tr("Is %1 in it twice? Scan “OK”, then weigh again")
            .arg(named(facts.value(3), facts.value(4)));
    if (refused.reason.code == u"bench.too-light" || refused.reason.code == u"bench.too-heavy")
        return tr("Look into the box, scan “OK”, then weigh again");
    return tr("Scan “OK” to go on");
}

QString BenchWords::interception(const packing::Intercepted &state)
{
    if (state.reason == u"cancelled")
        return tr("%1 was cancelled, do not pack it").arg(state.number);
    if (state.reason == u"held")
        return tr("%1 was put on hold, do not pack it").arg(state.number);
    if (state.reason == u"gone")
        return tr("%1 was taken away from this bench").arg(state.number);
    return tr("%1 has changed, pack it anew").arg(state.number);
}

QString BenchWords::interceptionWayOut(const packing::Intercepted &state)
{
    if (state.reason == u"changed")
        return tr("Scan “OK”, then scan the order again");
    if (state.putBack.empty())
        return tr("Nothing was packed yet, scan “OK”");
    return tr("Put everything back, then scan “OK”");
}

} // namespace purser::ui
