#include "payments/payment_state.h"

#include <QFile>
#include <QHash>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <array>

namespace purser::payments {

namespace {

constexpr std::array kStates {PaymentState::Unpaid, PaymentState::Processing, PaymentState::Authorised,
    PaymentState::Paid, PaymentState::PartiallyRefunded, PaymentState::Refunded, PaymentState::Failed,
    PaymentState::Closed, PaymentState::CodPending, PaymentState::CodCollected, PaymentState::Disputed};

using Vocabulary = std::pair<QString, QString>;

AskFurther askOf(const QString &word)
{
    if (word == u"refunds")
        return AskFurther::Refunds;
    return word == u"captures" ? AskFurther::Captures : AskFurther::Nothing;
}

QHash<Vocabulary, ReportedPayment> readTable()
{
    QFile file(QStringLiteral(":/purser/payments/states.json"));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    const QJsonObject document = QJsonDocument::fromJson(file.readAll()).object();
    QHash<Vocabulary, ReportedPayment> table;
    for (auto vocabulary = document.begin(); vocabulary != document.end(); ++vocabulary) {
        const QJsonObject words = vocabulary.value().toObject();
        for (auto word = words.begin(); word != words.end(); ++word) {
            const QJsonObject meaning = word.value().toObject();
            const auto state = parsePaymentState(meaning.value(u"state").toString());
            Q_ASSERT(state);
            table.insert({vocabulary.key(), word.key()},
                {.state = state.value_or(PaymentState::Processing),
                    .ask = askOf(meaning.value(u"ask").toString()),
                    .isRefundable = meaning.value(u"refundable").toBool(true)});
        }
    }
    return table;
}

} // namespace

QString codeOf(PaymentState state)
{
    switch (state) {
    case PaymentState::Unpaid: return QStringLiteral("unpaid");
    case PaymentState::Processing: return QStringLiteral("processing");
    case PaymentState::Authorised: return QStringLiteral("authorised");
    case PaymentState::Paid: return QStringLiteral("paid");
    case PaymentState::PartiallyRefunded: return QStringLiteral("partially_refunded");
    case PaymentState::Refunded: return QStringLiteral("refunded");
    case PaymentState::Failed: return QStringLiteral("failed");
    case PaymentState::Closed: return QStringLiteral("closed");
    case PaymentState::CodPending: return QStringLiteral("cod_pending");
    case PaymentState::CodCollected: return QStringLiteral("cod_collected");
    case PaymentState::Disputed: return QStringLiteral("disputed");
    }
    Q_UNREACHABLE();
}

std::optional<PaymentState> parsePaymentState(const QString &code)
{
    const auto found =
        std::ranges::find_if(kStates, [&](PaymentState state) { return codeOf(state) == code; });
    return found == kStates.end() ? std::nullopt : std::optional(*found);
}

std::optional<ReportedPayment> readPayment(const QString &vocabulary, const QString &word)
{
    static const QHash<Vocabulary, ReportedPayment> table = readTable();
    const auto found = table.constFind({vocabulary, word});
    return found == table.constEnd() ? std::nullopt : std::optional(*found);
}

bool mayShip(PaymentState state, bool capturesAtShipment)
{
    return state == PaymentState::Paid || state == PaymentState::CodPending
        || (state == PaymentState::Authorised && capturesAtShipment);
}

} // namespace purser::payments
