#pragma once

#include <QString>

namespace purser::marketplace {

/// What a shop's owner signs in with; a marketplace uses the part it asks for (kinds.h). Kept sealed.
struct Credentials
{
    QString user {};
    QString password {};
    QString token {};

    /// As one text to be sealed: a lone token as it is, anything else as JSON.
    [[nodiscard]] QString toText() const;
    [[nodiscard]] static Credentials parse(const QString &text);

    bool operator==(const Credentials &) const = default;
};

} // namespace purser::marketplace
