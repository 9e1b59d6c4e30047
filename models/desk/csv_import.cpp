#include "desk/csv_import.h"

#include "desk/take_page.h"
#include "marketplace/csv/csv_orders.h"

#include <QDir>
#include <QFile>

namespace purser::desk {

namespace {

using marketplace::csv::CsvExport;
using marketplace::csv::CsvMapping;
using marketplace::csv::CsvPart;
using marketplace::csv::CsvTable;

constexpr std::size_t kOrdersAtOnce = 100;

base::Result<CsvTable> readTable(const CsvPart &part, const CsvMapping &mapping, const QString &folder)
{
    if (part.file.isEmpty())
        return CsvTable {};
    QFile file(QDir(folder).filePath(part.file));
    if (!file.open(QIODevice::ReadOnly))
        return base::fail(
            base::Error::Kind::BrokenAnswer, QStringLiteral("import.file-missing"), file.fileName());
    return marketplace::csv::parseCsv(part.file, file.readAll(), mapping.delimiter);
}

base::Result<CsvExport> readExport(const CsvMapping &mapping, const QString &folder)
{
    CsvExport tables;
    const std::initializer_list<std::pair<CsvTable CsvExport::*, CsvPart CsvMapping::*>> kParts {
        {&CsvExport::orders, &CsvMapping::orders}, {&CsvExport::customers, &CsvMapping::customers},
        {&CsvExport::lines, &CsvMapping::lines}, {&CsvExport::payments, &CsvMapping::payments}};
    for (const auto &[table, part] : kParts) {
        auto read = readTable(mapping.*part, mapping, folder);
        if (!read)
            return tl::unexpected(read.error());
        tables.*table = std::move(*read);
    }
    return marketplace::csv::checkColumns(tables, mapping).map([&] { return std::move(tables); });
}

int rowsOf(const CsvExport &tables, const CsvMapping &mapping)
{
    std::map<QString, std::size_t> rows; // a file that two parts share counts once
    for (const auto &[table, part] :
        {std::pair(&tables.orders, &mapping.orders), std::pair(&tables.customers, &mapping.customers),
            std::pair(&tables.lines, &mapping.lines), std::pair(&tables.payments, &mapping.payments)})
        rows[part->file] = table->rows.size() + table->broken.size();
    std::size_t sum = 0;
    for (const auto &[file, count] : rows)
        sum += count;
    return static_cast<int>(sum);
}

/// The imported shop of that name, made when it is not there.
base::Result<orders::Shop> shopNamed(Core &core, const CsvMapping &mapping, const QString &name)
{
    const auto known = orders::allShops(core.reader());
    if (!known)
        return tl::unexpected(known.error());
    const auto same = std::ranges::find(*known, name, &orders::Shop::name);
    if (same != known->end() && same->kind != QLatin1String(orders::kImportedKind))
        return base::fail(base::Error::Kind::Refused, QStringLiteral("import.shop-is-connected"), name);
    if (same != known->end())
        return *same;
    orders::Shop shop;
    shop.kind = QLatin1String(orders::kImportedKind);
    shop.name = name;
    shop.zone = QString::fromLatin1(mapping.zone.id());
    shop.currency = mapping.currency.code();
    const auto done = core.write([&](Writing &writing) -> base::Result<> {
        shop.id = orders::ShopId(writing.newId());
        store::Unit unit {.actor = core.actor(), .at = writing.at(), .action = QStringLiteral("shop.add")};
        unit.edits.push_back(orders::madeShop(shop));
        unit.canUndo = false;
        return store::applyUnit(writing.connection, writing.keys, unit).map([](std::int64_t) {});
    });
    if (!done)
        return tl::unexpected(done.error());
    return shop;
}

std::vector<ImportProblem> problemsOf(const std::vector<marketplace::BrokenOrder> &broken)
{
    std::vector<ImportProblem> problems;
    for (const auto &one : broken)
        problems.push_back({one.id, one.reason, one.place});
    return problems;
}

} // namespace

base::Result<ImportReport> importCsv(Core &core, const CsvMapping &mapping, const QString &folder,
    const QString &shopName, const ImportProgress &progress, const std::stop_token &stop)
{
    const auto tables = readExport(mapping, folder);
    if (!tables)
        return tl::unexpected(tables.error());
    auto all = marketplace::csv::ordersOf(*tables, mapping);
    const auto shop = shopNamed(core, mapping, shopName);
    if (!shop)
        return tl::unexpected(shop.error());
    ImportReport report {.shop = shop->id, .rows = rowsOf(*tables, mapping)};
    report.problems = problemsOf(all.broken);
    const auto count = all.orders.size();
    if (auto kept = takePage(core, *shop, {.broken = std::move(all.broken)}); !kept)
        return tl::unexpected(kept.error());
    for (std::size_t from = 0; from < count; from += kOrdersAtOnce) {
        if (stop.stop_requested())
            return base::fail(base::Error::Kind::RetryLater, QStringLiteral("import.stopped"));
        const auto first = all.orders.begin() + static_cast<std::ptrdiff_t>(from);
        const auto some = std::min(kOrdersAtOnce, count - from);
        marketplace::ChangesPage page {
            .orders = {std::make_move_iterator(first),
                std::make_move_iterator(first + static_cast<std::ptrdiff_t>(some))}};
        const auto taken = takePage(core, *shop, page);
        if (!taken)
            return tl::unexpected(taken.error());
        report.imported += *taken;
        report.unchanged += static_cast<int>(some) - *taken;
        progress(static_cast<int>(from + some), static_cast<int>(count));
    }
    return report;
}

} // namespace purser::desk
