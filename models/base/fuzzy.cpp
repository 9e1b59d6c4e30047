#include "base/fuzzy.h"

#include "base/pinyin.h"
#include "base/text.h"

#include <algorithm>
#include <vector>

namespace purser::base {

namespace {

enum Fit { None = 0, Scattered = 1, Initials = 4, Inside = 5, WordStart = 7, Start = 8, Whole = 10 };

/// The letters of @p word stand in @p text in their order, the first at the start of a word and at most
/// kLongestGap letters between two of them.
bool isScattered(const QString &word, const QString &text)
{
    constexpr qsizetype kLongestGap = 8;
    constexpr qsizetype kShortest = 2;
    if (word.size() < kShortest)
        return false;
    for (qsizetype start = text.indexOf(word.front()); start >= 0;
         start = text.indexOf(word.front(), start + 1)) {
        if (start > 0 && text.at(start - 1).isLetterOrNumber())
            continue;
        qsizetype at = start;
        const bool isAll = std::all_of(word.begin() + 1, word.end(), [&](QChar letter) {
            const qsizetype next = text.indexOf(letter, at + 1);
            const bool isNear = next > at && next - at <= kLongestGap;
            at = next;
            return isNear;
        });
        if (isAll)
            return true;
    }
    return false;
}

int fitOfWord(const QString &word, const QString &text)
{
    if (text == word)
        return Whole;
    for (qsizetype at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
        if (at == 0)
            return Start;
        if (!text.at(at - 1).isLetterOrNumber())
            return WordStart;
    }
    if (text.contains(word))
        return Inside;
    if (findInitials(text, word) >= 0)
        return Initials;
    return isScattered(word, text) ? Scattered : None;
}

/// Optimal string alignment: insertions, deletions, changes and swaps of neighbours.
qsizetype distance(const QString &one, const QString &other)
{
    const auto columns = static_cast<std::size_t>(other.size()) + 1;
    std::vector<std::vector<qsizetype>> rows(
        static_cast<std::size_t>(one.size()) + 1, std::vector<qsizetype>(columns));
    for (std::size_t i = 0; i < rows.size(); ++i)
        rows[i][0] = static_cast<qsizetype>(i);
    for (std::size_t j = 0; j < columns; ++j)
        rows[0][j] = static_cast<qsizetype>(j);
    const auto at = [](const QString &text, std::size_t index) {
        return text.at(static_cast<qsizetype>(index));
    };
    for (std::size_t i = 1; i < rows.size(); ++i)
        for (std::size_t j = 1; j < columns; ++j) {
            const qsizetype change = at(one, i - 1) == at(other, j - 1) ? 0 : 1;
            rows[i][j] = std::min({rows[i - 1][j] + 1, rows[i][j - 1] + 1, rows[i - 1][j - 1] + change});
            const bool isSwap =
                i > 1 && j > 1 && at(one, i - 1) == at(other, j - 2) && at(one, i - 2) == at(other, j - 1);
            if (isSwap)
                rows[i][j] = std::min(rows[i][j], rows[i - 2][j - 2] + 1);
        }
    return rows.back().back();
}

} // namespace

int fitOf(const QString &query, const QString &text)
{
    const QString whole = folded(text);
    const QString wanted = folded(query);
    if (wanted.isEmpty() || whole.isEmpty())
        return None;
    if (whole == wanted)
        return Whole;
    int weakest = Whole;
    for (const QString &word : wanted.split(u' ', Qt::SkipEmptyParts))
        weakest = std::min(weakest, fitOfWord(word, whole));
    return weakest;
}

int bestFitOf(const QString &query, const QStringList &texts)
{
    int best = None;
    for (const QString &text : texts)
        best = std::max(best, fitOf(query, text));
    return best;
}

QString nearestWord(const QString &word, const QStringList &known)
{
    constexpr qsizetype kFarthest = 2;
    QString nearest;
    qsizetype least = kFarthest + 1;
    const QString wanted = folded(word);
    for (const QString &each : known) {
        const QString candidate = folded(each);
        if (std::abs(candidate.size() - wanted.size()) > kFarthest)
            continue;
        const qsizetype far = distance(wanted, candidate);
        if (far < least && far * 2 < std::max(wanted.size(), candidate.size())) {
            least = far;
            nearest = each;
        }
    }
    return nearest;
}

} // namespace purser::base
