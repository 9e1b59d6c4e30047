#include "app/cli/verbs/verbs.h"

#include <CLI/CLI.hpp>

namespace purser::cli {

namespace {

struct Wish
{
    std::string id;
    std::string reason;
    std::vector<std::string> grades; ///< "LINE:GRADE"
};

int list(const Options &options)
{
    return onDesk(options, [&](desk::Desk &desk) {
        const auto cases = desk::waited(desk.cases(10'000));
        if (!cases)
            return complain(cases.error());
        QJsonArray array;
        QString text;
        for (const auto &one : *cases) {
            array.append(QJsonObject {{QStringLiteral("id"), one.id.toString()},
                {QStringLiteral("order"), u'o' + one.order.toString()}, {QStringLiteral("kind"), one.kind},
                {QStringLiteral("stage"), one.stage}, {QStringLiteral("reason"), one.reason},
                {QStringLiteral("refund_minor"), qint64(one.refund.minor)},
                {QStringLiteral("currency"), one.refund.currency.code()}});
            text += QStringLiteral("%1\to%2\t%3\t%4\t%5\n")
                        .arg(one.id.toString(), one.order.toString(), one.stage, one.reason,
                            base::toDecimal(one.refund));
        }
        print(options, {{QStringLiteral("cases"), array}}, text);
        return 0;
    });
}

int finishCase(const Options &options, const desk::CaseAnswer &answer)
{
    const bool isDone = answer.code.isEmpty();
    print(options,
        {{QStringLiteral("id"), answer.id.toString()}, {QStringLiteral("reason"), answer.code},
            {QStringLiteral("undo"), answer.undoToken}},
        answer.id.toString() + u'\t' + (isDone ? QStringLiteral("done") : answer.code) + u'\n');
    return static_cast<int>(isDone ? ExitCode::Done : ExitCode::Refused);
}

using Step = std::function<desk::CaseAnswer(desk::Desk &, aftersales::CaseId)>;

CLI::App *addStep(CLI::App &group, const Options &options, int &exitCode, const char *name, const char *help,
    const std::shared_ptr<Wish> &wish, Step step)
{
    auto *verb = group.add_subcommand(name, help);
    verb->add_option("case", wish->id, "id, as `return list` prints it")->required();
    verb->callback([&options, &exitCode, wish, step = std::move(step)] {
        exitCode = onDesk(options, [&](desk::Desk &desk) {
            return finishCase(
                options, step(desk, aftersales::CaseId(QString::fromStdString(wish->id).toLongLong())));
        });
    });
    return verb;
}

} // namespace

void addReturnVerbs(CLI::App &commands, Options &options, int &exitCode)
{
    const auto wish = std::make_shared<Wish>();
    auto *group = commands.add_subcommand("return", "return requests and their money");
    group->require_subcommand(1);
    group->add_subcommand("list", "open cases, by what is due first")->callback([&options, &exitCode] {
        exitCode = list(options);
    });
    addReturnOpenVerb(*group, options, exitCode);
    addReturnBenchVerbs(*group, options, exitCode);
    addStep(*group, options, exitCode, "approve", "say yes to a request", wish,
        [wish](desk::Desk &desk, aftersales::CaseId id) {
            return desk::waited(desk.decideCase(id, true, QString::fromStdString(wish->reason)));
        })
        ->add_option("--reason", wish->reason, "told to the buyer");
    addStep(*group, options, exitCode, "refuse", "say no to a request", wish,
        [wish](desk::Desk &desk, aftersales::CaseId id) {
            return desk::waited(desk.decideCase(id, false, QString::fromStdString(wish->reason)));
        })
        ->add_option("--reason", wish->reason, "told to the buyer")
        ->required();
    addStep(*group, options, exitCode, "receive", "the goods are back: grade and restock them", wish,
        [wish](desk::Desk &desk, aftersales::CaseId id) {
            std::map<orders::LineId, QString> grades;
            for (const std::string &word : wish->grades) {
                const auto parts = QString::fromStdString(word).split(u':');
                grades[orders::LineId(parts.value(0).toLongLong())] = parts.value(1);
            }
            return desk::waited(desk.receiveCase(id, std::move(grades)));
        })
        ->add_option("--grade", wish->grades, "LINE:A|B|C|scrap; what is not named is A");
    addStep(*group, options, exitCode, "refund", "pay the buyer back and close the case", wish,
        [](desk::Desk &desk, aftersales::CaseId id) { return desk::waited(desk.refundCase(id)); });
}

} // namespace purser::cli
