#pragma once

#include "ui/first_run/computer_facts.h"
#include "ui/kit/sentence.h"

class QComboBox;

namespace purser::kit {
class Button;
class Card;
class Label;
class ProgressLine;
} // namespace purser::kit

namespace purser::ui {

class WayRow;

/// Three ways in, what this computer brings along, language and look. GUI thread.
class WaysPage final : public QWidget
{
    Q_OBJECT

public:
    explicit WaysPage(QWidget *parent = nullptr);

    void setComputer(const Computer &computer) { m_facts->set(computer); }
    [[nodiscard]] const Computer &computer() const { return m_facts->computer(); }
    /// As they are kept: "en", "zh" or empty; "light", "dark" or "system".
    void setLook(const QString &language, const QString &theme);
    /// Whether the demo can be opened from here: not from within it.
    void setDemoOffered(bool isOffered);
    [[nodiscard]] kit::Button *connectButton() const { return m_connect; }
    [[nodiscard]] kit::Button *demoButton() const { return m_demo; }
    [[nodiscard]] kit::Button *restoreButton() const { return m_restore; }
    /// The demo is being started, or no longer.
    void setStarting(bool isStarting);
    void setProblem(const kit::Sentence &problem);
    [[nodiscard]] QString said() const;
    void retranslate();

Q_SIGNALS:
    void languageChosen(const QString &code);
    void themeChosen(const QString &code);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    [[nodiscard]] QWidget *makeTitle();
    [[nodiscard]] QWidget *makeLook();

    kit::Label *m_name;
    kit::Label *m_claim;
    kit::Button *m_connect;
    kit::Button *m_demo;
    kit::Button *m_restore;
    std::array<WayRow *, 3> m_rows;
    kit::ProgressLine *m_progress;
    kit::Label *m_said;
    ComputerFacts *m_facts;
    kit::Label *m_lookHeading;
    kit::Label *m_lookHelp;
    QComboBox *m_language;
    QComboBox *m_theme;
};

} // namespace purser::ui
