#pragma once

#include <QFocusFrame>
#include <QObject>
#include <QPointer>

class QApplication;

namespace purser::kit {

/// 2 px accent, 2 px off, around one control. Follows it; drawn into the parent's room, so a control needs
/// 4 px of air.
class FocusFrame final : public QFocusFrame
{
    Q_OBJECT

public:
    using QFocusFrame::QFocusFrame;

protected:
    void paintEvent(QPaintEvent *event) override;
};

/// Rings the control that has the keyboard: fields always, buttons when they were reached by key. Lists and
/// pages show their place themselves. One for the application.
class FocusRing final : public QObject
{
    Q_OBJECT

public:
    FocusRing(QApplication &application, QObject *parent);
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QPointer<FocusFrame> m_frame;
};

} // namespace purser::kit
