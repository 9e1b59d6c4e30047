#pragma once

#include "app/sandbox/http/call.h"
#include "app/sandbox/market/order.h"

#include <QSet>

namespace purser::sandbox {

/// Reads the fields of a request's body as the contract has them; remembers the first fault. A field that no
/// one asked for is a fault too.
class Fields
{
public:
    explicit Fields(const Call &call);
    explicit Fields(QJsonObject object);

    [[nodiscard]] QString text(const QString &key);
    /// Null where the field is missing or null.
    [[nodiscard]] QString textOrNull(const QString &key);
    [[nodiscard]] QString oneOf(const QString &key, const QStringList &words);
    [[nodiscard]] QString oneOfOrNull(const QString &key, const QStringList &words);
    [[nodiscard]] std::int64_t whole(const QString &key, std::int64_t least);
    [[nodiscard]] std::int64_t wholeOr(const QString &key, std::int64_t least, std::int64_t otherwise);
    [[nodiscard]] double share(const QString &key, double otherwise);
    [[nodiscard]] QJsonArray array(const QString &key);
    [[nodiscard]] QJsonObject object(const QString &key);
    [[nodiscard]] bool has(const QString &key) const { return m_object.contains(key); }
    /// [{line_id, quantity}]; empty where it is missing.
    [[nodiscard]] QList<LineQuantity> lines(const QString &key);
    /// A whole address; each part may be null.
    [[nodiscard]] Address address(const QString &key);
    /// What is wrong, or nullopt; call it after all fields were read.
    [[nodiscard]] std::optional<Answer> fault();
    void complain(const QString &field);

private:
    QJsonValue take(const QString &key);

    QJsonObject m_object;
    QSet<QString> m_asked;
    QString m_fault;
};

/// The words of MessageRequest.topic.
[[nodiscard]] QStringList messageTopics();

} // namespace purser::sandbox
