#pragma once

#include "desk/day_world.h"
#include "desk/desk.h"

namespace purser::desk {

/// A shop of the sandbox as its ready line names it.
struct DayShop
{
    QString name {};
    QString token {};
};

/// Where the day is played.
struct DayPlan
{
    QString url {}; ///< of the marketplace
    QString control {}; ///< of its switches and its truth
    base::Instant startedAt {}; ///< when the world began, by its own clock
    std::vector<DayShop> shops {};
    int rounds = 6; ///< half days that pass at least
    int waveSize = 40;
};

/// How the day ended, order by order beside the marketplace's own truth.
struct DayReport
{
    int orders = 0;
    std::map<QString, int> byStage {};
    int lost = 0; ///< the marketplace has them, the desk has not, not even in quarantine
    int different = 0;
    int quarantined = 0;
    int labels = 0; ///< live ones
    int refunds = 0;
    std::int64_t refundsMinor = 0; ///< all currencies added up as they are: a checksum, not money
    int openCases = 0;
    std::vector<QString> differences {}; ///< "BH-20421: fulfilled 2, desk 1"
    QJsonObject ids {}; ///< every order number and where it stands
};

/// A whole day as one list of steps on the desk: orders come in, are checked, confirmed, picked, verified,
/// labelled, shipped, delivered; some are returned and refunded; who does not answer is cancelled and paid
/// back. It lasts until nothing waits for the desk. Each step looks at what there is to do, and the round is
/// read from the sandbox's clock, so a day that was cut off goes on where it stopped.
class Day
{
public:
    using Progress = std::function<void(const QString &line)>;

    Day(Desk &desk, DayPlan plan, Progress progress);

    /// @returns an error only when the marketplace cannot be reached at all
    [[nodiscard]] base::Result<DayReport> run(const std::stop_token &stop = {});

private:
    [[nodiscard]] base::Result<> openShops(const std::stop_token &stop);
    [[nodiscard]] base::Result<> playRounds(const std::stop_token &stop);
    void playRound(int round);
    void syncAll();
    void askBuyers();
    void giveUp();
    void confirmNew();
    void pickReady();
    void packAndShip();
    void settleCancelled();
    void handleReturns();
    void askForReturn(base::Instant roundStart);
    [[nodiscard]] bool isSettled();
    [[nodiscard]] base::Result<DayReport> compare();
    [[nodiscard]] std::vector<orders::OrderId> inTab(orders::Tab tab);
    [[nodiscard]] std::vector<orders::OrderId> atStage(orders::Stage stage);
    void tell(const QString &what, const BulkResult &result);

    Desk &m_desk;
    DayPlan m_plan;
    Progress m_progress;
    std::optional<DayWorld> m_world;
    std::vector<orders::Shop> m_shops;
    bool m_isReturned = false; ///< something came back and was paid back
};

} // namespace purser::desk
