#include "intake/address_field.h"

#include <array>

namespace purser::intake {

namespace {

using Member = QString base::PostalAddress::*;

Member memberOf(AddressField field)
{
    switch (field) {
    case AddressField::Country: return &base::PostalAddress::country;
    case AddressField::Name: return &base::PostalAddress::name;
    case AddressField::Organization: return &base::PostalAddress::organization;
    case AddressField::Phone: return &base::PostalAddress::phone;
    case AddressField::State: return &base::PostalAddress::state;
    case AddressField::City: return &base::PostalAddress::city;
    case AddressField::Sublocality: return &base::PostalAddress::sublocality;
    case AddressField::Street: return &base::PostalAddress::street;
    case AddressField::Postcode: return &base::PostalAddress::postcode;
    case AddressField::Sorting: return &base::PostalAddress::sorting;
    }
    Q_UNREACHABLE();
}

} // namespace

QString codeOf(AddressField field)
{
    switch (field) {
    case AddressField::Country: return QStringLiteral("country");
    case AddressField::Name: return QStringLiteral("name");
    case AddressField::Organization: return QStringLiteral("organization");
    case AddressField::Phone: return QStringLiteral("phone");
    case AddressField::State: return QStringLiteral("state");
    case AddressField::City: return QStringLiteral("city");
    case AddressField::Sublocality: return QStringLiteral("sublocality");
    case AddressField::Street: return QStringLiteral("street");
    case AddressField::Postcode: return QStringLiteral("postcode");
    case AddressField::Sorting: return QStringLiteral("sorting");
    }
    Q_UNREACHABLE();
}

QString valueOf(const base::PostalAddress &address, AddressField field)
{
    return address.*memberOf(field);
}

base::PostalAddress with(base::PostalAddress address, AddressField field, const QString &value)
{
    address.*memberOf(field) = value;
    return address;
}

base::PostalAddress trimmed(base::PostalAddress address)
{
    static constexpr std::array kAll {AddressField::Country, AddressField::Name, AddressField::Organization,
        AddressField::Phone, AddressField::State, AddressField::City, AddressField::Sublocality,
        AddressField::Street, AddressField::Postcode, AddressField::Sorting};
    for (const AddressField field : kAll)
        address.*memberOf(field) = (address.*memberOf(field)).trimmed();
    return address;
}

} // namespace purser::intake
