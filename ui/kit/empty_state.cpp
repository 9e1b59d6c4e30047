#include "ui/kit/empty_state.h"

#include "ui/kit/button.h"
#include "ui/kit/label.h"

#include <QVBoxLayout>

namespace purser::kit {
namespace {

constexpr int kShapeGap = 10;
constexpr int kStepGap = 14;
constexpr int kSafeGap = 6;
constexpr int kErrorShape = 14;
constexpr int kParagraph = 20;

} // namespace

LargeShape::LargeShape(State state, int side, QWidget *parent)
    : QWidget(parent)
    , m_state(state)
{
    setFixedSize(side, side);
}

void LargeShape::setState(State state)
{
    m_state = state;
    setVisible(state != State::None);
    update();
}

void LargeShape::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    Ink(painter, palette()).shape(m_state, rect());
}

EmptyState::EmptyState(QWidget *parent)
    : QWidget(parent)
    , m_shape(new LargeShape(State::None, size::kShapeEmpty))
    , m_sentence(new Label(strong({})))
    , m_detail(new Label(muted({})))
    , m_column(new QVBoxLayout(this))
{
    m_column->setContentsMargins(size::kGap, size::kGap, size::kGap, size::kGap);
    m_column->setSpacing(0);
    for (Label *label : {m_sentence, m_detail}) {
        label->setWraps(true);
        label->setAlignment(Qt::AlignHCenter);
    }
    m_column->addStretch(1);
    m_column->addWidget(m_shape, 0, Qt::AlignHCenter);
    m_column->addSpacing(kShapeGap);
    m_column->addWidget(m_sentence);
    m_column->addSpacing(size::kGapTiny);
    m_column->addWidget(m_detail);
    m_column->addStretch(1);
}

void EmptyState::set(State state, const QString &sentence, const QString &detail)
{
    m_shape->setState(state);
    m_sentence->setText(sentence);
    m_detail->setText(detail);
    m_detail->setVisible(!detail.isEmpty());
}

void EmptyState::setNextStep(Button *button)
{
    const int beforeStretch = m_column->count() - 1;
    m_column->insertSpacing(beforeStretch, kStepGap);
    m_column->insertWidget(beforeStretch + 1, button, 0, Qt::AlignHCenter);
}

ErrorState::ErrorState(QWidget *parent)
    : QWidget(parent)
    , m_happened(new Label(strong({})))
    , m_safe(new Label(muted({})))
    , m_steps(new QHBoxLayout)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(size::kPage, size::kPage, size::kPage, size::kPage);
    column->setSpacing(0);
    auto *title = new QHBoxLayout;
    title->setSpacing(size::kGapSmall);
    auto *shape = new LargeShape(State::Bad, kErrorShape);
    title->addWidget(shape, 0, Qt::AlignTop);
    title->addWidget(m_happened, 1);
    column->addLayout(title);
    column->addSpacing(kSafeGap);
    m_happened->setWraps(true);
    m_safe->setWraps(true);
    m_safe->setLineHeight(kParagraph);
    column->addWidget(m_safe);
    column->addSpacing(size::kGap);
    column->addStretch();
    m_steps->setSpacing(size::kGapSmall);
    m_steps->addStretch();
    column->addLayout(m_steps);
}

void ErrorState::set(const QString &whatHappened, const QString &whatIsSafe)
{
    m_happened->setText(whatHappened);
    m_safe->setText(whatIsSafe);
}

void ErrorState::addStep(Button *button)
{
    m_steps->insertWidget(m_steps->count() - 1, button);
}

} // namespace purser::kit
