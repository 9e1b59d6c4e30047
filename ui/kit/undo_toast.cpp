#include "ui/kit/undo_toast.h"

#include "ui/kit/button.h"
#include "ui/kit/label.h"

#include <QEvent>
#include <QTimerEvent>
#include <QVBoxLayout>

namespace purser::kit {
namespace {

constexpr int kSecond = 1000;

} // namespace

UndoToast::UndoToast(QWidget *parent)
    : Card(parent)
    , m_done(new Label(Span {}))
    , m_detail(new Label(muted({}, TextSize::Small)))
    , m_undo(new Button(Button::Kind::Normal, tr("Undo"), QStringLiteral("Ctrl Z")))
    , m_left(new Label(muted({}, TextSize::Small)))
{
    setRaised(/*isRaised=*/true);
    column()->setContentsMargins(size::kPage, size::kInputPadding, size::kInputPadding, size::kInputPadding);
    auto *row = new QHBoxLayout;
    row->setSpacing(size::kGap);
    auto *words = new QVBoxLayout;
    words->setSpacing(0);
    words->addStretch();
    words->addWidget(m_done);
    words->addWidget(m_detail);
    words->addStretch();
    row->addLayout(words, 1);
    row->addWidget(m_undo);
    m_left->setAlignment(Qt::AlignRight);
    m_left->setFixedWidth(size::kSecondsWidth);
    row->addWidget(m_left);
    column()->addLayout(row);
    connect(m_undo, &QAbstractButton::clicked, this, &UndoToast::undo);
}

void UndoToast::floatOverParent()
{
    m_isFloating = true;
    parentWidget()->installEventFilter(this);
}

void UndoToast::place()
{
    if (!m_isFloating)
        return;
    resize(size::kToastWidth, sizeHint().height());
    move(size::kPage, parentWidget()->height() - height() - size::kPage);
    raise();
}

bool UndoToast::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Resize && watched == parentWidget())
        place();
    return Card::eventFilter(watched, event);
}

void UndoToast::offer(Sentence done)
{
    showStill({}, {}, kUndoSeconds);
    m_done->say([done = std::move(done)] { return Spans {{.text = done()}}; });
    place();
    m_timer.start(kSecond, this);
}

void UndoToast::offer(const QString &done, const QString &detail)
{
    showStill(done, detail, kUndoSeconds);
    m_timer.start(kSecond, this);
}

void UndoToast::showStill(const QString &done, const QString &detail, int seconds)
{
    m_done->setText(done);
    m_detail->setText(detail);
    m_detail->setVisible(!detail.isEmpty());
    m_seconds = seconds;
    showSeconds();
    show();
    place();
}

void UndoToast::undo()
{
    if (m_seconds == 0)
        return;
    m_timer.stop();
    m_seconds = 0;
    hide();
    Q_EMIT undoWanted();
}

void UndoToast::timerEvent(QTimerEvent *event)
{
    if (event->timerId() != m_timer.timerId())
        return;
    --m_seconds;
    showSeconds();
    if (m_seconds > 0)
        return;
    m_timer.stop();
    hide();
    Q_EMIT expired();
}

void UndoToast::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        m_undo->setText(tr("Undo"));
        showSeconds();
    }
    Card::changeEvent(event);
}

void UndoToast::showSeconds()
{
    m_left->setText(tr("%1 s", "seconds").arg(m_seconds));
}

} // namespace purser::kit
