#pragma once

#include "desk/case_money.h"
#include "ui/kit/ink.h"

#include <QWidget>

namespace purser::ui {

/// A refund line by line, to the cent: list price, share of the discounts, tax where it was added, refund;
/// then the sum, what was paid and what is left. GUI thread.
class CaseMoneyTable final : public QWidget
{
    Q_OBJECT

public:
    explicit CaseMoneyTable(QWidget *parent = nullptr);

    /// @param isDone  the money went back already
    void set(const desk::CaseMoney &money, bool isDone);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override
    {
        return {kit::size::kPriceColumn * 5, sizeHint().height()};
    }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    [[nodiscard]] std::vector<QString> heads() const;
    [[nodiscard]] QString text(std::int64_t minor) const;
    [[nodiscard]] QRectF cell(qreal top, int height, int fromRight) const;
    void paintHeads(kit::Ink &ink) const;
    void paintLine(kit::Ink &ink, qreal top, const desk::CaseMoneyLine &line) const;
    void paintSums(kit::Ink &ink, qreal top) const;
    void paintTotal(kit::Ink &ink, qreal top) const;

    desk::CaseMoney m_money;
    bool m_hasTax = false;
    bool m_isDone = false;
};

} // namespace purser::ui
