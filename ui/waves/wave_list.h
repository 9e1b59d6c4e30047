#pragma once

#include "desk/wave_board.h"

#include <QScrollArea>

class QVBoxLayout;

namespace purser::ui {

class WaveCard;

/// The waves at the left: what runs, then what can be started, each under its heading.
class WaveList final : public QScrollArea
{
    Q_OBJECT

public:
    static constexpr int kWidth = 376;

    explicit WaveList(QWidget *parent = nullptr);

    void show(const desk::WaveBoard &board, base::Instant now);
    using QScrollArea::show;
    /// Marks a card; running waves count first.
    void setCurrent(int index);

Q_SIGNALS:
    void chosen(int index);

private:
    void addHead(const QString &title, const QString &remark);
    void addCards(const std::vector<desk::WaveSheet> &some, base::Instant now);

    QVBoxLayout *m_column;
    std::vector<WaveCard *> m_cards;
};

} // namespace purser::ui
