#include "app/demo/sandbox_process.h"
#include "day_content.h"
#include "kill_points.h"

#include <QGuiApplication>
#include <QTextStream>

using namespace purser;

namespace {

int play(const QString &url, const QString &folder, int rounds, test::KillPoints &points)
{
    const auto ready = demo::readSandbox(url);
    desk::Profile profile {folder, "secret", store::PassphraseCost::forRandomText()};
    desk::Surroundings surroundings;
    surroundings.observer = &points;
    surroundings.writes = [&points](const char *step) { points.write(step); };
    auto opened =
        desk::Desk::open(profile, {QStringLiteral("owner"), {}, QStringLiteral("test")}, surroundings);
    if (!ready || !opened)
        return 2;
    points.watch((*opened)->core());
    desk::DayPlan plan {
        .url = ready->url, .control = ready->control, .startedAt = ready->startedAt, .shops = ready->shops};
    plan.rounds = rounds;
    const auto report = desk::Day(**opened, plan, [](const QString &) {}).run();
    if (!report || report->lost != 0 || report->different != 0) {
        QTextStream err(stderr);
        for (const QString &difference : report ? report->differences : std::vector<QString> {})
            err << difference << '\n';
        return 3;
    }
    const int steps = points.count();
    QJsonObject content = test::contentOf(**opened, url);
    content.insert(u"steps", steps);
    QTextStream(stdout) << QJsonDocument(content).toJson(QJsonDocument::Compact) << '\n';
    return 0;
}

} // namespace

/// kill_victim URL PROFILE ROUNDS (N | FILE): a day that dies at its N-th step (0 = never), or at the first
/// step that FILE does not name. Its last line is what the day came to.
int main(int argc, char **argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QGuiApplication application(argc, argv);
    const QStringList words = QGuiApplication::arguments();
    if (words.size() != 5)
        return 1;
    bool isNumber = false;
    const int at = words[4].toInt(&isNumber);
    if (isNumber) {
        test::KillPoints points(at);
        return play(words[1], words[2], words[3].toInt(), points);
    }
    test::KillPoints points(words[4]);
    return play(words[1], words[2], words[3].toInt(), points);
}
