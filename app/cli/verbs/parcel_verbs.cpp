#include "app/cli/verbs/verbs.h"

#include <QJsonArray>

#include <CLI/CLI.hpp>

namespace purser::cli {

namespace {

struct Wish
{
    std::vector<std::string> orders;
    std::vector<std::string> lines; ///< "SKU:QUANTITY"
    bool join = false;
    bool proposals = false;
    bool apart = false;
};

/// @returns nullopt for a word that is not SKU:QUANTITY; the quantity may be left out for one piece
std::optional<std::vector<std::pair<QString, int>>> linesOf(const std::vector<std::string> &words)
{
    std::vector<std::pair<QString, int>> lines;
    for (const std::string &word : words) {
        const auto text = QString::fromStdString(word);
        const auto colon = text.lastIndexOf(u':');
        bool isNumber = true;
        const int quantity = colon < 0 ? 1 : text.mid(colon + 1).toInt(&isNumber);
        if (!isNumber || quantity < 1)
            return std::nullopt;
        lines.emplace_back(colon < 0 ? text : text.left(colon), quantity);
    }
    return lines;
}

QJsonArray piecesOf(const orders::Order &order, const orders::Pieces &pieces)
{
    QJsonArray lines;
    for (const orders::LinePieces &one : pieces) {
        const auto line = std::ranges::find(order.lines, one.line, &orders::OrderLine::id);
        if (line != order.lines.end())
            lines.append(
                QJsonObject {{QStringLiteral("sku"), line->sku}, {QStringLiteral("quantity"), one.quantity}});
    }
    return lines;
}

QJsonObject toJson(const desk::OrderDetail &detail, const desk::OrderPart &part)
{
    return {{QStringLiteral("position"), part.position}, {QStringLiteral("stage"), orders::code(part.stage)},
        {QStringLiteral("lines"), piecesOf(detail.order, part.pieces)},
        {QStringLiteral("lines_minor"), qint64(part.amounts.linesMinor)},
        {QStringLiteral("discount_minor"), qint64(part.amounts.discountMinor)},
        {QStringLiteral("shipping_minor"), qint64(part.amounts.shippingMinor)},
        {QStringLiteral("tax_minor"), qint64(part.amounts.taxMinor)},
        {QStringLiteral("total_minor"), qint64(part.amounts.totalMinor)},
        {QStringLiteral("cod_minor"), qint64(part.amounts.codMinor)},
        {QStringLiteral("currency"), detail.order.currency.code()}};
}

/// The bulk result, and what the order's parcels hold and are worth now.
int finishSplit(const Options &options, desk::Desk &desk, orders::OrderId id, const desk::BulkResult &result)
{
    const auto detail = desk::waited(desk.detail(id));
    if (!detail || !*detail || !options.asJson)
        return finish(options, result);
    QJsonArray parts;
    for (const desk::OrderPart &part : desk::partsOf((*detail)->order, (*detail)->parcels))
        parts.append(toJson(**detail, part));
    QJsonObject json = cli::toJson(result);
    json.insert(u"parts", parts);
    print(options, json, {});
    return static_cast<int>(result.isClean() ? ExitCode::Done : ExitCode::Refused);
}

int split(const Options &options, const Wish &wish)
{
    const auto lines = linesOf(wish.lines);
    if (!lines || (lines->empty() && !wish.join))
        return complain(ExitCode::WrongUsage, QStringLiteral("say --line SKU:QUANTITY, or --join"));
    return onDesk(options, [&](desk::Desk &desk) {
        const auto ids = ordersOf(desk, options, wish.orders);
        if (!ids)
            return ids.error();
        const auto id = ids->front();
        if (wish.join)
            return finishSplit(options, desk, id, desk::waited(desk.joinParts(id)));
        const auto detail = detailOf(desk, id);
        if (!detail)
            return detail.error();
        const auto pieces = desk::piecesNamed(detail->order, *lines);
        if (pieces)
            return finishSplit(options, desk, id, desk::waited(desk.split(id, *pieces)));
        desk::BulkResult refused;
        refused.skipped.push_back({id, detail->order.number, pieces.error().code, pieces.error().arguments});
        return finish(options, refused);
    });
}

int propose(const Options &options, desk::Desk &desk)
{
    const auto shop = shopOf(desk, options.shop);
    if (!shop)
        return shop.error();
    const auto merges = desk::waited(desk.mergeProposals(*shop));
    if (!merges)
        return complain(merges.error());
    QJsonArray array;
    QString text;
    for (const desk::ListedMerge &merge : *merges) {
        QJsonArray ids;
        for (const orders::OrderId id : merge.proposal.orders)
            ids.append(u'o' + id.toString());
        const auto shipBy = base::toIso(base::fromMilliseconds(merge.proposal.shipBy));
        const bool isDue = merge.proposal.shipBy != orders::Order::kNoDeadline;
        array.append(QJsonObject {{QStringLiteral("orders"), ids},
            {QStringLiteral("numbers"), QJsonArray::fromStringList(merge.numbers)},
            {QStringLiteral("ship_by"), isDue ? QJsonValue(shipBy) : QJsonValue()},
            {QStringLiteral("shipping_refund_minor"), qint64(merge.proposal.shippingRefundMinor)},
            {QStringLiteral("currency"), merge.currency}, {QStringLiteral("notes"), merge.proposal.notes}});
        text += merge.numbers.join(u' ') + u'\t' + (isDue ? shipBy : QStringLiteral("-")) + u'\n';
    }
    print(options, {{QStringLiteral("merges"), array}}, text);
    return 0;
}

int merge(const Options &options, const Wish &wish)
{
    if (wish.orders.empty() && !wish.proposals)
        return complain(ExitCode::WrongUsage, QStringLiteral("name the orders, or say --proposals"));
    return onDesk(options, [&](desk::Desk &desk) {
        if (wish.proposals)
            return propose(options, desk);
        auto ids = ordersOf(desk, options, wish.orders);
        if (!ids)
            return ids.error();
        return finish(
            options, desk::waited(wish.apart ? desk.takeApart(ids->front()) : desk.merge(std::move(*ids))));
    });
}

} // namespace

void addParcelVerbs(CLI::App &commands, Options &options, int &exitCode)
{
    const auto wish = std::make_shared<Wish>();
    auto *splitting = commands.add_subcommand("split", "send an order in several parcels");
    splitting->add_option("order", wish->orders, "id or number")->required()->expected(1);
    splitting->add_option("--line", wish->lines, "SKU:QUANTITY that goes into the new parcel");
    splitting->add_flag("--join", wish->join, "one parcel again");
    splitting->add_option("--shop", options.shop, "the shop that the number belongs to");
    splitting->callback([&options, &exitCode, wish] { exitCode = split(options, *wish); });
    auto *merging = commands.add_subcommand("merge", "send several orders in one parcel");
    merging->add_option("orders", wish->orders, "ids or numbers");
    merging->add_flag("--proposals", wish->proposals, "list open orders with the same recipient");
    merging->add_flag("--apart", wish->apart, "each goes alone again");
    merging->add_option("--shop", options.shop, "the shop that the numbers belong to");
    merging->callback([&options, &exitCode, wish] { exitCode = merge(options, *wish); });
}

} // namespace purser::cli
