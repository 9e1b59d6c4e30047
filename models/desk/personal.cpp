#include "desk/personal.h"

#include <QCborArray>
#include <QCborValue>

namespace purser::desk {

namespace {

constexpr const char *kTable = "sales_order";

QByteArray encoded(const Personal &personal)
{
    const auto &to = personal.recipient;
    return QCborValue(
        QCborArray {to.country, to.name, to.organization, to.phone, to.state, to.city, to.sublocality,
            to.street, to.postcode, to.sorting, personal.buyerName, personal.mail, personal.giftMessage})
        .toCbor();
}

Personal decoded(const QByteArray &bytes)
{
    const auto parts = QCborValue::fromCbor(bytes).toArray();
    int at = 0;
    const auto text = [&] { return parts.at(at++).toString(); };
    Personal personal;
    auto &to = personal.recipient;
    for (QString *field :
        {&to.country, &to.name, &to.organization, &to.phone, &to.state, &to.city, &to.sublocality, &to.street,
            &to.postcode, &to.sorting, &personal.buyerName, &personal.mail, &personal.giftMessage})
        *field = text();
    return personal;
}

} // namespace

base::Result<SealedPersonal> sealPersonal(store::Connection &connection, store::KeyRing &keys,
    orders::CustomerId customer, orders::OrderId order, const Personal &personal)
{
    if (auto done = keys.ensureCustomer(connection, customer.value()); !done)
        return tl::unexpected(done.error());
    auto recipient = keys.seal(
        connection, customer.value(), encoded(personal), {kTable, order.value(), "recipient_sealed"});
    if (!recipient)
        return tl::unexpected(recipient.error());
    SealedPersonal sealed {std::move(*recipient), {}};
    if (personal.note.isEmpty())
        return sealed;
    auto note = keys.seal(
        connection, customer.value(), personal.note.toUtf8(), {kTable, order.value(), "note_sealed"});
    if (!note)
        return tl::unexpected(note.error());
    sealed.note = std::move(*note);
    return sealed;
}

base::Result<Personal> openPersonal(
    store::Connection &connection, store::KeyRing &keys, const orders::Order &order)
{
    auto bytes = keys.open(connection, order.recipientSealed, {kTable, order.id.value(), "recipient_sealed"});
    if (!bytes)
        return tl::unexpected(bytes.error());
    Personal personal = decoded(*bytes);
    if (order.noteSealed.isEmpty())
        return personal;
    auto note = keys.open(connection, order.noteSealed, {kTable, order.id.value(), "note_sealed"});
    if (!note)
        return tl::unexpected(note.error());
    personal.note = QString::fromUtf8(*note);
    return personal;
}

base::Result<QByteArray> sealAddress(store::Connection &connection, store::KeyRing &keys,
    orders::CustomerId customer, const store::Place &place, const base::PostalAddress &address)
{
    return keys.seal(connection, customer.value(), encoded({.recipient = address}), place);
}

base::Result<base::PostalAddress> openAddress(
    store::Connection &connection, store::KeyRing &keys, const store::Place &place, const QByteArray &sealed)
{
    return keys.open(connection, sealed, place).map([](const QByteArray &bytes) {
        return decoded(bytes).recipient;
    });
}

store::Searchable searchableOf(const Personal &personal)
{
    return {personal.recipient.name, personal.recipient.phone, personal.recipient.postcode, personal.mail};
}

} // namespace purser::desk
