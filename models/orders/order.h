#pragma once

#include "base/instant.h"
#include "base/money.h"
#include "orders/ids.h"
#include "orders/stage.h"

#include <QByteArray>
#include <QStringList>
#include <QStringView>

#include <vector>

namespace purser::orders {

/// One line of an order as the shop sold it. Quantities are whole pieces.
struct OrderLine
{
    LineId id {};
    OrderId order {};
    int position = 0;
    QString remoteId {};
    QString listing {}; ///< what the shop's offer is called there
    QString sku {}; ///< the seller's own number on that offer; what is picked says listing_part
    QString title {};
    QString variant {};
    int quantity = 0;
    int cancelled = 0;
    int picked = 0;
    int verified = 0;
    int shipped = 0;
    int returned = 0;
    std::int64_t unitMinor = 0;
    std::int64_t discountMinor = 0;
    std::int64_t taxMinor = 0;
    std::int64_t totalMinor = 0;

    bool operator==(const OrderLine &) const = default;
    /// Pieces that still have to be sent.
    [[nodiscard]] int open() const { return quantity - cancelled - shipped; }
};

/// The payment as the order sees it; the gateway's own words are in models/payments.
enum class Payment { Pending, Authorised, Paid, PartPaid, Cod, Failed, Disputed, Refunded };

/// The list that an order stands in: a named filter over stage and flags, kept with the order so that lists
/// and counts cost the same at any length.
enum class Tab {
    New,
    Check,
    Hold,
    Ready,
    Picking,
    Packing,
    Labelled,
    Shipped,
    Problem,
    AfterSales,
    Done,
    Cancelled
};

/// The hold of an order whose address a person has to decide; it stands in Check until then.
inline constexpr QStringView kHoldAddress = u"address-conflict";
/// The problem of an order that has another address than its label.
inline constexpr QStringView kOldLabel = u"label.old-address";

/// An order as it was read. Personal texts stay sealed; models/desk opens them for a named purpose.
struct Order
{
    OrderId id {};
    ShopId shop {};
    QString number {};
    QString remoteId {};
    qint64 remoteVersion = 0;
    Stage stage = Stage::Received;
    QString holdCode {}; ///< empty = not on hold
    std::int64_t holdUntil = 0; ///< milliseconds UTC, 0 = until released
    int blocks = 0; ///< findings that stop it
    bool isReserved = false;
    QString problemCode {}; ///< empty = none; "parcel.lost", "stock.short", "refund.refused"
    int openCases = 0;
    Payment payment = Payment::Pending;
    base::Currency currency {};
    std::int64_t totalMinor = 0;
    std::int64_t paidMinor = 0;
    std::int64_t refundedMinor = 0;
    std::int64_t shippingMinor = 0;
    std::int64_t discountMinor = 0;
    std::int64_t taxMinor = 0;
    std::int64_t codMinor = 0; ///< to be collected at the door
    std::int64_t placedAt = 0; ///< milliseconds UTC, as all …At and shipBy
    std::int64_t shipBy = kNoDeadline;
    std::int64_t remoteUpdatedAt = 0;
    bool isExpress = false;
    bool isGift = false;
    CustomerId customer {};
    QByteArray recipientSealed {};
    QByteArray noteSealed {};
    QString itemsText {}; ///< "3 · Linen apron + 1", never personal
    int units = 0;
    QString country {};
    QString carrier {};
    WaveId wave {};
    std::int64_t revision = 0;
    QStringList tags {}; ///< what approval rules call it, folded
    std::vector<OrderLine> lines {};

    static constexpr std::int64_t kNoDeadline = 253'402'300'799'000; ///< the end of year 9999
    bool operator==(const Order &) const = default;
};

[[nodiscard]] Tab tabOf(const Order &order);

/// "new", "after-sales"
[[nodiscard]] QString code(Tab tab);
[[nodiscard]] std::optional<Tab> parseTab(const QString &code);
/// "paid", "cod"
[[nodiscard]] QString code(Payment payment);
[[nodiscard]] std::optional<Payment> parsePayment(const QString &code);
/// Paid, authorised or collected at the door: stock may be kept for it (REQUIREMENTS I.2).
[[nodiscard]] bool holdsStock(Payment payment);

inline constexpr std::array kTabs {Tab::New, Tab::Check, Tab::Hold, Tab::Ready, Tab::Picking, Tab::Packing,
    Tab::Labelled, Tab::Shipped, Tab::Problem, Tab::AfterSales, Tab::Done, Tab::Cancelled};
inline constexpr std::array kPayments {Payment::Pending, Payment::Authorised, Payment::Paid,
    Payment::PartPaid, Payment::Cod, Payment::Failed, Payment::Disputed, Payment::Refunded};

/// "3 · Linen apron, sand + 1": pieces, the first title, how many further lines.
[[nodiscard]] QString itemsText(const std::vector<OrderLine> &lines);

} // namespace purser::orders
