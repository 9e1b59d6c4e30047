#pragma once

#include <QByteArray>
#include <QUrl>

#include <chrono>
#include <cstdint>
#include <vector>

namespace purser::net {

struct Header
{
    QByteArray name;
    QByteArray value;

    bool operator==(const Header &) const = default;
};

/// What an edge wants sent. @see HttpClient::send
struct Request
{
    QByteArray method = QByteArrayLiteral("GET");
    QUrl url {};
    std::vector<Header> headers {};
    QByteArray body {};
    std::chrono::milliseconds deadline {20'000}; ///< for the whole call, waits between repeats included
    std::int64_t maxBodyBytes = std::int64_t {16} * 1024 * 1024; ///< of the answer, after decompression
    int repeats = 0; ///< how often to send again after RetryLater; only for requests that change nothing

    bool operator==(const Request &) const = default;
};

/// What came back, whatever its status.
struct Response
{
    int status = 0;
    std::vector<Header> headers {};
    QByteArray body {};

    /// The first header of that name in any case, or an empty array.
    [[nodiscard]] QByteArray header(const QByteArray &name) const;
    [[nodiscard]] bool isSuccess() const { return status >= 200 && status < 300; }
    bool operator==(const Response &) const = default;
};

/// A POST of JSON that accepts JSON.
[[nodiscard]] Request postJson(const QUrl &url, const QByteArray &json);

} // namespace purser::net
