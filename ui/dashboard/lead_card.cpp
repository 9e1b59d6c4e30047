#include "ui/dashboard/lead_card.h"

#include "ui/kit/label.h"
#include "ui/kit/row_button.h"

namespace purser::ui {

using namespace kit;

LeadCard::LeadCard(QWidget *parent)
    : Card(parent)
    , m_title(new Line({}, {}, size::kControlSmall))
    , m_subtitle(new Label(muted({})))
    , m_nothing(new Label(muted({})))
    , m_list(new QVBoxLayout)
{
    m_subtitle->setWraps(/*wraps=*/true);
    m_nothing->setWraps(/*wraps=*/true);
    m_list->setSpacing(0);
    column()->addWidget(m_title);
    column()->addWidget(m_subtitle);
    column()->addSpacing(size::kGapTiny);
    column()->addWidget(m_nothing);
    column()->addLayout(m_list);
    column()->addStretch();
    m_subtitle->hide();
}

void LeadCard::setTitle(Spans title, Spans aside)
{
    m_titleText = plainText(title);
    m_title->set(std::move(title), std::move(aside));
}

void LeadCard::setSubtitle(const QString &text)
{
    m_subtitle->setText(text);
    m_subtitle->setVisible(!text.isEmpty());
}

void LeadCard::setEmpty(Spans sentence)
{
    m_nothing->setSpans(std::move(sentence));
}

void LeadCard::setRows(std::vector<Row> rows)
{
    m_rows = std::move(rows);
    while (m_buttons.size() > m_rows.size()) {
        delete m_buttons.back();
        m_buttons.pop_back();
    }
    while (m_buttons.size() < m_rows.size()) {
        auto *button = new RowButton;
        const std::size_t at = m_buttons.size();
        connect(button, &QAbstractButton::clicked, this, [this, at] { Q_EMIT wanted(m_rows.at(at).lead); });
        m_list->addWidget(button);
        m_buttons.push_back(button);
    }
    for (std::size_t at = 0; at < m_rows.size(); ++at) {
        m_buttons[at]->set(m_rows[at].left, m_rows[at].right, m_rows[at].second);
        m_buttons[at]->setVerb(m_rows[at].verb);
    }
    m_nothing->setVisible(m_rows.empty());
    moveBy(0);
}

void LeadCard::setHasCurrent(bool hasCurrent)
{
    m_hasCurrent = hasCurrent;
    showCurrent();
}

void LeadCard::moveBy(int rows)
{
    m_current = std::clamp(m_current + rows, 0, std::max(0, static_cast<int>(m_rows.size()) - 1));
    showCurrent();
}

void LeadCard::showCurrent()
{
    for (std::size_t at = 0; at < m_buttons.size(); ++at)
        m_buttons[at]->setCurrent(m_hasCurrent && static_cast<int>(at) == m_current);
}

void LeadCard::openCurrent()
{
    if (!m_rows.empty())
        Q_EMIT wanted(m_rows.at(static_cast<std::size_t>(m_current)).lead);
}

} // namespace purser::ui
