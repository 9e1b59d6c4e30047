#include "app/cli/verbs/rule_json.h"
#include "app/cli/verbs/verbs.h"
#include "base/json.h"
#include "desk/rule_wording.h"

#include <QFile>

#include <CLI/CLI.hpp>

namespace purser::cli {

namespace {

using intake::KeptRule;
using Rules = std::vector<KeptRule>;
using Draft = std::vector<intake::ApprovalRule>;

constexpr int kMostApplied = 100'000;

struct Wish
{
    std::string file;
    std::string rule;
    std::vector<std::string> orders;
    int days = 30;
    bool onlyShow = false;
};

QJsonObject toJson(const KeptRule &kept)
{
    QJsonObject json {{QStringLiteral("id"), kept.id.toString()}, {QStringLiteral("name"), kept.rule.name},
        {QStringLiteral("on"), kept.rule.isOn},
        {QStringLiteral("says"), desk::RuleWording::sentence(kept.rule)}};
    if (!kept.rule.shop.isEmpty())
        json.insert(u"shop", kept.rule.shop);
    if (!kept.problem.isEmpty())
        json.insert(u"failed_for", kept.problem);
    return json;
}

/// The orders named, or all that are not confirmed yet.
tl::expected<std::vector<orders::OrderId>, int> toApply(
    desk::Desk &desk, const Options &options, const Wish &wish)
{
    if (!wish.orders.empty())
        return ordersOf(desk, options, wish.orders);
    const auto ids = desk::waited(desk.idsIn({.stage = orders::Stage::Received}, kMostApplied));
    if (!ids)
        return tl::unexpected(complain(ids.error()));
    return *ids;
}

base::Result<Draft> rulesIn(const std::string &name)
{
    QFile file(QString::fromStdString(name));
    if (!file.open(QIODevice::ReadOnly))
        return base::fail(base::Error::Kind::Refused, QStringLiteral("file.cannot-read"), file.fileName());
    return intake::parseRules(file.readAll());
}

int finishChange(const Options &options, const base::Result<QString> &undo)
{
    if (!undo)
        return complain(undo.error());
    print(options, {{QStringLiteral("undo"), *undo}},
        undo->isEmpty() ? QStringLiteral("nothing changed\n") : QStringLiteral("undo\t%1\n").arg(*undo));
    return 0;
}

int list(const Options &options, desk::Desk &desk)
{
    const auto rules = desk::waited(desk.rules().all());
    if (!rules)
        return complain(rules.error());
    QJsonArray array;
    QString text;
    for (const KeptRule &kept : *rules) {
        array.append(toJson(kept));
        text += QStringLiteral("%1\t%2\t%3\t%4\n")
                    .arg(array.size())
                    .arg(kept.rule.isOn ? QStringLiteral("on") : QStringLiteral("off"), kept.rule.name,
                        desk::RuleWording::sentence(kept.rule));
    }
    print(options, {{QStringLiteral("rules"), array}}, text);
    return 0;
}

int importFile(const Options &options, desk::Desk &desk, const Wish &wish)
{
    const auto draft = rulesIn(wish.file);
    if (!draft)
        return complain(draft.error());
    Rules rules;
    rules.reserve(draft->size());
    for (const intake::ApprovalRule &rule : *draft)
        rules.push_back({.rule = rule});
    return finishChange(options, desk::waited(desk.rules().publish(std::move(rules))));
}

int exportFile(const Options &options, desk::Desk &desk, const Wish &wish)
{
    const auto rules = desk::waited(desk.rules().all());
    if (!rules)
        return complain(rules.error());
    Draft draft;
    draft.reserve(rules->size());
    for (const KeptRule &kept : *rules)
        draft.push_back(kept.rule);
    const QByteArray text = QJsonDocument::fromJson(intake::toJson(draft)).toJson(QJsonDocument::Indented);
    QFile file(QString::fromStdString(wish.file));
    if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size())
        return complain(
            {base::Error::Kind::Refused, QStringLiteral("file.cannot-write"), file.errorString()});
    print(options, {{QStringLiteral("rules"), qint64(draft.size())}},
        QStringLiteral("%1 rules\n").arg(draft.size()));
    return 0;
}

int finishReplay(const Options &options, const base::Result<desk::RuleReplay> &replay)
{
    if (!replay)
        return complain(replay.error());
    print(options, cli::toJson(*replay), toText(*replay));
    return 0;
}

int replay(const Options &options, desk::Desk &desk, const Wish &wish)
{
    auto draft = rulesIn(wish.file);
    if (!draft)
        return complain(draft.error());
    return finishReplay(options, desk::waited(desk.rules().replay(std::move(*draft), wish.days)));
}

int apply(const Options &options, desk::Desk &desk, const Wish &wish)
{
    auto ids = toApply(desk, options, wish);
    if (!ids)
        return ids.error();
    if (wish.onlyShow)
        return finishReplay(options, desk::waited(desk.rules().preview(std::move(*ids))));
    return finish(options, desk::waited(desk.rules().apply(std::move(*ids))));
}

int accept(const Options &options, desk::Desk &desk, const Wish &wish)
{
    auto ids = ordersOf(desk, options, wish.orders);
    if (!ids)
        return ids.error();
    return finish(options, desk::waited(desk.rules().accept(std::move(*ids))));
}

int switchRule(const Options &options, desk::Desk &desk, const Wish &wish, bool isOn)
{
    const auto rules = desk::waited(desk.rules().all());
    if (!rules)
        return complain(rules.error());
    const QString word = QString::fromStdString(wish.rule);
    const auto found = std::ranges::find_if(*rules,
        [&word](const KeptRule &kept) { return kept.rule.name == word || kept.id.toString() == word; });
    if (found == rules->end())
        return complain({base::Error::Kind::Refused, QStringLiteral("rule.not-found"), word});
    return finishChange(options, desk::waited(desk.rules().switchRule(found->id, isOn)));
}

} // namespace

void addApprovalVerbs(CLI::App &commands, Options &options, int &exitCode)
{
    const auto wish = std::make_shared<Wish>();
    auto *group =
        commands.add_subcommand("approval", "rules that approve, hold, tag or ask about new orders");
    group->require_subcommand(1);
    const auto verb = [&](const char *name, const char *help, auto run) {
        auto *one = group->add_subcommand(name, help);
        one->callback([&options, &exitCode, wish, run] {
            exitCode = onDesk(options, [&](desk::Desk &desk) { return run(options, desk, *wish); });
        });
        return one;
    };
    using Words = const Wish &;
    verb("list", "the rules in their order",
        [](const Options &with, desk::Desk &desk, Words) { return list(with, desk); });
    verb("import", "puts the rules of a file in the place of all rules", importFile)
        ->add_option("file", wish->file, "JSON as export writes it")
        ->required();
    verb("export", "writes all rules into a file", exportFile)
        ->add_option("file", wish->file, "where to")
        ->required();
    auto *replaying = verb("replay",
        "orders of the past days for which the rules of a file would decide otherwise; changes nothing",
        replay);
    replaying->add_option("file", wish->file, "the draft")->required();
    replaying->add_option("--days", wish->days, "how far back")->check(CLI::Range(1, 3'650));
    auto *applying =
        verb("apply", "asks the rules again about orders that are here and not confirmed", apply);
    applying->add_option("orders", wish->orders, "ids or numbers; none = all that are not confirmed");
    applying->add_flag("--preview", wish->onlyShow, "says what would change, changes nothing");
    applying->add_option("--shop", options.shop, "the shop that the numbers belong to");
    auto *accepting = verb("accept", "the second person's yes to what rules stopped", accept);
    accepting->add_option("orders", wish->orders, "ids or numbers")->required();
    accepting->add_option("--shop", options.shop, "the shop that the numbers belong to");
    for (const bool isOn : {true, false})
        verb(isOn ? "on" : "off", isOn ? "switches a rule on" : "switches a rule off",
            [isOn](const Options &with, desk::Desk &desk, Words words) {
                return switchRule(with, desk, words, isOn);
            })
            ->add_option("rule", wish->rule, "its name or id")
            ->required();
}

} // namespace purser::cli
