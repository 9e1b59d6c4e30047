#pragma once

#include "desk/return_desk.h"

#include <QObject>

#include <deque>

namespace purser::ui {

/// The work of a returns bench on one desk: takes scans and keys, steps the rule, books one after the other.
/// What is scanned while a booking is on its way waits its turn. GUI thread.
class ReturnRun final : public QObject
{
    Q_OBJECT

public:
    explicit ReturnRun(desk::Core &core, QObject *parent = nullptr);

    [[nodiscard]] const aftersales::ReturnState &state() const { return m_state; }
    [[nodiscard]] const desk::ReturnBoard &board() const { return m_board; }
    [[nodiscard]] const QString &user() const { return m_desk.actor().user; }
    [[nodiscard]] bool isBusy() const { return m_isBusy || !m_waiting.empty(); }
    /// The last booking stood.
    [[nodiscard]] bool isGood() const { return m_isGood; }
    /// The case that was handed to the office last, as it was then; nothing after the next parcel.
    [[nodiscard]] const std::optional<aftersales::ReturnWork> &handed() const { return m_handed; }
    /// Title of the product that a refused code stands on; empty while nobody knows.
    [[nodiscard]] const QString &scannedTitle() const { return m_scannedTitle; }

    void scan(const QString &code) { take(aftersales::ReturnScan {code}); }
    void acknowledge() { take(aftersales::AcknowledgeReturn {}); }
    void grade(const QString &grade) { take(aftersales::GivePieceGrade {grade}); }
    void choose(std::size_t number) { take(aftersales::ChooseNumber {number}); }
    void finish() { take(aftersales::FinishReturn {}); }
    void leave() { take(aftersales::LeaveReturn {}); }
    /// Takes the last booking back: of this session, else the newest grade of the case on the bench.
    void undo();
    /// Writes on the stray parcel that is shown.
    void note(const QString &text);
    /// Reads what is expected and what strays again.
    void refresh();

Q_SIGNALS:
    void changed();
    void refused();

private:
    /// A booking that can be taken back, and the case that is shown then; null = the bench is free again.
    struct Undoable
    {
        QString token;
        aftersales::CaseId shown;
    };

    void take(const aftersales::ReturnEvent &event);
    void work();
    void open(const aftersales::ReturnBooking &booking);
    void book(const aftersales::ReturnBooking &booking);
    void booked(const aftersales::ReturnBooking &booking, const desk::ReturnBooked &answer);
    void showCase(aftersales::CaseId id);
    void refuse(const QString &code, const QStringList &arguments, const QString &scanned);
    void nameScanned(const QString &code);

    desk::ReturnDesk m_desk;
    aftersales::ReturnState m_state;
    desk::ReturnBoard m_board;
    std::deque<aftersales::ReturnEvent> m_waiting;
    std::vector<Undoable> m_undoable;
    std::optional<aftersales::ReturnWork> m_handed;
    QString m_scannedTitle;
    bool m_isBusy = false;
    bool m_isGood = false;
};

} // namespace purser::ui
