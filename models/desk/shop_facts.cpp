#include "desk/shop_facts.h"

#include "desk/settings.h"
#include "intake/label_lines.h"

namespace purser::desk {

namespace {

orders::Shop with(orders::Shop shop, const marketplace::ShopFacts &facts)
{
    shop.currency = facts.currency;
    shop.zone = facts.zone;
    base::PostalAddress place = facts.sender;
    place.name.clear();
    auto settings = settingsOf(shop);
    settings.country = place.country;
    settings.sender = intake::labelLines(place, intake::LabelScript::Local);
    shop.settings = settingsText(shop.settings, settings);
    return shop;
}

} // namespace

base::Result<> learnShop(Core &core, const orders::Shop &shop, const std::stop_token &stop)
{
    if (!senderCountry(shop).isEmpty())
        return {};
    const auto connector = core.connectorOf(shop);
    if (!connector)
        return tl::unexpected(connector.error());
    const auto facts = (*connector)->shop(stop);
    if (!facts)
        return tl::unexpected(facts.error());
    if (!*facts)
        return {};
    return core.write([&](Writing &writing) -> base::Result<> {
        const auto before = orders::findShop(writing.connection, shop.id);
        if (!before)
            return tl::unexpected(before.error());
        if (!*before)
            return base::fail(base::Error::Kind::Refused, QStringLiteral("shop.not-found"));
        store::Unit unit {
            .actor = core.actor(), .at = writing.at(), .action = QStringLiteral("shop.learn"), .subject = 0};
        unit.edits.push_back(orders::changedShop(**before, with(**before, **facts)));
        unit.canUndo = false;
        const auto seq = store::applyUnit(writing.connection, writing.keys, unit);
        if (!seq)
            return tl::unexpected(seq.error());
        return {};
    });
}

QString senderCountry(const orders::Shop &shop)
{
    return settingsOf(shop).country;
}

QStringList senderLines(const orders::Shop &shop)
{
    return QStringList {shop.name} + settingsOf(shop).sender;
}

} // namespace purser::desk
