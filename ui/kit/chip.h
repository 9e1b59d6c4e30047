#pragma once

#include "ui/kit/ink.h"

#include <QAbstractButton>

namespace purser::kit {

/// An exception, named: shape and text in the colour of its state. A good thing has no chip in a list.
class Chip final : public QWidget
{
    Q_OBJECT

public:
    explicit Chip(State state, const QString &text, QWidget *parent = nullptr);
    void set(State state, const QString &text);
    [[nodiscard]] QSize sizeHint() const override { return chipSize(m_state, m_text); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    State m_state;
    QString m_text;
};

/// One filter that is on: "Ship by today ×". Clicking the text edits it (clicked()), the cross removes it;
/// Delete and Backspace do too.
class FilterToken final : public QAbstractButton
{
    Q_OBJECT

public:
    FilterToken(const QString &name, const QString &value, QWidget *parent = nullptr);
    [[nodiscard]] QSize sizeHint() const override;

Q_SIGNALS:
    void removed();

protected:
    void paintEvent(QPaintEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    [[nodiscard]] Spans words() const;
    [[nodiscard]] int crossLeft() const;

    QString m_name;
    QString m_value;
};

} // namespace purser::kit
