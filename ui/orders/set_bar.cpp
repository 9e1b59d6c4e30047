#include "ui/orders/set_bar.h"

#include "ui/kit/button.h"
#include "ui/kit/label.h"

#include <QLocale>

namespace purser::ui {

using namespace kit;

SetBar::SetBar(QWidget *parent)
    : QWidget(parent)
    , m_name(new Label)
    , m_close(new Button(Button::Kind::Quiet, {}, QStringLiteral("Esc")))
{
    m_close->setObjectName(QStringLiteral("closeSetButton"));
    m_close->setControlHeight(size::kControlSmall);
    setFixedHeight(size::kTabs);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(size::kPage, 0, size::kPage, 0);
    row->addWidget(m_name, 1);
    row->addWidget(m_close);
    connect(m_close, &QPushButton::clicked, this, &SetBar::closed);
    retranslate();
}

void SetBar::set(const QString &name, qint64 count)
{
    Spans spans {{.text = name, .weight = Weight::Strong}};
    if (count >= 0)
        spans.push_back({.text = QStringLiteral("  ") + QLocale().toString(count),
            .role = Role::Accent,
            .weight = Weight::Strong,
            .size = TextSize::Small});
    m_name->setSpans(std::move(spans));
}

QString SetBar::text() const
{
    return m_name->text();
}

void SetBar::retranslate()
{
    m_close->setText(tr("All orders"));
}

void SetBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    Ink(painter, palette()).fill(rect(), Role::Surface);
}

} // namespace purser::ui
