#include "ui/kit/button.h"

#include <QPaintEvent>

namespace purser::kit {
namespace {

bool isReturn(const QString &key)
{
    return key == u"⏎";
}

int keyWidth(const QString &key)
{
    if (key.isEmpty())
        return 0;
    return size::kGapSmall + (isReturn(key) ? size::kIconSmall : widthOf({muted(key, TextSize::Small)}));
}

} // namespace

Button::Button(Kind kind, const QString &text, const QString &key, QWidget *parent)
    : QPushButton(text, parent)
    , m_kind(kind)
    , m_key(key)
    , m_height(size::kControl)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setAttribute(Qt::WA_Hover);
    setAutoDefault(false);
}

void Button::setKind(Kind kind)
{
    m_kind = kind;
    update();
}

void Button::setKey(const QString &key)
{
    m_key = key;
    updateGeometry();
    update();
}

void Button::setSymbol(Icon icon)
{
    m_symbol = icon;
    updateGeometry();
}

void Button::setAside(const QString &text)
{
    m_aside = text;
    updateGeometry();
    update();
}

void Button::setOpensList(bool opens)
{
    m_opensList = opens;
    updateGeometry();
}

void Button::setControlHeight(int height)
{
    m_height = height;
    updateGeometry();
}

void Button::setShownHovered(bool isHovered)
{
    m_isShownHovered = isHovered;
    update();
}

bool Button::isAlone() const
{
    return m_symbol && text().isEmpty();
}

Role Button::ink() const
{
    if (!isEnabled())
        return Role::Faint;
    switch (m_kind) {
    case Kind::Primary: return Role::OnAccent;
    case Kind::Danger: return Role::Bad;
    case Kind::Quiet: return m_aside.isEmpty() && !m_opensList ? Role::Muted : Role::Text;
    case Kind::Normal: return Role::Text;
    }
    Q_UNREACHABLE();
}

Spans Button::words() const
{
    const auto weight = m_kind == Kind::Primary && isEnabled() ? Weight::Strong : Weight::Regular;
    Spans result {{.text = text(), .role = ink(), .weight = weight}};
    if (!m_aside.isEmpty())
        result.push_back(muted(u' ' + m_aside));
    return result;
}

int Button::contentWidth() const
{
    int width = text().isEmpty() ? 0 : widthOf(words());
    if (m_symbol)
        width += size::kIconSmall + (text().isEmpty() ? 0 : size::kGapSmall);
    if (m_opensList)
        width += size::kGapSmall + size::kIconSmall;
    return width + keyWidth(m_key);
}

QSize Button::sizeHint() const
{
    if (isAlone())
        return {m_height, m_height};
    const int side = m_height == size::kControlSmall ? size::kChipLeft : size::kGap;
    return {contentWidth() + 2 * side, m_height};
}

void Button::paintGround(Ink &ink) const
{
    const bool isHovered = m_isShownHovered || (underMouse() && isEnabled()) || isDown() || isChecked();
    if (!isEnabled()) {
        if (m_kind != Kind::Quiet)
            ink.box(rect(), Role::Canvas, Role::LineStrong);
        return;
    }
    switch (m_kind) {
    case Kind::Primary:
        ink.box(
            rect(), isHovered ? underPointer(Role::Accent, ink.shade()) : ink(Role::Accent), std::nullopt);
        return;
    case Kind::Normal: ink.box(rect(), isHovered ? Role::Hover : Role::Surface, Role::Edge); return;
    case Kind::Danger: ink.box(rect(), isHovered ? Role::BadWeak : Role::Surface, Role::Bad); return;
    case Kind::Quiet:
        if (isHovered)
            ink.box(rect(), Role::Hover, std::nullopt);
        return;
    }
}

void Button::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    Ink ink(painter, palette());
    paintGround(ink);
    const Role role = this->ink();
    if (isAlone()) {
        ink.icon(*m_symbol, centred(rect(), size::kIconSmall), role);
        return;
    }
    const QRectF all(std::max(0, (width() - contentWidth()) / 2), 0, contentWidth(), height());
    qreal x = all.left();
    const auto square = [&](qreal left) {
        return QRectF(left, (height() - size::kIconSmall) / 2.0, size::kIconSmall, size::kIconSmall);
    };
    if (m_symbol) {
        ink.icon(*m_symbol, square(x), role);
        x += size::kIconSmall + size::kGapSmall;
    }
    const int wide = widthOf(words());
    ink.text(QRectF(x, 0, wide, height()), words());
    x += wide + size::kGapSmall;
    if (m_opensList) {
        ink.icon(Icon::ChevronDown, square(x), Role::Muted);
        x += size::kIconSmall + size::kGapSmall;
    }
    const Role keyRole = m_kind == Kind::Primary || !isEnabled() ? role : Role::Muted;
    if (isReturn(m_key))
        ink.icon(Icon::Enter, square(x), keyRole);
    else
        ink.text(QRectF(x, 0, keyWidth(m_key), height()),
            {{.text = m_key, .role = keyRole, .size = TextSize::Small}});
}

} // namespace purser::kit
