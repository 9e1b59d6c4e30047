#include "intake/states.h"

#include <algorithm>

namespace purser::intake {

const State *findState(const Country &country, const QString &text)
{
    if (text.isEmpty())
        return nullptr;
    const QString frame = country.code + u'-';
    const QString code = text.startsWith(frame, Qt::CaseInsensitive) ? text.sliced(frame.size()) : text;
    const auto isSame = [](const QString &left, const QString &right) {
        return left.compare(right, Qt::CaseInsensitive) == 0;
    };
    const auto found = std::ranges::find_if(country.states, [&](const State &state) {
        return isSame(state.key, text) || isSame(state.name, text) || isSame(state.latin, text)
            || isSame(state.iso, code);
    });
    return found == country.states.end() ? nullptr : &*found;
}

bool postcodeLiesIn(const State &state, const QString &postcode)
{
    return !state.postcodePrefix || state.postcodePrefix->match(postcode).hasMatch();
}

} // namespace purser::intake
