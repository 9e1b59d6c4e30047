#include "ui/first_run/way_row.h"

#include "ui/kit/button.h"
#include "ui/kit/label.h"

#include <QHBoxLayout>

namespace purser::ui {
namespace {

constexpr int kHeight = 79;
constexpr int kButtonWidth = 132;
constexpr int kIconColumn = 38;

} // namespace

WayRow::WayRow(kit::Icon icon, kit::Button *button, QWidget *parent)
    : QWidget(parent)
    , m_icon(icon)
    , m_title(new kit::Label(kit::Span {.weight = kit::Weight::Strong, .size = kit::TextSize::Title}))
    , m_sentence(new kit::Label(kit::muted({})))
{
    setMinimumHeight(kHeight);
    button->setMinimumWidth(kButtonWidth);
    m_sentence->setWraps(true);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(kIconColumn, kit::size::kGapSmall, 0, kit::size::kGapSmall);
    row->setSpacing(kit::size::kPage);
    auto *text = new QVBoxLayout;
    text->setSpacing(kit::size::kFocusLine);
    text->addStretch();
    text->addWidget(m_title);
    text->addWidget(m_sentence);
    text->addStretch();
    row->addLayout(text, 1);
    row->addWidget(button);
}

void WayRow::set(const QString &title, const QString &sentence)
{
    m_title->setText(title);
    m_sentence->setText(sentence);
}

void WayRow::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const QRectF place(0, (height() - kit::size::kIcon) / 2.0, kit::size::kIcon, kit::size::kIcon);
    kit::Ink(painter, palette()).icon(m_icon, place, kit::Role::Accent);
}

} // namespace purser::ui
