#include "ui/kit/bulk_bar.h"

#include "ui/kit/button.h"
#include "ui/kit/label.h"
#include "ui/kit/link_button.h"

#include <QEvent>
#include <QLocale>
#include <QVBoxLayout>

namespace purser::kit {

BulkBar::BulkBar(QWidget *parent)
    : Card(parent)
    , m_count(new Label(strong({})))
    , m_all(new LinkButton)
    , m_clear(new Button(Button::Kind::Quiet, {}, QStringLiteral("Esc")))
    , m_row(new QHBoxLayout)
{
    setRaised(true);
    setFixedHeight(size::kBulkBar);
    setPadding(size::kPage, 0);
    m_row->setSpacing(size::kGap);
    m_count->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    m_row->addWidget(m_count);
    m_row->addWidget(m_all);
    m_row->addStretch();
    m_row->addWidget(m_clear);
    column()->addLayout(m_row);
    connect(m_all, &QAbstractButton::clicked, this, &BulkBar::wholeViewWanted);
    connect(m_clear, &QAbstractButton::clicked, this, &BulkBar::cleared);
    retranslate();
}

void BulkBar::setCounts(qint64 selected, qint64 whole)
{
    m_selected = selected;
    m_whole = whole;
    retranslate();
}

void BulkBar::addStep(Button *button)
{
    m_row->insertWidget(m_row->count() - 1, button);
}

void BulkBar::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    Card::changeEvent(event);
}

void BulkBar::retranslate()
{
    const QLocale locale;
    m_count->setText(tr("%1 selected").arg(locale.toString(m_selected)));
    m_all->setText(tr("all %1 in this view").arg(locale.toString(m_whole)));
    m_all->updateGeometry();
    m_all->setVisible(m_whole > m_selected);
    m_clear->setText(tr("Clear"));
}

} // namespace purser::kit
