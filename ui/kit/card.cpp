#include "ui/kit/card.h"

#include "ui/kit/button.h"
#include "ui/kit/label.h"

#include <QEvent>
#include <QGraphicsDropShadowEffect>
#include <QPainterPath>
#include <QVBoxLayout>

namespace purser::kit {
namespace {

/// Shape of a finding beside its column of text.
class ShapeMark final : public QWidget
{
public:
    ShapeMark(State state, QWidget *parent)
        : QWidget(parent)
        , m_state(state)
    {
        setFixedSize(size::kShapeLarge, lineHeight(TextSize::Title));
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        Ink(painter, palette()).shape(m_state, centred(rect(), size::kShapeLarge));
    }

private:
    State m_state;
};

constexpr int kFindingPadding = 14;
constexpr int kFindingGap = 10;
constexpr int kParagraphStep = 20;
constexpr int kArrow = 20;
constexpr int kBoxPadding = 7;

} // namespace

Card::Card(QWidget *parent)
    : QWidget(parent)
    , m_column(new QVBoxLayout(this))
{
    m_column->setSpacing(0);
    setPadding(size::kPage, size::kPage);
}

void Card::setPadding(int sides, int aboveAndBelow)
{
    m_column->setContentsMargins(sides, aboveAndBelow, sides, aboveAndBelow);
}

void Card::setEdge(State state)
{
    m_edge = state;
    update();
}

void Card::setRaised(bool isRaised)
{
    m_isRaised = isRaised;
    setShadow();
}

void Card::setShadow()
{
    if (!m_isRaised) {
        setGraphicsEffect(nullptr);
        return;
    }
    auto *shadow = new QGraphicsDropShadowEffect(this);
    shadow->setBlurRadius(size::kShadowBlur);
    shadow->setOffset(0, size::kShadowDown);
    shadow->setColor(color(Role::Shadow, shadeOf(palette())));
    setGraphicsEffect(shadow);
}

void Card::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange && m_isRaised)
        setShadow();
    QWidget::changeEvent(event);
}

void Card::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    Ink ink(painter, palette());
    ink.box(rect(), m_isRaised ? Role::Raised : Role::Surface, Role::Line);
    if (m_edge == State::None)
        return;
    QPainterPath outline;
    outline.addRoundedRect(rect(), size::kRadius, size::kRadius);
    painter.setClipPath(outline);
    ink.fill(QRectF(0, 0, size::kRowMark, height()), strongOf(m_edge));
}

FindingCard::FindingCard(State state, const QString &title, const QString &rule, QWidget *parent)
    : Card(parent)
    , m_sentence(new Label)
    , m_body(new QVBoxLayout)
    , m_answers(new QHBoxLayout)
{
    setEdge(state);
    setPadding(size::kPage, kFindingPadding);
    auto *sides = new QHBoxLayout;
    sides->setSpacing(kFindingGap);
    sides->addWidget(new ShapeMark(state, this), 0, Qt::AlignTop);
    sides->addLayout(m_body, 1);
    column()->addLayout(sides);
    m_body->setSpacing(0);
    m_body->addWidget(new Label(Span {.text = title, .weight = Weight::Strong, .size = TextSize::Title}));
    m_sentence->setWraps(true);
    m_sentence->setLineHeight(kParagraphStep);
    m_body->addWidget(m_sentence);
    m_body->addSpacing(size::kGap);
    m_answers->setSpacing(size::kGapSmall);
    m_answers->addStretch();
    m_answers->addWidget(new Label(Span {.text = rule, .role = Role::Faint, .size = TextSize::Small}));
    m_body->addLayout(m_answers);
    m_sentence->hide();
}

void FindingCard::setSentence(Spans spans)
{
    m_sentence->setSpans(std::move(spans));
    m_sentence->show();
}

void FindingCard::addBody(QWidget *body)
{
    const int beforeAnswers = m_body->count() - 2;
    m_body->insertSpacing(beforeAnswers, size::kGapSmall);
    m_body->insertWidget(beforeAnswers + 1, body);
}

void FindingCard::addAnswer(Button *button)
{
    m_answers->insertWidget(m_answers->count() - 2, button);
}

BeforeAfter::BeforeAfter(Spans before, Spans after, QWidget *parent)
    : QWidget(parent)
    , m_before(new Label(std::move(before), this))
    , m_after(new Label(std::move(after), this))
{
    m_before->setWraps(true);
    m_after->setWraps(true);
    setMinimumHeight(lineHeight(TextSize::Body) + 2 * kBoxPadding);
}

QRect BeforeAfter::box(bool isAfter) const
{
    const int wide = (width() - kArrow - 2 * size::kGapSmall) / 2;
    return {isAfter ? width() - wide : 0, 0, wide, height()};
}

void BeforeAfter::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    Ink ink(painter, palette());
    ink.box(box(false), Role::Canvas, Role::Line);
    ink.box(box(true), Role::Canvas, Role::Accent);
    ink.icon(Icon::Arrow, centred(rect(), size::kIconSmall), Role::Muted);
}

void BeforeAfter::resizeEvent(QResizeEvent *)
{
    const auto inner = [this](bool isAfter) {
        return box(isAfter).adjusted(size::kInputPadding, kBoxPadding, -size::kInputPadding, -kBoxPadding);
    };
    m_before->setGeometry(inner(false));
    m_after->setGeometry(inner(true));
    const int wide = inner(false).width();
    const int high = std::max(m_before->heightForWidth(wide), m_after->heightForWidth(wide));
    setFixedHeight(high + 2 * kBoxPadding);
}

NumberCard::NumberCard(const QString &name, QWidget *parent)
    : Card(parent)
    , m_number(new Label(Span {.weight = Weight::Strong, .size = TextSize::Number}))
    , m_remark(new Label(Span {.role = Role::Muted, .size = TextSize::Small}))
{
    setPadding(size::kPage, kFindingPadding);
    column()->addWidget(new Label(muted(name)));
    column()->addWidget(m_number);
    column()->addWidget(m_remark);
}

void NumberCard::set(const QString &number, Age age, const QString &remark)
{
    m_number->setSpans({{.text = number,
        .role = age == Age::Fresh ? Role::Text : Role::Faint,
        .weight = Weight::Strong,
        .size = TextSize::Number}});
    m_number->setStruckOut(age == Age::NotCounted);
    switch (age) {
    case Age::Fresh: m_remark->setSpans({muted(remark, TextSize::Small)}); return;
    case Age::Stale: m_remark->setSpans({stated(State::Wait, remark)}); return;
    case Age::NotCounted: m_remark->setSpans({stated(State::Bad, remark)}); return;
    }
}

} // namespace purser::kit
