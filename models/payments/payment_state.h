#pragma once

#include <QString>

#include <optional>

namespace purser::payments {

/// Where the money of an order is.
enum class PaymentState {
    Unpaid,
    Processing, ///< the buyer or the bank is at it
    Authorised, ///< reserved, to be captured
    Paid,
    PartiallyRefunded,
    Refunded,
    Failed,
    Closed, ///< will not be paid any more
    CodPending, ///< the carrier will collect it
    CodCollected,
    Disputed,
};

/// Stable word: "partially_refunded".
[[nodiscard]] QString codeOf(PaymentState state);

/// @returns nullopt for any other text
[[nodiscard]] std::optional<PaymentState> parsePaymentState(const QString &code);

/// What has to be read before the state decides anything.
enum class AskFurther { Nothing, Refunds, Captures };

/// A gateway's word in ours. Where it leaves two meanings, the state is the one that ships and refunds
/// nothing.
struct ReportedPayment
{
    PaymentState state = PaymentState::Unpaid;
    AskFurther ask = AskFurther::Nothing;
    bool isRefundable = true; ///< false: paid, but the gateway refunds it no more

    bool operator==(const ReportedPayment &) const = default;
};

/// @param vocabulary  "alipay.trade_status", "wechatpay.trade_state", "stripe.payment_intent",
/// "paypal.capture", "paypal.order". The table is resources/payments/states.json, read at the first call.
/// Thread-safe.
/// @returns nullopt for a word that the table lacks: the caller keeps the state it had and reports the word
[[nodiscard]] std::optional<ReportedPayment> readPayment(const QString &vocabulary, const QString &word);

/// True when the goods may leave: paid, cash on delivery, or reserved where the merchant captures at
/// shipment.
[[nodiscard]] bool mayShip(PaymentState state, bool capturesAtShipment);

} // namespace purser::payments
