#include "ui/waves/wave_list.h"

#include "ui/kit/label.h"
#include "ui/waves/wave_card.h"

#include <QVBoxLayout>

namespace purser::ui {

using desk::WaveSheet;

WaveList::WaveList(QWidget *parent)
    : QScrollArea(parent)
    , m_column(new QVBoxLayout)
{
    setFixedWidth(kWidth);
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *inner = new QWidget;
    inner->setLayout(m_column);
    m_column->setContentsMargins(kit::size::kPage, kit::size::kPage, kit::size::kPage, kit::size::kPage);
    m_column->setSpacing(kit::size::kGap);
    setWidget(inner);
}

void WaveList::addHead(const QString &title, const QString &remark)
{
    m_column->addWidget(
        new kit::Line({{.text = title, .weight = kit::Weight::Strong, .size = kit::TextSize::Title}},
            {kit::muted(remark, kit::TextSize::Small)}, kit::lineHeight(kit::TextSize::Title)));
}

void WaveList::addCards(const std::vector<WaveSheet> &some, base::Instant now)
{
    for (const WaveSheet &sheet : some) {
        auto *card = new WaveCard(sheet, now);
        const int index = static_cast<int>(m_cards.size());
        connect(card, &QAbstractButton::clicked, this, [this, index] { Q_EMIT chosen(index); });
        m_column->addWidget(card);
        m_cards.push_back(card);
    }
}

void WaveList::show(const desk::WaveBoard &board, base::Instant now)
{
    while (QLayoutItem *item = m_column->takeAt(0)) {
        if (item->widget() != nullptr)
            item->widget()->deleteLater();
        delete item;
    }
    m_cards.clear();
    if (!board.running.empty()) {
        int picking = 0;
        for (const WaveSheet &sheet : board.running)
            picking += static_cast<int>(sheet.orders.size());
        addHead(tr("%n running", /*c=*/nullptr, static_cast<int>(board.running.size())),
            tr("%n orders", /*c=*/nullptr, picking));
        addCards(board.running, now);
        m_column->addSpacing(kit::size::kGap);
    }
    if (!board.suggested.empty())
        addHead(tr("%n suggested waves", /*c=*/nullptr, static_cast<int>(board.suggested.size())),
            tr("%n orders Ready", /*c=*/nullptr, static_cast<int>(board.ready)));
    addCards(board.suggested, now);
    m_column->addStretch(1);
}

void WaveList::setCurrent(int index)
{
    for (std::size_t at = 0; at < m_cards.size(); ++at)
        m_cards[at]->setChecked(static_cast<int>(at) == index);
}

} // namespace purser::ui
