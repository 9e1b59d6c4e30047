#include "support/demo_desk.h"

#include <QFile>
#include <QProcess>
#include <QProcessEnvironment>

using namespace purser;

namespace {

constexpr auto kRules = R"({"rules":[
    {"name":"Large","when":[{"fact":"total_minor","at_least":30000}],
     "then":[{"do":"hold","word":"fraud?"},{"do":"tag","word":"Large"}]},
    {"name":"All","when":[],"then":[{"do":"approve"},{"do":"tag","word":"ruled"}]}]})";

struct CliRun
{
    int exitCode = -1;
    QJsonObject json {};
    QByteArray complaint {};
};

/// A desk on a sandbox, used by purser-cli beside the desk that is open here.
class Approval : public testing::Test
{
protected:
    Approval()
    {
        write(QStringLiteral("passphrase"), "a passphrase for a test\n");
        write(QStringLiteral("rules.json"), kRules);
    }

    QString write(const QString &name, const QByteArray &text)
    {
        QFile file(path(name));
        EXPECT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(text);
        return file.fileName();
    }

    [[nodiscard]] QString path(const QString &name) const { return m_demo.folder() + u'/' + name; }

    [[nodiscard]] CliRun run(const QStringList &words) const
    {
        QProcess cli;
        cli.start(QStringLiteral(PURSER_CLI),
            QStringList {QStringLiteral("--json"), QStringLiteral("--profile"),
                path(QStringLiteral("profile")), QStringLiteral("--passphrase-file"),
                path(QStringLiteral("passphrase"))}
                + words);
        EXPECT_TRUE(cli.waitForFinished(120'000));
        return {cli.exitCode(), QJsonDocument::fromJson(cli.readAllStandardOutput()).object(),
            cli.readAllStandardError()};
    }

    [[nodiscard]] QJsonObject done(const QString &words) const
    {
        const auto result = run(words.split(u' '));
        EXPECT_EQ(result.exitCode, 0) << qPrintable(words) << result.complaint.constData();
        return result.json;
    }

    [[nodiscard]] std::vector<orders::OrderId> received()
    {
        return desk::waited(m_demo.desk().idsIn({.stage = orders::Stage::Received}, 1'000)).value();
    }

    [[nodiscard]] desk::OrderDetail detail(orders::OrderId id)
    {
        return *desk::waited(m_demo.desk().detail(id)).value();
    }

    tests::DemoDesk m_demo {60};
};

} // namespace

TEST_F(Approval, RulesOfAFileAreImportedListedSwitchedAndExported)
{
    const auto file = path(QStringLiteral("rules.json"));
    const auto undo = done(QStringLiteral("approval import ") + file).value(u"undo").toString();
    EXPECT_FALSE(undo.isEmpty());
    auto rules = done(QStringLiteral("approval list")).value(u"rules").toArray();
    ASSERT_EQ(rules.size(), 2);
    EXPECT_EQ(rules[0].toObject().value(u"says").toString(),
        QStringLiteral("When total is at least 300.00: hold it: fraud?, then tag it “Large”."));
    (void)done(QStringLiteral("approval off Large"));
    rules = done(QStringLiteral("approval list")).value(u"rules").toArray();
    EXPECT_FALSE(rules[0].toObject().value(u"on").toBool());
    (void)done(QStringLiteral("approval on Large"));
    const auto copy = path(QStringLiteral("copy.json"));
    (void)done(QStringLiteral("approval export ") + copy);
    EXPECT_TRUE(done(QStringLiteral("approval import ") + copy).value(u"undo").toString().isEmpty())
        << "what was exported is what is there";
    EXPECT_NE(run({QStringLiteral("approval"), QStringLiteral("on"), QStringLiteral("None")}).exitCode, 0);
    const auto broken = write(
        QStringLiteral("broken.json"), R"({"rules":[{"name":"x","when":[{"fact":"moon"}],"then":[]}]})");
    const auto refused = run({QStringLiteral("approval"), QStringLiteral("import"), broken});
    EXPECT_NE(refused.exitCode, 0);
    EXPECT_TRUE(refused.complaint.contains("rule.malformed")) << refused.complaint.constData();
}

TEST_F(Approval, OrdersOnArrivalFollowTheRulesAndEachSaysWhy)
{
    const auto before = received();
    (void)done(QStringLiteral("approval import ") + path(QStringLiteral("rules.json")));
    m_demo.control("POST", QStringLiteral("/orders"), {{QStringLiteral("count"), 40}});
    m_demo.syncAll();
    int confirmed = 0;
    int held = 0;
    const auto page = desk::waited(m_demo.desk().list(
        {.filter = {}, .conditions = {{.key = orders::FilterKey::Tag, .values = {QStringLiteral("ruled")}}}},
        {}, 200));
    ASSERT_TRUE(page);
    ASSERT_GE(page->rows.size(), 30U) << "the sandbox placed forty orders";
    for (const auto &row : page->rows) {
        const auto one = detail(row.order.id);
        ASSERT_TRUE(one.why) << qPrintable(row.order.number);
        const bool isLarge = row.order.totalMinor >= 30'000;
        EXPECT_EQ(one.why->trace.front().result,
            isLarge ? intake::RuleTrace::Result::Matched : intake::RuleTrace::Result::NotMatched);
        held += one.order.holdCode == u"fraud?" ? 1 : 0;
        EXPECT_EQ(one.order.holdCode == u"fraud?", isLarge);
        if (one.order.stage != orders::Stage::Confirmed)
            continue;
        ++confirmed;
        EXPECT_FALSE(isLarge);
        EXPECT_EQ(one.order.blocks, 0);
        EXPECT_TRUE(orders::holdsStock(one.order.payment));
        EXPECT_TRUE(std::ranges::any_of(one.timeline, [](const store::JournalLine &line) {
            return line.action == u"confirm" && line.user == u"rules";
        }));
    }
    EXPECT_GT(confirmed, 0);
    EXPECT_GT(held, 0);
    const auto why = done(QStringLiteral("orders why ") + page->rows.front().order.number);
    const auto rules = why.value(u"rules").toArray();
    ASSERT_EQ(rules.size(), 2);
    EXPECT_EQ(rules[1].toObject().value(u"result").toString(), QStringLiteral("matched"));
    EXPECT_FALSE(rules[1].toObject().value(u"changes").toArray().isEmpty());
}

TEST_F(Approval, ReplayAndPreviewChangeNothingAndApplyIsUndone)
{
    const auto file = path(QStringLiteral("rules.json"));
    const auto last = desk::waited(m_demo.desk().lastEntry()).value();
    const auto replay = done(QStringLiteral("approval replay %1 --days 3650").arg(file));
    EXPECT_GE(replay.value(u"orders").toInt(), 60);
    EXPECT_EQ(replay.value(u"differences").toArray().size(), replay.value(u"orders").toInt())
        << "each is tagged, which no rule does yet";
    EXPECT_EQ(desk::waited(m_demo.desk().lastEntry()).value(), last);
    (void)done(QStringLiteral("approval import ") + file);
    const auto waiting = received();
    ASSERT_FALSE(waiting.empty());
    const auto preview = done(QStringLiteral("approval apply --preview"));
    EXPECT_EQ(preview.value(u"differences").toArray().size(), static_cast<int>(waiting.size()));
    EXPECT_EQ(received(), waiting);
    std::map<orders::OrderId, orders::Tab> tabs;
    for (const auto id : waiting)
        tabs[id] = orders::tabOf(detail(id).order);
    const auto applied = done(QStringLiteral("approval apply"));
    EXPECT_EQ(applied.value(u"done").toArray().size(), static_cast<int>(waiting.size()));
    EXPECT_LT(received().size(), waiting.size()) << "some were approved";
    (void)done(QStringLiteral("undo ") + applied.value(u"undo").toString());
    for (const auto id : waiting) {
        EXPECT_EQ(orders::tabOf(detail(id).order), tabs[id]);
        EXPECT_TRUE(detail(id).order.tags.isEmpty());
    }
}
