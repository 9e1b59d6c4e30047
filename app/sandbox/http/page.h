#pragma once

#include "app/sandbox/http/call.h"
#include "app/sandbox/market/shelf.h"

namespace purser::sandbox {

/// Which page a call asks for.
struct PageWish
{
    PageKey after {INT64_MIN, {}};
    QString afterId {}; ///< the bare `after`, for lists by id
    std::size_t limit = 50;
    bool isContinued = false; ///< `after` was given
};

/// Reads updated_since, after and limit. @returns the answer 400 where one is wrong or the limit is above @p
/// cap
[[nodiscard]] tl::expected<PageWish, Answer> readPage(
    const Call &call, std::size_t cap, bool isByChange = true);

/// `next` for the page behind @p key.
[[nodiscard]] QString toText(const PageKey &key);

/// {"NAME":[item,…],"next":…} from items that are JSON already.
[[nodiscard]] QByteArray pageJson(
    const QByteArray &name, const std::vector<QByteArray> &items, const QString &next);

/// A page of @p shelf by change, as the contract's …Page.
template <typename Value>
[[nodiscard]] Answer pageAnswer(const Call &call, const Shelf<Value> &shelf, const QByteArray &name)
{
    const auto wish = readPage(call, 100);
    if (!wish)
        return wish.error();
    auto found = shelf.page(wish->after, call.shop, wish->limit + 1);
    const bool hasMore = found.size() > wish->limit;
    found.resize(std::min(found.size(), wish->limit));
    std::vector<QByteArray> items;
    for (const Value *value : found)
        items.push_back(shelf.json(value->id));
    return {200, pageJson(name, items, hasMore ? toText(Shelf<Value>::keyOf(*found.back())) : QString())};
}

/// A page of @p shelf by id.
template <typename Value>
[[nodiscard]] Answer idPageAnswer(const Call &call, const Shelf<Value> &shelf, const QByteArray &name)
{
    const auto wish = readPage(call, 100, false);
    if (!wish)
        return wish.error();
    auto found = shelf.pageById(wish->afterId, call.shop, wish->limit + 1);
    const bool hasMore = found.size() > wish->limit;
    found.resize(std::min(found.size(), wish->limit));
    std::vector<QByteArray> items;
    for (const Value *value : found)
        items.push_back(shelf.json(value->id));
    return {200, pageJson(name, items, hasMore ? found.back()->id : QString())};
}

} // namespace purser::sandbox
