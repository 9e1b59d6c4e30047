#include "support/tiny_server.h"

#include <QTcpServer>
#include <QTcpSocket>

namespace purser::test {

namespace {

bool isWhole(const QByteArray &request)
{
    const auto end = request.indexOf("\r\n\r\n");
    if (end < 0)
        return false;
    const auto head = request.left(end).toLower();
    const auto at = head.indexOf("content-length:");
    if (at < 0)
        return true;
    const auto lineEnd = head.indexOf("\r\n", at);
    const auto value = head.mid(at + 15, lineEnd < 0 ? -1 : lineEnd - at - 15).trimmed();
    return request.size() >= end + 4 + value.toLongLong();
}

QByteArray readRequest(QTcpSocket &socket, const std::stop_token &stop)
{
    QByteArray request;
    while (!stop.stop_requested() && !isWhole(request)) {
        socket.waitForReadyRead(20);
        request += socket.readAll();
        if (socket.state() != QAbstractSocket::ConnectedState && socket.bytesAvailable() == 0)
            break;
    }
    return request;
}

class Listener final : public QTcpServer
{
public:
    std::function<void(qintptr)> m_accept;

protected:
    void incomingConnection(qintptr descriptor) override { m_accept(descriptor); }
};

} // namespace

TinyServer::TinyServer(Handler handler)
    : m_handler(std::move(handler))
{
    std::promise<quint16> port;
    auto known = port.get_future();
    m_thread = std::jthread([this, &port](const std::stop_token &stop) { run(stop, port); });
    m_port = known.get();
}

TinyServer::~TinyServer() = default;

QUrl TinyServer::url(const QString &path) const
{
    return QUrl(QStringLiteral("http://127.0.0.1:%1%2").arg(m_port).arg(path));
}

std::vector<QByteArray> TinyServer::requests() const
{
    const std::lock_guard lock(m_guard);
    return m_requests;
}

void TinyServer::run(const std::stop_token &stop, std::promise<quint16> &port)
{
    Listener server;
    std::vector<std::jthread> connections;
    server.m_accept = [&](qintptr descriptor) {
        connections.emplace_back([this, stop, descriptor] { serve(descriptor, stop); });
    };
    server.listen(QHostAddress::LocalHost);
    port.set_value(server.serverPort());
    while (!stop.stop_requested())
        server.waitForNewConnection(20);
}

void TinyServer::serve(qintptr descriptor, const std::stop_token &stop)
{
    QTcpSocket socket;
    socket.setSocketDescriptor(descriptor);
    for (bool isOpen = true; isOpen && !stop.stop_requested();) {
        const QByteArray request = readRequest(socket, stop);
        if (!isWhole(request))
            break;
        {
            const std::lock_guard lock(m_guard);
            m_requests.push_back(request);
        }
        const Answer answer = m_handler(request);
        std::this_thread::sleep_for(answer.delay);
        socket.write(answer.bytes);
        while (socket.bytesToWrite() > 0 && socket.waitForBytesWritten(1000)) {}
        isOpen = answer.keepsOpen;
    }
    socket.disconnectFromHost();
    if (socket.state() != QAbstractSocket::UnconnectedState)
        socket.waitForDisconnected(200);
}

QByteArray httpAnswer(int status, const QByteArray &body, const QByteArray &moreHeaders)
{
    return "HTTP/1.1 " + QByteArray::number(status) + " Said\r\nContent-Length: "
        + QByteArray::number(body.size()) + "\r\n" + moreHeaders + "\r\n" + body;
}

} // namespace purser::test
