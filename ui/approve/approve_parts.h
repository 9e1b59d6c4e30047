#pragma once

#include "desk/lists.h"
#include "ui/kit/ink.h"

#include <QWidget>

class QVBoxLayout;

namespace purser::kit {
class SidePanel;
}

namespace purser::ui {

/// One check of an order with its result in words.
struct CheckLine
{
    kit::State state = kit::State::None;
    QString name {};
    QString result {};

    bool operator==(const CheckLine &) const = default;
};

/// The checks of an order, those that stop it first.
[[nodiscard]] std::vector<CheckLine> checksOf(const desk::OrderDetail &detail);

/// The left column: each check with its shape, 44 high.
class CheckList final : public QWidget
{
    Q_OBJECT

public:
    explicit CheckList(QWidget *parent = nullptr);
    void set(std::vector<CheckLine> lines);
    [[nodiscard]] const std::vector<CheckLine> &lines() const { return m_lines; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    std::vector<CheckLine> m_lines;
};

/// The order in the right column: whom it goes to, what is in it, how it was paid, what happened.
void showOrder(kit::SidePanel &panel, const desk::OrderDetail &detail, base::Instant now);

/// "2 min 10 s"
[[nodiscard]] QString roundTime(std::chrono::milliseconds spent);

} // namespace purser::ui
