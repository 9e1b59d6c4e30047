#pragma once

#include "desk/desk.h"

#include <QWidget>

namespace purser::ui {

class ChoiceList;

/// Language and theme; both change while the program runs and are kept in the profile. GUI thread.
class LookPage final : public QWidget
{
    Q_OBJECT

public:
    explicit LookPage(desk::Desk &desk, QWidget *parent = nullptr);

    void retranslate();
    [[nodiscard]] ChoiceList *language() const { return m_language; }
    [[nodiscard]] ChoiceList *theme() const { return m_theme; }

Q_SIGNALS:
    /// "en", "zh", or empty for the computer's
    void languageChosen(const QString &code);
    /// "light", "dark", "system"
    void themeChosen(const QString &code);

private:
    void read();

    desk::Desk &m_desk;
    ChoiceList *m_language;
    ChoiceList *m_theme;
};

} // namespace purser::ui
