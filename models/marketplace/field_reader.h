#pragma once

#include "base/instant.h"
#include "base/result.h"

#include <QJsonObject>

namespace purser::marketplace {

/// Reads fields of an order as a marketplace wrote it and keeps the first that is not what it must be: its
/// code is the quarantine's reason, its detail the JSON path, never a value. One thread.
class FieldReader
{
public:
    /// A text or nothing.
    QString text(const QJsonObject &json, QStringView key);
    /// A text that is not empty.
    QString word(const QJsonObject &json, QStringView key);
    std::int64_t whole(const QJsonObject &json, QStringView key);
    /// Pieces: 0 to 1,000,000.
    int count(const QJsonObject &json, QStringView key);
    base::Instant moment(const QJsonObject &json, QStringView key);

    /// What stands before the keys that are read from now on: "lines[2]."
    void enter(const QString &place) { m_place = place; }
    void complain(const char *code, QStringView key);

    [[nodiscard]] const std::optional<base::Error> &problem() const { return m_problem; }

private:
    QString m_place;
    std::optional<base::Error> m_problem;
};

} // namespace purser::marketplace
