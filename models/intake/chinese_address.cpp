#include "intake/chinese_address.h"

#include "intake/divisions.h"
#include "intake/postcode.h"

#include <QRegularExpression>

namespace purser::intake {

namespace {

using Problem = std::optional<AddressProblem>;

Problem districtProblem(const QString &district, bool isHeld)
{
    if (district.isEmpty())
        return AddressProblem {AddressField::Sublocality, AddressFlaw::Missing};
    return isHeld ? Problem() : AddressProblem {AddressField::Sublocality, AddressFlaw::Unknown};
}

Problem problemInMunicipality(const base::PostalAddress &address, const Province &province)
{
    const bool isOwnCity =
        address.city.isEmpty() || address.city == province.name || isPlaceholderDivision(address.city);
    if (!isOwnCity)
        return AddressProblem {AddressField::City, AddressFlaw::Unknown};
    return districtProblem(address.sublocality, province.holds(address.sublocality));
}

Problem problemInProvince(const base::PostalAddress &address, const Province &province)
{
    if (address.city.isEmpty())
        return AddressProblem {AddressField::City, AddressFlaw::Missing};
    if (const Prefecture *city = province.find(address.city))
        return districtProblem(address.sublocality, city->districts.contains(address.sublocality));
    if (!province.hasDirectCounty(address.city))
        return AddressProblem {AddressField::City, AddressFlaw::Unknown};
    return address.sublocality.isEmpty() ? Problem()
                                         : AddressProblem {AddressField::Sublocality, AddressFlaw::Unknown};
}

Problem divisionProblem(const base::PostalAddress &address)
{
    if (address.state.isEmpty())
        return AddressProblem {AddressField::State, AddressFlaw::Missing};
    const Province *province = findProvince(address.state);
    if (province == nullptr)
        return AddressProblem {AddressField::State, AddressFlaw::Unknown};
    return province->isMunicipality ? problemInMunicipality(address, *province)
                                    : problemInProvince(address, *province);
}

} // namespace

bool hasDoorNumber(const QString &street)
{
    static const QRegularExpression kNumber(
        QStringLiteral("\\d|[〇零一二三四五六七八九十百千两]\\s*[号號栋幢楼单室组队]"),
        QRegularExpression::UseUnicodePropertiesOption);
    return kNumber.match(street).hasMatch();
}

AddressProblems chineseAddressProblems(const base::PostalAddress &address, const Country &china)
{
    AddressProblems problems;
    if (const auto problem = divisionProblem(address))
        problems.push_back(*problem);
    if (address.street.isEmpty())
        problems.push_back({AddressField::Street, AddressFlaw::Missing});
    else if (!hasDoorNumber(address.street))
        problems.push_back({AddressField::Street, AddressFlaw::NoNumber});
    if (!address.postcode.isEmpty() && !postcodeMatches(china, address.postcode))
        problems.push_back({AddressField::Postcode, AddressFlaw::Invalid});
    return problems;
}

base::PostalAddress withoutPlaceholders(base::PostalAddress address)
{
    const bool isRepeated = address.city == address.state;
    if (address.country == u"CN" && (isRepeated || isPlaceholderDivision(address.city)))
        address.city.clear();
    return address;
}

} // namespace purser::intake
