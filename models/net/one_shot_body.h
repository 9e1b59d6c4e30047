#pragma once

#include <QIODevice>

#include <algorithm>
#include <cstring>

namespace purser::net {

/// A request body that refuses to be read from its start again. QNetworkAccessManager (6.4) sends any request
/// once more by itself when a connection closes before its answer, POST too; it gives up where the body
/// cannot be rewound. One thread.
class OneShotBody final : public QIODevice
{
public:
    explicit OneShotBody(QByteArray body)
        : m_body(std::move(body))
    {
        open(QIODevice::ReadOnly | QIODevice::Unbuffered);
    }

    [[nodiscard]] qint64 size() const override { return m_body.size(); }
    [[nodiscard]] bool reset() override { return false; }

protected:
    qint64 readData(char *target, qint64 most) override
    {
        const qint64 count = std::clamp<qint64>(m_body.size() - pos(), 0, most);
        std::memcpy(target, m_body.constData() + pos(), static_cast<std::size_t>(count));
        return count;
    }
    qint64 writeData(const char *, qint64) override { return -1; }

private:
    QByteArray m_body;
};

} // namespace purser::net
