#include "marketplace/csv/csv_orders.h"

#include "marketplace/csv/row_fields.h"

#include <QHash>

namespace purser::marketplace::csv {

namespace {

using orders::Stage;

/// An order while its rows are gathered.
struct Gathered
{
    RemoteOrder order {};
    std::optional<BrokenOrder> problem {};
    QByteArray raw {};
};

class Gathering
{
public:
    Gathering(const CsvExport &tables, const CsvMapping &mapping)
        : m_tables(tables)
        , m_mapping(mapping)
    {}

    ChangesPage gather()
    {
        for (const CsvRow &row : m_tables.customers.rows)
            m_customers[reader(m_tables.customers, m_mapping.customers, row).text("id")] = &row;
        for (const CsvRow &row : m_tables.orders.rows)
            takeOrder(row);
        for (const CsvRow &row : m_tables.lines.rows)
            takeLine(row);
        for (const CsvRow &row : m_tables.payments.rows)
            takePayment(row);
        for (const CsvTable *table :
            {&m_tables.orders, &m_tables.customers, &m_tables.lines, &m_tables.payments})
            for (const CsvRow &row : table->broken)
                takeBroken(*table, row);
        for (Gathered &one : m_orders)
            finish(one);
        return std::move(m_page);
    }

private:
    [[nodiscard]] RowFields reader(const CsvTable &table, const CsvPart &part, const CsvRow &row) const
    {
        return {table, part, m_mapping, row};
    }

    static void keep(Gathered &one, const RowFields &row, const CsvRow &from)
    {
        one.raw += from.raw.toUtf8() + '\n';
        if (!one.problem && row.problem())
            one.problem = row.problem();
    }

    void takeOrder(const CsvRow &row)
    {
        RowFields reading = reader(m_tables.orders, m_mapping.orders, row);
        const QString id = reading.needed("id");
        if (id.isEmpty()) {
            alone(m_tables.orders, row, *reading.problem());
            return;
        }
        if (m_byId.contains(id)) {
            if (m_mapping.orders.file != m_mapping.lines.file)
                alone(m_tables.orders, row,
                    {{}, QStringLiteral("import.order-twice"),
                        placeOf(m_tables.orders, row, m_mapping.orders.column(QStringLiteral("id"))), {}});
            return;
        }
        m_byId[id] = m_orders.size();
        Gathered &one = m_orders.emplace_back();
        one.order.id = id;
        readOrder(one.order, reading);
        keep(one, reading, row);
        takeCustomer(one, reading.text("customer"));
    }

    void readOrder(RemoteOrder &order, RowFields &row)
    {
        const QString number = row.text("number");
        order.number = number.isEmpty() ? order.id : number;
        order.currency = m_mapping.currency;
        order.history.status = row.needed("status");
        const auto stage = m_mapping.statuses.find(order.history.status);
        if (stage == m_mapping.statuses.end())
            row.complain("import.unknown-status", "status");
        else
            order.history.stage = stage->second;
        const auto placed = row.moment("placed_at");
        if (!placed)
            row.complain("import.missing", "placed_at");
        order.placedAt = placed.value_or(base::Instant {});
        order.updatedAt = order.placedAt;
        const auto reached = [&](const char *word, Stage at) {
            const auto moment = row.moment(word);
            if (!moment)
                return;
            order.history.reached.emplace_back(at, base::toMilliseconds(*moment));
            order.updatedAt = std::max(order.updatedAt, *moment);
        };
        order.history.reached.emplace_back(Stage::Received, base::toMilliseconds(order.placedAt));
        reached("confirmed_at", Stage::Confirmed);
        reached("shipped_at", Stage::Shipped);
        reached("delivered_at", Stage::Delivered);
        if (const auto promised = row.moment("promised_at"))
            order.history.promisedAt = base::toMilliseconds(*promised);
        order.version = base::toMilliseconds(order.updatedAt);
    }

    void takeCustomer(Gathered &one, const QString &id)
    {
        const auto found = m_customers.constFind(id);
        if (id.isEmpty() || found == m_customers.constEnd())
            return;
        RowFields row = reader(m_tables.customers, m_mapping.customers, **found);
        const QString person = row.text("person");
        one.order.buyerId = person.isEmpty() ? id : person;
        one.order.buyerName = row.text("name");
        one.order.buyerMail = row.text("mail");
        auto &to = one.order.recipient;
        to.country = m_mapping.country;
        to.name = one.order.buyerName;
        to.phone = row.text("phone");
        to.street = row.text("street");
        to.city = row.text("city");
        to.state = row.text("state");
        to.postcode = row.text("postcode");
        keep(one, row, **found);
    }

    Gathered *orderOf(const CsvTable &table, const CsvRow &row, RowFields &reading)
    {
        const QString id = reading.needed("order");
        const auto found = m_byId.constFind(id);
        if (found != m_byId.constEnd())
            return &m_orders[*found];
        reading.complain("import.no-such-order", "order");
        alone(table, row, *reading.problem());
        return nullptr;
    }

    void takeLine(const CsvRow &row)
    {
        RowFields reading = reader(m_tables.lines, m_mapping.lines, row);
        Gathered *one = orderOf(m_tables.lines, row, reading);
        if (one == nullptr)
            return;
        RemoteLine line;
        const QString position = reading.text("position");
        line.id = position.isEmpty() ? QString::number(one->order.lines.size() + 1) : position;
        line.sku = reading.needed("sku");
        line.listing = line.sku;
        line.title = reading.text("title");
        line.quantity = reading.count("quantity");
        line.unitMinor = reading.amount("unit_price");
        line.totalMinor = line.unitMinor * line.quantity;
        if (std::ranges::find(one->order.lines, line.id, &RemoteLine::id) != one->order.lines.end())
            reading.complain("import.line-twice", position.isEmpty() ? "order" : "position");
        one->order.shippingMinor += reading.amount("shipping");
        one->order.totalMinor += line.totalMinor;
        one->order.lines.push_back(std::move(line));
        keep(*one, reading, row);
    }

    void takePayment(const CsvRow &row)
    {
        RowFields reading = reader(m_tables.payments, m_mapping.payments, row);
        Gathered *one = orderOf(m_tables.payments, row, reading);
        if (one == nullptr)
            return;
        const std::int64_t amount = reading.amount("amount");
        one->order.history.payments.push_back({reading.needed("method"), amount});
        one->order.paidMinor += amount;
        keep(*one, reading, row);
    }

    void takeBroken(const CsvTable &table, const CsvRow &row)
    {
        BrokenOrder broken {{}, QStringLiteral("import.bad-row"), placeOf(table, row, {}), {}};
        for (const QString &field : row.fields)
            if (const auto found = m_byId.constFind(field.trimmed()); found != m_byId.constEnd()) {
                Gathered &one = m_orders[*found];
                one.raw += row.raw.toUtf8() + '\n';
                if (!one.problem)
                    one.problem = broken;
                return;
            }
        alone(table, row, std::move(broken));
    }

    void alone(const CsvTable &table, const CsvRow &row, BrokenOrder broken)
    {
        broken.id = QStringLiteral("%1:%2").arg(table.file).arg(row.line);
        broken.raw = row.raw.toUtf8();
        m_page.broken.push_back(std::move(broken));
    }

    void finish(Gathered &one)
    {
        RemoteOrder &order = one.order;
        if (!one.problem && order.lines.empty())
            one.problem = BrokenOrder {{}, QStringLiteral("order.no-lines"), m_mapping.lines.file, {}};
        if (one.problem) {
            one.problem->id = order.id;
            one.problem->raw = one.raw;
            m_page.broken.push_back(std::move(*one.problem));
            return;
        }
        order.totalMinor += order.shippingMinor;
        order.payment = order.paidMinor == 0     ? orders::Payment::Pending
            : order.paidMinor < order.totalMinor ? orders::Payment::PartPaid
                                                 : orders::Payment::Paid;
        const Stage stage = *order.history.stage;
        if (stage >= Stage::Shipped && stage != Stage::Cancelled)
            for (RemoteLine &line : order.lines)
                line.fulfilled = line.quantity;
        if (stage == Stage::Cancelled)
            order.status = RemoteStatus::Cancelled;
        m_page.orders.push_back(std::move(order));
    }

    const CsvExport &m_tables;
    const CsvMapping &m_mapping;
    QHash<QString, const CsvRow *> m_customers;
    QHash<QString, std::size_t> m_byId;
    std::vector<Gathered> m_orders;
    ChangesPage m_page;
};

base::Result<> checkTable(const CsvTable &table, const CsvPart &part)
{
    for (const auto &[word, column] : part.columns)
        if (table.column(column) < 0)
            return base::fail(base::Error::Kind::BrokenAnswer, QStringLiteral("import.column-missing"),
                QStringLiteral("%1:1:%2").arg(part.file, column));
    return {};
}

} // namespace

base::Result<> checkColumns(const CsvExport &tables, const CsvMapping &mapping)
{
    return checkTable(tables.orders, mapping.orders)
        .and_then([&] { return checkTable(tables.customers, mapping.customers); })
        .and_then([&] { return checkTable(tables.lines, mapping.lines); })
        .and_then([&] { return checkTable(tables.payments, mapping.payments); });
}

ChangesPage ordersOf(const CsvExport &tables, const CsvMapping &mapping)
{
    return Gathering(tables, mapping).gather();
}

} // namespace purser::marketplace::csv
