#pragma once

#include "app/demo/sandbox_process.h"

#include <QTemporaryDir>

#include <gtest/gtest.h>

namespace purser::test {

/// A desk on a real profile, filled from a purser-sandbox of its own: its orders are received, checked and
/// confirmed, so that the warehouse can start.
class FloorDesk
{
public:
    explicit FloorDesk(int orders = 24, std::uint64_t seed = 7)
    {
        const auto ready = m_sandbox.start(orders, seed);
        EXPECT_TRUE(ready) << "purser-sandbox did not start";
        if (!ready)
            return;
        desk::Profile profile;
        profile.folder = m_folder.filePath(QStringLiteral("desk"));
        profile.passphrase = QByteArrayLiteral("a passphrase of a test");
        profile.cost = store::PassphraseCost::forRandomText();
        auto opened = desk::Desk::open(profile, {QStringLiteral("owner"), {}, QStringLiteral("bench 2")});
        EXPECT_TRUE(opened);
        m_desk = std::move(*opened);
        for (const auto &shop : ready->shops) {
            const auto added =
                desk::waited(m_desk->addShop(QStringLiteral("sandbox"), ready->url, shop.name, shop.token));
            EXPECT_TRUE(added);
            if (added)
                (void)desk::waited(m_desk->sync(*added));
        }
        (void)desk::waited(m_desk->recheck(in(orders::Tab::Check)));
        (void)desk::waited(m_desk->confirm(in(orders::Tab::New)));
    }

    [[nodiscard]] desk::Desk &operator*() { return *m_desk; }
    [[nodiscard]] desk::Desk *operator->() { return m_desk.get(); }

    /// Orders of a tab, the most urgent first.
    [[nodiscard]] std::vector<orders::OrderId> in(orders::Tab tab)
    {
        return desk::waited(m_desk->idsIn({.tab = tab}, 1000)).value_or(std::vector<orders::OrderId> {});
    }
    [[nodiscard]] desk::OrderDetail detail(orders::OrderId id)
    {
        return desk::waited(m_desk->detail(id)).value().value();
    }
    /// Everything that is Ready is picked and lies at the bench.
    void pickAll()
    {
        const auto started = desk::waited(m_desk->startWave(in(orders::Tab::Ready)));
        EXPECT_TRUE(desk::waited(m_desk->finishWave(started.wave.id)).isClean());
    }

private:
    demo::SandboxProcess m_sandbox;
    QTemporaryDir m_folder;
    std::unique_ptr<desk::Desk> m_desk;
};

} // namespace purser::test
