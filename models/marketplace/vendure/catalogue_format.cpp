#include "marketplace/vendure/catalogue_format.h"

#include <QJsonArray>

namespace purser::marketplace::vendure {

QString optionsOf(const QJsonObject &variant)
{
    QStringList options;
    for (const auto &option : variant.value(u"options").toArray())
        options << option.toObject().value(u"name").toString();
    return options.join(QStringLiteral(" · "));
}

QString titleOf(const QJsonObject &variant)
{
    const QString product = variant.value(u"product").toObject().value(u"name").toString();
    return product.isEmpty() ? variant.value(u"name").toString() : product;
}

RemoteListing listingOf(const QJsonObject &variant)
{
    RemotePart part;
    part.sku = variant.value(u"sku").toString();
    part.title = titleOf(variant);
    part.variant = optionsOf(variant);
    return {variant.value(u"id").toString(), {part}};
}

std::vector<RemoteStock> stockOf(const QJsonObject &variant)
{
    std::vector<RemoteStock> levels;
    for (const auto &value : variant.value(u"stockLevels").toArray()) {
        const auto level = value.toObject();
        levels.push_back({variant.value(u"sku").toString(),
            level.value(u"stockLocation").toObject().value(u"name").toString(),
            level.value(u"stockOnHand").toInt()});
    }
    return levels;
}

} // namespace purser::marketplace::vendure
