#pragma once

#include "desk/desk.h"

#include <QWidget>

class QComboBox;

namespace purser::kit {
class Label;
}

namespace purser::ui {

/// Which printer takes labels and which slips. GUI thread.
class PrinterPage final : public QWidget
{
    Q_OBJECT

public:
    explicit PrinterPage(desk::Desk &desk, QWidget *parent = nullptr);
    void retranslate();

private:
    struct Choice
    {
        desk::Setting setting;
        kit::Label *name;
        QComboBox *printers;
        QString kept {};
    };

    [[nodiscard]] Choice makeChoice(desk::Setting setting, const char *name);
    void fill(Choice &choice);

    desk::Desk &m_desk;
    kit::Label *m_heading;
    kit::Label *m_help;
    std::array<Choice, 2> m_choices;
};

} // namespace purser::ui
