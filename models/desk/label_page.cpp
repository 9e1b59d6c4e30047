#include "desk/label_page.h"

#include "desk/shop_facts.h"
#include "documents/label.h"

namespace purser::desk {

namespace {

QStringList linesOf(const base::PostalAddress &to)
{
    QStringList lines;
    const bool isChinese = to.country == u"CN";
    if (isChinese)
        lines << to.state + to.city + to.sublocality << to.street;
    else
        lines << to.street.split(u'\n', Qt::SkipEmptyParts)
              << QStringList {to.postcode, to.city, to.state}.join(u' ').simplified() << to.country;
    lines.removeAll(QString());
    return lines;
}

} // namespace

documents::Drawn<documents::Page> labelPage(const orders::Order &order, const Personal &personal,
    const shipping::Parcel &parcel, const orders::Shop &shop, documents::Fonts &fonts, bool isCopy)
{
    documents::LabelContent content;
    content.service = parcel.carrier + u' ' + parcel.service;
    content.routing = parcel.routing;
    content.sender = senderLines(shop);
    content.facts = {order.number, QStringLiteral("%1 g").arg(parcel.weightGrams)};
    content.recipient = personal.recipient.name;
    content.address = linesOf(personal.recipient);
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
