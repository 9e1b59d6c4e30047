#pragma once

#include "aftersales/case_table.h"
#include "desk/address_change.h"
#include "desk/buyer_messages.h"
#include "desk/core.h"
#include "desk/order_why.h"
#include "desk/personal.h"
#include "insight/order_set.h"
#include "intake/finding_table.h"
#include "orders/order_query.h"
#include "picking/pick_table.h"
#include "shipping/parcel_table.h"

namespace purser::desk {

/// What a list asks for. The text is searched for in names, phone tails, mail, postcodes, numbers, SKUs and
/// tracking numbers.
struct ListQuery
{
    orders::OrderFilter filter {};
    QString text {};
    std::vector<orders::Condition> conditions {}; ///< typed or clicked; days are those of the computer's zone
    std::optional<insight::OrderSet> set {}; ///< the orders behind a number, instead of filter and text

    bool operator==(const ListQuery &) const = default;
};
/// Puts what a person typed in the query; its "stage:" and words leave the tab that the query had.
[[nodiscard]] ListQuery typedInto(ListQuery query, const orders::TypedFilter &typed);

/// One row of the list: the order without lines, and the two personal words that a list shows.
struct ListRow
{
    orders::Order order {};
    QString recipient {};
    QString city {};
};

struct ListPage
{
    std::vector<ListRow> rows {};
    QString next {}; ///< cursor of the next page, empty = this was the last
};

/// One page of the list, opened. Cursors come from the page before. One thread at a time.
[[nodiscard]] base::Result<ListPage> listPage(
    Core &core, const ListQuery &asked, const QString &cursor, int limit);

/// How many a list has.
struct ListCount
{
    std::int64_t count = 0;
    bool isExact = true; ///< false: at least so many, counting further would take too long

    bool operator==(const ListCount &) const = default;
};
/// Kept numbers where there are some; else counted up to a thousand hits and twenty thousand orders.
[[nodiscard]] base::Result<ListCount> listCount(Core &core, const ListQuery &asked);

/// Everything about one order, opened.
struct OrderDetail
{
    orders::Order order {};
    orders::Shop shop {};
    Personal personal {};
    std::optional<AddressConflict> conflict {}; ///< what to decide about the address
    std::vector<intake::KeptFinding> findings {};
    std::vector<shipping::Parcel> parcels {};
    std::vector<QString> leavesWith {}; ///< numbers of the orders in the same parcel
    std::vector<aftersales::ReturnCase> cases {};
    std::vector<aftersales::Refund> refunds {};
    std::vector<picking::KeptShortage> proposals {}; ///< part refunds that the picker proposes
    std::vector<BuyerMessage> messages {}; ///< what the buyer wrote, oldest first
    std::optional<OrderWhy> why {}; ///< what approval rules said of it
    std::vector<store::JournalLine> timeline {}; ///< newest first
};
[[nodiscard]] base::Result<std::optional<OrderDetail>> orderDetail(Core &core, orders::OrderId id);

/// All ids of a tab, in the order of the list.
[[nodiscard]] base::Result<std::vector<orders::OrderId>> idsIn(
    Core &core, const orders::OrderFilter &filter, int limit);

/// Orders that @p word names: "o123", or a marketplace's number, of @p shop only if given.
[[nodiscard]] base::Result<std::vector<orders::OrderId>> ordersNamed(
    Core &core, const QString &word, std::optional<orders::ShopId> shop);

} // namespace purser::desk
