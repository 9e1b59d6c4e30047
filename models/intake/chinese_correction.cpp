#include "intake/chinese_correction.h"

#include "intake/chinese_address.h"
#include "intake/divisions.h"

#include <array>
#include <optional>

namespace purser::intake {

namespace {

/// One place as an address writes it: no city in a municipality, no district in a county under its province.
struct Place
{
    QString state;
    QString city;
    QString district;
    bool isInMunicipality = false;

    bool operator==(const Place &) const = default;
};

std::vector<Place> everyPlace()
{
    std::vector<Place> places;
    for (const Province &province : chineseProvinces()) {
        for (const Prefecture &city : province.prefectures) {
            for (const QString &district : city.districts) {
                if (province.isMunicipality)
                    places.push_back({province.name, {}, district, true});
                else if (city.isPlaceholder)
                    places.push_back({province.name, district, {}});
                else
                    places.push_back({province.name, city.name, district});
            }
        }
    }
    return places;
}

/// "广东" may mean 广东省; one character or another ending means nothing.
bool mayMean(const QString &written, const QString &name)
{
    return written == name || (written.size() >= 2 && name.startsWith(written));
}

bool isState(const base::PostalAddress &address, const Place &place)
{
    return mayMean(address.state, place.state);
}

bool isCity(const base::PostalAddress &address, const Place &place)
{
    if (place.isInMunicipality)
        return address.city.isEmpty() || mayMean(address.city, place.state)
            || isPlaceholderDivision(address.city);
    return mayMean(address.city, place.city);
}

bool isDistrict(const base::PostalAddress &address, const Place &place)
{
    return address.sublocality.isEmpty() || mayMean(address.sublocality, place.district);
}

// How much of the address is believed, from all of it down to the district alone.
using Belief = bool (*)(const base::PostalAddress &, const Place &);

bool believesAll(const base::PostalAddress &address, const Place &place)
{
    return isState(address, place) && isCity(address, place) && isDistrict(address, place);
}

bool believesStateAndDistrict(const base::PostalAddress &address, const Place &place)
{
    return !address.sublocality.isEmpty() && isState(address, place) && isDistrict(address, place);
}

bool believesCity(const base::PostalAddress &address, const Place &place)
{
    return !address.city.isEmpty() && !isPlaceholderDivision(address.city) && isCity(address, place)
        && isDistrict(address, place);
}

bool believesCityIsDistrict(const base::PostalAddress &address, const Place &place)
{
    return address.sublocality.isEmpty() && isState(address, place) && mayMean(address.city, place.district);
}

bool believesDistrictOnly(const base::PostalAddress &address, const Place &place)
{
    return !address.sublocality.isEmpty() && address.sublocality == place.district;
}

/// @returns nullopt when no place fits; else the one that does, or an empty one for several
std::optional<Place> onlyPlace(
    const std::vector<Place> &places, const base::PostalAddress &address, Belief believes)
{
    const bool keepsDistrict = !address.sublocality.isEmpty() || believes == believesCityIsDistrict;
    std::optional<Place> only;
    for (Place place : places) {
        if (!believes(address, place))
            continue;
        if (!keepsDistrict)
            place.district.clear();
        if (only && *only != place)
            return Place {};
        only = place;
    }
    return only;
}

std::vector<Correction> changesTo(const Place &place, const base::PostalAddress &address)
{
    const bool keepsCity = place.isInMunicipality && isCity(address, place)
        && (address.city == place.state || isPlaceholderDivision(address.city));
    const std::array wanted {Correction {AddressField::State, address.state, place.state},
        Correction {AddressField::City, address.city, keepsCity ? address.city : place.city},
        Correction {AddressField::Sublocality, address.sublocality, place.district}};
    std::vector<Correction> changes;
    std::ranges::copy_if(wanted, std::back_inserter(changes),
        [](const Correction &change) { return change.before != change.after; });
    return changes;
}

bool namesNoPlace(const AddressProblem &problem)
{
    return problem.flaw == AddressFlaw::Unknown
        && (problem.field == AddressField::State || problem.field == AddressField::City
            || problem.field == AddressField::Sublocality);
}

} // namespace

std::vector<Correction> proposeDivisions(const base::PostalAddress &address, AddressField wrong)
{
    static constexpr std::array<Belief, 5> kBeliefs {
        believesAll, believesStateAndDistrict, believesCity, believesCityIsDistrict, believesDistrictOnly};
    const bool isDivision =
        wrong == AddressField::State || wrong == AddressField::City || wrong == AddressField::Sublocality;
    if (!isDivision)
        return {};
    const std::vector<Place> places = everyPlace();
    for (const Belief belief : kBeliefs) {
        if (const auto place = onlyPlace(places, address, belief))
            return place->state.isEmpty() ? std::vector<Correction> {} : changesTo(*place, address);
    }
    return {};
}

base::PostalAddress withWholeDivisions(const base::PostalAddress &address)
{
    const Country *china = address.country == u"CN" ? findCountry(address.country) : nullptr;
    base::PostalAddress whole = trimmed(address);
    if (china == nullptr || std::ranges::none_of(chineseAddressProblems(whole, *china), namesNoPlace))
        return address;
    const auto place = onlyPlace(everyPlace(), whole, believesAll);
    if (!place || place->state.isEmpty())
        return address;
    whole.state = place->state;
    whole.sublocality = place->district;
    if (!place->isInMunicipality)
        whole.city = place->city;
    else if (!whole.city.isEmpty() && !isPlaceholderDivision(whole.city))
        whole.city = place->state;
    return whole;
}

} // namespace purser::intake
