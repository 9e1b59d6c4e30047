#pragma once

#include "desk/order_papers.h"
#include "desk/worker.h"
#include "ui/kit/sentence.h"

#include <QWidget>

class QComboBox;

namespace purser::kit {
class Button;
class Label;
} // namespace purser::kit

namespace purser::ui {

/// Where this station's printers are kept; the program joins it to the printing of the window.
struct PrinterPlaces
{
    /// The printer's name, or empty for the folder of PDF files, or for "ask".
    std::function<QString(desk::Paper)> printer;
    std::function<QString(desk::Paper)> folder;
    std::function<void(desk::Paper, const QString &printer, const QString &folder)> remember;
    /// Prints a page to try the printer with and tells what went wrong; nothing = it went out.
    std::function<void(desk::Paper, const std::function<void(const kit::Sentence &problem)> &told)> test;
};

/// Which printer takes which paper. GUI thread; the system is asked on a thread of its own.
class PrinterPage final : public QWidget
{
    Q_OBJECT

public:
    explicit PrinterPage(QWidget *parent = nullptr);

    void setPlaces(PrinterPlaces places);
    void retranslate();
    /// Asks the system again.
    void readPrinters();
    /// What became of the last test page.
    [[nodiscard]] QString said() const;
    /// Names of the system's printers, once they were read.
    [[nodiscard]] const QStringList &printers() const { return m_printers; }

Q_SIGNALS:
    void printersRead();

protected:
    void showEvent(QShowEvent *event) override;

private:
    struct Choice
    {
        desk::Paper paper;
        kit::Label *name;
        QComboBox *targets;
        kit::Button *test;
    };

    [[nodiscard]] Choice makeChoice(desk::Paper paper);
    void fill(const Choice &choice);
    void choose(const Choice &choice);
    void test(desk::Paper paper);

    PrinterPlaces m_places;
    QStringList m_printers;
    bool m_isRead = false;
    kit::Label *m_heading;
    kit::Label *m_help;
    kit::Label *m_said;
    std::array<Choice, 4> m_choices;
    desk::Worker m_system;
};

} // namespace purser::ui
