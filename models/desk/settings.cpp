#include "desk/settings.h"

#include "base/json.h"
#include "desk/add_shop.h"

#include <QBuffer>
#include <QJsonArray>
#include <QUrl>

namespace purser::desk {

namespace {

using orders::Shop;
using orders::ShopId;

QString logoKey(ShopId shop)
{
    return QStringLiteral("shop.%1.logo").arg(shop.value());
}

store::Unit unitOf(const Core &core, const Writing &writing, const char *action)
{
    store::Unit unit {.actor = core.actor(), .at = writing.at(), .action = QLatin1String(action)};
    unit.canUndo = false;
    return unit;
}

base::Result<> apply(Writing &writing, const store::Unit &unit)
{
    const auto seq = store::applyUnit(writing.connection, writing.keys, unit);
    return seq ? base::Result<> {} : tl::unexpected(seq.error());
}

using ShopStep = std::function<base::Result<>(Writing &, Shop &)>;

base::Result<> editShop(Core &core, const char *action, ShopId id, const ShopStep &step)
{
    return core.write([&](Writing &writing) -> base::Result<> {
        const auto before = orders::findShop(writing.connection, id);
        if (!before)
            return tl::unexpected(before.error());
        if (!*before)
            return base::fail(base::Error::Kind::Refused, QStringLiteral("shop.not-found"));
        Shop after = **before;
        if (auto done = step(writing, after); !done)
            return done;
        if (after == **before)
            return {};
        auto unit = unitOf(core, writing, action);
        unit.edits.push_back(orders::changedShop(**before, after));
        return apply(writing, unit);
    });
}

base::Result<> checked(Core &core, ShopId id, const ShopChange &change)
{
    const QUrl url(change.url, QUrl::StrictMode);
    if (change.name.trimmed().isEmpty())
        return base::fail(base::Error::Kind::Refused, QStringLiteral("shop.no-name"));
    if (!url.isValid() || url.host().isEmpty() || !url.scheme().startsWith(QStringLiteral("http")))
        return base::fail(base::Error::Kind::Refused, QStringLiteral("shop.bad-url"));
    const auto shop = orders::findShop(core.reader(), id);
    if (!shop)
        return tl::unexpected(shop.error());
    if (!*shop)
        return base::fail(base::Error::Kind::Refused, QStringLiteral("shop.not-found"));
    return change.token.isEmpty() ? base::Result<> {}
                                  : trySignIn(core, (*shop)->kind, change.url, change.token);
}

} // namespace

QString keyOf(Setting setting)
{
    switch (setting) {
    case Setting::Language: return QStringLiteral("window.language");
    case Setting::Theme: return QStringLiteral("window.theme");
    case Setting::RecentCommands: return QStringLiteral("window.recent-commands");
    case Setting::RuleDraft: return QStringLiteral("rules.draft");
    }
    Q_UNREACHABLE();
}

base::Result<QString> setting(Core &core, Setting which)
{
    return findSetting(core.reader(), keyOf(which)).map([](const std::optional<QString> &value) {
        return value.value_or(QString());
    });
}

base::Result<> saveSetting(Core &core, Setting which, const QString &value)
{
    return core.write([&](Writing &writing) { return saveSetting(writing.connection, keyOf(which), value); });
}

ShopSettings settingsOf(const Shop &shop)
{
    const auto json = base::parseObject(shop.settings.toUtf8()).value_or(QJsonObject {});
    ShopSettings settings {
        .country = json.value(u"country").toString(), .isPaused = json.value(u"paused").toBool()};
    if (const auto minutes = json.value(u"compare_minutes").toInt(); minutes > 0)
        settings.compareEvery = std::chrono::minutes(minutes);
    for (const auto &line : json.value(u"sender").toArray())
        settings.sender << line.toString();
    return settings;
}

QString settingsText(const QString &before, const ShopSettings &settings)
{
    auto json = base::parseObject(before.toUtf8()).value_or(QJsonObject {});
    json.insert(QStringLiteral("sender"), QJsonArray::fromStringList(settings.sender));
    if (!settings.country.isEmpty())
        json.insert(QStringLiteral("country"), settings.country);
    json.insert(QStringLiteral("paused"), settings.isPaused);
    json.insert(QStringLiteral("compare_minutes"), qint64(settings.compareEvery.count()));
    return QString::fromUtf8(base::compact(json));
}

base::Result<> changeShop(Core &core, ShopId id, const ShopChange &change)
{
    if (auto fine = checked(core, id, change); !fine)
        return fine;
    const auto done = editShop(core, "shop.change", id, [&](Writing &writing, Shop &shop) -> base::Result<> {
        shop.name = change.name.trimmed();
        shop.url = change.url.trimmed();
        shop.settings = settingsText(shop.settings, change.settings);
        if (change.token.isEmpty())
            return {};
        auto sealed = writing.keys.seal(
            writing.connection, id.value(), change.token.toUtf8(), {"shop", id.value(), "token_sealed"});
        if (!sealed)
            return tl::unexpected(sealed.error());
        shop.tokenSealed = std::move(*sealed);
        return {};
    });
    core.forgetEdges(id);
    return done;
}

base::Result<> pauseShop(Core &core, ShopId id, bool isPaused)
{
    return editShop(core, isPaused ? "shop.pause" : "shop.resume", id, [isPaused](Writing &, Shop &shop) {
        ShopSettings settings = settingsOf(shop);
        settings.isPaused = isPaused;
        shop.settings = settingsText(shop.settings, settings);
        return base::Result<> {};
    });
}

base::Result<QImage> shopLogo(Core &core, ShopId id)
{
    return findSetting(core.reader(), logoKey(id)).map([](const std::optional<QString> &kept) {
        return kept ? QImage::fromData(QByteArray::fromBase64(kept->toLatin1()), "PNG") : QImage();
    });
}

base::Result<> saveShopLogo(Core &core, ShopId id, const QImage &logo)
{
    QByteArray png;
    if (!logo.isNull()) {
        const bool isLarge = std::max(logo.width(), logo.height()) > kLogoPixels;
        const QImage kept = isLarge
            ? logo.scaled(kLogoPixels, kLogoPixels, Qt::KeepAspectRatio, Qt::SmoothTransformation)
            : logo;
        QBuffer buffer(&png);
        kept.save(&buffer, "PNG");
    }
    return core.write([&](Writing &writing) -> base::Result<> {
        if (auto done = saveSetting(writing.connection, logoKey(id), QString::fromLatin1(png.toBase64()));
            !done)
            return done;
        return apply(writing, unitOf(core, writing, "shop.logo"));
    });
}

} // namespace purser::desk
