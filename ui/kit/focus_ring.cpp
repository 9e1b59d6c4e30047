#include "ui/kit/focus_ring.h"

#include "ui/kit/ink.h"

#include <QAbstractButton>
#include <QAbstractSpinBox>
#include <QApplication>
#include <QComboBox>
#include <QFocusEvent>
#include <QLineEdit>
#include <QPainter>

namespace purser::kit {
namespace {

bool wearsRing(const QWidget &widget, Qt::FocusReason reason)
{
    if (qobject_cast<const QLineEdit *>(&widget) || qobject_cast<const QAbstractSpinBox *>(&widget))
        return true;
    const bool isControl =
        qobject_cast<const QAbstractButton *>(&widget) || qobject_cast<const QComboBox *>(&widget);
    return isControl
        && (reason == Qt::TabFocusReason || reason == Qt::BacktabFocusReason
            || reason == Qt::ShortcutFocusReason);
}

} // namespace

void FocusFrame::paintEvent(QPaintEvent *)
{
    if (widget() == nullptr)
        return;
    QPainter painter(this);
    const int out = size::kFocusOff + size::kFocusLine;
    Ink(painter, widget()->palette()).focusRing(rect().adjusted(out, out, -out, -out), size::kRadius);
}

FocusRing::FocusRing(QApplication &application, QObject *parent)
    : QObject(parent)
{
    application.installEventFilter(this);
}

bool FocusRing::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::FocusIn && event->type() != QEvent::FocusOut)
        return false;
    auto *widget = qobject_cast<QWidget *>(watched);
    if (widget == nullptr)
        return false;
    if (event->type() == QEvent::FocusOut) {
        if (m_frame && m_frame->widget() == widget)
            delete m_frame;
    } else if (wearsRing(*widget, static_cast<QFocusEvent *>(event)->reason())) {
        delete m_frame;
        m_frame = new FocusFrame(widget);
        m_frame->setWidget(widget);
    }
    return false;
}

} // namespace purser::kit
