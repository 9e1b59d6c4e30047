#include "ui/kit/text_field.h"

#include "ui/kit/label.h"
#include "ui/kit/style.h"

#include <QLineEdit>
#include <QVBoxLayout>

namespace purser::kit {
namespace {

constexpr int kCross = 14;

/// An input that shows a cross at its end while it is refused.
class Input final : public QLineEdit
{
public:
    using QLineEdit::QLineEdit;

protected:
    void paintEvent(QPaintEvent *event) override
    {
        QLineEdit::paintEvent(event);
        if (!property(kRefusedProperty).toBool())
            return;
        QPainter painter(this);
        const QRect end(width() - size::kInputPadding - kCross, 0, kCross, height());
        Ink(painter, palette()).icon(Icon::Cross, centred(end, kCross), Role::Bad);
    }
};

} // namespace

TextField::TextField(const QString &label, QWidget *parent)
    : QWidget(parent)
    , m_label(new Label(Span {.text = label, .size = TextSize::Small}))
    , m_edit(new Input)
    , m_remark(new Label(muted({}, TextSize::Small)))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(size::kGapTiny);
    column->addWidget(m_label);
    column->addWidget(m_edit);
    column->addWidget(m_remark);
    m_edit->setTextMargins(size::kGapSmall, 0, size::kGapSmall, 0);
    m_edit->setAccessibleName(label);
    m_remark->setWraps(/*wraps=*/true);
    setFixedWidth(size::kInputWidth);
    showRemark();
}

void TextField::setLabel(const QString &label)
{
    m_label->setText(label);
    m_edit->setAccessibleName(label);
}

void TextField::setHelp(const QString &help)
{
    m_help = help;
    showRemark();
}

void TextField::setRefusal(const QString &sentence)
{
    m_refusal = sentence;
    const bool isRefused = !sentence.isEmpty();
    m_edit->setProperty(kRefusedProperty, isRefused);
    m_edit->setTextMargins(
        size::kGapSmall, 0, size::kGapSmall + (isRefused ? kCross + size::kGapSmall : 0), 0);
    m_edit->update();
    showRemark();
}

void TextField::showRemark()
{
    const bool isRefused = !m_refusal.isEmpty();
    const QString &text = isRefused ? m_refusal : m_help;
    m_remark->setSpans(
        {{.text = text, .role = isRefused ? Role::Bad : Role::Muted, .size = TextSize::Small}});
    m_remark->setVisible(!text.isEmpty());
    m_edit->setAccessibleDescription(text);
}

} // namespace purser::kit
