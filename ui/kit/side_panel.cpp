#include "ui/kit/side_panel.h"

#include "ui/kit/button.h"
#include "ui/kit/label.h"

#include <QScrollArea>
#include <QVBoxLayout>

namespace purser::kit {
namespace {

constexpr int kHeadingGap = 6;
constexpr int kNoteSide = 10;
constexpr int kNoteAbove = 7;
constexpr int kProductAbove = 8;

QVBoxLayout *plainColumn(QWidget *parent)
{
    auto *column = new QVBoxLayout(parent);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    return column;
}

} // namespace

SidePanel::SidePanel(QWidget *parent)
    : QWidget(parent)
    , m_title(new Line({}, {}, lineHeight(TextSize::Page)))
    , m_remark(new Line({}, {}, lineHeight(TextSize::Body)))
    , m_scroll(new QScrollArea)
    , m_body(new QWidget)
    , m_footer(new QHBoxLayout)
{
    setFixedWidth(size::kPanel);
    auto *column = plainColumn(this);
    auto *header = new QVBoxLayout;
    header->setContentsMargins(size::kPage + size::kHairline, size::kGap, size::kPage, size::kGap);
    header->setSpacing(0);
    header->addWidget(m_title);
    header->addWidget(m_remark);
    column->addLayout(header);
    column->addWidget(new Separator);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setWidgetResizable(/*resizable=*/true);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setWidget(m_body);
    m_scroll->viewport()->setAutoFillBackground(/*enabled=*/false);
    m_body->setAutoFillBackground(/*enabled=*/false); // setWidget() turned it on
    column->addWidget(m_scroll, 1);
    m_sections = plainColumn(m_body);
    m_sections->setContentsMargins(size::kPage + size::kHairline, 0, size::kPage, size::kPage);
    m_sections->addStretch();
    column->addWidget(new Separator);
    m_footer->setContentsMargins(size::kPage + size::kHairline, size::kGap, size::kPage, size::kGap);
    m_footer->setSpacing(size::kGapSmall);
    column->addLayout(m_footer);
}

void SidePanel::setHeader(const QString &title, const QString &amount, Spans remark, Spans deadline)
{
    const auto large = [](const QString &text) {
        return Span {.text = text, .weight = Weight::Strong, .size = TextSize::Page};
    };
    m_title->set({large(title)}, {large(amount)});
    m_scroll->setAccessibleName(title);
    m_remark->set(std::move(remark), std::move(deadline));
}

Line *SidePanel::addSection(const QString &heading, Spans verdict)
{
    Line *line = kit::heading(heading, std::move(verdict));
    add(line, size::kPage);
    m_sections->insertSpacing(m_sections->count() - 1, kHeadingGap);
    return line;
}

void SidePanel::add(QWidget *widget, int gapAbove)
{
    if (gapAbove > 0)
        m_sections->insertSpacing(m_sections->count() - 1, gapAbove);
    m_sections->insertWidget(m_sections->count() - 1, widget);
}

void SidePanel::clear()
{
    while (m_sections->count() > 1) {
        const std::unique_ptr<QLayoutItem> item(m_sections->takeAt(0));
        delete item->widget();
    }
}

void SidePanel::setNextStep(Button *button)
{
    button->setControlHeight(size::kControlFooter);
    button->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    m_footer->insertWidget(0, button, 1);
}

void SidePanel::addStep(Button *button)
{
    button->setControlHeight(size::kControlFooter);
    m_footer->addWidget(button);
}

void SidePanel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    Ink ink(painter, palette());
    ink.fill(rect(), Role::Surface);
    ink.fill(QRectF(0, 0, size::kHairline, height()), Role::Line);
}

NoteBox::NoteBox(State state, const QString &text, QWidget *parent)
    : QWidget(parent)
    , m_state(state)
    , m_text(new Label(Span {.text = text}, this))
{
    m_text->setWraps(/*wraps=*/true);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    policy.setHeightForWidth(/*b=*/true);
    setSizePolicy(policy);
}

int NoteBox::textWidth(int width)
{
    return width - 2 * kNoteSide - size::kShape - size::kGapSmall;
}

QSize NoteBox::sizeHint() const
{
    return {size::kInputWidth, size::kNote};
}

int NoteBox::heightForWidth(int width) const
{
    return m_text->heightForWidth(textWidth(width)) + 2 * kNoteAbove;
}

void NoteBox::resizeEvent(QResizeEvent *)
{
    m_text->setGeometry(kNoteSide + size::kShape + size::kGapSmall, kNoteAbove, textWidth(width()),
        height() - 2 * kNoteAbove);
}

void NoteBox::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    Ink ink(painter, palette());
    ink.box(rect(), weakOf(m_state), std::nullopt);
    ink.shape(m_state,
        centred(QRectF(kNoteSide, kNoteAbove, size::kShape, lineHeight(TextSize::Body)), size::kShape));
}

ProductLine::ProductLine(QPixmap picture, Words words, QWidget *parent)
    : QWidget(parent)
    , m_picture(std::move(picture))
    , m_words(std::move(words))
{
    setFixedHeight(size::kProductLine);
    setAccessibleName(m_words.name + u' ' + m_words.quantity + u' ' + m_words.amount);
}

void ProductLine::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    Ink ink(painter, palette());
    const QRect picture(0, kProductAbove, size::kPicture, size::kPicture);
    ink.box(picture, Role::Hover, std::nullopt, size::kBoxRadius);
    if (!m_picture.isNull())
        painter.drawPixmap(picture, m_picture);
    const Spans amount {{.text = m_words.amount}};
    const Spans quantity {muted(m_words.quantity, TextSize::Small)};
    const int right = std::max(widthOf(amount), widthOf(quantity));
    const int left = size::kPicture + size::kGap;
    const QRect name(left, kProductAbove, width() - left - right - size::kGap, lineHeight(TextSize::Body));
    const QRect sum(width() - right, kProductAbove, right, name.height());
    const auto below = [](const QRect &line) {
        return line.adjusted(0, line.height(), 0, lineHeight(TextSize::Small));
    };
    ink.text(name, {{.text = m_words.name}});
    ink.text(below(name), {muted(m_words.remark, TextSize::Small)});
    ink.text(sum, amount, Qt::AlignRight);
    ink.text(below(sum), quantity, Qt::AlignRight);
    ink.fill(QRectF(0, height() - size::kHairline, width(), size::kHairline), Role::Line);
}

} // namespace purser::kit
