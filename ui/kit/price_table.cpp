#include "ui/kit/price_table.h"

#include <QPainterPath>

namespace purser::kit {
namespace {

constexpr int kSide = 10;

/// The four columns of @p line: one that stretches, three of 86 at the right.
QRectF column(const QRectF &line, int index)
{
    const QRectF inner = line.adjusted(kSide, 0, -kSide, 0);
    if (index == 0)
        return {inner.left(), inner.top(), inner.width() - 3 * size::kPriceColumn, inner.height()};
    return {
        inner.right() - (4 - index) * size::kPriceColumn, inner.top(), size::kPriceColumn, inner.height()};
}

} // namespace

PriceTable::PriceTable(QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void PriceTable::set(Heads heads, std::vector<Step> steps, Step sum)
{
    m_heads = std::move(heads);
    m_steps = std::move(steps);
    m_sum = std::move(sum);
    updateGeometry();
    update();
}

QSize PriceTable::sizeHint() const
{
    const int lines = static_cast<int>(m_steps.size()) * size::kPriceLine;
    return {size::kFormWidth, size::kPriceHeader + lines + size::kPriceSum + 2 * size::kHairline};
}

void PriceTable::paintStep(Ink &ink, const QRectF &line, const Step &step, bool isSum) const
{
    const auto weight = isSum || step.differs ? Weight::Strong : Weight::Regular;
    if (step.differs && !isSum)
        ink.fill(line, Role::BadWeak);
    ink.fill(QRectF(line.left(), line.top(), line.width(), size::kHairline),
        isSum ? Role::LineStrong : Role::Line);
    Spans name {{.text = step.name, .weight = weight}};
    if (!step.remark.isEmpty())
        name.push_back(muted(QStringLiteral("  ") + step.remark));
    const bool isWrong = step.differs;
    ink.text(column(line, 0), name);
    ink.text(column(line, 1),
        {{.text = step.change,
            .role = isSum && isWrong ? Role::Bad
                : isWrong            ? Role::Text
                                     : Role::Muted,
            .weight = isSum ? Weight::Strong : Weight::Regular}},
        Qt::AlignRight);
    ink.text(column(line, 2), {{.text = step.expected, .weight = weight}}, Qt::AlignRight);
    ink.text(column(line, 3),
        {{.text = step.actual, .role = isWrong && !isSum ? Role::Bad : Role::Text, .weight = weight}},
        Qt::AlignRight);
}

void PriceTable::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    Ink ink(painter, palette());
    QPainterPath outline;
    outline.addRoundedRect(rect(), size::kRadius, size::kRadius);
    painter.setClipPath(outline);
    ink.fill(rect(), Role::Surface);
    QRectF line(0, size::kHairline, width(), size::kPriceHeader);
    ink.fill(line, Role::Canvas);
    const QStringList heads {m_heads.step, m_heads.change, m_heads.expected, m_heads.actual};
    for (int index = 0; index < heads.size(); ++index)
        ink.text(column(line, index), {muted(heads.at(index), TextSize::Small)},
            index == 0 ? Qt::AlignLeft : Qt::AlignRight);
    line.moveTop(line.bottom());
    line.setHeight(size::kPriceLine);
    for (const Step &step : m_steps) {
        paintStep(ink, line, step, false);
        line.moveTop(line.bottom());
    }
    line.setHeight(size::kPriceSum);
    paintStep(ink, line, m_sum, true);
    painter.setClipping(false);
    ink.box(rect(), Qt::transparent, Role::Line);
}

} // namespace purser::kit
