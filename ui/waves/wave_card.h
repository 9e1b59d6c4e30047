#pragma once

#include "desk/wave_board.h"
#include "ui/kit/ink.h"

#include <QAbstractButton>

namespace purser::ui {

/// A wave in the list: name and deadline, orders, lines, metres, minutes; of a running one its picker and how
/// much is picked.
class WaveCard final : public QAbstractButton
{
    Q_OBJECT

public:
    WaveCard(const desk::WaveSheet &sheet, base::Instant now, QWidget *parent = nullptr);
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void paintFigures(kit::Ink &ink, const QRect &row) const;

    bool m_isRunning;
    QString m_title;
    QString m_deadline;
    kit::State m_urgency = kit::State::None;
    QString m_remark;
    std::vector<std::pair<QString, QString>> m_figures;
    QString m_minutes;
    int m_picked = 0;
    int m_orders = 0;
};

} // namespace purser::ui
