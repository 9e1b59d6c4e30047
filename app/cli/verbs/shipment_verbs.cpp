#include "app/cli/verbs/verbs.h"
#include "documents/pdf.h"

#include <QFile>
#include <QJsonArray>

#include <CLI/CLI.hpp>

namespace purser::cli {

namespace {

using shipping::ListedParcel;

struct Wish
{
    std::string tab = "to-print";
    std::string after;
    std::string shop;
    std::string number;
    std::string carrier;
    std::string tracking;
    std::string reason;
    std::string file;
    std::vector<std::string> codes;
    int limit = 50;
};

QString text(const std::string &word)
{
    return QString::fromStdString(word);
}

QString iso(std::int64_t milliseconds)
{
    return milliseconds == 0 ? QString() : base::toIso(base::fromMilliseconds(milliseconds));
}

QJsonObject toJson(const ListedParcel &row)
{
    const auto &parcel = row.parcel;
    return {{QStringLiteral("id"), parcel.id.toString()},
        {QStringLiteral("order"), u'o' + parcel.order.toString()}, {QStringLiteral("number"), row.order},
        {QStringLiteral("tab"), shipping::code(shipping::tabOf(parcel))},
        {QStringLiteral("stage"), orders::code(parcel.stage)}, {QStringLiteral("carrier"), parcel.carrier},
        {QStringLiteral("service"), parcel.service}, {QStringLiteral("tracking"), parcel.tracking},
        {QStringLiteral("weight_g"), parcel.weightGrams}, {QStringLiteral("printed"), parcel.printed},
        {QStringLiteral("cost_minor"), qint64(parcel.cost.minor)},
        {QStringLiteral("currency"), parcel.cost.currency.code()},
        {QStringLiteral("last_scan"), parcel.lastScan},
        {QStringLiteral("last_scan_at"), iso(parcel.lastScanAt)},
        {QStringLiteral("handed_at"), iso(parcel.handedAt)}};
}

QString tabWords()
{
    QStringList words;
    for (const shipping::ParcelTab tab : shipping::kParcelTabs)
        words << shipping::code(tab);
    return words.join(QStringLiteral(", "));
}

int list(const Options &options, const Wish &wish)
{
    const auto tab = shipping::parseParcelTab(text(wish.tab));
    if (!tab)
        return complain(ExitCode::WrongUsage,
            QStringLiteral("there is no list \"%1\"; say one of %2").arg(text(wish.tab), tabWords()));
    return onDesk(options, [&](desk::Desk &desk) {
        const auto shop = shopOf(desk, wish.shop);
        if (!shop)
            return shop.error();
        const auto page = desk::waited(desk.shipments().list(*tab, *shop, text(wish.after), wish.limit));
        const auto counts = desk::waited(desk.shipments().counts(*shop));
        if (!page || !counts)
            return complain(!page ? page.error() : counts.error());
        QJsonArray array;
        QString lines;
        for (const ListedParcel &row : page->rows) {
            array.append(toJson(row));
            lines += QStringLiteral("%1\t%2\t%3\t%4\t%5\n")
                         .arg(row.parcel.tracking, row.parcel.carrier, row.order,
                             orders::code(row.parcel.stage), row.parcel.lastScan);
        }
        QJsonObject numbers;
        for (std::size_t at = 0; at < counts->size(); ++at)
            numbers.insert(shipping::code(shipping::kParcelTabs[at]), qint64((*counts)[at]));
        print(options,
            {{QStringLiteral("shipments"), array}, {QStringLiteral("counts"), numbers},
                {QStringLiteral("next"), page->next.isEmpty() ? QJsonValue() : QJsonValue(page->next)}},
            lines + (page->next.isEmpty() ? QString() : QStringLiteral("next\t") + page->next + u'\n'));
        return 0;
    });
}

/// The one parcel that goes by the number, or a complaint.
tl::expected<ListedParcel, int> parcelOf(desk::Desk &desk, const Wish &wish)
{
    const auto found = desk::waited(desk.shipments().numbered(text(wish.number)));
    if (!found)
        return tl::unexpected(complain(found.error()));
    if (found->empty())
        return tl::unexpected(complain(
            ExitCode::Refused, QStringLiteral("no parcel goes by the number \"%1\"").arg(text(wish.number))));
    if (found->size() > 1)
        return tl::unexpected(
            complain(ExitCode::WrongUsage, QStringLiteral("several parcels go by this number")));
    return found->front();
}

/// Asks the carrier and tells the whole path; what it told before when it does not answer.
int show(const Options &options, const Wish &wish)
{
    return onDesk(options, [&](desk::Desk &desk) {
        const auto row = parcelOf(desk, wish);
        if (!row)
            return row.error();
        const auto asked = desk::waited(desk.shipments().follow(row->parcel.id));
        const auto detail = desk::waited(desk.shipments().detail(row->parcel.id));
        if (!detail || !*detail)
            return complain(ExitCode::Refused, QStringLiteral("the parcel cannot be read"));
        QJsonArray events;
        QString lines;
        for (const auto &event : (*detail)->events) {
            events.append(
                QJsonObject {{QStringLiteral("at"), iso(event.at)}, {QStringLiteral("state"), event.state},
                    {QStringLiteral("code"), event.code}, {QStringLiteral("words"), event.words}});
            lines += iso(event.at) + u'\t' + event.state + u'\t' + event.words + u'\n';
        }
        QJsonArray former;
        for (const auto &number : (*detail)->former)
            former.append(QJsonObject {{QStringLiteral("tracking"), number.tracking},
                {QStringLiteral("carrier"), number.carrier}, {QStringLiteral("reason"), number.reason},
                {QStringLiteral("replaced_at"), iso(number.replacedAt)}});
        QJsonObject json = toJson((*detail)->listed);
        json.insert(u"events", events);
        json.insert(u"former", former);
        json.insert(u"problem", asked ? QString() : asked.error().code);
        print(options, json, lines);
        return 0;
    });
}

int correct(const Options &options, const Wish &wish)
{
    return onDesk(options, [&](desk::Desk &desk) {
        const auto row = parcelOf(desk, wish);
        if (!row)
            return row.error();
        return finish(options,
            desk::waited(desk.shipments().correct(
                row->parcel.id, text(wish.carrier), text(wish.tracking), text(wish.reason))));
    });
}

QJsonObject toJson(const shipping::Handover &handover)
{
    QJsonArray parcels;
    for (const auto &parcel : handover.parcels)
        parcels.append(QJsonObject {{QStringLiteral("tracking"), parcel.tracking},
            {QStringLiteral("number"), parcel.number}, {QStringLiteral("scanned"), parcel.isScanned},
            {QStringLiteral("stopped"), parcel.stopCode}});
    return {{QStringLiteral("carrier"), handover.carrier}, {QStringLiteral("parcels"), parcels}};
}

QString toText(const shipping::Handover &handover)
{
    QString lines;
    for (const auto &parcel : handover.parcels)
        lines += QStringLiteral("%1\t%2\t%3\n")
                     .arg(parcel.isScanned ? QStringLiteral("scanned") : QStringLiteral("open"),
                         parcel.tracking, parcel.number);
    return lines;
}

int listManifests(const Options &options, const Wish &wish)
{
    return onDesk(options, [&](desk::Desk &desk) {
        if (!wish.carrier.empty()) {
            const auto handover = desk::waited(desk.shipments().handover(text(wish.carrier)));
            if (!handover)
                return complain(handover.error());
            print(options, toJson(*handover), toText(*handover));
            return 0;
        }
        const auto carriers = desk::waited(desk.shipments().carriers());
        if (!carriers)
            return complain(carriers.error());
        QJsonArray array;
        QString lines;
        for (const auto &one : *carriers) {
            array.append(QJsonObject {{QStringLiteral("carrier"), one.carrier},
                {QStringLiteral("waiting"), one.waiting}, {QStringLiteral("scanned"), one.scanned}});
            lines += QStringLiteral("%1\t%2\t%3\n").arg(one.carrier).arg(one.scanned).arg(one.waiting);
        }
        print(options, {{QStringLiteral("carriers"), array}}, lines);
        return 0;
    });
}

int scan(const Options &options, const Wish &wish)
{
    return onDesk(options, [&](desk::Desk &desk) {
        QJsonArray array;
        QString lines;
        bool isClean = true;
        for (const std::string &code : wish.codes) {
            const auto scanned = desk::waited(desk.shipments().scan(text(wish.carrier), text(code)));
            if (!scanned)
                return complain(scanned.error());
            isClean = isClean && !scanned->reply.isRefused();
            const QString word = scanned->reply.isRefused() ? scanned->reply.code : QStringLiteral("scanned");
            array.append(QJsonObject {{QStringLiteral("code"), text(code)}, {QStringLiteral("answer"), word},
                {QStringLiteral("undo"), scanned->undoToken}});
            lines += text(code) + u'\t' + word + u'\n';
        }
        print(options, {{QStringLiteral("scans"), array}}, lines);
        return static_cast<int>(isClean ? ExitCode::Done : ExitCode::Refused);
    });
}

base::Result<> writeList(desk::Desk &desk, std::int64_t list, const QString &path)
{
    const auto pages = desk::waited(desk.papers({.paper = desk::Paper::Manifest, .handover = list}));
    if (!pages)
        return tl::unexpected(pages.error());
    const auto bytes = documents::toPdf(*pages);
    if (!bytes)
        return tl::unexpected(bytes.error());
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(*bytes) != bytes->size())
        return base::fail(base::Error::Kind::Refused, QStringLiteral("papers.cannot-write"), path);
    return {};
}

int close(const Options &options, const Wish &wish)
{
    return onDesk(options, [&](desk::Desk &desk) {
        const auto closed = desk::waited(desk.shipments().close(text(wish.carrier)));
        if (!closed.code.isEmpty())
            return complain(ExitCode::Refused, closed.code);
        if (!wish.file.empty())
            if (const auto written = writeList(desk, closed.list, text(wish.file)); !written)
                return complain(written.error());
        (void)desk::waited(desk.shipments().followDue());
        QJsonObject json = cli::toJson(closed.orders);
        json.insert(u"list", closed.title);
        print(options, json, QStringLiteral("%1\t%2\n").arg(closed.title).arg(closed.orders.done.size()));
        return static_cast<int>(closed.orders.isClean() ? ExitCode::Done : ExitCode::Refused);
    });
}

void addManifestVerbs(CLI::App &commands, Options &options, int &exitCode, const std::shared_ptr<Wish> &wish)
{
    auto *group = commands.add_subcommand("manifest", "hand parcels over to a driver");
    group->require_subcommand(1);
    auto *listing = group->add_subcommand("list", "carriers that something waits for, or one's parcels");
    listing->add_option("carrier", wish->carrier, "one carrier");
    listing->callback([&options, &exitCode, wish] { exitCode = listManifests(options, *wish); });
    auto *scanning = group->add_subcommand("scan", "put parcels on the carrier's open list");
    scanning->add_option("carrier", wish->carrier, "as `manifest list` prints it")->required();
    scanning->add_option("codes", wish->codes, "tracking numbers")->required();
    scanning->callback([&options, &exitCode, wish] { exitCode = scan(options, *wish); });
    auto *closing = group->add_subcommand("close", "what was scanned leaves the house");
    closing->add_option("carrier", wish->carrier, "as `manifest list` prints it")->required();
    closing->add_option("--pdf", wish->file, "writes the list for the driver");
    closing->callback([&options, &exitCode, wish] { exitCode = close(options, *wish); });
}

} // namespace

void addShipmentVerbs(CLI::App &commands, Options &options, int &exitCode)
{
    const auto wish = std::make_shared<Wish>();
    auto *parcels = commands.add_subcommand("shipments", "look at parcels");
    parcels->require_subcommand(1);
    auto *listing = parcels->add_subcommand("list", "a page of parcels");
    listing->add_option("--tab", wish->tab, "to-print, ready, on-the-way, trouble, delivered");
    listing->add_option("--limit", wish->limit, "rows of the page")->check(CLI::Range(1, 1000));
    listing->add_option("--after", wish->after, "cursor of the page before");
    listing->add_option("--shop", wish->shop, "id of one shop");
    listing->callback([&options, &exitCode, wish] { exitCode = list(options, *wish); });
    auto *tracking = commands.add_subcommand("tracking", "where parcels are, and their numbers");
    tracking->require_subcommand(1);
    auto *showing = tracking->add_subcommand("show", "ask the carrier and print the path, newest first");
    showing->add_option("number", wish->number, "a tracking number")->required();
    showing->callback([&options, &exitCode, wish] { exitCode = show(options, *wish); });
    auto *correcting = tracking->add_subcommand("correct", "give a parcel that left another number");
    correcting->add_option("number", wish->number, "the wrong one")->required();
    correcting->add_option("tracking", wish->tracking, "the right one")->required();
    correcting->add_option("--carrier", wish->carrier, "if it is another one");
    correcting->add_option("--reason", wish->reason, "kept with the former number");
    correcting->callback([&options, &exitCode, wish] { exitCode = correct(options, *wish); });
    addManifestVerbs(commands, options, exitCode, wish);
}

} // namespace purser::cli
