#include "app/demo/sandbox_process.h"

#include "base/json.h"

#include <QCoreApplication>
#include <QDir>
#include <QStandardPaths>
#include <QTimer>

namespace purser::demo {

namespace {

constexpr int kStartMs = 60'000;
constexpr int kEndMs = 10'000;

SandboxReady readyOf(const QJsonObject &line)
{
    SandboxReady ready {line.value(u"url").toString(), line.value(u"control").toString(),
        base::parseIso(line.value(u"started_at").toString()).value_or(base::Instant {}), {}};
    for (const auto &value : line.value(u"shops").toArray())
        ready.shops.push_back(
            {value.toObject().value(u"name").toString(), value.toObject().value(u"token").toString()});
    return ready;
}

/// Beside this program, in the build tree's folder of it, or on the path.
QString programPath()
{
    const QString name = QStringLiteral("purser-sandbox");
    const QDir here(QCoreApplication::applicationDirPath());
    for (const QString &folder : {QStringLiteral("."), QStringLiteral("../sandbox")}) {
        const QString found = QStandardPaths::findExecutable(name, {here.filePath(folder)});
        if (!found.isEmpty())
            return found;
    }
    return QStandardPaths::findExecutable(name);
}

} // namespace

SandboxProcess::~SandboxProcess()
{
    if (m_process.state() == QProcess::NotRunning)
        return;
    m_process.terminate();
    if (!m_process.waitForFinished(kEndMs))
        m_process.kill();
}

void SandboxProcess::launch(int orders, std::uint64_t seed)
{
    m_process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    m_process.start(programPath(),
        {QStringLiteral("--port"), QStringLiteral("0"), QStringLiteral("--orders"), QString::number(orders),
            QStringLiteral("--seed"), QString::number(seed)});
}

base::Result<SandboxReady> SandboxProcess::readReady()
{
    const auto line = base::parseObject(m_process.readLine());
    if (!line)
        return base::fail(base::Error::Kind::RetryLater, QStringLiteral("sandbox.not-started"));
    return readyOf(*line);
}

base::Result<SandboxReady> SandboxProcess::start(int orders, std::uint64_t seed)
{
    launch(orders, seed);
    while (m_process.state() != QProcess::NotRunning && !m_process.canReadLine())
        if (!m_process.waitForReadyRead(kStartMs))
            break;
    return readReady();
}

void SandboxProcess::begin(
    int orders, std::uint64_t seed, std::function<void(base::Result<SandboxReady>)> told)
{
    auto once = std::make_shared<std::function<void(base::Result<SandboxReady>)>>(std::move(told));
    const auto tell = [this, once] {
        if (const auto say = std::exchange(*once, {}))
            say(readReady());
    };
    QObject::connect(&m_process, &QProcess::readyReadStandardOutput, &m_process, [this, tell] {
        if (m_process.canReadLine())
            tell();
    });
    QObject::connect(&m_process, &QProcess::errorOccurred, &m_process, tell);
    QObject::connect(&m_process, &QProcess::finished, &m_process, tell);
    QTimer::singleShot(kStartMs, &m_process, tell);
    launch(orders, seed);
}

base::Result<SandboxReady> readSandbox(const QString &url)
{
    net::HttpClient http;
    net::Request request;
    request.url = QUrl(url + QStringLiteral("/control/ready"));
    return http.sendForSuccess(request)
        .and_then([](const net::Response &response) { return base::parseObject(response.body); })
        .map(readyOf);
}

} // namespace purser::demo
