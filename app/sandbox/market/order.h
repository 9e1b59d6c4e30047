#pragma once

#include "base/instant.h"

#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace purser::sandbox {

enum class OrderStatus { Open, Cancelled, Fulfilled, Completed };
enum class PaymentState { Pending, Authorised, Paid, Failed, Cod, Disputed };

/// As the buyer typed it. A null text is a field that is not there.
struct Address
{
    QString name {}, phone {}, country {}, state {}, city {}, district {}, street {}, postcode {};

    bool operator==(const Address &) const = default;
};

struct LineQuantity
{
    QString line;
    int quantity = 0;

    bool operator==(const LineQuantity &) const = default;
};

struct LineDiscount
{
    QString promotion;
    std::int64_t minor = 0;

    bool operator==(const LineDiscount &) const = default;
};

/// total = unitPrice x quantity - discount, plus tax where the shop's prices exclude it. Amounts are minor
/// units.
struct OrderLine
{
    QString id, listing, sku, title, variant, category;
    int quantity = 1;
    std::int64_t unitPrice = 0, discount = 0, tax = 0, total = 0;
    QList<LineDiscount> discounts {};
    int cancelled = 0, fulfilled = 0, returned = 0;

    [[nodiscard]] int openQuantity() const { return quantity - cancelled - fulfilled; }
    bool operator==(const OrderLine &) const = default;
};

struct Buyer
{
    QString id {}, name {}, mail {}, phone {}, memberLevel {}, locale {};

    bool operator==(const Buyer &) const = default;
};

struct Payment
{
    PaymentState state = PaymentState::Pending;
    QString method {}, gatewayId {}, last4 {};
    std::int64_t paid = 0;
    std::optional<base::Instant> capturedAt {};

    bool operator==(const Payment &) const = default;
};

struct AppliedPromotion
{
    QString id, title, level, kind;
    std::int64_t minor = 0;

    bool operator==(const AppliedPromotion &) const = default;
};

struct Fulfilment
{
    QString id, carrier, tracking;
    QStringList previousTracking {};
    QList<LineQuantity> lines {};
    QString state = QStringLiteral("shipped");
    base::Instant shippedAt {};
    std::optional<base::Instant> deliveredAt {};

    bool operator==(const Fulfilment &) const = default;
};

struct Refund
{
    QString id;
    std::int64_t minor = 0;
    QString reason, returnId;
    QList<LineQuantity> lines {};
    base::Instant at {};

    bool operator==(const Refund &) const = default;
};

struct Cancellation
{
    QString by, reason;
    base::Instant at {};

    bool operator==(const Cancellation &) const = default;
};

/// One order of one shop, whole. total = sum of line totals + shipping.
struct Order
{
    QString id {}, number {}, shop {}, currency {};
    int version = 1;
    OrderStatus status = OrderStatus::Open;
    base::Instant placedAt {}, updatedAt {}, shipBy {};
    bool isExpress = false, taxIncluded = true;
    std::optional<QString> giftMessage {};
    QString note {};
    Buyer buyer {};
    Address shipTo {};
    Payment payment {};
    QList<OrderLine> lines {};
    QList<AppliedPromotion> promotions {};
    std::int64_t shipping = 0, discount = 0, tax = 0, total = 0, refunded = 0;
    QList<Fulfilment> fulfilments {};
    QList<Refund> refunds {};
    std::optional<Cancellation> cancellation {};

    bool operator==(const Order &) const = default;
};

} // namespace purser::sandbox
