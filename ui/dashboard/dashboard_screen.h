#pragma once

#include "desk/desk.h"
#include "desk/journal_watch.h"

#include <QBasicTimer>
#include <QElapsedTimer>
#include <QWidget>

class QStackedWidget;

namespace purser::kit {
class BarChart;
class ChartCard;
class EmptyState;
class Label;
class ScannerFilter;
class StayChart;
} // namespace purser::kit

namespace purser::ui {

class LeadCard;
class NumberTile;

/// The day in numbers, each of which opens the list it counts. Follows the desk while it is shown. GUI
/// thread.
class DashboardScreen final : public QWidget
{
    Q_OBJECT

public:
    enum class Tile { ToApprove, LateRisk, Shipped, Problem, CasesDue };
    static constexpr int kTiles = static_cast<int>(Tile::CasesDue) + 1;

    DashboardScreen(desk::Desk &desk, kit::ScannerFilter &scanner, QWidget *parent = nullptr);

    /// Only this shop, or all.
    void setShop(std::optional<orders::ShopId> shop);
    [[nodiscard]] const std::optional<desk::DayBoard> &board() const { return m_board; }
    [[nodiscard]] NumberTile *tile(Tile tile) const { return m_tiles.at(static_cast<std::size_t>(tile)); }
    /// The number of a tile and the list it opens; nullopt before the first count.
    [[nodiscard]] std::optional<desk::LeadFigure> figure(Tile tile) const;
    [[nodiscard]] LeadCard *needs() const { return m_needs; }
    [[nodiscard]] LeadCard *due() const { return m_due; }
    [[nodiscard]] LeadCard *placed() const { return m_placed; }
    [[nodiscard]] LeadCard *sales() const { return m_sales; }
    [[nodiscard]] LeadCard *shops() const { return m_shops; }
    [[nodiscard]] kit::ChartCard *clock() const { return m_clock; }
    [[nodiscard]] kit::ChartCard *labels() const { return m_labels; }
    /// Counts again now.
    void refresh();

Q_SIGNALS:
    void shown();
    /// The list behind a number.
    void wanted(const purser::desk::Lead &lead);
    /// There is no shop yet.
    void settingsWanted();

protected:
    void timerEvent(QTimerEvent *event) override;
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void build();
    [[nodiscard]] QWidget *makePage();
    void addKeys(kit::ScannerFilter &scanner);
    void retranslate();
    void follow();
    void readClock();
    void take(const base::Result<desk::DayBoard> &board);
    void showBoard();
    void showTiles();
    void showDue();
    void showNeeds();
    void showLabels();
    void showSums();
    void showClock();
    void setAge(const QString &remark, bool isCounted);
    void open(Tile tile);
    [[nodiscard]] static bool isOld(const QElapsedTimer &since, qint64 milliseconds);

    desk::Desk &m_desk;
    desk::JournalWatch m_watch {m_desk, [this] { refresh(); }};
    std::optional<orders::ShopId> m_shop;
    std::optional<desk::DayBoard> m_board;
    std::optional<insight::StageClock> m_week;
    QString m_notCountedSince;
    QStackedWidget *m_pages;
    kit::EmptyState *m_empty;
    kit::Label *m_title;
    kit::Label *m_counted;
    std::array<NumberTile *, kTiles> m_tiles {};
    kit::StayChart *m_stays;
    kit::ChartCard *m_clock;
    LeadCard *m_due;
    LeadCard *m_needs;
    kit::BarChart *m_hours;
    kit::ChartCard *m_labels;
    LeadCard *m_placed;
    LeadCard *m_sales;
    LeadCard *m_shops;
    int m_asked = 0; ///< answers to older questions are dropped
    bool m_isReading = false;
    QElapsedTimer m_sinceBoard;
    QElapsedTimer m_sinceClock;
    QBasicTimer m_timer;
};

} // namespace purser::ui
