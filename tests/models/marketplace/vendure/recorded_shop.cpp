#include "models/marketplace/vendure/recorded_shop.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>

#include <gtest/gtest.h>

namespace purser::test {

namespace {

QJsonObject recorded(const QString &name)
{
    QFile file(QStringLiteral(PURSER_TEST_FIXTURES "/vendure/%1.json").arg(name));
    EXPECT_TRUE(file.open(QIODevice::ReadOnly)) << qPrintable(name);
    return QJsonDocument::fromJson(file.readAll()).object();
}

Asked parsed(const QByteArray &request)
{
    static const QRegularExpression kOperation(QStringLiteral("(?:query|mutation) (\\w+)"));
    const auto split = request.indexOf("\r\n\r\n");
    const auto body = QJsonDocument::fromJson(request.mid(split + 4)).object();
    return {kOperation.match(body.value(u"query").toString()).captured(1),
        body.value(u"variables").toObject(), request.left(split)};
}

QByteArray bytesOf(const QJsonObject &response)
{
    QByteArray headers;
    const auto recordedHeaders = response.value(u"headers").toObject();
    for (auto header = recordedHeaders.begin(); header != recordedHeaders.end(); ++header)
        headers += header.key().toLatin1() + ": " + header->toString().toLatin1() + "\r\n";
    return httpAnswer(response.value(u"status").toInt(),
        QJsonDocument(response.value(u"body").toObject()).toJson(QJsonDocument::Compact), headers);
}

} // namespace

QJsonObject recordedBody(const QString &name)
{
    return recorded(name).value(u"response").toObject().value(u"body").toObject();
}

QJsonObject recordedOrder(const QString &name)
{
    return recordedBody(name).value(u"data").toObject().value(u"order").toObject();
}

RecordedShop::RecordedShop(Script script)
    : m_script(std::move(script))
    , m_server([this](const QByteArray &request) { return answer(request); })
{}

std::vector<Asked> RecordedShop::asked(const QString &operation) const
{
    const std::lock_guard lock(m_guard);
    std::vector<Asked> found;
    std::ranges::copy_if(m_asked, std::back_inserter(found),
        [&operation](const Asked &one) { return one.operation == operation; });
    return found;
}

Answer RecordedShop::answer(const QByteArray &request)
{
    const std::lock_guard lock(m_guard);
    m_asked.push_back(parsed(request));
    auto &names = m_script[m_asked.back().operation];
    if (names.empty())
        return {.bytes = httpAnswer(500, "nothing recorded for " + m_asked.back().operation.toLatin1()),
            .keepsOpen = true};
    const QString name = names.front();
    if (names.size() > 1)
        names.erase(names.begin());
    return {.bytes = bytesOf(recorded(name).value(u"response").toObject()), .keepsOpen = true};
}

} // namespace purser::test
