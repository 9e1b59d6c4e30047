#include "app/sandbox/market/aftersales.h"

#include "app/sandbox/clock.h"
#include "app/sandbox/market/order_json.h"

#include <QJsonArray>

#include <algorithm>

namespace purser::sandbox {

namespace {

QString wordOf(ReturnState state)
{
    switch (state) {
    case ReturnState::Requested: return QStringLiteral("requested");
    case ReturnState::Approved: return QStringLiteral("approved");
    case ReturnState::Refused: return QStringLiteral("refused");
    case ReturnState::InTransit: return QStringLiteral("in_transit");
    case ReturnState::Received: return QStringLiteral("received");
    case ReturnState::Closed: return QStringLiteral("closed");
    }
    return {};
}

QJsonArray photosOf(const Return &wanted)
{
    QJsonArray photos;
    for (int number = 1; number <= wanted.photos; ++number)
        photos.append(QStringLiteral("/v1/returns/%1/photos/%2").arg(wanted.id).arg(number));
    return photos;
}

} // namespace

QJsonObject toJson(const Return &wanted)
{
    QJsonArray lines;
    for (const ReturnLine &line : wanted.lines)
        lines.append(QJsonObject {{QStringLiteral("line_id"), line.line},
            {QStringLiteral("quantity"), line.quantity}, {QStringLiteral("received_quantity"), line.received},
            {QStringLiteral("grade"), orNull(line.grade)}});
    return {{QStringLiteral("id"), wanted.id}, {QStringLiteral("order"), wanted.order},
        {QStringLiteral("order_number"), wanted.orderNumber}, {QStringLiteral("shop"), wanted.shop},
        {QStringLiteral("version"), wanted.version}, {QStringLiteral("kind"), wanted.kind},
        {QStringLiteral("state"), wordOf(wanted.state)}, {QStringLiteral("reason"), wanted.reason},
        {QStringLiteral("note"), orNull(wanted.note)}, {QStringLiteral("photos"), photosOf(wanted)},
        {QStringLiteral("lines"), lines}, {QStringLiteral("decision_reason"), orNull(wanted.decisionReason)},
        {QStringLiteral("return_carrier"), orNull(wanted.carrier)},
        {QStringLiteral("return_tracking"), orNull(wanted.tracking)},
        {QStringLiteral("requested_at"), toIsoMs(wanted.requestedAt)},
        {QStringLiteral("decided_at"), orNull(wanted.decidedAt)},
        {QStringLiteral("received_at"), orNull(wanted.receivedAt)},
        {QStringLiteral("updated_at"), toIsoMs(wanted.updatedAt)}};
}

QJsonObject toJson(const Message &message)
{
    return {{QStringLiteral("id"), message.id}, {QStringLiteral("order"), message.order},
        {QStringLiteral("from"), message.from}, {QStringLiteral("text"), message.text},
        {QStringLiteral("topic"), orNull(message.topic)}, {QStringLiteral("choice"), orNull(message.choice)},
        {QStringLiteral("rating"),
            message.rating ? QJsonValue(*message.rating) : QJsonValue(QJsonValue::Null)},
        {QStringLiteral("at"), toIsoMs(message.updatedAt)}};
}

ReturnChanged decide(Return wanted, bool isApproved, const QString &reason, base::Instant at)
{
    if (wanted.state != ReturnState::Requested)
        return base::refuse(QStringLiteral("return_decided"));
    wanted.state = isApproved ? ReturnState::Approved : ReturnState::Refused;
    wanted.decisionReason = reason;
    wanted.decidedAt = at;
    return wanted;
}

ReturnChanged receive(Return wanted, const QList<ReturnLine> &lines, base::Instant at)
{
    if (wanted.state == ReturnState::Received || wanted.state == ReturnState::Closed)
        return base::refuse(QStringLiteral("return_received"));
    if (wanted.state != ReturnState::Approved && wanted.state != ReturnState::InTransit)
        return base::refuse(QStringLiteral("return_not_approved"));
    if (lines.isEmpty())
        return base::refuse(QStringLiteral("invalid_quantity"));
    for (const ReturnLine &back : lines) {
        const auto found = std::find_if(wanted.lines.begin(), wanted.lines.end(),
            [&](const ReturnLine &line) { return line.line == back.line; });
        if (found == wanted.lines.end())
            return base::refuse(QStringLiteral("invalid_line"), {back.line});
        if (back.received > found->quantity - found->received)
            return base::refuse(QStringLiteral("over_returned"), {back.line});
        found->received += back.received;
        found->grade = back.grade;
    }
    wanted.state = ReturnState::Received;
    wanted.receivedAt = at;
    return wanted;
}

bool awaitsRefund(const Return &wanted)
{
    return wanted.state == ReturnState::Received
        || (wanted.kind == u"refund_only" && wanted.state == ReturnState::Approved);
}

} // namespace purser::sandbox
