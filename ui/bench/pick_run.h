#pragma once

#include "desk/pick_desk.h"

#include <QObject>

#include <deque>

namespace purser::ui {

/// A picker's work on one desk: takes scans and keys, steps the rule, books one after the other. What is
/// scanned while a booking is on its way waits its turn; nothing is lost. GUI thread.
class PickRun final : public QObject
{
    Q_OBJECT

public:
    explicit PickRun(desk::Core &core, QObject *parent = nullptr);

    [[nodiscard]] const picking::PickState &state() const { return m_state; }
    [[nodiscard]] const desk::PickChoice &choice() const { return m_choice; }
    [[nodiscard]] const QString &picker() const { return m_desk.actor().user; }
    /// True while a booking is on its way; the last one stays shown.
    [[nodiscard]] bool isBusy() const { return m_isBusy || !m_waiting.empty(); }
    /// The last booking stood: a tone.
    [[nodiscard]] bool isGood() const { return m_isGood; }
    /// Order and tote of an order that left the cart by the last shortage; empty = none.
    [[nodiscard]] const QString &gone() const { return m_gone; }

    void scan(const QString &code);
    void acknowledge();
    void reportShortage();
    void choose(picking::ShortageWay way);
    void leaveShortage();
    /// Takes the last booking of this walk back.
    void undo();
    /// Sends what is whole to the bench and closes the wave.
    void finish();
    /// Reads the free screen's waves again.
    void refresh();

Q_SIGNALS:
    void changed();
    void refused();
    void booked();
    void finished();

private:
    void take(const picking::PickEvent &event);
    void work();
    void open(const QString &code);
    void book(const picking::PickState &next, const picking::PickBooking &booking);
    void taken(
        const picking::PickState &next, const picking::PickBooking &booking, const desk::PickBooked &answer);
    void reread(const QString &title);
    void refuse(const QString &code, const QStringList &arguments, const QString &scanned);

    desk::PickDesk m_desk;
    picking::PickState m_state;
    desk::PickChoice m_choice;
    std::deque<picking::PickEvent> m_waiting;
    std::vector<QString> m_undoTokens;
    QString m_gone;
    bool m_isBusy = false;
    bool m_isGood = false;
};

} // namespace purser::ui
