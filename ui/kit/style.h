#pragma once

#include <QProxyStyle>

namespace purser::kit {

/// Fusion with the inputs, boxes, menus and scroll bars of DESIGN. Colours come from the shade of each
/// widget's palette, so a light and a dark part can stand side by side.
class Style final : public QProxyStyle
{
    Q_OBJECT

public:
    Style();

    void drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
        const QWidget *widget) const override;
    void drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
        const QWidget *widget) const override;
    void drawComplexControl(ComplexControl control, const QStyleOptionComplex *option, QPainter *painter,
        const QWidget *widget) const override;
    [[nodiscard]] QSize sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &contents,
        const QWidget *widget) const override;
    [[nodiscard]] int pixelMetric(
        PixelMetric metric, const QStyleOption *option, const QWidget *widget) const override;
    [[nodiscard]] int styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
        QStyleHintReturn *answer) const override;
    [[nodiscard]] QRect subControlRect(ComplexControl control, const QStyleOptionComplex *option,
        SubControl part, const QWidget *widget) const override;
};

/// Name of the dynamic property that gives a QLineEdit the border of a refused input.
inline constexpr const char *kRefusedProperty = "purserRefused";

} // namespace purser::kit
