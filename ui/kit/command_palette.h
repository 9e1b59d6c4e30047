#pragma once

#include "ui/kit/card.h"
#include "ui/kit/command_list.h"

#include <QBasicTimer>
#include <QPointer>

class QKeyEvent;
class QLineEdit;
class QListView;

namespace purser::kit {

class CommandModel;

/// Everything the program can do, found by typing: the list below a search field. Up and Down move, Enter
/// runs, Esc goes back to where the keyboard was. GUI thread.
class CommandPalette final : public Card
{
    Q_OBJECT

public:
    using Gather = std::function<std::vector<Command>()>;
    using Found = std::function<void(std::vector<Command>)>;
    using Finder = std::function<void(const QString &query, Found found)>;

    /// @param field  what is typed into; the list opens below it
    /// @param over   the window that the list lies over; becomes its parent
    CommandPalette(QLineEdit *field, QWidget *over);

    /// What is known without asking: gathered each time the palette opens.
    void setGather(Gather gather) { m_gather = std::move(gather); }
    /// What has to be asked for, a moment after the last letter; answers to older texts are dropped.
    void setFinder(Finder finder) { m_finder = std::move(finder); }
    void setRecent(const QStringList &ids) { m_recent = ids; }

    void open();
    void close();
    [[nodiscard]] bool isOpen() const { return m_isOpen; }
    /// As shown, best first.
    [[nodiscard]] const std::vector<Command> &shown() const;
    [[nodiscard]] int current() const;

Q_SIGNALS:
    /// Ids of what was run, the last one first.
    void recentChanged(const QStringList &ids);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void timerEvent(QTimerEvent *event) override;

private:
    bool takeKey(const QKeyEvent &event);
    void moveBy(int rows);
    void run(int row);
    void rank();
    void place();

    QLineEdit *m_field;
    QListView *m_list;
    CommandModel *m_model;
    QPointer<QWidget> m_before; ///< had the keyboard
    Gather m_gather;
    Finder m_finder;
    QStringList m_recent;
    std::vector<Command> m_known;
    std::vector<Command> m_found;
    QBasicTimer m_timer;
    int m_asked = 0;
    bool m_isOpen = false;
};

} // namespace purser::kit
