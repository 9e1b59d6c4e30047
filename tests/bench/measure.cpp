#include "bench/measure.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <chrono>
#include <cmath>
#include <cstdio>
#include <cstring>

namespace purser::bench {

namespace {

QJsonObject goalsOf(const Line &line)
{
    QJsonObject goals;
    if (line.atMost)
        goals[QStringLiteral("at_most")] = *line.atMost;
    if (line.atLeast)
        goals[QStringLiteral("at_least")] = *line.atLeast;
    if (line.atLeastOfBaseline)
        goals[QStringLiteral("at_least_of_baseline")] = *line.atLeastOfBaseline;
    if (line.p99AtMost)
        goals[QStringLiteral("p99_at_most")] = *line.p99AtMost;
    if (line.p99AtMostOfBaseline)
        goals[QStringLiteral("p99_at_most_of_baseline")] = *line.p99AtMostOfBaseline;
    return goals;
}

bool isMet(const Line &line, double median, double ratio)
{
    return (!line.atMost || median <= *line.atMost) && (!line.atLeast || median >= *line.atLeast)
        && (!line.atLeastOfBaseline || ratio >= *line.atLeastOfBaseline);
}

bool isP99Met(const Line &line, double p99)
{
    return (!line.p99AtMost || p99 <= *line.p99AtMost)
        && (!line.p99AtMostOfBaseline
            || p99 <= *line.p99AtMostOfBaseline * percentile(line.baselineSamples, 0.99));
}

} // namespace

Options optionsOf(int argc, char **argv)
{
    Options options;
    for (int at = 1; at < argc; ++at) {
        if (std::strcmp(argv[at], "--small") == 0)
            options = {.isSmall = true, .rounds = 3};
        else if (std::strcmp(argv[at], "--rounds") == 0 && at + 1 < argc)
            options.rounds = std::max(1, QByteArray(argv[++at]).toInt());
        else if (std::strcmp(argv[at], "--items") == 0 && at + 1 < argc)
            options.items = QByteArray(argv[++at]).toInt();
    }
    return options;
}

double percentile(Samples samples, double share)
{
    const auto rank = static_cast<std::ptrdiff_t>(std::ceil(share * static_cast<double>(samples.size()))) - 1;
    const auto nth = samples.begin() + std::max<std::ptrdiff_t>(rank, 0);
    std::nth_element(samples.begin(), nth, samples.end());
    return *nth;
}

double milliseconds(const std::function<void()> &work)
{
    const auto start = std::chrono::steady_clock::now();
    work();
    return std::chrono::duration<double, std::milli>(std::chrono::steady_clock::now() - start).count();
}

void print(const Line &line)
{
    const double median = percentile(line.samples, 0.5);
    QJsonObject object {{QStringLiteral("bench"), line.bench}, {QStringLiteral("unit"), line.unit},
        {QStringLiteral("median"), median}, {QStringLiteral("p99"), percentile(line.samples, 0.99)},
        {QStringLiteral("least"), std::ranges::min(line.samples)},
        {QStringLiteral("most"), std::ranges::max(line.samples)},
        {QStringLiteral("rounds"), static_cast<qint64>(line.samples.size())}};
    double ratio = 0;
    if (!line.baselineSamples.empty()) {
        const double baseline = percentile(line.baselineSamples, 0.5);
        ratio = median / baseline;
        object[QStringLiteral("baseline")] = line.baseline;
        object[QStringLiteral("baseline_median")] = baseline;
        object[QStringLiteral("baseline_p99")] = percentile(line.baselineSamples, 0.99);
        object[QStringLiteral("ratio")] = ratio;
    }
    if (const auto goals = goalsOf(line); !goals.isEmpty()) {
        object[QStringLiteral("goals")] = goals;
        object[QStringLiteral("met")] =
            isMet(line, median, ratio) && isP99Met(line, percentile(line.samples, 0.99));
    }
    std::puts(QJsonDocument(object).toJson(QJsonDocument::Compact).constData());
    std::fflush(stdout);
}

Pair ratesInTurns(
    int rounds, int items, const std::function<void()> &work, const std::function<void()> &baseline)
{
    Pair pair;
    for (int round = 0; round < rounds; ++round) {
        pair.baseline.push_back(items * 1000.0 / milliseconds(baseline));
        pair.samples.push_back(items * 1000.0 / milliseconds(work));
    }
    return pair;
}

} // namespace purser::bench
