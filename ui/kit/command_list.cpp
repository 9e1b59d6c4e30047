#include "ui/kit/command_list.h"

#include "base/fuzzy.h"

#include <algorithm>
#include <tuple>

namespace purser::kit {

namespace {

constexpr qsizetype kMostRecent = 12;

struct Place
{
    int fit = 0;
    qsizetype recent = 0;
    std::size_t given = 0;

    friend bool operator<(const Place &one, const Place &other)
    {
        return std::tuple(-one.fit, one.recent, one.given)
            < std::tuple(-other.fit, other.recent, other.given);
    }
};

} // namespace

std::vector<Command> ranked(std::vector<Command> commands, const QString &query, const QStringList &recent)
{
    const bool isAll = query.trimmed().isEmpty();
    std::vector<Place> places;
    places.reserve(commands.size());
    for (std::size_t at = 0; at < commands.size(); ++at) {
        const int own = isAll ? 1 : base::bestFitOf(query, commands[at].names);
        const int fit = std::max(own, commands[at].fit);
        const qsizetype used = recent.indexOf(commands[at].id);
        if (fit > 0)
            places.push_back({fit, used < 0 ? recent.size() : used, at});
    }
    std::ranges::sort(places, [](const Place &one, const Place &other) { return one < other; });
    std::vector<Command> result;
    result.reserve(places.size());
    for (const Place &place : places)
        result.push_back(std::move(commands[place.given]));
    return result;
}

QStringList withRecent(QStringList recent, const QString &id)
{
    recent.removeAll(id);
    recent.prepend(id);
    return recent.first(std::min(recent.size(), kMostRecent));
}

} // namespace purser::kit
