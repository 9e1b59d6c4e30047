#include "app/desktop/session.h"

#include "ui/kit/tokens.h"

#include <QFile>

namespace purser::desktop {

namespace {

bool isSandbox(const Wish &wish)
{
    return wish.isDemo || wish.isHeadless;
}

QString passphraseFile(const Wish &wish)
{
    return wish.passphraseFile.isEmpty() ? qEnvironmentVariable("PURSER_PASSPHRASE_FILE")
                                         : wish.passphraseFile;
}

bool liesBeside(const Wish &wish)
{
    return isSandbox(wish) || QFile::exists(wish.profile + QStringLiteral(".passphrase"));
}

} // namespace

bool hasOwnPassphrase(const Wish &wish)
{
    return liesBeside(wish) || !passphraseFile(wish).isEmpty();
}

base::Result<std::unique_ptr<desk::Desk>> openProfile(const Wish &wish, const desk::Profile &profile)
{
    const QString user = wish.user.isEmpty() ? QStringLiteral("owner") : wish.user;
    desk::Surroundings surroundings;
    if (!wish.isHeadless)
        surroundings.undoWindow = std::chrono::seconds(kit::kUndoSeconds);
    return desk::Desk::open(profile, {user, {}, QStringLiteral("window")}, surroundings);
}

base::Result<std::unique_ptr<desk::Desk>> openDesk(const Wish &wish)
{
    const QString file = passphraseFile(wish);
    const bool isNamed = !isSandbox(wish) && !file.isEmpty();
    const auto passphrase = isNamed ? desk::passphraseIn(file) : desk::sandboxPassphrase(wish.profile);
    if (!passphrase)
        return tl::unexpected(passphrase.error());
    desk::Profile profile {.folder = wish.profile, .passphrase = *passphrase};
    if (!isNamed)
        profile.cost = store::PassphraseCost::forRandomText();
    return openProfile(wish, profile);
}

base::Result<> connectDemo(desk::Desk &desk, const demo::SandboxReady &ready)
{
    const auto known = desk::waited(desk.shops());
    if (!known)
        return tl::unexpected(known.error());
    for (const auto &shop : ready.shops) {
        if (std::ranges::find(*known, shop.name, &orders::Shop::name) != known->end())
            continue;
        const auto added =
            desk::waited(desk.addShop(QStringLiteral("sandbox"), ready.url, shop.name, shop.token));
        if (!added)
            return tl::unexpected(added.error());
    }
    return {};
}

} // namespace purser::desktop
