#include "ui/kit/label.h"

#include <QEvent>
#include <QPaintEvent>
#include <QTextLayout>

#include <cmath>

namespace purser::kit {
namespace {

/// Breaks @p spans into lines of @p width; each line's natural width is kept in the layout.
void breakLines(QTextLayout &layout, const Spans &spans, const Ink *ink, int width, int step)
{
    QString text;
    QList<QTextLayout::FormatRange> formats;
    for (const Span &span : spans) {
        QTextCharFormat format;
        format.setFont(font(span.size, span.weight));
        if (ink != nullptr)
            format.setForeground((*ink)(span.role));
        formats.append({static_cast<int>(text.size()), static_cast<int>(span.text.size()), format});
        text += span.text;
    }
    layout.setText(text.replace(u'\n', QChar::LineSeparator));
    layout.setFormats(formats);
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout.setTextOption(option);
    const QFontMetricsF main(font(spans.empty() ? TextSize::Body : spans.front().size));
    const qreal above = (step - main.ascent() - main.descent()) / 2 + main.ascent();
    layout.beginLayout();
    int count = 0;
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(width);
        line.setPosition({0, std::round(count++ * step + above) - line.ascent()});
    }
    layout.endLayout();
}

} // namespace

Label::Label(Spans spans, QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    put(std::move(spans));
}

void Label::setSpans(Spans spans)
{
    m_words = {};
    put(std::move(spans));
}

void Label::say(SentenceSpans words)
{
    m_words = std::move(words);
    put(m_words());
}

void Label::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange && m_words)
        put(m_words());
    QWidget::changeEvent(event);
}

void Label::put(Spans spans)
{
    m_spans = std::move(spans);
    setAccessibleName(text());
    updateGeometry();
    update();
}

void Label::setText(const QString &text)
{
    Span first = m_spans.empty() ? Span {} : m_spans.front();
    first.text = text;
    setSpans({first});
}

void Label::setAlignment(Qt::Alignment alignment)
{
    m_alignment = alignment;
    update();
}

void Label::setWraps(bool wraps)
{
    m_wraps = wraps;
    QSizePolicy policy(QSizePolicy::Preferred, wraps ? QSizePolicy::Preferred : QSizePolicy::Fixed);
    policy.setHeightForWidth(wraps);
    setSizePolicy(policy);
    updateGeometry();
}

void Label::setLineHeight(int height)
{
    m_lineHeight = height;
    updateGeometry();
}

void Label::setStruckOut(bool isStruckOut)
{
    m_isStruckOut = isStruckOut;
    update();
}

int Label::step() const
{
    return m_lineHeight > 0 ? m_lineHeight : heightOf(m_spans);
}

QSize Label::sizeHint() const
{
    return {widthOf(m_spans), step()};
}

QSize Label::minimumSizeHint() const
{
    const int widest = m_wraps ? size::kInputWidth / 2 : size::kDialog;
    return {std::min(sizeHint().width(), widest), step()};
}

int Label::heightForWidth(int width) const
{
    if (!m_wraps)
        return step();
    QTextLayout layout;
    breakLines(layout, m_spans, nullptr, width, step());
    return std::max(1, layout.lineCount()) * step();
}

void Label::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    Ink ink(painter, palette());
    if (m_wraps) {
        QTextLayout layout;
        breakLines(layout, m_spans, &ink, width(), step());
        if (m_alignment & Qt::AlignHCenter) {
            for (int index = 0; index < layout.lineCount(); ++index) {
                QTextLine line = layout.lineAt(index);
                line.setPosition({(width() - line.naturalTextWidth()) / 2, line.position().y()});
            }
        }
        layout.draw(&painter, {0, 0});
        return;
    }
    ink.text(rect(), m_spans, m_alignment);
    if (m_isStruckOut) {
        const int wide = std::min(width(), widthOf(m_spans));
        ink.fill(QRectF(0, height() / 2.0 + 1, wide, size::kFocusLine), m_spans.front().role);
    }
}

void Label::resizeEvent(QResizeEvent *)
{
    const bool isElided = !m_wraps && width() < widthOf(m_spans);
    setToolTip(isElided ? text() : QString());
}

Line::Line(Spans left, Spans right, int height, QWidget *parent)
    : QWidget(parent)
    , m_height(height)
{
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    set(std::move(left), std::move(right));
}

void Line::set(Spans left, Spans right)
{
    m_left = std::move(left);
    m_right = std::move(right);
    setAccessibleName(plainText(m_left) + u' ' + plainText(m_right));
    updateGeometry();
    update();
}

void Line::setColumn(int x)
{
    m_column = x;
    update();
}

QSize Line::sizeHint() const
{
    const int left = m_column > 0 ? m_column : widthOf(m_left) + size::kColumnGap;
    return {left + widthOf(m_right), m_height};
}

void Line::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    Ink ink(painter, palette());
    if (m_column > 0) {
        ink.text(QRectF(0, 0, m_column, height()), m_left);
        ink.text(QRectF(m_column, 0, width() - m_column, height()), m_right);
        return;
    }
    const int right = std::min(width(), widthOf(m_right));
    ink.text(QRectF(width() - right, 0, right, height()), m_right, Qt::AlignRight);
    ink.text(QRectF(0, 0, width() - right - (right > 0 ? size::kColumnGap : 0), height()), m_left);
}

Line *heading(const QString &text, Spans verdict, QWidget *parent)
{
    Span title {.text = text, .role = Role::Muted, .weight = Weight::Strong, .size = TextSize::Small};
    return new Line({title}, std::move(verdict), lineHeight(TextSize::Small), parent);
}

Line *keyValue(Spans key, Spans value, QWidget *parent)
{
    return new Line(std::move(key), std::move(value), size::kKeyValue, parent);
}

Line *timelineLine(const QString &time, const QString &text, QWidget *parent)
{
    auto *line = new Line({muted(time)}, {{.text = text}}, size::kTimelineLine, parent);
    line->setColumn(size::kTimelineTime);
    return line;
}

Separator::Separator(QWidget *parent)
    : QWidget(parent)
{
    setFixedHeight(size::kHairline);
}

void Separator::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    Ink(painter, palette()).fill(rect(), Role::Line);
}

} // namespace purser::kit
