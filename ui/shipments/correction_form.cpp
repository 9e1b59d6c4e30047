#include "ui/shipments/correction_form.h"

#include "ui/kit/button.h"
#include "ui/kit/label.h"
#include "ui/kit/text_field.h"

#include <QLineEdit>
#include <QVBoxLayout>

namespace purser::ui {

using kit::Button;

CorrectionForm::CorrectionForm(QWidget *parent)
    : QWidget(parent)
    , m_title(new kit::Label(kit::Span {.weight = kit::Weight::Strong, .size = kit::TextSize::Title}))
    , m_remark(new kit::Label(kit::muted({})))
    , m_number(new kit::TextField({}))
    , m_carrier(new kit::TextField({}))
    , m_reason(new kit::TextField({}))
    , m_save(new Button(Button::Kind::Primary, {}, QStringLiteral("\u23ce")))
    , m_back(new Button(Button::Kind::Normal, {}, QStringLiteral("Esc")))
{
    m_number->edit()->setObjectName(QStringLiteral("correctNumberField"));
    m_carrier->edit()->setObjectName(QStringLiteral("correctCarrierField"));
    m_reason->edit()->setObjectName(QStringLiteral("correctReasonField"));
    m_save->setObjectName(QStringLiteral("saveCorrectionButton"));
    m_remark->setWraps(/*wraps=*/true);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(kit::size::kPage, kit::size::kPage, kit::size::kPage, kit::size::kPage);
    column->setSpacing(kit::size::kGap);
    for (QWidget *each : std::initializer_list<QWidget *> {m_title, m_remark, m_number, m_carrier, m_reason})
        column->addWidget(each);
    auto *row = new QHBoxLayout;
    row->setSpacing(kit::size::kGapSmall);
    row->addWidget(m_save);
    row->addWidget(m_back);
    row->addStretch();
    column->addLayout(row);
    column->addStretch();
    connect(m_save, &QPushButton::clicked, this, &CorrectionForm::save);
    connect(m_back, &QPushButton::clicked, this, &CorrectionForm::left);
    retranslate();
}

void CorrectionForm::retranslate()
{
    m_title->setText(tr("Correct the number %1").arg(m_former));
    m_remark->setText(m_canTell ? tr("The former number stays on record. The marketplace is told once.")
                                : tr("The former number stays on record. This marketplace cannot be told: "
                                     "tell the buyer yourself."));
    m_number->setLabel(tr("Right tracking number"));
    m_number->setHelp(tr("Scan the label, or type."));
    m_carrier->setLabel(tr("Carrier"));
    m_reason->setLabel(tr("Why"));
    m_save->setText(tr("Correct"));
    m_back->setText(tr("Back"));
}

void CorrectionForm::open(const QString &number, const QString &carrier, bool canTell)
{
    m_former = number;
    m_canTell = canTell;
    m_number->edit()->clear();
    m_reason->edit()->clear();
    m_carrier->edit()->setText(carrier);
    setRefusal({});
    retranslate();
    m_number->edit()->setFocus();
}

void CorrectionForm::take(const QString &code)
{
    m_number->edit()->setText(code);
}

void CorrectionForm::setRefusal(const QString &sentence)
{
    m_number->setRefusal(sentence);
}

void CorrectionForm::save()
{
    Q_EMIT wanted(m_carrier->edit()->text().trimmed(), m_number->edit()->text().trimmed(),
        m_reason->edit()->text().trimmed());
}

} // namespace purser::ui
