#include "ui/kit/style.h"

#include "ui/kit/ink.h"

#include <QPlainTextEdit>
#include <QStyleOption>
#include <QWidget>

namespace purser::kit {
namespace {

void paintCheckBox(Ink ink, const QStyleOption &option)
{
    const bool isOn = option.state & QStyle::State_On;
    const bool isMixed = option.state & QStyle::State_NoChange;
    const QRectF box = centred(option.rect, size::kBox);
    ink.box(box, isOn || isMixed ? Role::Accent : Role::Surface, isOn || isMixed ? Role::Accent : Role::Edge,
        size::kBoxRadius);
    if (isOn)
        ink.icon(Icon::Check, centred(box, size::kShape), Role::OnAccent);
    if (isMixed)
        ink.fill(
            QRectF(box.left() + size::kGapTiny, box.center().y() - 1, box.width() - 2 * size::kGapTiny, 2),
            Role::OnAccent);
}

void paintRadio(Ink ink, const QStyleOption &option)
{
    const QRectF box = centred(option.rect, size::kBox);
    const bool isOn = option.state & QStyle::State_On;
    ink.box(box, ink(Role::Surface), isOn ? Role::Accent : Role::Edge, size::kBox / 2.0,
        isOn ? size::kRadioRing : size::kHairline);
}

void paintInput(Ink ink, const QStyleOption &option, const QWidget *widget)
{
    const bool isEnabled = option.state & QStyle::State_Enabled;
    const bool isRefused = widget != nullptr && widget->property(kRefusedProperty).toBool();
    ink.box(option.rect, isEnabled ? Role::Surface : Role::Canvas,
        isRefused       ? Role::Bad
            : isEnabled ? Role::Edge
                        : Role::LineStrong);
}

void paintComboBox(Ink ink, const QStyleOption &option)
{
    const bool isEnabled = option.state & QStyle::State_Enabled;
    const QColor ground = ink(!isEnabled             ? Role::Canvas
            : option.state & QStyle::State_MouseOver ? Role::Hover
                                                     : Role::Surface);
    ink.box(option.rect, ground, isEnabled ? Role::Edge : Role::LineStrong);
    const QRectF chevron(option.rect.right() - size::kInputPadding - size::kIconSmall + 1,
        option.rect.center().y() - size::kIconSmall / 2 + 1, size::kIconSmall, size::kIconSmall);
    ink.icon(Icon::ChevronDown, chevron, Role::Muted);
}

void paintScrollBar(Ink ink, const QStyle &style, const QStyleOptionSlider &option, const QWidget *widget)
{
    if (option.minimum == option.maximum)
        return;
    const QRectF handle =
        style.subControlRect(QStyle::CC_ScrollBar, &option, QStyle::SC_ScrollBarSlider, widget);
    const bool isHeld = option.activeSubControls & QStyle::SC_ScrollBarSlider;
    ink.box(handle.adjusted(2, 2, -2, -2), isHeld ? Role::Muted : Role::Edge, std::nullopt, 3);
}

} // namespace

Style::Style()
    : QProxyStyle(QStringLiteral("Fusion"))
{}

void Style::drawPrimitive(
    PrimitiveElement element, const QStyleOption *option, QPainter *painter, const QWidget *widget) const
{
    const auto ink = [&] { return Ink(*painter, option->palette); };
    painter->save();
    switch (element) {
    case PE_IndicatorCheckBox: paintCheckBox(ink(), *option); break;
    case PE_IndicatorRadioButton: paintRadio(ink(), *option); break;
    case PE_PanelLineEdit: paintInput(ink(), *option, widget); break;
    case PE_Frame:
        if (qobject_cast<const QPlainTextEdit *>(widget) != nullptr)
            paintInput(ink(), *option, widget);
        else
            QProxyStyle::drawPrimitive(element, option, painter, widget);
        break;
    case PE_FrameFocusRect:
    case PE_FrameLineEdit: break;
    case PE_PanelMenu:
    case PE_FrameMenu:
    case PE_PanelTipLabel:
    case PE_FrameStatusBarItem:
        ink().box(option->rect, Role::Raised, Role::Line, element == PE_PanelTipLabel ? 0 : size::kRadius);
        break;
    default: QProxyStyle::drawPrimitive(element, option, painter, widget); // Fusion's list is open
    }
    painter->restore();
}

void Style::drawControl(
    ControlElement element, const QStyleOption *option, QPainter *painter, const QWidget *widget) const
{
    if (const auto *combo = qstyleoption_cast<const QStyleOptionComboBox *>(option);
        combo != nullptr && element == CE_ComboBoxLabel) {
        painter->save();
        const QRect place = combo->rect.adjusted(
            size::kInputPadding, 0, -size::kInputPadding - size::kIconSmall - size::kGapSmall, 0);
        const bool isEnabled = combo->state & State_Enabled;
        Ink(*painter, combo->palette)
            .text(place, {{.text = combo->currentText, .role = isEnabled ? Role::Text : Role::Faint}});
        painter->restore();
        return;
    }
    QProxyStyle::drawControl(element, option, painter, widget);
}

void Style::drawComplexControl(
    ComplexControl control, const QStyleOptionComplex *option, QPainter *painter, const QWidget *widget) const
{
    painter->save();
    if (control == CC_ComboBox)
        paintComboBox(Ink(*painter, option->palette), *option);
    else if (const auto *slider = qstyleoption_cast<const QStyleOptionSlider *>(option);
             slider != nullptr && control == CC_ScrollBar)
        paintScrollBar(Ink(*painter, option->palette), *this, *slider, widget);
    else
        QProxyStyle::drawComplexControl(control, option, painter, widget);
    painter->restore();
}

QSize Style::sizeFromContents(
    ContentsType type, const QStyleOption *option, const QSize &contents, const QWidget *widget) const
{
    QSize result = QProxyStyle::sizeFromContents(type, option, contents, widget);
    if (type == CT_LineEdit || type == CT_SpinBox)
        result.setHeight(std::max(size::kControl, contents.height()));
    if (type == CT_ComboBox)
        result = {
            contents.width() + 2 * size::kInputPadding + size::kGapSmall + size::kIconSmall, size::kControl};
    if (type == CT_MenuItem && contents.height() > size::kGapSmall)
        result.setHeight(std::max(size::kRowCompact, result.height()));
    return result;
}

int Style::pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const
{
    switch (metric) {
    case PM_IndicatorWidth:
    case PM_IndicatorHeight:
    case PM_ExclusiveIndicatorWidth:
    case PM_ExclusiveIndicatorHeight: return size::kBox;
    case PM_CheckBoxLabelSpacing:
    case PM_RadioButtonLabelSpacing: return size::kGapSmall;
    case PM_ScrollBarExtent: return size::kScrollBar;
    case PM_ScrollBarSliderMin: return size::kControl;
    case PM_FocusFrameHMargin:
    case PM_FocusFrameVMargin: return size::kFocusOff + size::kFocusLine;
    case PM_MenuHMargin:
    case PM_MenuVMargin: return size::kGapTiny;
    default: return QProxyStyle::pixelMetric(metric, option, widget); // Fusion's list is open
    }
}

int Style::styleHint(
    StyleHint hint, const QStyleOption *option, const QWidget *widget, QStyleHintReturn *answer) const
{
    switch (hint) {
    case SH_EtchDisabledText:
    case SH_ComboBox_Popup: return 0;
    case SH_Widget_Animation_Duration:
        return std::min(kMotionMilliseconds, QProxyStyle::styleHint(hint, option, widget, answer));
    case SH_FocusFrame_AboveWidget: return 1;
    default: return QProxyStyle::styleHint(hint, option, widget, answer); // Fusion's list is open
    }
}

QRect Style::subControlRect(
    ComplexControl control, const QStyleOptionComplex *option, SubControl part, const QWidget *widget) const
{
    const auto *slider = qstyleoption_cast<const QStyleOptionSlider *>(option);
    if (control != CC_ScrollBar || slider == nullptr)
        return QProxyStyle::subControlRect(control, option, part, widget);
    const bool isLying = slider->orientation == Qt::Horizontal;
    const int length = isLying ? slider->rect.width() : slider->rect.height();
    const qint64 range = qint64 {slider->maximum} - slider->minimum;
    const qint64 share = qint64 {slider->pageStep} * length / std::max<qint64>(1, range + slider->pageStep);
    const int handle =
        range == 0 ? length : std::min(length, std::max(size::kControl, static_cast<int>(share)));
    const int start = sliderPositionFromValue(
        slider->minimum, slider->maximum, slider->sliderPosition, length - handle, slider->upsideDown);
    const auto stretch = [&](int from, int to) {
        return isLying ? QRect(from, 0, to - from, slider->rect.height())
                       : QRect(0, from, slider->rect.width(), to - from);
    };
    switch (part) {
    case SC_ScrollBarSlider: return stretch(start, start + handle);
    case SC_ScrollBarGroove: return slider->rect;
    case SC_ScrollBarSubPage: return stretch(0, start);
    case SC_ScrollBarAddPage: return stretch(start + handle, length);
    default: return {}; // no arrows
    }
}

} // namespace purser::kit
