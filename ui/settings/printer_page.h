#pragma once

#include "desk/order_papers.h"
#include "desk/worker.h"

#include <QWidget>

class QComboBox;

namespace purser::kit {
class Label;
}

namespace purser::ui {

/// Where this station's printers are kept; the program joins it to the printing of the window.
struct PrinterPlaces
{
    /// The printer's name, or empty for the folder of PDF files, or for "ask".
    std::function<QString(desk::Paper)> printer;
    std::function<QString(desk::Paper)> folder;
    std::function<void(desk::Paper, const QString &printer, const QString &folder)> remember;
};

/// Which printer takes which paper. GUI thread; the system is asked on a thread of its own.
class PrinterPage final : public QWidget
{
    Q_OBJECT

public:
    explicit PrinterPage(QWidget *parent = nullptr);

    void setPlaces(PrinterPlaces places);
    void retranslate();

protected:
    void showEvent(QShowEvent *event) override;

private:
    struct Choice
    {
        desk::Paper paper;
        kit::Label *name;
        QComboBox *targets;
    };

    [[nodiscard]] Choice makeChoice(desk::Paper paper);
    void readPrinters();
    void fill(const Choice &choice);
    void choose(const Choice &choice);

    PrinterPlaces m_places;
    QStringList m_printers;
    bool m_isRead = false;
    kit::Label *m_heading;
    kit::Label *m_help;
    std::array<Choice, 4> m_choices;
    desk::Worker m_system;
};

} // namespace purser::ui
