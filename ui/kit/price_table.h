#pragma once

#include "ui/kit/ink.h"

#include <QWidget>

namespace purser::kit {

/// A price step by step: what the rule gives beside what the order says; the step that differs is filled.
class PriceTable final : public QWidget
{
    Q_OBJECT

public:
    struct Step
    {
        QString name;
        QString remark {}; ///< muted, after the name
        QString change; ///< "−16.80"
        QString expected;
        QString actual;
        bool differs = false;
    };
    struct Heads
    {
        QString step;
        QString change;
        QString expected;
        QString actual;
    };

    explicit PriceTable(QWidget *parent = nullptr);

    /// @param sum  its line is higher and semibold
    void set(Heads heads, std::vector<Step> steps, Step sum);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override
    {
        return {size::kPriceColumn * 4, sizeHint().height()};
    }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void paintStep(Ink &ink, const QRectF &line, const Step &step, bool isSum) const;

    Heads m_heads;
    std::vector<Step> m_steps;
    Step m_sum;
};

} // namespace purser::kit
