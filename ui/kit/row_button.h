#pragma once

#include "ui/kit/ink.h"

#include <QAbstractButton>

namespace purser::kit {

/// One line of a card that opens what it speaks of: words at the left, a figure at the right, maybe a second
/// line below. Return, Space or a click opens it.
class RowButton final : public QAbstractButton
{
    Q_OBJECT

public:
    explicit RowButton(QWidget *parent = nullptr);

    void set(Spans left, Spans right, Spans second = {});
    [[nodiscard]] QString figure() const { return plainText(m_right); }
    /// What opening it does, boxed at the right end; empty: no box.
    void setVerb(const QString &verb);
    /// The row that Return of the screen opens.
    void setCurrent(bool isCurrent);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return {size::kDialog, sizeHint().height()}; }

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    Spans m_left;
    Spans m_right;
    Spans m_second;
    QString m_verb;
    bool m_isCurrent = false;
};

} // namespace purser::kit
