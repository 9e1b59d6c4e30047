#include "intake/address_correction.h"

#include "intake/chinese_correction.h"
#include "intake/postcode.h"

namespace purser::intake {

std::vector<Correction> proposeCorrection(const base::PostalAddress &address, const AddressProblem &problem)
{
    const Country *country = findCountry(address.country);
    if (country == nullptr)
        return {};
    if (problem.field == AddressField::Postcode && problem.flaw == AddressFlaw::Invalid) {
        const auto tidy = tidyPostcode(*country, address.postcode);
        return tidy ? std::vector {Correction {AddressField::Postcode, address.postcode, *tidy}}
                    : std::vector<Correction> {};
    }
    if (address.country == u"CN")
        return proposeDivisions(address, problem.field);
    return {};
}

} // namespace purser::intake
