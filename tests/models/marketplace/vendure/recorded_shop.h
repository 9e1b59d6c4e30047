#pragma once

#include "support/tiny_server.h"

#include <QJsonObject>

#include <map>

namespace purser::test {

/// A request as the shop saw it.
struct Asked
{
    QString operation {};
    QJsonObject variables {};
    QByteArray head {};
};

/// The body of a recorded answer (tests/fixtures/vendure/NAME.json).
[[nodiscard]] QJsonObject recordedBody(const QString &name);
/// data.order of a recorded answer.
[[nodiscard]] QJsonObject recordedOrder(const QString &name);

/// A Vendure shop that answers from recordings: by operation, one after the other, the last one for good.
class RecordedShop
{
public:
    using Script = std::map<QString, std::vector<QString>>;

    explicit RecordedShop(Script script);

    [[nodiscard]] QUrl url() const { return m_server.url({}); }
    /// Every request of that operation so far.
    [[nodiscard]] std::vector<Asked> asked(const QString &operation) const;

private:
    [[nodiscard]] Answer answer(const QByteArray &request);

    mutable std::mutex m_guard; // guards m_script, m_asked
    Script m_script;
    std::vector<Asked> m_asked;
    TinyServer m_server; // last: its threads use the others
};

} // namespace purser::test
