#pragma once

#include "store/sealed.h"

#include <QStringList>

#include <set>

namespace purser::store {

/// What a token was made of; a search asks for one kind or several.
enum class TokenKind { Name = 1, Phone = 2, Postcode = 3, Mail = 4, Word = 5 };

/// Four bytes of a keyed BLAKE2b hash: several values share a token, so a hit is a candidate that is verified
/// after opening.
struct SearchToken
{
    std::uint32_t value = 0;
    TokenKind kind = TokenKind::Name;
    friend auto operator<=>(const SearchToken &, const SearchToken &) = default;
};

/// The texts of a customer that can be searched for. All optional.
struct Searchable
{
    QString name {};
    QString phone {};
    QString postcode {};
    QString mail {};
};

[[nodiscard]] std::set<SearchToken> tokensOf(const Searchable &customer, const Key &tokenKey);

/// Tokens that every match of @p query has, one set per reading (a name, a phone number …); an order matches
/// if it has all of one set.
[[nodiscard]] std::vector<std::set<SearchToken>> queryTokens(const QString &query, const Key &tokenKey);

/// True if the opened customer really holds what @p query asks for, by the same folding as the tokens.
[[nodiscard]] bool matches(const Searchable &customer, const QString &query);

} // namespace purser::store
