#include "ui/frame/search_field.h"

#include "ui/kit/ink.h"

namespace purser::frame {
namespace {

using namespace kit;

constexpr int kKeySide = 5;
constexpr int kKeyHeight = 18;

} // namespace

SearchField::SearchField(QWidget *parent)
    : QLineEdit(parent)
{
    setFixedWidth(size::kSearchWidth);
    setTextMargins(size::kIconSmall + 2 * size::kGapSmall, 0, size::kInputPadding + 56, 0);
    setFocusPolicy(Qt::ClickFocus);
    retranslate();
}

void SearchField::retranslate()
{
    setPlaceholderText(tr("Search or run a command"));
    setAccessibleName(placeholderText());
}

QSize SearchField::sizeHint() const
{
    return {size::kSearchWidth, size::kControl};
}

void SearchField::paintEvent(QPaintEvent *event)
{
    QLineEdit::paintEvent(event);
    QPainter painter(this);
    Ink ink(painter, palette());
    ink.icon(Icon::Search,
        centred(QRectF(size::kInputPadding, 0, size::kIconSmall, height()), size::kIconSmall), Role::Muted);
    if (!text().isEmpty())
        return;
    const Spans key {muted(QStringLiteral("Ctrl K"), TextSize::Small)};
    const int wide = widthOf(key) + 2 * kKeySide;
    const QRectF box(width() - size::kInputPadding - wide, (height() - kKeyHeight) / 2.0, wide, kKeyHeight);
    ink.box(box, Qt::transparent, Role::LineStrong, size::kKeyRadius);
    ink.text(box, key, Qt::AlignHCenter);
}

} // namespace purser::frame
