#include "desk/ask.h"
#include "support/desk_profile.h"
#include "support/sandbox_child.h"

#include <QDirIterator>

using namespace purser;

namespace {

/// A desk on every shop of a sandbox, with its orders in.
class BuyerMessages : public testing::Test
{
protected:
    void SetUp() override
    {
        for (const desk::DayShop &shop : m_sandbox.plan().shops) {
            const auto added = desk::waited(
                m_profile.desk().addShop(QStringLiteral("sandbox"), m_sandbox.url(), shop.name, shop.token));
            ASSERT_TRUE(added) << qPrintable(added.error().code);
        }
        sync();
    }

    void sync()
    {
        const auto shops = desk::waited(m_profile.desk().shops());
        ASSERT_TRUE(shops);
        for (const auto &shop : *shops)
            EXPECT_EQ(desk::waited(m_profile.desk().sync(shop.id)).problem, QString());
    }

    /// Buyers have had time to answer, and the desk to hear of it.
    void waitForAnswers()
    {
        m_sandbox.control("POST", QStringLiteral("/clock"),
            {{QStringLiteral("to"), base::toIso(m_sandbox.plan().startedAt + std::chrono::hours(6))}});
        sync();
    }

    [[nodiscard]] desk::OrderDetail detail(orders::OrderId id)
    {
        return **desk::waited(m_profile.desk().detail(id));
    }

    [[nodiscard]] static bool hasAddressFinding(const desk::OrderDetail &detail)
    {
        return std::ranges::any_of(
            detail.findings, [](const auto &one) { return one.code.startsWith(u"address."); });
    }

    [[nodiscard]] std::vector<orders::OrderId> withAddressFinding()
    {
        auto ids = *desk::waited(m_profile.desk().idsIn({.tab = orders::Tab::Check}, 1'000));
        std::erase_if(ids, [this](orders::OrderId id) { return !hasAddressFinding(detail(id)); });
        return ids;
    }

    /// Of the profile's files, those that hold @p text in the clear.
    [[nodiscard]] QStringList filesWith(const QString &text) const
    {
        QStringList found;
        QDirIterator files(m_profile.folder(), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
        while (files.hasNext()) {
            QFile file(files.next());
            if (file.open(QIODevice::ReadOnly) && file.readAll().contains(text.toUtf8()))
                found << file.fileName();
        }
        return found;
    }

    support::SandboxChild m_sandbox {120};
    support::DeskProfile m_profile;
};

} // namespace

TEST_F(BuyerMessages, AnAnswerOnTheAddressSettlesTheFindingByItself)
{
    const auto asked = withAddressFinding();
    ASSERT_FALSE(asked.empty()) << "the world has no wrong address";
    ASSERT_EQ(desk::waited(m_profile.desk().ask(asked)).done.size(), asked.size());
    sync();
    waitForAnswers();
    std::size_t answered = 0;
    for (const orders::OrderId id : asked) {
        const auto after = detail(id);
        if (after.messages.empty())
            continue;
        ++answered;
        EXPECT_EQ(after.messages.front().topic, QStringLiteral("address"));
        EXPECT_FALSE(hasAddressFinding(after)) << qPrintable(after.order.number);
        EXPECT_TRUE(std::ranges::any_of(
            after.timeline, [](const auto &line) { return line.action == u"message.address"; }));
        EXPECT_EQ(filesWith(after.messages.front().text), QStringList());
    }
    EXPECT_GT(answered, 0U);
    EXPECT_EQ(withAddressFinding().size(), asked.size() - answered);
}

TEST_F(BuyerMessages, AnAnswerOnAShortageShowsWhatTheBuyerWants)
{
    const auto ids = *desk::waited(m_profile.desk().idsIn({.tab = orders::Tab::New}, 10));
    for (const orders::OrderId id : ids) {
        const auto asked = detail(id);
        const auto connector = m_profile.core().connectorOf(asked.shop);
        ASSERT_TRUE(connector);
        ASSERT_TRUE((*connector)
                        ->message(asked.order.remoteId, QStringLiteral("One piece is short."),
                            QStringLiteral("shortage"), QStringLiteral("key-") + asked.order.remoteId, {}));
    }
    waitForAnswers();
    const QStringList choices {QStringLiteral("wait"), QStringLiteral("partial_ship"),
        QStringLiteral("cancel_line"), QStringLiteral("cancel_order")};
    int answered = 0;
    for (const orders::OrderId id : ids) {
        const auto after = detail(id);
        if (after.messages.empty())
            continue;
        ++answered;
        EXPECT_TRUE(choices.contains(desk::shortageChoice(after.messages)));
        EXPECT_FALSE(after.messages.front().text.isEmpty());
    }
    EXPECT_GT(answered, 0);
}

TEST_F(BuyerMessages, AreKeptOnceHoweverOftenTheyAreRead)
{
    const auto asked = withAddressFinding();
    ASSERT_EQ(desk::waited(m_profile.desk().ask(asked)).done.size(), asked.size());
    sync();
    waitForAnswers();
    sync();
    m_profile.open();
    sync();
    for (const orders::OrderId id : asked)
        EXPECT_LE(detail(id).messages.size(), 1U);
}
