#include "marketplace/kinds.h"

#include <map>

namespace purser::marketplace {

QString Kinds::problem(const QString &code)
{
    const std::map<QString, QString> words {
        {QStringLiteral("marketplace.not-supported"),
            tr("The marketplace has no way to do this. Do it in the shop's own window.")},
        {QStringLiteral("vendure.invalid-credentials-error"),
            tr("The shop refuses the user or password. Nothing is lost. Correct them in the settings.")},
        {QStringLiteral("vendure.forbidden"),
            tr("The shop's user may not do this. Give him the right in the shop's own window.")},
        {QStringLiteral("vendure.no-session"),
            tr("The shop let the user in but gave no session. Its set-up has to allow bearer tokens or "
               "cookies.")},
        {QStringLiteral("vendure.other-schema"),
            tr("The shop's version of Vendure is not one that Purser knows. Use a newer Purser.")},
        {QStringLiteral("vendure.server-error"),
            tr("The shop failed inside. Nothing is lost; it is tried again by itself.")},
        {QStringLiteral("vendure.no-data"),
            tr("The shop's answer could not be read. Nothing is lost; it is tried again by itself.")},
        {QStringLiteral("vendure.items-already-fulfilled-error"),
            tr("These pieces were sent already in the shop itself. Nothing was sent twice.")},
        {QStringLiteral("vendure.refund-amount-error"),
            tr("The shop cannot pay back that much for this order. Nothing was paid back.")},
        {QStringLiteral("vendure.refund-failed"),
            tr("The shop's way of payment refused the refund. Nothing was paid back.")},
    };
    const auto found = words.find(code);
    if (found != words.end())
        return found->second;
    return code.startsWith(u"vendure.") ? tr("The shop refused it (%1).").arg(code.mid(8)) : QString();
}

} // namespace purser::marketplace
