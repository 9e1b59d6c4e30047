#include "desk/label_page.h"

#include "desk/shop_facts.h"
#include "documents/label.h"
#include "intake/chinese_address.h"
#include "intake/chinese_correction.h"
#include "intake/label_lines.h"

#include <QLocale>

namespace purser::desk {

QStringList addressLines(const base::PostalAddress &recipient, const orders::Shop &shop)
{
    base::PostalAddress to = intake::withoutPlaceholders(intake::withWholeDivisions(recipient));
    to.name.clear();
    const bool isAbroad = to.country != senderCountry(shop);
    QStringList lines =
        intake::labelLines(to, isAbroad ? intake::LabelScript::Latin : intake::LabelScript::Local);
    if (lines.isEmpty())
        lines << to.street << QStringList {to.postcode, to.city, to.state}.join(u' ').simplified();
    if (isAbroad)
        lines << QLocale::territoryToString(QLocale::codeToTerritory(to.country)).toUpper();
    lines.removeAll(QString());
    return lines;
}

// NOLINTNEXTLINE(readability-function-size): what one label is made of
documents::Drawn<documents::Page> labelPage(const orders::Order &order, const Personal &personal,
    const shipping::Parcel &parcel, const orders::Shop &shop, documents::Fonts &fonts, bool isCopy)
{
    documents::LabelContent content;
    content.service = parcel.carrier + u' ' + parcel.service;
    content.routing = parcel.routing;
    content.sender = senderLines(shop);
    content.facts = {order.number, QStringLiteral("%1 g").arg(parcel.weightGrams)};
    content.recipient = personal.recipient.name;
    content.address = addressLines(personal.recipient, shop);
    if (!personal.recipient.phone.isEmpty())
        content.address << personal.recipient.phone;
    if (order.codMinor > 0)
        content.collect = base::Money {order.codMinor, order.currency};
    content.tracking = {documents::Barcode::Kind::Code128, parcel.tracking, parcel.tracking};
    content.isCopy = isCopy;
    content.language = order.country == u"CN" ? documents::Language::Chinese : documents::Language::English;
    return documents::layoutLabel(content, documents::labelMedia(), fonts);
}

} // namespace purser::desk
