#include "store/search_tokens.h"

#include "base/text.h"

#include <cstring>
#include <sodium.h>

namespace purser::store {

namespace {

constexpr qsizetype kShortestPrefix = 2;
constexpr qsizetype kLongestPrefix = 6;
constexpr qsizetype kPhoneTail = 4;

SearchToken token(const QString &value, TokenKind kind, const Key &key)
{
    const QByteArray text = QByteArray::number(int(kind)) + ':' + value.toUtf8();
    std::array<unsigned char, crypto_generichash_BYTES_MIN> hash {};
    crypto_generichash(hash.data(), hash.size(), reinterpret_cast<const unsigned char *>(text.constData()),
        static_cast<unsigned long long>(text.size()), key.data(), Key::kSize);
    SearchToken made {0, kind};
    std::memcpy(&made.value, hash.data(), sizeof made.value);
    return made;
}

bool isCjkText(const QString &word)
{
    return std::ranges::any_of(word.toUcs4(), [](uint c) { return base::isCjk(c); });
}

/// Latin words as their prefixes of 2 to 6 letters, CJK text as its pairs (and each character alone).
QStringList namePieces(const QString &name)
{
    QStringList pieces;
    for (const QString &word : base::folded(name).split(u' ', Qt::SkipEmptyParts)) {
        if (isCjkText(word)) {
            const auto characters = word.toUcs4();
            for (qsizetype at = 0; at < characters.size(); ++at) {
                pieces << QString::fromUcs4(reinterpret_cast<const char32_t *>(&characters[at]), 1);
                if (at + 1 < characters.size())
                    pieces << QString::fromUcs4(reinterpret_cast<const char32_t *>(&characters[at]), 2);
            }
        } else {
            for (qsizetype length = std::min(kShortestPrefix, word.size());
                 length <= std::min(kLongestPrefix, word.size()); ++length)
                pieces << word.left(length);
        }
    }
    return pieces;
}

/// The pieces that a query must find: the longest prefix of each word, all pairs of CJK text.
QStringList queryPieces(const QString &query)
{
    QStringList pieces;
    for (const QString &word : base::folded(query).split(u' ', Qt::SkipEmptyParts)) {
        if (!isCjkText(word)) {
            pieces << word.left(kLongestPrefix);
            continue;
        }
        const auto characters = word.toUcs4();
        const qsizetype width = characters.size() == 1 ? 1 : 2;
        for (qsizetype at = 0; at + width <= characters.size(); ++at)
            pieces << QString::fromUcs4(reinterpret_cast<const char32_t *>(&characters[at]), width);
    }
    return pieces;
}

} // namespace

std::set<SearchToken> tokensOf(const Searchable &customer, const Key &tokenKey)
{
    std::set<SearchToken> tokens;
    for (const QString &piece : namePieces(customer.name))
        tokens.insert(token(piece, TokenKind::Name, tokenKey));
    const QString phone = base::digitsOf(customer.phone);
    if (phone.size() >= kPhoneTail) {
        tokens.insert(token(phone.right(kPhoneTail), TokenKind::Phone, tokenKey));
        tokens.insert(token(phone, TokenKind::Phone, tokenKey));
    }
    if (!customer.postcode.isEmpty())
        tokens.insert(token(base::folded(customer.postcode).remove(u' '), TokenKind::Postcode, tokenKey));
    if (!customer.mail.isEmpty())
        tokens.insert(token(base::folded(customer.mail), TokenKind::Mail, tokenKey));
    return tokens;
}

std::vector<std::set<SearchToken>> queryTokens(const QString &query, const Key &tokenKey)
{
    std::vector<std::set<SearchToken>> readings;
    const QString text = base::folded(query);
    const QString digits = base::digitsOf(text);
    if (text.contains(u'@'))
        return {{token(text, TokenKind::Mail, tokenKey)}};
    const auto pieces = queryPieces(query);
    if (!pieces.isEmpty() && digits.isEmpty()) {
        std::set<SearchToken> names;
        for (const QString &piece : pieces)
            names.insert(token(piece, TokenKind::Name, tokenKey));
        readings.push_back(names);
    }
    if (digits.size() >= kPhoneTail)
        readings.push_back({token(digits, TokenKind::Phone, tokenKey)});
    if (!digits.isEmpty())
        readings.push_back({token(QString(text).remove(u' '), TokenKind::Postcode, tokenKey)});
    return readings;
}

bool matches(const Searchable &customer, const QString &query)
{
    const QString wanted = base::folded(query);
    if (wanted.contains(u'@'))
        return base::folded(customer.mail) == wanted;
    const QString digits = base::digitsOf(wanted);
    if (digits.size() >= kPhoneTail && base::digitsOf(customer.phone).endsWith(digits))
        return true;
    if (!digits.isEmpty())
        return base::folded(customer.postcode).remove(u' ') == QString(wanted).remove(u' ');
    const QString name = base::folded(customer.name);
    return std::ranges::all_of(wanted.split(u' ', Qt::SkipEmptyParts), [&name](const QString &word) {
        return isCjkText(word) ? name.contains(word) : name.startsWith(word) || name.contains(u' ' + word);
    });
}

} // namespace purser::store
