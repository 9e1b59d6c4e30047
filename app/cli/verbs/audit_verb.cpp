#include "app/cli/verbs/verbs.h"
#include "desk/audit_view.h"

#include <QJsonArray>

#include <CLI/CLI.hpp>

namespace purser::cli {

namespace {

constexpr int kPage = 500;

struct Wish
{
    std::string order;
    std::string user;
    std::string action;
    std::string from;
    std::string to;
    int most = 100;
};

/// An empty word is no day; nullopt = the word is none.
std::optional<QDate> dayOf(const std::string &word)
{
    const QDate day = QDate::fromString(QString::fromStdString(word), Qt::ISODate);
    return word.empty() || day.isValid() ? std::optional(day) : std::nullopt;
}

QJsonObject toJson(const desk::AuditRow &row)
{
    return {{QStringLiteral("entry"), qint64(row.line.seq)},
        {QStringLiteral("at"), base::toIso(base::fromMilliseconds(row.line.at))},
        {QStringLiteral("user"), row.line.user}, {QStringLiteral("station"), row.line.station},
        {QStringLiteral("action"), row.line.action}, {QStringLiteral("order"), row.order},
        {QStringLiteral("undoes"), qint64(row.line.undoes)}};
}

QString toText(const desk::AuditRow &row)
{
    return QStringLiteral("%1\t%2\t%3\t%4\t%5\t%6\n")
        .arg(row.line.seq)
        .arg(base::toIso(base::fromMilliseconds(row.line.at)), row.line.user, row.line.station,
            row.line.action, row.order);
}

/// The number of the order that @p word names, by id or number; or a complaint.
tl::expected<QString, int> numberOf(desk::Desk &desk, const std::string &word)
{
    if (word.empty())
        return QString();
    const auto named = desk::waited(desk.named(QString::fromStdString(word), std::nullopt));
    if (!named)
        return tl::unexpected(complain(named.error()));
    if (named->empty())
        return tl::unexpected(complainOfNoOrder(QString::fromStdString(word)));
    const auto detail = desk::waited(desk.detail(named->front()));
    return detail && *detail ? (*detail)->order.number : QString::fromStdString(word);
}

int audit(const Options &options, const Wish &wish)
{
    const auto from = dayOf(wish.from);
    const auto to = dayOf(wish.to);
    if (!from || !to)
        return complain(ExitCode::WrongUsage, QStringLiteral("a day has to look like 2026-11-24"));
    desk::AuditQuery query {.user = QString::fromStdString(wish.user),
        .action = QString::fromStdString(wish.action),
        .from = *from,
        .to = *to};
    return onDesk(options, [&](desk::Desk &desk) {
        const auto number = numberOf(desk, wish.order);
        if (!number)
            return number.error();
        query.order = *number;
        QJsonArray entries;
        QString text;
        QString cursor;
        do {
            const int left = wish.most == 0 ? kPage : wish.most - static_cast<int>(entries.size());
            const auto page = desk::auditPage(desk.core(), query, cursor, std::min(left, kPage));
            if (!page)
                return complain(page.error());
            for (const desk::AuditRow &row : page->rows) {
                entries.append(toJson(row));
                text += toText(row);
            }
            cursor = page->next;
        } while (!cursor.isEmpty() && (wish.most == 0 || entries.size() < wish.most));
        print(options,
            {{QStringLiteral("entries"), entries}, {QStringLiteral("has_more"), !cursor.isEmpty()}}, text);
        return static_cast<int>(ExitCode::Done);
    });
}

} // namespace

void addAuditVerb(CLI::App &commands, Options &options, int &exitCode)
{
    const auto wish = std::make_shared<Wish>();
    auto *verb = commands.add_subcommand("audit", "who did what, to which order, and when; newest first");
    verb->add_option("--order", wish->order, "only entries about this order, by id or number");
    verb->add_option("--by", wish->user, "only entries of this user");
    verb->add_option("--action", wish->action, "only this step, as \"confirm\" or \"label.void\"");
    verb->add_option("--from", wish->from, "first day, 2026-11-01, in the desk's zone");
    verb->add_option("--to", wish->to, "last day, included");
    verb->add_option("--limit", wish->most, "at most so many entries; 0 = all")
        ->check(CLI::NonNegativeNumber);
    verb->callback([&options, &exitCode, wish] { exitCode = audit(options, *wish); });
}

} // namespace purser::cli
