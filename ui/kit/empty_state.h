#pragma once

#include "ui/kit/ink.h"

#include <QWidget>

class QBoxLayout;

namespace purser::kit {

class Button;
class Label;

/// Why a list is empty and what next: one sentence, one button.
class EmptyState final : public QWidget
{
    Q_OBJECT

public:
    explicit EmptyState(QWidget *parent = nullptr);

    /// @param state  its shape stands above, 32 high; none leaves it out
    void set(State state, const QString &sentence, const QString &detail);
    /// Becomes its parent.
    void setNextStep(Button *button);

private:
    class LargeShape *m_shape;
    Label *m_sentence;
    Label *m_detail;
    QBoxLayout *m_column;
};

/// What happened, what is safe, what to do.
class ErrorState final : public QWidget
{
    Q_OBJECT

public:
    explicit ErrorState(QWidget *parent = nullptr);

    void set(const QString &whatHappened, const QString &whatIsSafe);
    /// The first should be primary. Becomes its parent.
    void addStep(Button *button);

private:
    Label *m_happened;
    Label *m_safe;
    QBoxLayout *m_steps;
};

/// One state's shape, as large as asked.
class LargeShape final : public QWidget
{
    Q_OBJECT

public:
    /// @param side  logical pixels
    LargeShape(State state, int side, QWidget *parent = nullptr);
    void setState(State state);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    State m_state;
};

} // namespace purser::kit
