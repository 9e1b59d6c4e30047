#include "net/http_client.h"

#include "net/failures.h"
#include "support/tiny_server.h"

#include <QTcpServer>

#include <gtest/gtest.h>

#include <atomic>

namespace purser::net {

using namespace std::chrono_literals;
using test::Answer;
using test::httpAnswer;
using test::TinyServer;

class HttpClientTest : public testing::Test
{
protected:
    HttpClient m_client;
};

TEST_F(HttpClientTest, SendsMethodHeadersAndBodyAndReadsTheAnswer)
{
    const TinyServer server(
        [](const QByteArray &) { return Answer {httpAnswer(200, "{\"a\":1}", "X-Token: abc\r\n")}; });
    Request request = postJson(server.url(QStringLiteral("/api?x=1")), "{\"b\":2}");
    request.headers.push_back({"Authorization", "Bearer t"});

    const auto response = m_client.send(request);

    ASSERT_TRUE(response) << qPrintable(response.error().code);
    EXPECT_EQ(response->status, 200);
    EXPECT_EQ(response->body, "{\"a\":1}");
    EXPECT_EQ(response->header("x-token"), "abc");
    const QByteArray sent = server.requests().at(0);
    EXPECT_TRUE(sent.startsWith("POST /api?x=1 HTTP/1.1\r\n"));
    EXPECT_TRUE(sent.contains("Authorization: Bearer t"));
    EXPECT_TRUE(sent.endsWith("{\"b\":2}"));
}

TEST_F(HttpClientTest, GivesAnswersOfEveryStatusWithTheirBody)
{
    for (const int status : {204, 301, 400, 401, 403, 404, 407, 409, 418, 422, 429, 500, 502, 503}) {
        const QByteArray body = status == 204 ? QByteArray() : QByteArray("why");
        const TinyServer server([&](const QByteArray &) { return Answer {httpAnswer(status, body)}; });
        const auto response = m_client.send({.url = server.url()});
        ASSERT_TRUE(response) << status << " " << qPrintable(response.error().detail);
        EXPECT_EQ(response->status, status);
        EXPECT_EQ(response->body, body) << status;
        EXPECT_EQ(server.requests().size(), 1U) << status;
    }
}

TEST_F(HttpClientTest, NamesTheFailureBehindAStatusWhenSuccessIsWanted)
{
    const TinyServer server(
        [](const QByteArray &) { return Answer {httpAnswer(429, "", "Retry-After: 3\r\n")}; });
    const auto response = m_client.sendForSuccess({.url = server.url()});
    ASSERT_FALSE(response);
    EXPECT_EQ(response.error().kind, base::Error::Kind::RetryLater);
    EXPECT_EQ(response.error().code, QStringLiteral("net.status-429"));
    EXPECT_EQ(response.error().retryAfter, 3s);
}

TEST_F(HttpClientTest, GivesUpAtItsDeadline)
{
    const TinyServer server([](const QByteArray &) {
        return Answer {httpAnswer(200, "late"), false, 400ms};
    });
    const auto begun = std::chrono::steady_clock::now();
    const auto response = m_client.send({.url = server.url(), .deadline = 100ms});
    ASSERT_FALSE(response);
    EXPECT_EQ(response.error().code, QStringLiteral("net.timeout"));
    EXPECT_TRUE(mayHaveArrived(response.error()));
    EXPECT_LT(std::chrono::steady_clock::now() - begun, 350ms);
}

TEST_F(HttpClientTest, StopsAtItsBodyLimitWhetherAnnouncedOrNot)
{
    const QByteArray large(200'000, 'x');
    for (const auto &bytes :
        {httpAnswer(200, large), QByteArray("HTTP/1.1 200 OK\r\nConnection: close\r\n\r\n" + large)}) {
        const TinyServer server([&](const QByteArray &) { return Answer {bytes}; });
        const auto response = m_client.send({.url = server.url(), .maxBodyBytes = 100'000});
        ASSERT_FALSE(response);
        EXPECT_EQ(response.error().code, QStringLiteral("net.too-large"));
    }
}

TEST_F(HttpClientTest, NoticesAnAnswerThatBreaksOff)
{
    const TinyServer server(
        [](const QByteArray &) { return Answer {"HTTP/1.1 200 OK\r\nContent-Length: 50\r\n\r\n{\"a\""}; });
    const auto response = m_client.send({.url = server.url()});
    ASSERT_FALSE(response);
    EXPECT_EQ(response.error().code, QStringLiteral("net.closed"));
}

TEST_F(HttpClientTest, RefusesWhatIsNotHttp)
{
    const TinyServer server([](const QByteArray &) { return Answer {"220 mail.example ESMTP\r\n"}; });
    EXPECT_FALSE(m_client.send({.url = server.url()}));
}

TEST_F(HttpClientTest, NeverSendsAPostTwiceByItself)
{
    std::atomic<int> count = 0;
    const TinyServer server([&](const QByteArray &) {
        return ++count == 1 ? Answer {httpAnswer(200, "{}"), true} : Answer {QByteArray()};
    });
    ASSERT_TRUE(m_client.send(postJson(server.url(), "1")));
    const auto second =
        m_client.send(postJson(server.url(), "2")); // on the kept connection, which then closes
    ASSERT_FALSE(second);
    EXPECT_TRUE(mayHaveArrived(second.error())) << qPrintable(second.error().detail);
    EXPECT_EQ(server.requests().size(), 2U);
}

TEST_F(HttpClientTest, NeverSendsAPostTwiceOnAFreshConnection)
{
    const TinyServer server([](const QByteArray &) { return Answer {QByteArray()}; });
    for (const char *body : {"1", ""}) {
        const auto before = server.requests().size();
        const auto response = m_client.send(postJson(server.url(), body));
        ASSERT_FALSE(response);
        EXPECT_EQ(response.error().kind, base::Error::Kind::RetryLater);
        EXPECT_TRUE(mayHaveArrived(response.error()));
        EXPECT_EQ(server.requests().size(), before + 1U);
    }
}

TEST_F(HttpClientTest, RepeatsOnlyWhenAllowed)
{
    std::atomic<int> count = 0;
    const TinyServer server([&](const QByteArray &) {
        return Answer {++count < 3 ? httpAnswer(503, "busy", "Retry-After: 0\r\n") : httpAnswer(200, "ok")};
    });
    const auto response = m_client.send({.url = server.url(), .repeats = 3});
    ASSERT_TRUE(response);
    EXPECT_EQ(response->body, "ok");
    EXPECT_EQ(count, 3);
}

TEST_F(HttpClientTest, FollowsNoRedirect)
{
    const TinyServer server(
        [](const QByteArray &) { return Answer {httpAnswer(302, "", "Location: http://127.0.0.1:1/\r\n")}; });
    const auto response = m_client.send({.url = server.url()});
    ASSERT_TRUE(response);
    EXPECT_EQ(response->status, 302);
}

TEST_F(HttpClientTest, KeepsNoCookies)
{
    const TinyServer server(
        [](const QByteArray &) { return Answer {httpAnswer(200, "", "Set-Cookie: s=1\r\n")}; });
    ASSERT_TRUE(m_client.send({.url = server.url()}));
    ASSERT_TRUE(m_client.send({.url = server.url()}));
    EXPECT_FALSE(server.requests().at(1).contains("Cookie"));
}

TEST_F(HttpClientTest, SaysWhenNobodyListens)
{
    QTcpServer taken;
    taken.listen(QHostAddress::LocalHost);
    const auto port = taken.serverPort();
    taken.close();
    const auto response = m_client.send({.url = QUrl(QStringLiteral("http://127.0.0.1:%1/").arg(port))});
    ASSERT_FALSE(response);
    EXPECT_EQ(response.error().code, QStringLiteral("net.connection-refused"));
    EXPECT_FALSE(mayHaveArrived(response.error()));
}

TEST_F(HttpClientTest, RefusesPlainHttpToOthers)
{
    const auto response = m_client.send({.url = QUrl(QStringLiteral("http://shop.example/"))});
    ASSERT_FALSE(response);
    EXPECT_EQ(response.error().code, QStringLiteral("net.not-encrypted"));
}

TEST_F(HttpClientTest, StopsWhenAsked)
{
    const TinyServer server([](const QByteArray &) {
        return Answer {httpAnswer(200, "late"), false, 500ms};
    });
    std::stop_source stop;
    const std::jthread asker([&] {
        std::this_thread::sleep_for(50ms);
        stop.request_stop();
    });
    const auto response = m_client.send({.url = server.url()}, stop.get_token());
    ASSERT_FALSE(response);
    EXPECT_EQ(response.error().code, QStringLiteral("net.stopped"));
    const auto before = m_client.send({.url = server.url()}, stop.get_token());
    ASSERT_FALSE(before);
    EXPECT_EQ(before.error().code, QStringLiteral("net.stopped-before"));
}

TEST_F(HttpClientTest, ServesSeveralThreads)
{
    const TinyServer server(
        [](const QByteArray &request) { return Answer {httpAnswer(200, request.left(8))}; });
    std::vector<std::jthread> threads;
    std::atomic<int> successes = 0;
    for (int index = 0; index < 4; ++index) {
        threads.emplace_back([&, index] {
            const QByteArray path = "/" + QByteArray::number(index);
            const auto response = m_client.send({.url = server.url(QString::fromLatin1(path))});
            successes += response && response->body.contains(path) ? 1 : 0;
        });
    }
    threads.clear();
    EXPECT_EQ(successes, 4);
}

class Recorder final : public Observer
{
public:
    std::optional<base::Error> beforeSend(const Request &request) override
    {
        m_log.append(QStringLiteral("before %1").arg(request.url.path()));
        return m_fault;
    }
    void afterReceive(const Request &, base::Result<Response> &result) override
    {
        m_log.append(result ? QStringLiteral("after") : result.error().code);
        if (m_breaksAnswer)
            result = base::fail(base::Error::Kind::RetryLater, QStringLiteral("test.lost"));
    }
    QStringList m_log;
    std::optional<base::Error> m_fault;
    bool m_breaksAnswer = false;
};

TEST(HttpClientObserver, SeesBothEndsOfEachExchangeAndCanBreakThem)
{
    Recorder recorder;
    HttpClient client(&recorder);
    const TinyServer server([](const QByteArray &) { return Answer {httpAnswer(200, "")}; });

    EXPECT_TRUE(client.send({.url = server.url(QStringLiteral("/a"))}));
    recorder.m_breaksAnswer = true;
    EXPECT_EQ(
        client.send({.url = server.url(QStringLiteral("/b"))}).error().code, QStringLiteral("test.lost"));
    recorder.m_fault =
        base::Error {.kind = base::Error::Kind::RetryLater, .code = QStringLiteral("test.cut"), .detail = {}};
    EXPECT_EQ(
        client.send({.url = server.url(QStringLiteral("/c"))}).error().code, QStringLiteral("test.cut"));

    EXPECT_EQ(recorder.m_log,
        QStringList({QStringLiteral("before /a"), QStringLiteral("after"), QStringLiteral("before /b"),
            QStringLiteral("after"), QStringLiteral("before /c")}));
    EXPECT_EQ(server.requests().size(), 2U);
}

} // namespace purser::net
