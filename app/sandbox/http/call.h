#pragma once

#include "base/result.h"

#include <QHash>
#include <QJsonObject>
#include <QStringList>
#include <QUrlQuery>

#include <vector>

namespace purser::sandbox {

/// One request as routes see it.
struct Call
{
    QByteArray method {};
    QString path {};
    QUrlQuery query {};
    QHash<QByteArray, QByteArray> headers {}; ///< names in small letters
    QByteArray body {};
    QStringList captured {}; ///< what stood in the places of {…}
    QString apiToken {}; ///< whose bearer token it is; empty on open routes
    QString shop {}; ///< the only shop that it may see; empty = all

    [[nodiscard]] bool maySee(const QString &ofShop) const { return shop.isEmpty() || shop == ofShop; }
};

/// One answer before faults.
struct Answer
{
    int status = 200;
    QByteArray body {};
    QByteArray type = QByteArrayLiteral("application/json");
    std::vector<std::pair<QByteArray, QByteArray>> headers {};

    bool operator==(const Answer &) const = default;
};

[[nodiscard]] Answer answer(int status, const QJsonObject &json);
[[nodiscard]] Answer problem(int status, const QString &code, const QString &message);
/// 422 where the request's values are at fault (codes "invalid_…"), else 409.
[[nodiscard]] Answer refused(const base::Refusal &refusal);
[[nodiscard]] Answer notFound();

/// @p json with the ETag of its bytes, or 304 where the caller has them already.
[[nodiscard]] Answer conditional(const Call &call, const QByteArray &json);

} // namespace purser::sandbox
