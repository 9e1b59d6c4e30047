// The store at full size, through the desk's own path: orders in, pages, counts and searches out, opening and
// memory; beside a bare store that takes turns with it, and beside itself at 10,000 orders.
#include "bench/reference_store.h"
#include "bench/store_queries.h"
#include "bench/window_run.h"

#include <QApplication>
#include <QJsonObject>

using namespace purser;

namespace {

constexpr int kMark = 100'000; ///< orders after which store and reference change turns
constexpr int kFew = 10'000; ///< the size that pages and searches are compared with
constexpr std::uint64_t kSeed = 11;
constexpr double kShareOfBare = 0.6;

struct Rates
{
    bench::Samples ours;
    bench::Samples bare;
};

void printQueries(const bench::QueryTimes &full, const bench::QueryTimes &few)
{
    const std::initializer_list<std::tuple<const char *, bench::Samples bench::QueryTimes::*>> kAll {
        {"store.tab_page", &bench::QueryTimes::tabPage},
        {"store.newest_page", &bench::QueryTimes::newestPage},
        {"store.shop_page", &bench::QueryTimes::shopPage}, {"store.tab_counts", &bench::QueryTimes::counts},
        {"store.search_name", &bench::QueryTimes::names}, {"store.search_phone", &bench::QueryTimes::phones},
        {"store.search_number", &bench::QueryTimes::numbers}, {"store.search_sku", &bench::QueryTimes::skus}};
    for (const auto &[name, member] : kAll)
        bench::print({.bench = QLatin1String(name),
            .unit = QStringLiteral("ms"),
            .samples = full.*member,
            .baseline = QStringLiteral("the same at 10,000 orders"),
            .baselineSamples = few.*member,
            .p99AtMost = 50,
            .p99AtMostOfBaseline = 2});
}

void printIngest(const Rates &rates)
{
    const QString baseline = QStringLiteral("sealed_store_reference.cpp in turns, every 100,000 orders");
    bench::print({.bench = QStringLiteral("store.ingest"),
        .unit = QStringLiteral("orders/s"),
        .samples = rates.ours,
        .baseline = baseline,
        .baselineSamples = rates.bare,
        .atLeastOfBaseline = kShareOfBare});
    bench::print({.bench = QStringLiteral("store.ingest_at_end"),
        .unit = QStringLiteral("orders/s"),
        .samples = {rates.ours.back()},
        .baseline = baseline,
        .baselineSamples = {rates.bare.back()},
        .atLeast = 1500,
        .atLeastOfBaseline = kShareOfBare});
}

int measureAll(const bench::Options &options)
{
    const int orders = options.size(1'000'000, 2'000);
    const int few = std::min(kFew, orders / 2);
    const int mark = std::min(kMark, orders);
    const int times = options.count(400, 20);
    const QTemporaryDir folder;
    const bench::OrderPages pages(kSeed);
    bench::ReferenceStore reference(orders);
    Rates rates;
    bench::QueryTimes atFew;
    bench::QueryTimes atFull;
    {
        const auto core = bench::openCore(folder.path());
        const auto shops = bench::makeShops(*core);
        for (int from = 0; from < orders; from += mark) {
            const int early = from == 0 ? few : 0;
            double spent = bench::ingest(*core, shops, pages, from, from + early);
            if (early > 0)
                atFew = bench::askAround(*core, shops, pages, few, times);
            spent += bench::ingest(*core, shops, pages, from + early, from + mark);
            rates.ours.push_back(mark / spent);
            rates.bare.push_back(reference.run(mark));
            std::fprintf(stderr, "%d orders: %.0f/s beside %.0f/s\n", from + mark, rates.ours.back(),
                rates.bare.back());
        }
        atFull = bench::askAround(*core, shops, pages, orders, times);
    }
    printIngest(rates);
    printQueries(atFull, atFew);
    bench::printWindow(folder.path(), orders, options);
    return 0;
}

} // namespace

int main(int argc, char **argv)
{
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    const QByteArrayView verb(argc > 2 ? argv[1] : "");
    if (verb == "--window") {
        QApplication application(argc, argv);
        const auto number = [&](int at) { return argc > at ? QByteArray(argv[at]).toInt() : 0; };
        return bench::runWindow(QString::fromLocal8Bit(argv[2]), number(3), number(4), number(5));
    }
    const QCoreApplication application(argc, argv);
    return measureAll(bench::optionsOf(argc, argv));
}
