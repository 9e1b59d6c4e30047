#pragma once

#include "desk/desk.h"
#include "ui/first_run/computer_facts.h"
#include "ui/kit/sentence.h"

class QStackedWidget;

namespace purser::kit {
class Button;
class Label;
class ScannerFilter;
} // namespace purser::kit

namespace purser::ui {

class WaysPage;

/// A new desk's first screen and the walk from there to the first orders. GUI thread.
class FirstRunScreen final : public QWidget
{
    Q_OBJECT

public:
    enum class Step { Ways, Printer, Scanner, Done };
    static constexpr int kStepCount = static_cast<int>(Step::Done) + 1;

    /// @param printer, scanner  pages of these steps; taken over
    FirstRunScreen(desk::Desk &desk, kit::ScannerFilter &scanner, QWidget *printer, QWidget *scannerPage,
        QWidget *parent = nullptr);

    void showStep(Step step);
    [[nodiscard]] Step step() const { return m_step; }
    [[nodiscard]] WaysPage *ways() const { return m_ways; }
    /// The desk shows the demo already: it is not offered again.
    void setDemo(bool isDemo);

Q_SIGNALS:
    void connectWanted();
    void demoWanted();
    void restoreWanted();
    /// The walk is over or was left. @p isDone  the person wants to see the first orders
    void left(bool isDone);

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void build();
    void addKeys(kit::ScannerFilter &scanner);
    [[nodiscard]] QWidget *makeFooter();
    [[nodiscard]] QWidget *makeDone();
    void goOn();
    void goBack();
    void wantDemo();
    void countOrders();
    void retranslate();

    desk::Desk &m_desk;
    Step m_step = Step::Ways;
    bool m_isDemo = false;
    std::int64_t m_orders = 0;
    WaysPage *m_ways;
    QStackedWidget *m_pages;
    kit::Label *m_where; ///< "2 of 4 · Printer"
    kit::Label *m_orderCount;
    kit::Label *m_tips;
    kit::Button *m_back;
    kit::Button *m_next;
    kit::Button *m_skip;
    kit::Label *m_promise;
    QAction *m_demoAction = nullptr;
};

} // namespace purser::ui
