#include "ui/waves/wave_card.h"

#include "ui/waves/wave_words.h"

#include <QLocale>

namespace purser::ui {

namespace {

using kit::Ink;
using kit::Role;
using kit::State;
using kit::TextSize;
using kit::Weight;

constexpr int kHeight = 88;
constexpr int kTitle = 22;
constexpr int kRemark = 18;
constexpr int kFigures = 20;
constexpr int kFigureWidth = 84;
constexpr int kBar = 3;
constexpr auto kUrgent = std::chrono::hours(4);

} // namespace

WaveCard::WaveCard(const desk::WaveSheet &sheet, base::Instant now, QWidget *parent)
    : QAbstractButton(parent)
    , m_isRunning(!sheet.wave.id.isNull())
    , m_title(WaveWords::title(sheet))
    , m_minutes(WaveWords::tr("%1 min").arg(sheet.minutes))
    , m_picked(sheet.picked())
    , m_orders(static_cast<int>(sheet.orders.size()))
{
    setCheckable(true);
    setFocusPolicy(Qt::TabFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setAttribute(Qt::WA_Hover);
    if (const std::int64_t due = sheet.shipBy(); due != orders::Order::kNoDeadline) {
        m_deadline = WaveWords::deadline(due, now);
        const auto left = std::chrono::milliseconds(due - base::toMilliseconds(now));
        m_urgency = left < std::chrono::milliseconds(0) ? State::Bad
            : left < kUrgent                            ? State::Wait
                                                        : State::None;
    }
    const QLocale locale;
    m_figures = {{locale.toString(m_orders), WaveWords::tr("orders")},
        {locale.toString(sheet.lines), WaveWords::tr("lines")}, {WaveWords::walk(sheet), {}}};
    m_remark = m_isRunning
        ? WaveWords::tr("%1, %2 of %3 orders picked").arg(sheet.wave.picker).arg(m_picked).arg(m_orders)
        : WaveWords::tr("%n stops", /*disambiguation=*/nullptr, static_cast<int>(sheet.stops.size()));
    setAccessibleName(m_title + QStringLiteral(", ") + WaveWords::figures(sheet));
}

QSize WaveCard::sizeHint() const
{
    return {kit::size::kFormWidth - kit::size::kRow, kHeight};
}

void WaveCard::paintFigures(Ink &ink, const QRect &row) const
{
    int x = row.left();
    for (const auto &[number, unit] : m_figures) {
        ink.text(QRectF(x, row.top(), kFigureWidth - kit::size::kGapSmall, row.height()),
            {{.text = number}, kit::muted(u' ' + unit)});
        x += kFigureWidth;
    }
    ink.text(row, {{.text = m_minutes}}, Qt::AlignRight);
}

void WaveCard::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    Ink ink(painter, palette());
    const Role ground = isChecked() ? Role::AccentWeak : underMouse() ? Role::Hover : Role::Surface;
    ink.box(rect(), ink(ground), isChecked() ? Role::Accent : Role::Line);
    const QRect inner = rect().adjusted(kit::size::kPage, kit::size::kGap, -kit::size::kPage, 0);
    QRect row(inner.left(), inner.top(), inner.width(), kTitle);
    ink.text(row,
        {{.text = m_deadline,
            .role = m_urgency == State::None ? Role::Text : kit::strongOf(m_urgency),
            .weight = m_urgency == State::None ? Weight::Regular : Weight::Strong}},
        Qt::AlignRight);
    const int deadline = kit::widthOf({kit::strong(m_deadline)});
    ink.text(row.adjusted(0, 0, -deadline - kit::size::kGap, 0),
        {{.text = m_title, .weight = Weight::Strong, .size = TextSize::Title}});
    row = QRect(inner.left(), row.bottom() + 1, inner.width(), kRemark);
    ink.text(row, {kit::muted(m_remark, TextSize::Small)});
    row = QRect(inner.left(), row.bottom() + kit::size::kGapTiny, inner.width(), kFigures);
    paintFigures(ink, row);
    if (!m_isRunning)
        return;
    const QRectF bar(kit::size::kRadius, height() - kBar - 1, width() - 2 * kit::size::kRadius, kBar);
    ink.fill(bar, Role::NeutralWeak);
    ink.fill(
        QRectF(bar.topLeft(), QSizeF(bar.width() * m_picked / std::max(1, m_orders), kBar)), Role::Accent);
}

} // namespace purser::ui
