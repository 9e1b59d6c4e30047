#pragma once

#include "ui/kit/sentence.h"

#include <QWidget>

namespace purser::kit {
class Button;
class Label;
} // namespace purser::kit

namespace purser::ui {

/// What the demo is, and the button that removes it with all its data, asked once. GUI thread.
class DemoPage final : public QWidget
{
    Q_OBJECT

public:
    /// None: no demo on this computer. Here: this window shows it. Left: its data lie here from another time.
    enum class Demo { None, Here, Left };

    explicit DemoPage(QWidget *parent = nullptr);

    void setDemo(Demo demo);
    [[nodiscard]] Demo demo() const { return m_demo; }
    /// Why it could not be removed.
    void setProblem(const kit::Sentence &problem);
    void retranslate();

Q_SIGNALS:
    void removeWanted();
    void openWanted();

private:
    void ask(bool isAsked);

    Demo m_demo = Demo::None;
    kit::Label *m_title;
    kit::Label *m_text;
    kit::Button *m_open;
    kit::Button *m_remove;
    kit::Label *m_question;
    kit::Button *m_yes;
    kit::Button *m_no;
    kit::Label *m_problem;
};

} // namespace purser::ui
