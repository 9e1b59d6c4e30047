#include "desk/office_wording.h"

#include "marketplace/kinds.h"

#include <QLocale>

namespace purser::desk {

namespace {

using Words = std::map<QString, QString>;
using aftersales::CasePolicy;

QString looked(const Words &words, const QString &code)
{
    const auto found = words.find(code);
    return found == words.end() ? code : found->second;
}

QString dayText(const QDate &day)
{
    return QLocale().toString(day, QLocale::ShortFormat);
}

} // namespace

QString OfficeWording::caseKind(const QString &code)
{
    return looked(
        {
            {QStringLiteral("return_refund"), tr("return and refund")},
            {QStringLiteral("refund_only"), tr("refund only")},
            {QStringLiteral("exchange"), tr("exchange")},
            {QStringLiteral("reship"), tr("send again")},
            {QStringLiteral("repair"), tr("repair")},
        },
        code);
}

QString OfficeWording::grade(const QString &code)
{
    return looked(
        {
            {QStringLiteral("A"), tr("A, as new")},
            {QStringLiteral("B"), tr("B, opened, sells again")},
            {QStringLiteral("C"), tr("C, used, not for sale")},
            {QStringLiteral("scrap"), tr("scrap")},
            {QStringLiteral("missing"), tr("did not come")},
        },
        code);
}

QString OfficeWording::verdict(const CasePolicy &policy)
{
    switch (policy.verdict) {
    case CasePolicy::Verdict::Within:
        return policy.refundsOutboundFreight
            ? tr("The return is within the policy: refund the goods and the standard delivery")
            : tr("The return is within the policy: refund the goods without shipping");
    case CasePolicy::Verdict::Late:
        return tr("Asked after the last day, %1: the shop may refuse").arg(dayText(policy.deadline));
    case CasePolicy::Verdict::Fault:
        return tr("The buyer reports a fault: the seller answers for it, refund in full");
    case CasePolicy::Verdict::NoRight:
        return tr("The buyer's country gives no right to return: the shop decides");
    case CasePolicy::Verdict::NotDelivered:
        return tr("Nothing is delivered yet: the days to return have not begun");
    }
    return {};
}

QString OfficeWording::right(const CasePolicy &policy)
{
    const Words words {
        {QStringLiteral("cn_7d"),
            tr("Seven days after sign-off goods go back without a reason, if they are intact; the buyer pays "
               "the way back.")},
        {QStringLiteral("eu_14d"),
            tr("Fourteen days after delivery a consumer may withdraw without a reason; the cheapest standard "
               "delivery is refunded too.")},
    };
    if (policy.verdict == CasePolicy::Verdict::Fault)
        return tr(
            "Goods that are damaged, wrong or incomplete fall under the legal guarantee: the days to return "
            "do not matter, and the way back is the shop's to pay.");
    return policy.rule.isEmpty() ? tr("Only what the shop itself promised counts.")
                                 : looked(words, policy.rule);
}

QString OfficeWording::syncProblem(const QString &code)
{
    const QString again = tr("Nothing is lost: orders that are here stay, and it is tried again by itself.");
    const Words words {
        {QStringLiteral("net.timeout"), tr("The marketplace does not answer.") + u' ' + again},
        {QStringLiteral("net.no-answer"), tr("The marketplace does not answer.") + u' ' + again},
        {QStringLiteral("net.closed"), tr("The marketplace ended the connection.") + u' ' + again},
        {QStringLiteral("net.unreachable"), tr("The marketplace cannot be reached.") + u' ' + again},
        {QStringLiteral("net.connection-refused"),
            tr("The marketplace cannot be reached. Check its address in the settings, or wait.") + u' '
                + again},
        {QStringLiteral("net.host-not-found"),
            tr("The address of the shop is not known on the network. Check it in the settings.") + u' '
                + again},
        {QStringLiteral("net.bad-address"),
            tr("The address of the shop does not read as one. Correct it in the settings.")},
        {QStringLiteral("net.tls"),
            tr("The marketplace's certificate is not trusted, so nothing was sent. Check the address in the "
               "settings.")},
        {QStringLiteral("net.not-encrypted"),
            tr("The address is not encrypted, so nothing was sent. Use one that begins with https.")},
        {QStringLiteral("net.status-401"),
            tr("The marketplace refuses the login. Nothing is lost. Enter a new token in the settings.")},
        {QStringLiteral("net.status-403"),
            tr("The login may not do this at the marketplace. Nothing is lost. Enter another token in the "
               "settings.")},
        {QStringLiteral("net.status-429"),
            tr("The marketplace asks for a pause because of many calls.") + u' ' + again},
        {QStringLiteral("sync.page-loop"),
            tr("The marketplace sent the same page twice. Nothing is lost. Sync again; if it stays, tell the "
               "marketplace.")},
        {QStringLiteral("sync.stopped"), tr("The sync was stopped. It goes on with the next one.")},
        {QStringLiteral("json.broken"), tr("The marketplace's answer could not be read.") + u' ' + again},
        {QStringLiteral("json.not-object"), tr("The marketplace's answer could not be read.") + u' ' + again},
        {QStringLiteral("outbox.unknown-outcome"),
            tr("It is not known whether the message arrived. The marketplace is asked before it goes "
               "again.")},
        {QStringLiteral("shop.unknown-kind"),
            tr("This program does not know the shop's marketplace. Use a newer version.")},
        {QStringLiteral("quarantine.gone"), tr("The marketplace knows this order no more. It was let go.")},
    };
    const auto found = words.find(code);
    if (found != words.end())
        return found->second;
    if (code.startsWith(u"net.status-5"))
        return tr("The marketplace has a fault of its own (%1).").arg(code.mid(11)) + u' ' + again;
    if (code.startsWith(u"order."))
        return tr("The marketplace's order still cannot be read. It stays here with its text.");
    if (const QString told = marketplace::Kinds::problem(code); !told.isEmpty())
        return told;
    return tr("The sync stopped (%1).").arg(code) + u' ' + again;
}

QString OfficeWording::message(const QString &kind)
{
    return looked(
        {
            {QStringLiteral("fulfil"), tr("shipped")},
            {QStringLiteral("retrack"), tr("tracking number corrected")},
            {QStringLiteral("cancel"), tr("cancelled")},
            {QStringLiteral("refund"), tr("refund")},
            {QStringLiteral("return-decision"), tr("return decided")},
            {QStringLiteral("return-received"), tr("return received")},
            {QStringLiteral("message"), tr("message to the buyer")},
        },
        kind);
}

QString OfficeWording::unreadable(const QString &reason, const QString &place)
{
    const QString where = place.isEmpty() ? tr("a field") : u'“' + place + u'”';
    const Words words {
        {QStringLiteral("order.missing"), tr("%1 is missing.").arg(where)},
        {QStringLiteral("order.not-whole"), tr("%1 is not a whole number.").arg(where)},
        {QStringLiteral("order.bad-quantity"), tr("%1 is no possible quantity.").arg(where)},
        {QStringLiteral("order.bad-time"), tr("%1 is no point in time.").arg(where)},
        {QStringLiteral("order.unknown-currency"), tr("%1 is no currency.").arg(where)},
        {QStringLiteral("order.unknown-status"), tr("%1 has a word that is not known.").arg(where)},
        {QStringLiteral("order.unknown-payment"), tr("%1 has a word that is not known.").arg(where)},
        {QStringLiteral("order.not-text"), tr("%1 is no text.").arg(where)},
        {QStringLiteral("order.no-lines"), tr("The order has no lines.")},
    };
    const auto found = words.find(reason);
    return found == words.end() ? tr("%1 cannot be read (%2).").arg(where, reason) : found->second;
}

QString OfficeWording::permission(const QString &code)
{
    return code == u"*" ? tr("everything") : code;
}

QString OfficeWording::marketplace(const QString &kind)
{
    for (const marketplace::Kind &each : marketplace::Kinds::all())
        if (each.kind == kind)
            return each.title;
    return kind;
}

} // namespace purser::desk
