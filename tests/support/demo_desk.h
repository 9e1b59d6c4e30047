#pragma once

#include "app/demo/sandbox_process.h"
#include "base/json.h"
#include "desk/desk.h"

#include <QDeadlineTimer>
#include <QTemporaryDir>

#include <gtest/gtest.h>

namespace purser::tests {

/// A fresh profile connected to a sandbox of its own, with its orders in.
class DemoDesk
{
public:
    explicit DemoDesk(int orders = 40, std::uint64_t seed = 1)
    {
        qputenv("PATH", QByteArray(PURSER_BINARY_DIR "/app/sandbox:") + qgetenv("PATH"));
        const auto ready = m_sandbox.start(orders, seed);
        if (!ready) {
            ADD_FAILURE() << "the sandbox did not start";
            return;
        }
        m_control = ready->control;
        desk::Profile profile {.folder = m_folder.filePath(QStringLiteral("profile")),
            .passphrase = QByteArrayLiteral("a passphrase for a test"),
            .cost = store::PassphraseCost::forRandomText()};
        auto opened = desk::Desk::open(profile, {QStringLiteral("owner"), {}, QStringLiteral("test")});
        if (!opened) {
            ADD_FAILURE() << qPrintable(opened.error().code);
            return;
        }
        m_desk = std::move(*opened);
        for (const auto &shop : ready->shops) {
            const auto added =
                desk::waited(m_desk->addShop(QStringLiteral("sandbox"), ready->url, shop.name, shop.token));
            EXPECT_TRUE(added) << qPrintable(added ? QString() : added.error().code);
        }
        syncAll();
    }

    [[nodiscard]] bool isReady() const { return m_desk != nullptr; }
    [[nodiscard]] desk::Desk &desk() { return *m_desk; }
    [[nodiscard]] QString folder() const { return m_folder.path(); }
    [[nodiscard]] std::vector<orders::Shop> shops()
    {
        return desk::waited(m_desk->shops()).value_or(std::vector<orders::Shop> {});
    }
    /// A setting is written in the background: this waits for it. @returns whether it came to be
    [[nodiscard]] bool keeps(desk::Setting setting, QStringView value)
    {
        constexpr qint64 kLongestMilliseconds = 60'000;
        const QDeadlineTimer end(kLongestMilliseconds);
        while (desk::waited(m_desk->setting(setting)) != value)
            if (end.hasExpired())
                return false;
        return true;
    }
    void syncAll()
    {
        for (const orders::Shop &shop : shops())
            (void)desk::waited(m_desk->sync(shop.id));
    }
    /// @param path  below /control: "/faults"
    QJsonObject control(const QByteArray &method, const QString &path, const QJsonObject &body = {})
    {
        net::Request request = method == "GET" ? net::Request {} : net::postJson({}, base::compact(body));
        request.method = method;
        request.url = QUrl(m_control + path);
        request.maxBodyBytes = 64LL * 1024 * 1024;
        const auto answer = m_http.sendForSuccess(request, {}).and_then([](const net::Response &response) {
            return base::parseObject(response.body);
        });
        EXPECT_TRUE(answer) << qPrintable(path) << ' '
                            << qPrintable(answer ? QString() : answer.error().code);
        return answer.value_or(QJsonObject {});
    }
    /// An order as the sandbox has it.
    QJsonObject truthOf(const QString &number)
    {
        const QJsonObject truth = control("GET", QStringLiteral("/truth"));
        for (const auto &each : truth.value(u"orders").toArray()) {
            auto order = each.toObject().value(u"order").toObject();
            if (order.value(u"number").toString() == number)
                return order;
        }
        return {};
    }
    /// A buyer asks to send one piece of a delivered order back. @returns the order's number
    QString askForReturn(const QString &reason)
    {
        const auto order = returnable();
        const auto line =
            std::ranges::find_if(order.lines, [](const orders::OrderLine &one) { return one.shipped > 0; });
        if (line == order.lines.end()) {
            ADD_FAILURE() << "no delivered order";
            return {};
        }
        control("POST", QStringLiteral("/return"),
            {{QStringLiteral("order"), order.remoteId}, {QStringLiteral("line"), line->remoteId},
                {QStringLiteral("quantity"), 1}, {QStringLiteral("reason"), reason}});
        syncAll();
        return order.number;
    }

    /// As askForReturn(), until a buyer wants a case of this kind.
    QString askForCase(const QString &kind)
    {
        constexpr int kTries = 12;
        for (int attempt = 0; attempt < kTries; ++attempt) {
            QString number = askForReturn(
                kind == u"refund_only" ? QStringLiteral("missing_parts") : QStringLiteral("changed_mind"));
            const auto cases = desk::waited(m_desk->caseList(desk::CaseGroup::Open, std::nullopt, 100));
            for (const desk::CaseRow &row : cases ? *cases : std::vector<desk::CaseRow> {})
                if (row.order == number && row.returnCase.kind == kind)
                    return number;
        }
        ADD_FAILURE() << "no buyer wants " << qPrintable(kind);
        return {};
    }

private:
    /// A delivered order of which nothing was sent back; one without lines when there is none.
    orders::Order returnable()
    {
        std::vector<desk::ListRow> rows;
        for (const auto stage : {orders::Stage::Delivered, orders::Stage::Completed})
            if (const auto page = desk::waited(m_desk->list({.filter = {.stage = stage}}, {}, 200)))
                rows.insert(rows.end(), page->rows.begin(), page->rows.end());
        for (const desk::ListRow &row : rows) {
            const auto detail = desk::waited(m_desk->detail(row.order.id));
            if (detail && *detail && (*detail)->cases.empty() && row.order.refundedMinor == 0)
                return (*detail)->order;
        }
        return {};
    }

    QTemporaryDir m_folder;
    demo::SandboxProcess m_sandbox;
    net::HttpClient m_http;
    QString m_control;
    std::unique_ptr<desk::Desk> m_desk;
};

} // namespace purser::tests
