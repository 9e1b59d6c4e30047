#include "aftersales/case_reason.h"
#include "app/cli/verbs/verbs.h"
#include "desk/wording.h"

#include <CLI/CLI.hpp>

namespace purser::cli {

namespace {

struct Wish
{
    std::string order;
    std::vector<std::string> lines; ///< "SKU:QUANTITY"
    std::string kind;
    std::string reason;
};

std::vector<std::string> kindWords()
{
    std::vector<std::string> words;
    words.reserve(aftersales::kCaseKinds.size());
    for (const auto kind : aftersales::kCaseKinds)
        words.push_back(aftersales::toCode(kind).toStdString());
    return words;
}

/// Takes @p pieces of the lines of that SKU, the first line first; more than can come back stays on the last,
/// for the desk to refuse.
/// @returns false when the order has no such line
bool take(desk::CaseWish &wish, const desk::OrderDetail &detail, const QString &sku, int pieces)
{
    const auto left = desk::returnablePieces(detail.order, detail.cases);
    orders::LineId last {};
    for (const orders::OrderLine &line : detail.order.lines) {
        if (line.sku != sku)
            continue;
        last = line.id;
        const auto most = left.find(line.id);
        const int some = std::min(pieces, most == left.end() ? 0 : most->second);
        wish.pieces[line.id] += some;
        pieces -= some;
    }
    if (pieces > 0 && !last.isNull())
        wish.pieces[last] += pieces;
    return !last.isNull();
}

/// @returns the word that cannot be read, or names no line of the order; empty = all are taken
QString takeLines(
    desk::CaseWish &wish, const desk::OrderDetail &detail, const std::vector<std::string> &words)
{
    for (const std::string &each : words) {
        auto word = QString::fromStdString(each);
        const auto colon = word.lastIndexOf(u':');
        bool isNumber = false;
        const int pieces = colon < 0 ? 0 : word.mid(colon + 1).toInt(&isNumber);
        if (!isNumber || pieces <= 0 || !take(wish, detail, word.left(colon), pieces))
            return word;
    }
    return {};
}

int finishOpening(const Options &options, const desk::CaseAnswer &answer)
{
    if (!answer.code.isEmpty())
        return complain(ExitCode::Refused,
            answer.code + QStringLiteral(": ") + desk::Wording::reason(answer.code, answer.arguments));
    print(options,
        {{QStringLiteral("id"), answer.id.toString()}, {QStringLiteral("undo"), answer.undoToken},
            {QStringLiteral("told"), !answer.isHereOnly}},
        answer.id.toString()
            + (answer.isHereOnly ? QStringLiteral("\topened here only: the marketplace is not told\n")
                                 : QStringLiteral("\topened\n")));
    return 0;
}

int open(const Options &options, const Wish &wish)
{
    return onDesk(options, [&](desk::Desk &desk) {
        const auto ids = ordersOf(desk, options, {wish.order});
        if (!ids)
            return ids.error();
        const auto detail = detailOf(desk, ids->front());
        if (!detail)
            return detail.error();
        desk::CaseWish asked {.kind = *aftersales::parseCaseKind(QString::fromStdString(wish.kind)),
            .reason = QString::fromStdString(wish.reason)};
        if (const QString bad = takeLines(asked, *detail, wish.lines); !bad.isEmpty())
            return complain(ExitCode::WrongUsage,
                QStringLiteral("--line %1: not SKU:QUANTITY of a line of this order").arg(bad));
        return finishOpening(options, desk::waited(desk.openCase(ids->front(), std::move(asked))));
    });
}

} // namespace

void addReturnOpenVerb(CLI::App &group, Options &options, int &exitCode)
{
    const auto wish = std::make_shared<Wish>();
    auto *verb = group.add_subcommand("open", "open a case for a buyer who wrote or called");
    verb->add_option("order", wish->order, "id or number")->required();
    verb->add_option("--shop", options.shop, "the shop that the number belongs to");
    verb->add_option("--line", wish->lines, "SKU:QUANTITY of what comes back, or is missing")->required();
    verb->add_option("--kind", wish->kind, "what the buyer gets")
        ->check(CLI::IsMember(kindWords()))
        ->default_str("return_refund");
    verb->add_option("--reason", wish->reason, "why")
        ->required()
        ->check(CLI::IsMember(
            std::vector<std::string>(aftersales::kCaseReasons.begin(), aftersales::kCaseReasons.end())));
    wish->kind = "return_refund";
    verb->callback([&options, &exitCode, wish] { exitCode = open(options, *wish); });
}

} // namespace purser::cli
