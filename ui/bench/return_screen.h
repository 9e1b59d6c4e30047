#pragma once

#include "desk/desk.h"
#include "ui/bench/return_run.h"

#include <QWidget>

class QStackedLayout;

namespace purser::kit {
struct ActionName;
class ScannerFilter;
} // namespace purser::kit

namespace purser::ui {

class RefusalBoard;
class ReturnBoard;

/// The returns bench's full screen: scanner and a few keys are all it needs. GUI thread.
class ReturnScreen final : public QWidget
{
    Q_OBJECT

public:
    ReturnScreen(desk::Desk &desk, kit::ScannerFilter &scanner, QWidget *parent = nullptr);

    [[nodiscard]] ReturnRun &run() { return *m_run; }
    [[nodiscard]] ReturnBoard *board() const { return m_board; }
    [[nodiscard]] bool isRefusing() const;

Q_SIGNALS:
    void fullScreenWanted(bool isFull);

protected:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void addKeys(kit::ScannerFilter &scanner);
    void addNumbers(kit::ScannerFilter &scanner);
    void showState();
    void scanned(const QString &code);
    void enter();
    void escape();
    void press(std::size_t number);

    ReturnRun *m_run;
    ReturnBoard *m_board;
    RefusalBoard *m_refusal;
    QStackedLayout *m_stack;
    bool m_isFull = false;
};

} // namespace purser::ui
