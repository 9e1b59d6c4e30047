#include "ui/dashboard/number_tile.h"

#include <QLocale>

namespace purser::ui {

namespace {

using namespace kit;

constexpr int kAbove = 14;
constexpr int kKeyBox = 18;
constexpr int kLeastWidth = 170;

} // namespace

NumberTile::NumberTile(const QString &key, QWidget *parent)
    : QAbstractButton(parent)
    , m_key(key)
    , m_number(QStringLiteral("–"))
{
    setAttribute(Qt::WA_Hover);
    setFocusPolicy(Qt::TabFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void NumberTile::setName(const QString &name)
{
    m_name = name;
    tell();
}

void NumberTile::set(qint64 number, State state, const QString &remark)
{
    m_number = QLocale().toString(number);
    m_state = state;
    m_remark = remark;
    m_age = Age::Fresh;
    tell();
}

void NumberTile::setAge(Age age, const QString &remark)
{
    m_age = age;
    m_ageRemark = remark;
    tell();
}

void NumberTile::tell()
{
    setText(m_name);
    setAccessibleName(m_name + u' ' + (m_age == Age::NotCounted ? QString() : m_number));
    setAccessibleDescription(remark());
    setToolTip(remark());
    update();
}

QSize NumberTile::sizeHint() const
{
    return {kLeastWidth, size::kNumberCard};
}

Spans NumberTile::remarkSpans() const
{
    switch (m_age) {
    case Age::Stale: return {stated(State::Wait, m_ageRemark)};
    case Age::NotCounted: return {stated(State::Bad, m_ageRemark)};
    case Age::Fresh: break;
    }
    Span span = muted(m_remark, TextSize::Small);
    span.shape = m_state;
    return {span};
}

void NumberTile::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    Ink ink(painter, palette());
    ink.box(rect(), underMouse() ? Role::Hover : Role::Surface, Role::Line);
    const QRectF inner = QRectF(rect()).adjusted(size::kPage, kAbove, -size::kPage, -kAbove);
    const QRectF key(inner.right() - kKeyBox, inner.top(), kKeyBox, kKeyBox);
    ink.box(key, Role::Surface, Role::LineStrong, size::kKeyRadius);
    ink.text(key, {muted(m_key, TextSize::Small)}, Qt::AlignHCenter);
    qreal top = inner.top();
    const auto line = [&](TextSize size) {
        const QRectF place(inner.left(), top, inner.width(), lineHeight(size));
        top += lineHeight(size);
        return place;
    };
    ink.text(line(TextSize::Body).adjusted(0, 0, -kKeyBox - size::kGapSmall, 0), {muted(m_name)});
    const bool isColoured = m_age == Age::Fresh && m_state != State::None;
    const Role role = m_age != Age::Fresh ? Role::Faint : isColoured ? strongOf(m_state) : Role::Text;
    const Spans number {{.text = m_number, .role = role, .weight = Weight::Strong, .size = TextSize::Number}};
    const QRectF place = line(TextSize::Number);
    ink.text(place, number);
    if (m_age == Age::NotCounted)
        ink.fill(QRectF(place.left(), place.center().y() + 1, widthOf(number), size::kFocusLine), role);
    ink.text(line(TextSize::Small), remarkSpans());
}

} // namespace purser::ui
