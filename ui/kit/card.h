#pragma once

#include "ui/kit/ink.h"

#include <QWidget>

class QHBoxLayout;
class QVBoxLayout;

namespace purser::kit {

class Button;
class Label;

/// A surface with a line around it. A finding has a 3 px left edge in the colour of its state.
class Card : public QWidget
{
    Q_OBJECT

public:
    explicit Card(QWidget *parent = nullptr);

    /// Logical pixels inside the line.
    void setPadding(int sides, int aboveAndBelow);
    void setEdge(State state);
    /// Lies over the page (bulk bar, toast): raised ground and a shadow.
    void setRaised(bool isRaised);
    [[nodiscard]] QVBoxLayout *column() const { return m_column; }

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void setShadow();

    QVBoxLayout *m_column;
    State m_edge = State::None;
    bool m_isRaised = false;
};

/// Something a person decides: shape and title, one sentence, anything to compare, buttons with keys 1, 2, 3
/// and the rule's id in faint.
class FindingCard final : public Card
{
    Q_OBJECT

public:
    FindingCard(State state, const QString &title, const QString &rule, QWidget *parent = nullptr);

    /// Under the title; wraps.
    void setSentence(Spans spans);
    /// Between sentence and buttons; becomes its parent.
    void addBody(QWidget *body);
    /// The proposed answer is primary. Becomes its parent.
    void addAnswer(Button *button);

private:
    Label *m_sentence;
    QVBoxLayout *m_body;
    QHBoxLayout *m_answers;
};

/// What was and what is proposed, side by side with an arrow between.
class BeforeAfter final : public QWidget
{
    Q_OBJECT

public:
    BeforeAfter(Spans before, Spans after, QWidget *parent = nullptr);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    [[nodiscard]] QRect box(bool isAfter) const;

    Label *m_before;
    Label *m_after;
};

/// One number of the dashboard with its name and a remark; says when it is old or not known.
class NumberCard final : public Card
{
    Q_OBJECT

public:
    enum class Age { Fresh, Stale, NotCounted };

    explicit NumberCard(const QString &name, QWidget *parent = nullptr);
    void set(const QString &number, Age age, const QString &remark);

private:
    Label *m_number;
    Label *m_remark;
};

} // namespace purser::kit
