#include "ui/kit/table_header.h"

#include "ui/kit/row_delegate.h"

#include <QPaintEvent>

namespace purser::kit {

TableHeader::TableHeader(QWidget *parent)
    : QHeaderView(Qt::Horizontal, parent)
{
    setFixedHeight(size::kHeaderRow);
    setSectionsClickable(true);
    setHighlightSections(false);
    setMinimumSectionSize(0);
    setSectionResizeMode(QHeaderView::Fixed);
}

void TableHeader::paintEvent(QPaintEvent *event)
{
    {
        QPainter painter(viewport());
        Ink ink(painter, palette());
        ink.fill(viewport()->rect(), Role::Canvas);
        ink.fill(QRectF(0, height() - size::kHairline, width(), size::kHairline), Role::Line);
    }
    QHeaderView::paintEvent(event);
}

void TableHeader::paintSection(QPainter *painter, const QRect &rect, int logical) const
{
    painter->save();
    Ink ink(*painter, palette());
    ink.fill(rect, Role::Canvas);
    ink.fill(QRectF(rect.left(), rect.bottom(), rect.width(), size::kHairline), Role::Line);
    const QString text = model()->headerData(logical, Qt::Horizontal).toString();
    const auto alignment =
        Qt::Alignment(model()->headerData(logical, Qt::Horizontal, Qt::TextAlignmentRole).toInt());
    const bool isSorted = isSortIndicatorShown() && sortIndicatorSection() == logical;
    QRectF place = RowDelegate::inner(rect, logical, this).adjusted(0, 0, 0, -size::kHairline);
    const Spans words {{.text = text, .role = isSorted ? Role::Text : Role::Muted, .size = TextSize::Small}};
    if (isSorted) {
        const bool isRight = alignment & Qt::AlignRight;
        const qreal left =
            isRight ? place.right() - size::kShape : place.left() + widthOf(words) + size::kHairline * 2;
        const bool isUp = sortIndicatorOrder() == Qt::AscendingOrder;
        ink.icon(isUp ? Icon::ChevronUp : Icon::ChevronDown,
            centred(QRectF(left, place.top(), size::kShape, place.height()), size::kShape), Role::Text);
        if (isRight)
            place.setRight(left - size::kHairline * 2);
    }
    ink.text(place, words, alignment);
    painter->restore();
}

} // namespace purser::kit
