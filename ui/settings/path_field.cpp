#include "ui/settings/path_field.h"

#include "ui/kit/button.h"
#include "ui/kit/text_field.h"

#include <QDir>
#include <QHBoxLayout>
#include <QLineEdit>

namespace purser::ui {

PathField::PathField(std::function<QString(const QString &)> ask, QWidget *parent)
    : QWidget(parent)
    , m_ask(std::move(ask))
    , m_field(new kit::TextField({}))
    , m_choose(new kit::Button(kit::Button::Kind::Normal))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(kit::size::kGap);
    auto *beside = new QVBoxLayout;
    beside->setSpacing(0);
    beside->addSpacing(kit::lineHeight(kit::TextSize::Small) + kit::size::kGapTiny);
    beside->addWidget(m_choose);
    beside->addStretch(1);
    m_field->setFixedWidth(kit::size::kFormWidth);
    row->addWidget(m_field);
    row->addLayout(beside);
    row->addStretch(1);
    setFocusProxy(m_field->edit());
    connect(m_choose, &QPushButton::clicked, this, [this] {
        if (const QString chosen = m_ask(path()); !chosen.isEmpty())
            setPath(chosen);
    });
    connect(m_field->edit(), &QLineEdit::textChanged, this, [this] { setRefusal({}); });
}

QString PathField::path() const
{
    const QString text = m_field->edit()->text().trimmed();
    return text.isEmpty() ? QString() : QDir::cleanPath(QDir::fromNativeSeparators(text));
}

void PathField::setPath(const QString &path)
{
    m_field->edit()->setText(QDir::toNativeSeparators(path));
}

void PathField::setLabel(const QString &label, const QString &choose)
{
    m_field->setLabel(label);
    m_choose->setText(choose);
}

void PathField::setRefusal(const QString &sentence)
{
    m_field->setRefusal(sentence);
}

} // namespace purser::ui
