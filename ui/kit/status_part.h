#pragma once

#include "ui/kit/ink.h"

#include <QAbstractButton>

namespace purser::kit {

/// One fact of the status bar ("outbox 0"); clicking it opens its screen.
class StatusPart final : public QAbstractButton
{
    Q_OBJECT

public:
    explicit StatusPart(QWidget *parent = nullptr);

    /// @param state  its shape stands before the text; none: no shape
    void set(State state, const QString &text);
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    State m_state = State::None;
};

} // namespace purser::kit
