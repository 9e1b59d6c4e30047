#include "app/desktop/insight_screens.h"

#include "ui/audit/audit_screen.h"
#include "ui/dashboard/dashboard_screen.h"
#include "ui/frame/main_frame.h"
#include "ui/reports/reports_screen.h"
#include "ui/rules/rules_screen.h"

namespace purser::desktop {

InsightScreens::InsightScreens(desk::Desk &desk, kit::ScannerFilter &scanner, frame::MainFrame &frame)
    : QObject(&frame)
    , m_counting(desk.core())
    , m_frame(frame)
    , m_dashboard(new ui::DashboardScreen(desk, scanner))
    , m_reports(new ui::ReportsScreen(m_counting, scanner))
    , m_audit(new ui::AuditScreen(m_counting, scanner))
    , m_rules(new ui::RulesScreen(desk, scanner))
{
    frame.addScreen(frame::Place::Home, m_dashboard);
    frame.addScreen(frame::Place::Reports, m_reports);
    frame.addScreen(frame::Place::Audit, m_audit);
    frame.addScreen(frame::Place::Rules, m_rules);
    connect(m_dashboard, &ui::DashboardScreen::wanted, this, &InsightScreens::wanted);
    connect(m_dashboard, &ui::DashboardScreen::settingsWanted, &frame,
        [&frame] { frame.show(frame::Place::Settings); });
    connect(m_reports, &ui::ReportsScreen::wanted, this, &InsightScreens::wanted);
    connect(m_rules, &ui::RulesScreen::orderWanted, this, &InsightScreens::orderWanted);
    connect(m_audit, &ui::AuditScreen::orderWanted, this, &InsightScreens::orderWanted);
}

void InsightScreens::setShop(std::optional<orders::ShopId> shop)
{
    m_dashboard->setShop(shop);
    m_reports->setShop(shop);
}

void InsightScreens::showAudit(const desk::AuditQuery &query)
{
    m_frame.show(frame::Place::Audit);
    m_audit->showQuery(query);
}

QTimeZone InsightScreens::zone() const
{
    if (m_frame.currentScreen() == m_reports && m_reports->report())
        return m_reports->report()->scope.zone;
    const auto &board = m_dashboard->board();
    return board ? board->day.zone : QTimeZone::systemTimeZone();
}

} // namespace purser::desktop
