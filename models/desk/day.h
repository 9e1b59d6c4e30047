#pragma once

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
    std::vector<DayShop> shops {};
    int rounds = 6; ///< how often the clock is moved on by half a day
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
    int labels = 0;
    int refunds = 0;
    std::int64_t refundsMinor = 0; ///< all currencies added up as they are: a checksum, not money
    std::vector<QString> differences {}; ///< "BH-20421: fulfilled 2, desk 1"
    QJsonObject ids {}; ///< every order number and where it stands
};

/// A whole day as one list of steps on the desk: orders come in, are checked, confirmed, picked, verified,
/// labelled, shipped, delivered; some are returned and refunded. Each step looks at what there is to do, so a
/// day that was cut off goes on where it stopped.
class Day
{
public:
    using Progress = std::function<void(const QString &line)>;

    Day(Desk &desk, DayPlan plan, Progress progress);

    /// @returns an error only when the marketplace cannot be reached at all
    [[nodiscard]] base::Result<DayReport> run(const std::stop_token &stop = {});

private:
    [[nodiscard]] base::Result<> openShops();
    void syncAll();
    void askBuyers();
    void confirmNew();
    void pickReady();
    void packAndShip();
    void handleReturns();
    void askForReturn();
    void advanceClock();
    [[nodiscard]] base::Result<DayReport> compare();
    [[nodiscard]] base::Result<QJsonObject> control(
        const QByteArray &method, const QString &path, const QJsonObject &body = {});

    Desk &m_desk;
    DayPlan m_plan;
    Progress m_progress;
    std::vector<orders::Shop> m_shops;
    std::stop_token m_stop;
};

} // namespace purser::desk
