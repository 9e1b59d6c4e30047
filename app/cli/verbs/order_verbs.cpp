#include "app/cli/verbs/rule_json.h"
#include "app/cli/verbs/verbs.h"
#include "base/json.h"
#include "desk/filter_wording.h"

#include <CLI/CLI.hpp>

namespace purser::cli {

namespace {

using orders::Order;

struct Wish
{
    std::string stage;
    std::string tab;
    std::string query;
    std::string view;
    std::string after;
    std::string order;
    std::string shop;
    int limit = 50;
    bool reveal = false;
};

QString iso(std::int64_t milliseconds)
{
    return base::toIso(base::fromMilliseconds(milliseconds));
}

QJsonObject toJson(const Order &order)
{
    QJsonObject json {{QStringLiteral("id"), u'o' + order.id.toString()},
        {QStringLiteral("number"), order.number}, {QStringLiteral("shop"), order.shop.toString()},
        {QStringLiteral("stage"), orders::code(order.stage)},
        {QStringLiteral("tab"), orders::code(orders::tabOf(order))},
        {QStringLiteral("total_minor"), qint64(order.totalMinor)},
        {QStringLiteral("paid_minor"), qint64(order.paidMinor)},
        {QStringLiteral("refunded_minor"), qint64(order.refundedMinor)},
        {QStringLiteral("currency"), order.currency.code()},
        {QStringLiteral("payment"), orders::code(order.payment)},
        {QStringLiteral("placed_at"), iso(order.placedAt)}, {QStringLiteral("units"), order.units},
        {QStringLiteral("country"), order.country}, {QStringLiteral("carrier"), order.carrier},
        {QStringLiteral("revision"), qint64(order.revision)}};
    if (order.shipBy != Order::kNoDeadline)
        json.insert(u"ship_by", iso(order.shipBy));
    if (!order.holdCode.isEmpty())
        json.insert(u"hold", order.holdCode);
    if (!order.tags.isEmpty())
        json.insert(u"tags", QJsonArray::fromStringList(order.tags));
    if (!order.problemCode.isEmpty())
        json.insert(u"problem", order.problemCode);
    return json;
}

QStringList shopNames(desk::Desk &desk)
{
    QStringList names;
    if (const auto shops = desk::waited(desk.shops()))
        for (const orders::Shop &shop : *shops)
            names << shop.name;
    return names;
}

/// The filter as a person typed it; a caret under the place that cannot be read.
int complainOf(const orders::FilterError &error, const QString &text)
{
    const QString caret = QString(error.at, u' ') + QString(std::max<qsizetype>(1, error.length), u'^');
    return complain(ExitCode::WrongUsage, desk::FilterWording::error(error) + u'\n' + text + u'\n' + caret);
}

QString tabWords()
{
    QStringList words;
    for (const orders::Tab tab : orders::kTabs)
        words << orders::code(tab);
    return words.join(QStringLiteral(", "));
}

/// What the options say, without the typed filter; or a complaint.
tl::expected<desk::ListQuery, int> plainQuery(const Wish &wish)
{
    desk::ListQuery query;
    if (!wish.stage.empty()) {
        query.filter.stage = orders::parseStage(QString::fromStdString(wish.stage));
        if (!query.filter.stage)
            return tl::unexpected(complain(ExitCode::WrongUsage,
                QStringLiteral("there is no stage \"%1\"; `purser-cli stages` names them")
                    .arg(QString::fromStdString(wish.stage))));
    }
    if (!wish.tab.empty()) {
        query.filter.tab = orders::parseTab(QString::fromStdString(wish.tab));
        if (!query.filter.tab)
            return tl::unexpected(complain(ExitCode::WrongUsage,
                QStringLiteral("there is no tab \"%1\"; say one of %2")
                    .arg(QString::fromStdString(wish.tab), tabWords())));
    }
    return query;
}

/// The saved view's filter, put before what was typed; or a complaint.
tl::expected<QString, int> filterOf(desk::Desk &desk, const Wish &wish)
{
    QString typed = QString::fromStdString(wish.query);
    if (wish.view.empty())
        return typed;
    const QString name = QString::fromStdString(wish.view);
    const auto views = desk::waited(desk.views());
    if (!views)
        return tl::unexpected(complain(views.error()));
    const auto found = std::ranges::find(*views, name, &desk::SavedView::name);
    if (found == views->end()) {
        QStringList names;
        for (const desk::SavedView &view : *views)
            names << view.name;
        const QString known = names.isEmpty() ? QStringLiteral("none is saved")
                                              : QStringLiteral("saved: ") + names.join(QStringLiteral(", "));
        return tl::unexpected(
            complain(ExitCode::WrongUsage, QStringLiteral("there is no view \"%1\"; %2").arg(name, known)));
    }
    return (found->filter + u' ' + typed).trimmed();
}

QString lineOf(const Order &order)
{
    return QStringLiteral("o%1\t%2\t%3\t%4 %5\t%6\n")
        .arg(order.id.toString(), order.number, orders::code(order.stage),
            base::toDecimal({order.totalMinor, order.currency}), order.currency.code(), order.itemsText);
}

void printPage(const Options &options, const desk::ListPage &page, const desk::ListCount &count)
{
    QJsonArray array;
    QString text;
    for (const auto &row : page.rows) {
        array.append(toJson(row.order));
        text += lineOf(row.order);
    }
    if (!page.next.isEmpty())
        text += QStringLiteral("next\t") + page.next + u'\n';
    print(options,
        {{QStringLiteral("orders"), array}, {QStringLiteral("count"), qint64(count.count)},
            {QStringLiteral("count_is_exact"), count.isExact},
            {QStringLiteral("next"), page.next.isEmpty() ? QJsonValue() : QJsonValue(page.next)}},
        text);
}

int list(const Options &options, const Wish &wish)
{
    auto plain = plainQuery(wish);
    if (!plain)
        return plain.error();
    return onDesk(options, [&](desk::Desk &desk) {
        const auto shop = shopOf(desk, wish.shop);
        if (!shop)
            return shop.error();
        plain->filter.shop = *shop;
        const auto filter = filterOf(desk, wish);
        if (!filter)
            return filter.error();
        const auto typed = orders::parseFilter(*filter, shopNames(desk));
        if (!typed)
            return complainOf(typed.error(), *filter);
        const desk::ListQuery query = desk::typedInto(*plain, *typed);
        const auto page = desk::waited(desk.list(query, QString::fromStdString(wish.after), wish.limit));
        if (!page)
            return complain(page.error());
        const auto count = desk::waited(desk.listCount(query));
        if (!count)
            return complain(count.error());
        printPage(options, *page, *count);
        return 0;
    });
}

QJsonArray linesOf(const Order &order)
{
    QJsonArray lines;
    for (const auto &line : order.lines)
        lines.append(QJsonObject {{QStringLiteral("id"), line.id.toString()},
            {QStringLiteral("remote_id"), line.remoteId}, {QStringLiteral("sku"), line.sku},
            {QStringLiteral("title"), line.title}, {QStringLiteral("quantity"), line.quantity},
            {QStringLiteral("cancelled"), line.cancelled}, {QStringLiteral("shipped"), line.shipped},
            {QStringLiteral("returned"), line.returned},
            {QStringLiteral("total_minor"), qint64(line.totalMinor)},
            {QStringLiteral("discount_minor"), qint64(line.discountMinor)}});
    return lines;
}

QJsonArray piecesOf(const desk::OrderDetail &detail, const shipping::Parcel &parcel)
{
    QJsonArray pieces;
    for (const auto &packed : parcel.lines) {
        const auto line = std::ranges::find(detail.order.lines, packed.line, &orders::OrderLine::id);
        if (line != detail.order.lines.end())
            pieces.append(QJsonObject {{QStringLiteral("remote_id"), line->remoteId},
                {QStringLiteral("sku"), line->sku}, {QStringLiteral("quantity"), packed.quantity}});
    }
    return pieces;
}

QJsonArray parcelsOf(const desk::OrderDetail &detail)
{
    QJsonArray parcels;
    for (const auto &parcel : detail.parcels)
        parcels.append(QJsonObject {{QStringLiteral("stage"), orders::code(parcel.stage)},
            {QStringLiteral("carrier"), parcel.carrier}, {QStringLiteral("service"), parcel.service},
            {QStringLiteral("tracking"), parcel.tracking}, {QStringLiteral("weight_g"), parcel.weightGrams},
            {QStringLiteral("position"), parcel.position},
            {QStringLiteral("lines"), piecesOf(detail, parcel)},
            {QStringLiteral("cost_minor"), qint64(parcel.cost.minor)},
            {QStringLiteral("currency"), parcel.cost.currency.code()}});
    return parcels;
}

QJsonArray timelineOf(const desk::OrderDetail &detail)
{
    QJsonArray timeline;
    for (const auto &line : detail.timeline)
        timeline.append(
            QJsonObject {{QStringLiteral("entry"), qint64(line.seq)}, {QStringLiteral("at"), iso(line.at)},
                {QStringLiteral("action"), line.action}, {QStringLiteral("user"), line.user}});
    return timeline;
}

QJsonArray messagesOf(const desk::OrderDetail &detail, bool reveal)
{
    QJsonArray messages;
    for (const desk::BuyerMessage &message : detail.messages) {
        QJsonObject json {{QStringLiteral("at"), iso(message.writtenAt)},
            {QStringLiteral("topic"), message.topic}, {QStringLiteral("choice"), message.choice}};
        if (reveal)
            json.insert(u"text", message.text);
        messages.append(json);
    }
    return messages;
}

QJsonObject recipientOf(const desk::Personal &personal)
{
    const auto &to = personal.recipient;
    QJsonArray lines;
    for (const QString &part : {to.street, to.sublocality, to.city, to.state, to.postcode, to.country})
        if (!part.isEmpty())
            lines.append(part);
    return {{QStringLiteral("name"), to.name}, {QStringLiteral("phone"), to.phone},
        {QStringLiteral("mail"), personal.mail}, {QStringLiteral("lines"), lines}};
}

QJsonObject toJson(const desk::OrderDetail &detail, bool reveal)
{
    QJsonObject json = toJson(detail.order);
    json.insert(u"lines", linesOf(detail.order));
    json.insert(u"parcels", parcelsOf(detail));
    if (!detail.leavesWith.empty())
        json.insert(
            u"leaves_with", QJsonArray::fromStringList({detail.leavesWith.begin(), detail.leavesWith.end()}));
    json.insert(u"payments",
        QJsonArray {QJsonObject {{QStringLiteral("state"), orders::code(detail.order.payment)},
            {QStringLiteral("paid_minor"), qint64(detail.order.paidMinor)},
            {QStringLiteral("currency"), detail.order.currency.code()}}});
    QJsonArray findings;
    for (const auto &finding : detail.findings)
        findings.append(QJsonObject {{QStringLiteral("code"), finding.code},
            {QStringLiteral("field"), finding.field}, {QStringLiteral("blocks"), finding.severity == 2}});
    json.insert(u"findings", findings);
    json.insert(u"timeline", timelineOf(detail));
    json.insert(u"messages", messagesOf(detail, reveal));
    if (reveal)
        json.insert(u"recipient", recipientOf(detail.personal));
    return json;
}

int show(const Options &options, const Wish &wish)
{
    return onDesk(options, [&](desk::Desk &desk) {
        const auto ids = ordersOf(desk, options, {wish.order});
        if (!ids)
            return ids.error();
        if (wish.reveal)
            if (auto noted = desk::waited(desk.noteReveal(ids->front())); !noted)
                return complain(noted.error());
        const auto detail = desk::waited(desk.detail(ids->front()));
        if (!detail)
            return complain(detail.error());
        const QJsonObject json = toJson(**detail, wish.reveal);
        print(options, json, QString::fromUtf8(QJsonDocument(json).toJson()));
        return 0;
    });
}

int why(const Options &options, const Wish &wish)
{
    return onDesk(options, [&](desk::Desk &desk) {
        const auto ids = ordersOf(desk, options, {wish.order});
        if (!ids)
            return ids.error();
        const auto detail = detailOf(desk, ids->front());
        if (!detail)
            return detail.error();
        const desk::OrderWhy said = detail->why.value_or(desk::OrderWhy {});
        QJsonObject json = cli::toJson(said);
        json.insert(u"order", u'o' + ids->front().toString());
        json.insert(u"number", detail->order.number);
        json.insert(u"stage", orders::code(detail->order.stage));
        json.insert(u"hold", detail->order.holdCode);
        json.insert(u"tags", QJsonArray::fromStringList(detail->order.tags));
        print(options, json, said.trace.empty() ? QStringLiteral("no rule was asked\n") : toText(said));
        return 0;
    });
}

} // namespace

void addOrderVerbs(CLI::App &commands, Options &options, int &exitCode)
{
    auto wish = std::make_shared<Wish>();
    auto *group = commands.add_subcommand("orders", "look at orders");
    group->require_subcommand(1);
    auto *listing = group->add_subcommand("list", "a page of orders");
    listing->add_option("--stage", wish->stage, "received, confirmed, …");
    listing->add_option("--tab", wish->tab, "new, check, ready, …");
    listing->add_option("--query", wish->query,
        "name, phone tail, number, SKU, tracking number; shop:NAME stage:ready late stock:short total:>100 "
        "due:today tag:gift");
    listing->add_option("--view", wish->view, "a saved view's filter; --query narrows it further");
    listing->add_option("--limit", wish->limit, "rows of the page")->check(CLI::Range(1, 1000));
    listing->add_option("--after", wish->after, "cursor of the page before");
    listing->add_option("--shop", wish->shop, "id of one shop");
    listing->callback([&options, &exitCode, wish] { exitCode = list(options, *wish); });
    auto *showing = group->add_subcommand("show", "one order with all that belongs to it");
    showing->add_option("order", wish->order, "id or number")->required();
    showing->add_flag("--reveal", wish->reveal, "opens name, phone, mail and address; logged");
    showing->callback([&options, &exitCode, wish] { exitCode = show(options, *wish); });
    auto *asking = group->add_subcommand("why", "what each approval rule said of an order");
    asking->add_option("order", wish->order, "id or number")->required();
    asking->callback([&options, &exitCode, wish] { exitCode = why(options, *wish); });
}

} // namespace purser::cli
