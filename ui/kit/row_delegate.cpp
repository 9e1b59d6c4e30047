#include "ui/kit/row_delegate.h"

#include <QHeaderView>
#include <QTableView>

namespace purser::kit {
namespace {

Spans firstLine(const QModelIndex &index)
{
    const auto state = index.data(StateRole).value<State>();
    const QString first = index.data(StrongRole).toString();
    const QString after = index.data(AfterRole).toString();
    Spans spans;
    if (!first.isEmpty())
        spans.push_back(strong(first));
    if (const QString text = index.data().toString(); !text.isEmpty()) {
        const bool isMuted = index.data(MutedRole).toBool();
        const bool isSmall = index.data(SmallRole).toBool();
        spans.push_back({.text = text,
            .role = state != State::None ? strongOf(state)
                : isMuted                ? Role::Muted
                                         : Role::Text,
            .weight = state == State::None ? Weight::Regular : Weight::Strong,
            .size = isSmall ? TextSize::Small : TextSize::Body,
            .shape = state == State::None ? State::None : State::Wait});
    }
    if (!after.isEmpty())
        spans.push_back(muted(QStringLiteral(" · ") + after));
    return spans;
}

Span secondLine(const QModelIndex &index, const QString &text)
{
    const auto state = index.data(SecondStateRole).value<State>();
    return state == State::None ? muted(text, TextSize::Small) : stated(state, text);
}

void paintChips(Ink &ink, QRect place, const RowChips &chips)
{
    for (const RowChip &chip : chips) {
        const int used = ink.chip(place, chip.state, chip.text);
        if (used == 0)
            return;
        place.setLeft(place.left() + used + size::kGapTiny);
    }
}

const QHeaderView *headerOf(const QStyleOptionViewItem &option)
{
    const auto *table = qobject_cast<const QTableView *>(option.widget);
    return table == nullptr ? nullptr : table->horizontalHeader();
}

} // namespace

RowDelegate::RowDelegate(QObject *parent)
    : QStyledItemDelegate(parent)
{}

QRect RowDelegate::inner(const QRect &cell, int logical, const QHeaderView *header)
{
    int first = 0;
    int last = header == nullptr ? logical : header->count() - 1;
    const int visual = header == nullptr ? logical : header->visualIndex(logical);
    const auto isHidden = [header](int at) {
        return header != nullptr && header->isSectionHidden(header->logicalIndex(at));
    };
    while (first < last && isHidden(first))
        ++first;
    while (last > 0 && isHidden(last))
        --last;
    const int left = visual == first ? size::kRowSide : 0;
    return cell.adjusted(left, 0, -(visual == last ? size::kRowSide : size::kColumnGap), 0);
}

void RowDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    painter->save();
    Ink ink(*painter, option.palette);
    const bool isSelected = option.state & QStyle::State_Selected;
    const QRect cell = option.rect;
    ink.fill(cell, isSelected ? Role::AccentWeak : index.row() == m_hovered ? Role::Hover : Role::Surface);
    ink.fill(QRectF(cell.left(), cell.bottom(), cell.width(), size::kHairline), Role::Line);
    const bool isFirst = headerOf(option) == nullptr ? index.column() == 0
                                                     : headerOf(option)->visualIndex(index.column()) == 0;
    if (isSelected && isFirst)
        ink.fill(QRectF(cell.left(), cell.top(), size::kRowMark, cell.height()), Role::Accent);
    const QRect place = inner(cell, index.column(), headerOf(option)).adjusted(0, 0, 0, -size::kHairline);
    const QVariant chips = index.data(ChipsRole);
    if (chips.isValid()) {
        paintChips(ink, place, chips.value<RowChips>());
        painter->restore();
        return;
    }
    const auto alignment = Qt::Alignment(index.data(Qt::TextAlignmentRole).toInt());
    const QString second = index.data(SecondRole).toString();
    if (second.isEmpty()) {
        ink.text(place, firstLine(index), alignment);
    } else {
        const int above = (place.height() - lineHeight(TextSize::Body) - lineHeight(TextSize::Small)) / 2;
        const QRect one(place.left(), place.top() + above, place.width(), lineHeight(TextSize::Body));
        ink.text(one, firstLine(index), alignment);
        ink.text(one.adjusted(0, one.height(), 0, lineHeight(TextSize::Small)), {secondLine(index, second)},
            alignment);
    }
    painter->restore();
}

QSize RowDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const
{
    return {size::kDialog, m_height};
}

} // namespace purser::kit
