#pragma once

#include "ui/kit/card.h"
#include "ui/kit/sentence.h"

#include <QBasicTimer>

namespace purser::kit {

/// What was done and, for 10 s, the way back. Counts down in whole seconds; undo or the end closes it.
class UndoToast final : public Card
{
    Q_OBJECT

public:
    explicit UndoToast(QWidget *parent = nullptr);

    /// Floats over the lower left corner of its parent from now on, whatever size that has.
    void floatOverParent();

    /// @param done  "22 orders confirmed"
    void offer(Sentence done);
    /// Words that stay as they are. @param detail  what undo takes back with it, may be empty
    void offer(const QString &done, const QString &detail);
    [[nodiscard]] int secondsLeft() const { return m_seconds; }
    /// What Ctrl+Z and the button do; does nothing once the time is over.
    void undo();
    /// Shows @p seconds without counting, for pictures.
    void showStill(const QString &done, const QString &detail, int seconds);

Q_SIGNALS:
    void undoWanted();
    /// The time is over: what waits may go out.
    void expired();

protected:
    void timerEvent(QTimerEvent *event) override;
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void showSeconds();
    void place();

    Label *m_done;
    Label *m_detail;
    Button *m_undo;
    Label *m_left;
    QBasicTimer m_timer;
    int m_seconds = 0;
    bool m_isFloating = false;
};

} // namespace purser::kit
