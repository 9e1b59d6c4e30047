#include "app/sandbox/http/server.h"

#include <QHttpServerRequest>
#include <QLocale>
#include <QPointer>
#include <QTcpSocket>
#include <QTimer>

namespace purser::sandbox {

namespace {

QByteArray methodOf(const QHttpServerRequest &request)
{
    switch (request.method()) {
    case QHttpServerRequest::Method::Get: return "GET";
    case QHttpServerRequest::Method::Put: return "PUT";
    case QHttpServerRequest::Method::Post: return "POST";
    case QHttpServerRequest::Method::Patch: return "PATCH";
    case QHttpServerRequest::Method::Delete: return "DELETE";
    case QHttpServerRequest::Method::Unknown:
    case QHttpServerRequest::Method::Head:
    case QHttpServerRequest::Method::Options:
    case QHttpServerRequest::Method::Connect:
    case QHttpServerRequest::Method::Trace:
    case QHttpServerRequest::Method::AnyKnown: break;
    }
    return "OTHER";
}

Call callOf(const QHttpServerRequest &request)
{
    Call call;
    call.method = methodOf(request);
    call.path = request.url().path();
    call.query = request.query();
    call.body = request.body();
    for (const auto &[name, value] : request.headers())
        call.headers.insert(name.toLower(), value);
    return call;
}

QByteArray reasonOf(int status)
{
    switch (status) {
    case 200: return "OK";
    case 201: return "Created";
    case 202: return "Accepted";
    case 204: return "No Content";
    case 304: return "Not Modified";
    case 400: return "Bad Request";
    case 401: return "Unauthorized";
    case 404: return "Not Found";
    case 405: return "Method Not Allowed";
    case 409: return "Conflict";
    case 412: return "Precondition Failed";
    case 422: return "Unprocessable Entity";
    case 429: return "Too Many Requests";
    default: return "Internal Server Error";
    }
}

QByteArray headOf(const Answer &answer, const QByteArray &date, bool keepsOpen)
{
    QByteArray head = "HTTP/1.1 " + QByteArray::number(answer.status) + ' ' + reasonOf(answer.status)
        + "\r\nDate: " + date + "\r\nServer: market\r\n";
    if (answer.status != 204 && answer.status != 304)
        head += "Content-Type: " + answer.type
            + "\r\nContent-Length: " + QByteArray::number(answer.body.size()) + "\r\n";
    for (const auto &[name, value] : answer.headers)
        head += name + ": " + value + "\r\n";
    return head + (keepsOpen ? "Connection: keep-alive\r\n\r\n" : "Connection: close\r\n\r\n");
}

QByteArray httpDate(base::Instant instant)
{
    const QDateTime moment = QDateTime::fromMSecsSinceEpoch(base::toMilliseconds(instant), Qt::UTC);
    return QLocale::c().toString(moment, QStringLiteral("ddd, dd MMM yyyy HH:mm:ss 'GMT'")).toLatin1();
}

void write(QTcpSocket &socket, const Delivery &delivery, const QByteArray &head, bool keepsOpen)
{
    socket.write(head);
    if (delivery.isCut) {
        socket.write(delivery.answer.body.left(delivery.answer.body.size() / 2));
        socket.flush();
        socket.disconnectFromHost();
        return;
    }
    socket.write(delivery.answer.body);
    if (!keepsOpen)
        socket.disconnectFromHost();
}

} // namespace

Server::Server(Service &service, Sandbox &sandbox)
    : m_service(service)
    , m_sandbox(sandbox)
{}

bool Server::handleRequest(const QHttpServerRequest &request, QTcpSocket *socket)
{
    const Call call = callOf(request);
    const bool keepsOpen = call.headers.value("connection").toLower() != "close";
    const Delivery delivery = m_service.deliver(call);
    const QByteArray head =
        headOf(delivery.answer, httpDate(m_sandbox.clock.now() + m_sandbox.market.skew()), keepsOpen);
    if (delivery.delay.count() == 0) {
        write(*socket, delivery, head, keepsOpen);
        return true;
    }
    QTimer::singleShot(
        delivery.delay, this, [open = QPointer<QTcpSocket>(socket), delivery, head, keepsOpen] {
            if (open)
                write(*open, delivery, head, keepsOpen);
        });
    return true;
}

void Server::missingHandler(const QHttpServerRequest &, QTcpSocket *socket)
{
    socket->disconnectFromHost();
}

} // namespace purser::sandbox
