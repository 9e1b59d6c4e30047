#include "ui/kit/stay_chart.h"

namespace purser::kit {

namespace {

constexpr int kNameWidth = 84;
constexpr int kColumn = 84;
constexpr int kBarHigh = 16;
constexpr qreal kRing = 4.5;
constexpr qreal kLine = 1.5;
constexpr int kHeader = 26;

} // namespace

StayChart::StayChart(QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void StayChart::set(const QString &legend, const QStringList &columns, std::vector<Row> rows)
{
    m_legend = legend;
    m_columns = columns;
    m_rows = std::move(rows);
    QStringList words;
    for (const Row &row : m_rows)
        words << row.name + u' ' + row.figures.join(u' ');
    setAccessibleName(words.join(QStringLiteral(", ")));
    updateGeometry();
    update();
}

QSize StayChart::sizeHint() const
{
    return {kNameWidth + kColumn * (static_cast<int>(m_columns.size()) + 1),
        kHeader + size::kRowOne * static_cast<int>(m_rows.size())};
}

QRectF StayChart::plot(qreal top) const
{
    const int right = kColumn * static_cast<int>(m_columns.size());
    return {kNameWidth, top, qreal(width() - kNameWidth - right - size::kColumnGap), qreal(size::kRowOne)};
}

void StayChart::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    Ink ink(painter, palette());
    const Span head {.role = Role::Muted, .size = TextSize::Small};
    Span legend = head;
    legend.text = m_legend;
    ink.text(QRectF(kNameWidth, 0, plot(0).width(), kHeader), {legend});
    paintFigures(ink, m_columns, 0, head);
    qint64 longest = 1;
    for (const Row &row : m_rows)
        longest = row.isSum ? longest : std::max({longest, row.bar, row.ring});
    qreal top = kHeader;
    for (const Row &row : m_rows) {
        paintRow(ink, row, top, longest);
        top += size::kRowOne;
    }
}

void StayChart::paintFigures(Ink &ink, const QStringList &figures, qreal top, const Span &look) const
{
    qreal left = width() - kColumn * int(figures.size());
    const int high = top == 0 ? kHeader : size::kRowOne;
    for (const QString &figure : figures) {
        Span span = look;
        span.text = figure;
        ink.text(QRectF(left, top, kColumn, high), {span}, Qt::AlignRight);
        left += kColumn;
    }
}

void StayChart::paintRow(Ink &ink, const Row &row, qreal top, qint64 longest) const
{
    const Role role = row.isMarked ? Role::Wait : Role::Text;
    const Weight weight = row.isMarked || row.isSum ? Weight::Strong : Weight::Regular;
    ink.text(QRectF(0, top, kNameWidth - size::kGapTiny, size::kRowOne),
        {{.text = row.name, .role = role, .weight = weight}});
    paintFigures(ink, row.figures, top, {.role = role, .weight = weight});
    const QRectF place = plot(top);
    if (row.isSum) {
        ink.text(place, {muted(row.remark)});
        return;
    }
    ink.fill(QRectF(place.left(), top + size::kRowOne - size::kHairline, place.width(), size::kHairline),
        Role::Line);
    const auto at = [&](qint64 value) {
        return place.left()
            + (place.width() - 2 * kRing) * qreal(std::max<qint64>(0, value)) / qreal(longest);
    };
    const Role tone = row.isMarked ? Role::Wait : Role::Edge;
    const qreal middle = top + size::kRowOne / 2.0;
    ink.fill(QRectF(place.left(), middle - kBarHigh / 2.0, at(row.bar) - place.left(), kBarHigh), tone);
    const qreal ring = at(row.ring);
    if (ring - 2 * kRing <= at(row.bar))
        return;
    ink.fill(QRectF(at(row.bar), middle - kLine / 2, ring - kRing - at(row.bar), kLine), tone);
    ink.box(QRectF(ring - kRing, middle - kRing, 2 * kRing, 2 * kRing), ink(Role::Surface), tone, kRing);
}

} // namespace purser::kit
