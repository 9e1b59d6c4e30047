#include "documents/code128.h"

#include <algorithm>
#include <array>
#include <span>

namespace purser::documents {
namespace {

/// Widths of three bars and three blanks, read as one decimal number, by code word (ISO/IEC 15417, table 1).
constexpr std::array kPatterns {212222, 222122, 222221, 121223, 121322, 131222, 122213, 122312, 132212,
    221213, 221312, 231212, 112232, 122132, 122231, 113222, 123122, 123221, 223211, 221132, 221231, 213212,
    223112, 312131, 311222, 321122, 321221, 312212, 322112, 322211, 212123, 212321, 232121, 111323, 131123,
    131321, 112313, 132113, 132311, 211313, 231113, 231311, 112133, 112331, 132131, 113123, 113321, 133121,
    313121, 211331, 231131, 213113, 213311, 213131, 311123, 311321, 331121, 312113, 312311, 332111, 314111,
    221411, 431111, 111224, 111422, 121124, 121421, 141122, 141221, 112214, 112412, 122114, 122411, 142112,
    142211, 241211, 221114, 413111, 241112, 134111, 111242, 121142, 121241, 114212, 124112, 124211, 411212,
    421112, 421211, 212141, 214121, 412121, 111143, 111341, 131141, 114113, 114311, 411113, 411311, 113141,
    114131, 311141, 411131, 211412, 211214, 211232};
constexpr int kStop = 2331112;
constexpr std::size_t kRunsInWord = 6;
constexpr std::size_t kRunsInStop = 7;
constexpr int kCheckModulus = 103;
constexpr int kLatinOffset = 128;

std::vector<int> runsOf(const std::vector<bool> &modules)
{
    std::vector<int> runs;
    for (std::size_t index = 0; index < modules.size(); ++index) {
        if (index == 0 || modules[index] != modules[index - 1])
            runs.push_back(0);
        ++runs.back();
    }
    return runs;
}

int asNumber(std::span<const int> runs)
{
    int number = 0;
    for (const int run : runs)
        number = number * 10 + run;
    return number;
}

bool isChecked(const std::vector<int> &words, int check)
{
    int sum = words.front();
    for (std::size_t index = 1; index < words.size(); ++index)
        sum = (sum + static_cast<int>(index) * words[index]) % kCheckModulus;
    return sum % kCheckModulus == check;
}

/// Reads code words one after the other; the set changes on the way.
class Reader
{
public:
    explicit Reader(int start)
        : m_set(start)
    {}

    [[nodiscard]] bool take(int word)
    {
        const int set = m_shifted ? kCode128StartA + kCode128StartB - m_set : m_set;
        m_shifted = false;
        if (word == kCode128Fnc1)
            append(u'\x1D');
        else if (set == kCode128StartC)
            takeDigits(word);
        else if (word < 96)
            append(QChar(set == kCode128StartA && word >= 64 ? word - 64 : word + 32));
        else
            return control(word, set);
        return true;
    }

    [[nodiscard]] const QString &text() const { return m_text; }

private:
    void takeDigits(int word)
    {
        if (word == 100)
            m_set = kCode128StartB;
        else if (word == 101)
            m_set = kCode128StartA;
        else
            m_text += QString::number(word).rightJustified(2, u'0');
    }

    bool control(int word, int set)
    {
        const int fnc4 = set == kCode128StartA ? 101 : 100;
        if (word == 98) {
            m_shifted = true;
        } else if (word == 99) {
            m_set = kCode128StartC;
        } else if (word == fnc4) {
            m_isLatin = m_highNext ? !m_isLatin : m_isLatin;
            m_highNext = !m_highNext;
        } else if (word == 100 || word == 101) {
            m_set = word == 100 ? kCode128StartB : kCode128StartA;
        } else {
            return false;
        }
        return true;
    }

    void append(QChar character)
    {
        const bool isHigh = m_isLatin != m_highNext;
        m_highNext = false;
        m_text += isHigh ? QChar(character.unicode() + kLatinOffset) : character;
    }

    int m_set;
    bool m_shifted = false;
    bool m_highNext = false;
    bool m_isLatin = false;
    QString m_text;
};

} // namespace

std::optional<std::vector<int>> code128Words(const std::vector<bool> &modules)
{
    const std::vector<int> runs = runsOf(modules);
    const bool isWhole = runs.size() >= 3 * kRunsInWord + kRunsInStop - kRunsInWord
        && runs.size() % kRunsInWord == 1 && modules.front();
    if (!isWhole || asNumber(std::span(runs).last(kRunsInStop)) != kStop)
        return std::nullopt;
    std::vector<int> words;
    for (std::size_t at = 0; at + kRunsInStop < runs.size(); at += kRunsInWord) {
        const auto known = std::ranges::find(kPatterns, asNumber(std::span(runs).subspan(at, kRunsInWord)));
        if (known == kPatterns.end())
            return std::nullopt;
        words.push_back(static_cast<int>(known - kPatterns.begin()));
    }
    const int check = words.back();
    words.pop_back();
    if (words.empty() || words.front() < kCode128StartA || !isChecked(words, check))
        return std::nullopt;
    return words;
}

std::optional<QString> code128Text(const std::vector<int> &words)
{
    Reader reader(words.front());
    for (const int word : std::span(words).subspan(1))
        if (!reader.take(word))
            return std::nullopt;
    QString text = reader.text();
    if (text.startsWith(u'\x1D'))
        text.remove(0, 1);
    return text;
}

} // namespace purser::documents
