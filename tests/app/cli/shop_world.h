#pragma once

#include "support/cli_desk.h"
#include "support/sandbox_child.h"

namespace purser::test {

/// A sandbox and a desk that purser-cli connected to one of its shops, shared by the tests of one suite: a
/// test looks for the order that it needs and leaves the others alone.
class ShopWorld
{
public:
    explicit ShopWorld(int shop = 0)
        : m_sandbox(120, 5)
    {
        m_shop = m_cli
                     .done({QStringLiteral("shop"), QStringLiteral("add"), QStringLiteral("sandbox"),
                         QStringLiteral("--url"), m_sandbox.url(), QStringLiteral("--name"),
                         QStringLiteral("Harbour"), QStringLiteral("--token"), m_sandbox.shopToken(shop)})
                     .value(u"id")
                     .toString();
        sync();
    }

    [[nodiscard]] CliRun run(const QString &words, const QByteArray &input = {}) const
    {
        return m_cli.run(QProcess::splitCommand(words), input);
    }
    QJsonObject done(const QString &words) const { return m_cli.done(QProcess::splitCommand(words)); }
    void sync() const { (void)done(QStringLiteral("sync")); }
    [[nodiscard]] const CliDesk &cli() const { return m_cli; }
    [[nodiscard]] const QString &shop() const { return m_shop; }
    [[nodiscard]] support::SandboxChild &sandbox() { return m_sandbox; }

    [[nodiscard]] QJsonArray listed(const QString &options) const
    {
        return done(QStringLiteral("orders list --limit 1000 ") + options).value(u"orders").toArray();
    }
    [[nodiscard]] QJsonObject shown(const QString &number) const
    {
        return done(QStringLiteral("orders show ") + number);
    }
    /// Numbers of the first orders of a tab, the most urgent first.
    [[nodiscard]] QStringList numbersIn(const QString &tab, qsizetype most) const
    {
        QStringList numbers;
        for (const auto &order : listed(QStringLiteral("--tab ") + tab))
            if (numbers.size() < most)
                numbers << order.toObject().value(u"number").toString();
        EXPECT_EQ(numbers.size(), most) << "too few orders in " << qPrintable(tab);
        return numbers;
    }
    /// New orders with a label each. @returns their numbers
    QStringList labelled(qsizetype count) const
    {
        const QString numbers = numbersIn(QStringLiteral("new"), count).join(u' ');
        for (const char *verb : {"confirm", "pick", "pack", "label"})
            (void)done(QLatin1String(verb) + u' ' + numbers);
        return numbers.split(u' ');
    }
    /// The parcel of a labelled order.
    [[nodiscard]] QJsonObject parcelOf(const QString &number) const
    {
        return shown(number).value(u"parcels").toArray().last().toObject();
    }

private:
    support::SandboxChild m_sandbox;
    CliDesk m_cli;
    QString m_shop;
};

/// A suite whose tests share one world.
class WorldTest : public testing::Test
{
protected:
    static void SetUpTestSuite() { s_world = std::make_unique<ShopWorld>(); }
    static void TearDownTestSuite() { s_world.reset(); }
    [[nodiscard]] static ShopWorld &world() { return *s_world; }

    static void expectRefused(const CliRun &run, int exitCode, const QString &said)
    {
        EXPECT_EQ(run.exitCode, exitCode) << qPrintable(run.complaint);
        EXPECT_TRUE(run.complaint.contains(said)) << qPrintable(run.complaint);
    }

private:
    static inline std::unique_ptr<ShopWorld> s_world {};
};

} // namespace purser::test
