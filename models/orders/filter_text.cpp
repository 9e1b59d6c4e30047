#include "orders/filter_text.h"

#include "base/fuzzy.h"
#include "base/text.h"
#include "orders/filter_words.h"

namespace purser::orders {

namespace {

template <typename T = void>
using Read = tl::expected<T, FilterError>;

/// A stretch of the text, with where it stands.
struct Piece
{
    QString text;
    qsizetype at = 0;

    [[nodiscard]] Piece mid(qsizetype from, qsizetype length = -1) const
    {
        return {text.mid(from, length), at + from};
    }
};

/// One word: quoted parts keep their blanks; `plain` has a 1 where a character stood in quotes.
struct Word
{
    Piece piece; ///< as typed, quotes and all
    QString text; ///< without quotes
    std::vector<qsizetype> from; ///< of each character of text: where it stands
    qsizetype quotedFrom = -1; ///< index in text of the first quoted character, -1 = nothing is quoted
};

tl::unexpected<FilterError> fail(const char *code, const Piece &piece, const QString &meant = {})
{
    return tl::unexpected(FilterError {
        QLatin1String(code), piece.at, std::max<qsizetype>(1, piece.text.size()), piece.text, meant});
}

/// Signs of a Chinese keyboard as ASCII, one for one, so that places stay.
QString withPlainSigns(QString text)
{
    constexpr std::array<std::pair<char16_t, char16_t>, 14> kSigns {{{u'：', u':'}, {u'，', u','},
        {u'、', u','}, {u'＞', u'>'}, {u'＜', u'<'}, {u'＝', u'='}, {u'－', u'-'}, {u'“', u'"'}, {u'”', u'"'},
        {u'＂', u'"'}, {u'　', u' '}, {u'≥', u'\x1'}, {u'≤', u'\x2'}, {u'．', u'.'}}};
    for (const auto &[wide, plain] : kSigns)
        text.replace(QChar(wide), QChar(plain));
    return text;
}

Read<std::vector<Word>> wordsOf(const QString &text)
{
    std::vector<Word> words;
    qsizetype at = 0;
    while (at < text.size()) {
        if (text.at(at).isSpace()) {
            ++at;
            continue;
        }
        Word word {.piece = {{}, at}, .text = {}, .from = {}};
        std::optional<qsizetype> open;
        for (; at < text.size() && (open || !text.at(at).isSpace()); ++at) {
            if (text.at(at) == u'"') {
                open = open ? std::nullopt : std::optional(at);
                if (word.quotedFrom < 0)
                    word.quotedFrom = word.text.size();
                continue;
            }
            word.text += text.at(at);
            word.from.push_back(at);
        }
        if (open)
            return fail("filter.open-quote", {text.mid(*open), *open});
        word.piece.text = text.mid(word.piece.at, at - word.piece.at);
        words.push_back(std::move(word));
    }
    return words;
}

Read<QString> valueOf(FilterKey key, const Piece &value, const QStringList &shops)
{
    switch (valueKindOf(key)) {
    case FilterValue::Code: {
        if (auto known = codeNamed(key, value.text))
            return *known;
        return fail("filter.unknown-value", value, base::nearestWord(value.text, codeWords(key)));
    }
    case FilterValue::ShopName: {
        const QString wanted = base::folded(value.text);
        const bool isKnown = std::ranges::any_of(
            shops, [&wanted](const QString &shop) { return base::folded(shop).contains(wanted); });
        if (isKnown)
            return wanted;
        QStringList words = shops;
        for (const QString &shop : shops)
            words << base::folded(shop).split(u' ', Qt::SkipEmptyParts);
        return fail("filter.unknown-value", value, base::nearestWord(value.text, words));
    }
    case FilterValue::Name: return base::folded(value.text);
    case FilterValue::Number: {
        if (auto number = canonicalNumber(value.text))
            return *number;
        return fail("filter.not-a-number", value);
    }
    case FilterValue::Day: {
        if (auto day = canonicalDay(value.text))
            return *day;
        return fail("filter.not-a-day", value,
            base::nearestWord(value.text,
                {QStringLiteral("today"), QStringLiteral("tomorrow"), QStringLiteral("yesterday")}));
    }
    case FilterValue::None: break;
    }
    return fail("filter.unknown-value", value);
}

Comparison takeComparison(Piece &value)
{
    constexpr std::array<std::pair<QStringView, Comparison>, 7> kSigns {{{u">=", Comparison::AtLeast},
        {u"<=", Comparison::AtMost}, {u"\x1", Comparison::AtLeast}, {u"\x2", Comparison::AtMost},
        {u">", Comparison::Above}, {u"<", Comparison::Below}, {u"=", Comparison::Is}}};
    for (const auto &[sign, comparison] : kSigns)
        if (value.text.startsWith(sign)) {
            value = value.mid(sign.size());
            return comparison;
        }
    return Comparison::Is;
}

/// The values between commas, or the two ends around "..".
std::vector<Piece> split(const Piece &value, const QString &sign)
{
    std::vector<Piece> pieces;
    qsizetype from = 0;
    for (qsizetype at = value.text.indexOf(sign); at >= 0; at = value.text.indexOf(sign, from)) {
        pieces.push_back(value.mid(from, at - from));
        from = at + sign.size();
    }
    pieces.push_back(value.mid(from));
    return pieces;
}

Read<Condition> conditionOf(FilterKey key, bool isNot, Piece value, const QStringList &shops)
{
    const FilterValue kind = valueKindOf(key);
    const bool isOrdered = kind == FilterValue::Number || kind == FilterValue::Day;
    Condition condition {.key = key, .isNot = isNot};
    const Piece whole = value;
    condition.comparison = takeComparison(value);
    if (condition.comparison != Comparison::Is && !isOrdered)
        return fail("filter.no-order", whole);
    auto pieces = split(value, QStringLiteral(","));
    if (isOrdered && condition.comparison == Comparison::Is)
        if (auto ends = split(value, QStringLiteral("..")); ends.size() == 2) {
            condition.comparison = Comparison::Between;
            pieces = std::move(ends);
        }
    for (const Piece &piece : pieces) {
        if (piece.text.trimmed().isEmpty())
            return fail("filter.no-value", whole.text.isEmpty() ? whole : piece);
        auto read = valueOf(key, piece, shops);
        if (!read)
            return tl::unexpected(std::move(read.error()));
        if (!condition.values.contains(*read) || condition.comparison == Comparison::Between)
            condition.values << *read;
    }
    if (isOrdered && condition.comparison != Comparison::Is && condition.comparison != Comparison::Between
        && condition.values.size() > 1)
        return fail("filter.no-order", whole);
    return condition;
}

/// Key and colon of a word, if it has them outside quotes.
std::optional<qsizetype> colonOf(const Word &word)
{
    const qsizetype colon = word.text.indexOf(u':');
    if (colon <= 0 || (word.quotedFrom >= 0 && colon >= word.quotedFrom))
        return std::nullopt;
    const qsizetype start = word.text.startsWith(u'-') ? 1 : 0;
    const QStringView key = QStringView(word.text).mid(start, colon - start);
    const bool isWord = !key.isEmpty()
        && std::ranges::all_of(key, [](QChar sign) { return sign.isLetter() || sign == u'-'; });
    return isWord ? std::optional(colon) : std::nullopt;
}

Read<std::optional<Condition>> conditionIn(const Word &word, const QStringList &shops)
{
    const bool isNot = word.text.size() > 1 && word.text.startsWith(u'-') && word.quotedFrom != 0;
    const qsizetype start = isNot ? 1 : 0;
    const auto colon = colonOf(word);
    if (!colon) {
        const auto flag = word.quotedFrom < 0 ? keyNamed(word.text.mid(start)) : std::nullopt;
        if (flag && valueKindOf(*flag) == FilterValue::None)
            return std::optional(Condition {.key = *flag, .isNot = isNot});
        return std::optional<Condition> {};
    }
    const Piece named {word.text.mid(start, *colon - start), word.from[static_cast<std::size_t>(start)]};
    const auto key = keyNamed(named.text);
    if (!key)
        return fail("filter.unknown-key", named, base::nearestWord(named.text, keyWords()));
    const auto valueAt = static_cast<std::size_t>(*colon) + 1;
    const Piece value {
        word.text.mid(*colon + 1), valueAt < word.from.size() ? word.from[valueAt] : word.from.back() + 1};
    if (valueKindOf(*key) == FilterValue::None) // "late:" says as much as "late"
        return value.text.isEmpty() ? Read<std::optional<Condition>>(Condition {.key = *key, .isNot = isNot})
                                    : fail("filter.unknown-value", value);
    auto condition = conditionOf(*key, isNot, value, shops);
    if (!condition)
        return tl::unexpected(std::move(condition.error()));
    return std::optional(std::move(*condition));
}

QString quoted(const QString &text)
{
    return u'"' + text + u'"';
}

/// A value in quotes where it would otherwise end early.
QString valueText(const QString &value)
{
    const bool isPlain = std::ranges::none_of(value, [](QChar sign) { return sign.isSpace(); });
    return isPlain ? value : quoted(value);
}

} // namespace

Read<TypedFilter> parseFilter(const QString &text, const QStringList &shops)
{
    const auto words = wordsOf(withPlainSigns(text));
    if (!words)
        return tl::unexpected(words.error());
    TypedFilter filter;
    QStringList searched;
    for (const Word &word : *words) {
        auto condition = conditionIn(word, shops);
        if (!condition)
            return tl::unexpected(std::move(condition.error()));
        if (!*condition)
            searched << word.text.simplified().split(u' ', Qt::SkipEmptyParts);
        else if (std::ranges::find(filter.conditions, **condition) == filter.conditions.end())
            filter.conditions.push_back(std::move(**condition));
    }
    filter.words = searched.join(u' ');
    return filter;
}

QString filterText(const Condition &condition)
{
    const QString text = (condition.isNot ? QStringLiteral("-") : QString()) + code(condition.key);
    QStringList values;
    for (const QString &value : condition.values)
        values << valueText(value);
    switch (condition.comparison) {
    case Comparison::Is: return values.isEmpty() ? text : text + u':' + values.join(u',');
    case Comparison::Below: return text + QStringLiteral(":<") + values.join(u',');
    case Comparison::AtMost: return text + QStringLiteral(":<=") + values.join(u',');
    case Comparison::Above: return text + QStringLiteral(":>") + values.join(u',');
    case Comparison::AtLeast: return text + QStringLiteral(":>=") + values.join(u',');
    case Comparison::Between: return text + u':' + values.join(QStringLiteral(".."));
    }
    return text;
}

QString filterText(const TypedFilter &filter)
{
    QStringList parts;
    for (const Condition &condition : filter.conditions)
        parts << filterText(condition);
    for (const QString &word : filter.words.split(u' ', Qt::SkipEmptyParts)) {
        const bool isPlain = !word.contains(u':') && !keyNamed(word.startsWith(u'-') ? word.mid(1) : word);
        parts << (isPlain ? word : quoted(word));
    }
    return parts.join(u' ');
}

} // namespace purser::orders
