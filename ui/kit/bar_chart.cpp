#include "ui/kit/bar_chart.h"

#include <QLocale>
#include <QMouseEvent>

namespace purser::kit {

namespace {

constexpr int kHeight = 172;
constexpr int kBarWidth = 44;
constexpr int kBarStep = 62;
constexpr qreal kShareOfStep = 0.7;

QString figureOf(const BarChart::Bar &bar)
{
    return bar.figure.isEmpty() ? QLocale().toString(bar.value) : bar.figure;
}

/// Every n-th name is written, so that none lies over the next.
int everyNth(const std::vector<BarChart::Bar> &bars, qreal step)
{
    int widest = 1;
    for (const BarChart::Bar &bar : bars)
        widest = std::max({widest, widthOf({{.text = bar.name, .size = TextSize::Small}}),
            widthOf({{.text = figureOf(bar), .size = TextSize::Small}})});
    return std::max(1, static_cast<int>((widest + size::kGapTiny) / step) + 1);
}

} // namespace

BarChart::BarChart(QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void BarChart::setBars(std::vector<Bar> bars)
{
    m_bars = std::move(bars);
    QStringList words;
    for (const Bar &bar : m_bars)
        words << bar.name + u' ' + figureOf(bar);
    setAccessibleName(words.join(QStringLiteral(", ")));
    update();
}

QSize BarChart::sizeHint() const
{
    return {kBarStep, kHeight};
}

qreal BarChart::step() const
{
    return m_bars.empty() ? kBarStep : std::min<qreal>(kBarStep, qreal(width()) / qreal(m_bars.size()));
}

void BarChart::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    Ink ink(painter, palette());
    const int line = lineHeight(TextSize::Small);
    const qreal ground = height() - line - size::kGapTiny;
    ink.fill(QRectF(0, ground, width(), size::kHairline), Role::Line);
    if (m_bars.empty())
        return;
    const qint64 most = std::max<qint64>(1, std::ranges::max_element(m_bars, {}, &Bar::value)->value);
    const qreal room = ground - line - size::kGapTiny;
    const int nth = everyNth(m_bars, step());
    for (std::size_t at = 0; at < m_bars.size(); ++at) {
        const Bar &bar = m_bars[at];
        const qreal wide = std::min<qreal>(kBarWidth, step() * kShareOfStep);
        const qreal left = qreal(at) * step() + (step() - wide) / 2;
        const qreal high = std::round(room * qreal(std::max<qint64>(0, bar.value)) / qreal(most));
        const Role role = bar.state == State::None ? Role::Edge : strongOf(bar.state);
        ink.fill(QRectF(left, ground - high, wide, high), role);
        if (static_cast<int>(at) % nth != 0)
            continue;
        const QRectF column(left + wide / 2 - step() * nth / 2, 0, step() * nth, line);
        ink.text(column.translated(0, ground - high - line - 1),
            {{.text = figureOf(bar), .role = Role::Muted, .size = TextSize::Small}}, Qt::AlignHCenter);
        ink.text(column.translated(0, ground + size::kGapTiny),
            {{.text = bar.name, .role = Role::Muted, .size = TextSize::Small}}, Qt::AlignHCenter);
    }
}

void BarChart::mouseReleaseEvent(QMouseEvent *event)
{
    const int at = static_cast<int>(event->position().x() / step());
    if (at >= 0 && at < static_cast<int>(m_bars.size()))
        Q_EMIT barClicked(at);
}

} // namespace purser::kit
