#include "app/desktop/session.h"

#include "ui/kit/tokens.h"

namespace purser::desktop {

base::Result<std::unique_ptr<desk::Desk>> openDesk(const Wish &wish)
{
    desk::Profile profile;
    profile.folder = wish.profile;
    const bool isSandbox = wish.isDemo || wish.isHeadless;
    const QString file =
        wish.passphraseFile.isEmpty() ? qEnvironmentVariable("PURSER_PASSPHRASE_FILE") : wish.passphraseFile;
    const auto passphrase = isSandbox ? desk::sandboxPassphrase(wish.profile) : desk::passphraseIn(file);
    if (!passphrase)
        return tl::unexpected(passphrase.error());
    profile.passphrase = *passphrase;
    if (isSandbox)
        profile.cost = store::PassphraseCost::forRandomText();
    const QString user = wish.user.isEmpty() ? QStringLiteral("owner") : wish.user;
    desk::Surroundings surroundings;
    if (!wish.isHeadless)
        surroundings.undoWindow = std::chrono::seconds(kit::kUndoSeconds);
    return desk::Desk::open(profile, {user, {}, QStringLiteral("window")}, surroundings);
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
