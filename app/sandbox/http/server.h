#pragma once

#include "app/sandbox/http/service.h"

#include <QAbstractHttpServer>

namespace purser::sandbox {

/// Puts the service on loopback. Writes answers to the socket itself, because a cut in the middle of a body
/// has to be one. One thread.
class Server final : public QAbstractHttpServer
{
public:
    Server(Service &service, Sandbox &sandbox);

protected:
    bool handleRequest(const QHttpServerRequest &request, QTcpSocket *socket) override;
    void missingHandler(const QHttpServerRequest &request, QTcpSocket *socket) override;

private:
    Service &m_service;
    Sandbox &m_sandbox;
};

} // namespace purser::sandbox
