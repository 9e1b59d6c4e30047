#pragma once

#include "desk/wave_board.h"
#include "ui/kit/ink.h"

#include <QWidget>

namespace purser::ui {

/// The stops in walking order: number, bin, what is taken, how many; 28 a row.
class StopList final : public QWidget
{
    Q_OBJECT

public:
    explicit StopList(QWidget *parent = nullptr);
    void setStops(std::vector<desk::BoardStop> stops);
    [[nodiscard]] int count() const { return static_cast<int>(m_stops.size()); }
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    bool event(QEvent *event) override;

private:
    std::vector<desk::BoardStop> m_stops;
};

/// The cart: which order stands in which tote.
class ToteTable final : public QWidget
{
    Q_OBJECT

public:
    explicit ToteTable(QWidget *parent = nullptr);
    void setOrders(std::vector<desk::ToteOrder> orders);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    [[nodiscard]] int columns(int width) const;

    std::vector<desk::ToteOrder> m_orders;
};

} // namespace purser::ui
