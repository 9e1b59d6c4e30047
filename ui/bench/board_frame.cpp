#include "ui/bench/board_frame.h"

#include "ui/kit/label.h"

#include <QBoxLayout>

namespace purser::ui {

namespace {

using kit::Ink;
using kit::Role;

constexpr int kSpacious = 900; ///< from this height on, the measures of the full screen
constexpr int kBarTight = 56;
constexpr int kDiscTight = 72;
constexpr int kEdge = kit::size::kBenchEdge;

} // namespace

QLayout *besideTexts(QWidget *sign, int gap, const BenchText &headline, const BenchText &detail)
{
    auto *row = new QHBoxLayout;
    row->setSpacing(gap);
    row->addWidget(sign, 0, Qt::AlignTop);
    auto *words = new QVBoxLayout;
    words->setSpacing(0);
    words->addWidget(headline.label());
    words->addWidget(detail.label());
    words->addStretch(1);
    row->addLayout(words, 1);
    return row;
}

kit::Span large(const QString &text, Role role, kit::Weight weight)
{
    return {.text = text, .role = role, .weight = weight, .size = kit::TextSize::Number};
}

void BoardFrame::lay(QWidget *board, const Parts &parts)
{
    m_board = board;
    m_header = parts.header;
    m_right = parts.right;
    m_foot = new QWidget;
    board->setPalette(kit::palette(kit::Shade::Dark));
    auto *column = new QVBoxLayout(board);
    column->setContentsMargins(kEdge, kEdge, kEdge, kEdge);
    column->setSpacing(0);
    column->addWidget(m_header);
    auto *body = new QHBoxLayout;
    body->setSpacing(0);
    body->addWidget(parts.left, parts.leftShare);
    body->addWidget(m_right, 100 - parts.leftShare);
    column->addLayout(body, 1);
    auto *foot = new QHBoxLayout(m_foot);
    foot->setContentsMargins(kBoardPad, 0, kBoardPad, 0);
    foot->addWidget(parts.keys);
    column->addWidget(m_foot);
}

bool BoardFrame::isSpacious() const
{
    return m_board->height() >= kSpacious;
}

void BoardFrame::fit(BenchDisc *disc)
{
    m_header->setFixedHeight(isSpacious() ? kit::size::kBenchHeader : kBarTight);
    m_foot->setFixedHeight(isSpacious() ? kit::size::kBenchFooter : kBarTight);
    disc->setSide(isSpacious() ? kit::size::kBenchDisc : kDiscTight);
}

void BoardFrame::paint(kit::State edge) const
{
    QPainter painter(m_board);
    Ink ink(painter, m_board->palette());
    ink.fill(m_board->rect(), edge == kit::State::None ? Role::LineStrong : kit::strongOf(edge));
    const QRect inner = m_board->rect().adjusted(kEdge, kEdge, -kEdge, -kEdge);
    ink.fill(inner, Role::Bench);
    ink.fill(QRectF(inner.left(), m_header->geometry().bottom(), inner.width(), 1), Role::Line);
    ink.fill(QRectF(inner.left(), m_foot->geometry().top(), inner.width(), 1), Role::Line);
    const QRect right = m_right->geometry();
    ink.fill(QRectF(right.left(), right.top(), 1, right.height()), Role::Line);
}

} // namespace purser::ui
