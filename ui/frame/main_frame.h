#pragma once

#include "ui/frame/place.h"
#include "ui/kit/tokens.h"

#include <QWidget>

#include <array>

class QStackedWidget;

namespace purser::kit {
class EmptyState;
class StatusPart;
} // namespace purser::kit

namespace purser::frame {

class Rail;
class TopBar;

/// The window around the screens: rail, top bar, content, status bar. It knows no screen; the program adds
/// those that the user's role may see.
class MainFrame final : public QWidget
{
    Q_OBJECT

public:
    /// Facts of the status bar, from the left; Station stands at the right.
    enum class Fact { Sync, Outbox, Printer, Station };
    static constexpr int kFactCount = static_cast<int>(Fact::Station) + 1;

    explicit MainFrame(QWidget *parent = nullptr);

    /// Takes @p screen over and offers its place in the rail. The first becomes current.
    void addScreen(Place place, QWidget *screen);
    /// Does nothing when the place has no screen.
    void show(Place place);
    using QWidget::show;
    /// Shows @p mode instead of the current place's screen until a place is shown again; takes it over.
    void showMode(QWidget *mode);
    /// Of a place that holds several screens in a QStackedWidget, the one that is on top.
    [[nodiscard]] QWidget *screen(Place place) const;
    [[nodiscard]] QWidget *currentScreen() const;

    /// The screen alone on the whole display, as a bench wants it, or with rail and bars again.
    void setBare(bool isBare);
    /// The screen without rail and bars, in the same window, until a place is shown.
    void setAlone(bool isAlone);
    [[nodiscard]] TopBar *topBar() const { return m_topBar; }
    /// An empty text hides the fact.
    void setFact(Fact fact, kit::State state, const QString &text);

Q_SIGNALS:
    void placeShown(Place place);
    /// A part of the status bar was clicked: open what it speaks of.
    void factOpened(Fact fact);

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void retranslate();
    [[nodiscard]] QWidget *makeStatusBar();

    Rail *m_rail;
    TopBar *m_topBar;
    QStackedWidget *m_content;
    kit::EmptyState *m_nothing;
    std::array<QWidget *, kPlaceCount> m_screens {};
    std::array<kit::StatusPart *, kFactCount> m_facts {};
    QWidget *m_statusBar;
    bool m_isAlone = false;
};

} // namespace purser::frame
