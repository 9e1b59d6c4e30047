#include "intake/address_check.h"

#include "intake/address_correction.h"
#include "intake/chinese_address.h"
#include "intake/phone.h"
#include "intake/postcode.h"
#include "intake/states.h"

namespace purser::intake {

namespace {

void checkPresent(const base::PostalAddress &address, AddressField field, AddressProblems &problems)
{
    if (valueOf(address, field).isEmpty())
        problems.push_back({field, AddressFlaw::Missing});
}

void checkPhone(const base::PostalAddress &address, AddressProblems &problems)
{
    const bool isForm =
        address.country == u"CN" ? isChinesePhone(address.phone) : isPlausiblePhone(address.phone);
    if (address.phone.isEmpty())
        problems.push_back({AddressField::Phone, AddressFlaw::Missing});
    else if (!isForm)
        problems.push_back({AddressField::Phone, AddressFlaw::Invalid});
}

void checkStateAndPostcode(
    const base::PostalAddress &address, const Country &country, AddressProblems &problems)
{
    const State *state = findState(country, address.state);
    if (state == nullptr && !address.state.isEmpty() && !country.states.empty())
        problems.push_back({AddressField::State, AddressFlaw::Unknown});
    if (address.postcode.isEmpty())
        return;
    if (!postcodeMatches(country, address.postcode))
        problems.push_back({AddressField::Postcode, AddressFlaw::Invalid});
    else if (state != nullptr && !postcodeLiesIn(*state, address.postcode))
        problems.push_back({AddressField::Postcode, AddressFlaw::NotInState});
}

QString findingCode(AddressFlaw flaw)
{
    return QStringLiteral("address.") + codeOf(flaw).replace(u'_', u'-');
}

} // namespace

QString codeOf(AddressFlaw flaw)
{
    switch (flaw) {
    case AddressFlaw::Missing: return QStringLiteral("missing");
    case AddressFlaw::Unknown: return QStringLiteral("unknown");
    case AddressFlaw::Invalid: return QStringLiteral("invalid");
    case AddressFlaw::NoNumber: return QStringLiteral("no_number");
    case AddressFlaw::NotInState: return QStringLiteral("not_in_state");
    }
    Q_UNREACHABLE();
}

AddressProblems addressProblems(const base::PostalAddress &given)
{
    const base::PostalAddress address = trimmed(given);
    if (address.country.isEmpty())
        return {{AddressField::Country, AddressFlaw::Missing}};
    const Country *country = findCountry(address.country);
    if (country == nullptr)
        return {{AddressField::Country, AddressFlaw::Unknown}};
    AddressProblems problems;
    checkPresent(address, AddressField::Name, problems);
    checkPhone(address, problems);
    if (address.country == u"CN") {
        std::ranges::copy(chineseAddressProblems(address, *country), std::back_inserter(problems));
        return problems;
    }
    for (const AddressField field : country->required)
        checkPresent(address, field, problems);
    checkStateAndPostcode(address, *country, problems);
    return problems;
}

Findings checkAddress(const base::PostalAddress &address)
{
    Findings findings;
    for (const AddressProblem &problem : addressProblems(address)) {
        findings.push_back({.code = findingCode(problem.flaw),
            .severity = Severity::Blocking,
            .field = codeOf(problem.field),
            .suggestion = proposeCorrection(trimmed(address), problem)});
    }
    return findings;
}

} // namespace purser::intake
