#include "intake/rule_table.h"

#include "store/row_reader.h"

#include <QCryptographicHash>
#include <QtEndian>

namespace purser::intake {

namespace {

using store::Row;
using store::Statement;

const store::TableSpec kRules {"approval_rule", 1,
    {"id", "shop_id", "position", "is_on", "name", "body", "problem"}, {"approval_rule.insert", R"sql(
        insert into approval_rule (id, shop_id, position, is_on, name, body, problem)
        values (?, ?, ?, ?, ?, ?, ?))sql"},
    {"approval_rule.update", R"sql(
        update approval_rule set shop_id = ?, position = ?, is_on = ?, name = ?, body = ?, problem = ?
        where id = ?)sql"},
    {"approval_rule.remove", "delete from approval_rule where id = ?"}, {"approval_rule.select", R"sql(
        select id, shop_id, position, is_on, name, body, problem from approval_rule where id = ?)sql"}};

const store::TableSpec kRuled {"ruled_order", 1,
    {"order_id", "set_id", "why", "held", "accepted_by", "accepted_for"}, {"ruled_order.insert", R"sql(
        insert into ruled_order (order_id, set_id, why, held, accepted_by, accepted_for)
        values (?, ?, ?, ?, ?, ?))sql"},
    {"ruled_order.update", R"sql(
        update ruled_order set set_id = ?, why = ?, held = ?, accepted_by = ?, accepted_for = ?
        where order_id = ?)sql"},
    {"ruled_order.remove", "delete from ruled_order where order_id = ?"}, {"ruled_order.select", R"sql(
        select order_id, set_id, why, held, accepted_by, accepted_for from ruled_order where order_id = ?)sql"}};

/// In the order in which they are asked. Index: approval_rule_position.
constexpr Statement kSelectRules {"approval_rule.all", R"sql(
    select id, shop_id, position, is_on, name, body, problem from approval_rule
    where position >= 0 order by position, id)sql"};
constexpr Statement kInsertSet {"rule_set.insert", R"sql(
    insert into rule_set (id, rules) values (?, ?) on conflict (id) do nothing)sql"};
constexpr Statement kSelectSet {"rule_set.select", "select rules from rule_set where id = ?"};

Row rowOf(const KeptRule &kept)
{
    return {qint64(kept.id.value()), qint64(kept.shop.value()), qint64(kept.position), int(kept.rule.isOn),
        kept.rule.name, QString::fromUtf8(ruleBody(kept.rule)), kept.problem};
}

Row rowOf(const RuledOrder &ruled)
{
    return {qint64(ruled.order.value()), qint64(ruled.set), ruled.why, ruled.held, ruled.acceptedBy,
        ruled.acceptedFor};
}

template <typename Value>
void put(store::Unit &unit, const store::TableSpec &table, const std::optional<Value> &before,
    const std::optional<Value> &after)
{
    const auto row = [](const std::optional<Value> &value) {
        return value ? std::optional(rowOf(*value)) : std::nullopt;
    };
    if (before != after)
        unit.edits.push_back({&table, row(before), row(after)});
}

/// A row whose body cannot be read stands for a rule that is off.
KeptRule readRule(store::RowReader &row)
{
    KeptRule kept;
    kept.id = row.id<RuleId>();
    kept.shop = row.id<orders::ShopId>();
    kept.position = row.number();
    kept.rule.isOn = row.truth();
    kept.rule.name = row.text();
    auto whole = withBody(kept.rule, row.text().toUtf8());
    if (whole)
        kept.rule = std::move(*whole);
    else
        kept.rule.isOn = false;
    kept.problem = row.text();
    return kept;
}

RuledOrder readRuled(store::RowReader &row)
{
    RuledOrder ruled;
    ruled.order = row.id<orders::OrderId>();
    ruled.set = row.number();
    ruled.why = row.text();
    ruled.held = row.text();
    ruled.acceptedBy = row.text();
    ruled.acceptedFor = row.text();
    return ruled;
}

} // namespace

void registerRuleTables(store::Registry &registry)
{
    registry.add(kRules);
    registry.add(kRuled);
}

base::Result<std::vector<KeptRule>> keptRules(store::Connection &connection)
{
    return store::collect(connection, kSelectRules, {}, readRule);
}

base::Result<std::vector<KeptRule>> rulesFor(store::Connection &connection, orders::ShopId shop)
{
    auto rules = keptRules(connection);
    if (rules)
        std::erase_if(
            *rules, [shop](const KeptRule &kept) { return !kept.shop.isNull() && kept.shop != shop; });
    return rules;
}

base::Result<std::optional<KeptRule>> findRule(store::Connection &connection, RuleId id)
{
    return store::collectOne(connection, kRules.select, {qint64(id.value())}, readRule);
}

void putRule(store::Unit &unit, const std::optional<KeptRule> &before, const std::optional<KeptRule> &after)
{
    put(unit, kRules, before, after);
}

base::Result<std::optional<RuledOrder>> findRuled(store::Connection &connection, orders::OrderId order)
{
    return store::collectOne(connection, kRuled.select, {qint64(order.value())}, readRuled);
}

void putRuled(
    store::Unit &unit, const std::optional<RuledOrder> &before, const std::optional<RuledOrder> &after)
{
    put(unit, kRuled, before, after);
}

base::Result<std::int64_t> keepSet(store::Connection &connection, const std::vector<ApprovalRule> &rules)
{
    const QByteArray text = toJson(rules);
    const QByteArray hash = QCryptographicHash::hash(text, QCryptographicHash::Sha256);
    const auto set = static_cast<std::int64_t>(
        qFromBigEndian<quint64>(hash.constData()) & std::numeric_limits<std::int64_t>::max());
    const auto kept = connection.run(kInsertSet, {qint64(set), QString::fromUtf8(text)});
    if (!kept)
        return tl::unexpected(kept.error());
    return set;
}

base::Result<std::vector<ApprovalRule>> findSet(store::Connection &connection, std::int64_t set)
{
    const auto row = connection.row(kSelectSet, {qint64(set)});
    if (!row)
        return tl::unexpected(row.error());
    if (!*row)
        return std::vector<ApprovalRule> {};
    return parseRules((**row)[0].toString().toUtf8());
}

std::vector<Statement> ruleTableSelects()
{
    return {kRules.select, kRuled.select, kSelectRules, kSelectSet};
}

} // namespace purser::intake
