#pragma once

#include <QString>
#include <QStringList>

#include <tl/expected.hpp>

#include <chrono>
#include <optional>

namespace purser::base {

/// Why an edge or the store could not do it; the kind says what the caller can do.
struct Error
{
    enum class Kind { RetryLater, Refused, BrokenAnswer, NotPermitted };
    Kind kind = Kind::Refused;
    QString code; ///< stable, for words in the user's language: "net.timeout", "store.newer-schema"
    QString detail; ///< for the log, English, no personal data
    std::optional<std::chrono::milliseconds> retryAfter {}; ///< what the other side asked for

    bool operator==(const Error &) const = default;
};

template <typename T = void>
using Result = tl::expected<T, Error>;

[[nodiscard]] inline tl::unexpected<Error> fail(Error::Kind kind, QString code, QString detail = {})
{
    return tl::unexpected(Error {kind, std::move(code), std::move(detail)});
}

/// Why a rule says no. The code is stable; desk/wording turns it into a sentence in the user's language.
struct Refusal
{
    QString code;
    QStringList arguments {};

    bool operator==(const Refusal &) const = default;
};

[[nodiscard]] inline tl::unexpected<Refusal> refuse(QString code, QStringList arguments = {})
{
    return tl::unexpected(Refusal {std::move(code), std::move(arguments)});
}

} // namespace purser::base
