#pragma once

#include "base/result.h"
#include "net/message.h"

#include <memory>
#include <stop_token>

namespace purser::net {

/// Looks on from the outside, for tests only: kill points and faults. Called in the caller's thread.
class Observer
{
public:
    virtual ~Observer() = default;
    /// Before the first byte leaves. @returns an error to fail the call with instead of sending it
    [[nodiscard]] virtual std::optional<base::Error> beforeSend(const Request &request) = 0;
    /// After the last byte was read or the call failed; what it leaves in @p result is what the caller sees.
    virtual void afterReceive(const Request &request, base::Result<Response> &result) = 0;
};

/// Sends requests and waits for answers. Thread-safe; blocks its caller, so never from the window's thread.
class HttpClient
{
public:
    /// @param observer  none in the product; must outlive the client
    explicit HttpClient(Observer *observer = nullptr);
    ~HttpClient();
    HttpClient(const HttpClient &) = delete;
    HttpClient &operator=(const HttpClient &) = delete;

    /// @returns the answer with any status, or: RetryLater "net.timeout", "net.connection-refused",
    ///     "net.host-not-found", "net.closed", "net.no-answer"; BrokenAnswer "net.too-large", "net.protocol";
    ///     NotPermitted "net.tls", "net.not-encrypted"; Refused "net.bad-address", "net.stopped-before"
    ///     (nothing was sent), "net.stopped" (it may have arrived)
    [[nodiscard]] base::Result<Response> send(const Request &request, std::stop_token stop = {});

    /// As send(), and a status outside 2xx is the error that failureOf() names.
    [[nodiscard]] base::Result<Response> sendForSuccess(const Request &request, std::stop_token stop = {});

private:
    [[nodiscard]] base::Result<Response> sendOnce(
        const Request &request, std::chrono::milliseconds deadline, const std::stop_token &stop);

    class Loop;
    std::unique_ptr<Loop> m_loop;
    Observer *m_observer;
};

} // namespace purser::net
