#pragma once

#include "desk/counting.h"
#include "desk/desk.h"

namespace purser::kit {
class ScannerFilter;
}
namespace purser::frame {
class MainFrame;
}
namespace purser::ui {
class AuditScreen;
class DashboardScreen;
class ReportsScreen;
class RulesScreen;
} // namespace purser::ui

namespace purser::desktop {

/// The screens that count and tell: the day, the reports, the journal; and the rules, which are replayed over
/// what is there. Each number leads to the list it counts. GUI thread.
class InsightScreens final : public QObject
{
    Q_OBJECT

public:
    InsightScreens(desk::Desk &desk, kit::ScannerFilter &scanner, frame::MainFrame &frame);

    [[nodiscard]] ui::DashboardScreen &dashboard() { return *m_dashboard; }
    [[nodiscard]] ui::ReportsScreen &reports() { return *m_reports; }
    [[nodiscard]] ui::AuditScreen &audit() { return *m_audit; }
    [[nodiscard]] ui::RulesScreen &rules() { return *m_rules; }
    /// Only this shop, or all.
    void setShop(std::optional<orders::ShopId> shop);
    void showAudit(const desk::AuditQuery &query);
    /// By which the shown numbers count their days.
    [[nodiscard]] QTimeZone zone() const;

Q_SIGNALS:
    void wanted(const purser::desk::Lead &lead);
    void orderWanted(const QString &number);

private:
    desk::Counting m_counting;
    frame::MainFrame &m_frame;
    ui::DashboardScreen *m_dashboard;
    ui::ReportsScreen *m_reports;
    ui::AuditScreen *m_audit;
    ui::RulesScreen *m_rules;
};

} // namespace purser::desktop
