#include "ui/help/help_panel.h"

#include "ui/help/help_page.h"
#include "ui/kit/button.h"

#include <QApplication>
#include <QKeyEvent>
#include <QTextBlock>
#include <QTextBrowser>
#include <QVBoxLayout>

namespace purser::ui {
namespace {

using kit::Role;
using kit::TextSize;

constexpr int kParagraphLine = 20; ///< as paragraphs of the type scale

kit::TextSize sizeOf(int heading)
{
    return heading == 1 ? TextSize::Page : heading == 2 ? TextSize::Title : TextSize::Body;
}

QTextCharFormat formatOf(const QTextFragment &piece, int heading, kit::Shade shade)
{
    const QTextCharFormat is = piece.charFormat();
    const bool isKey = is.fontFixedPitch();
    const bool isStrong = heading > 0 || isKey || is.fontWeight() > QFont::Normal;
    QTextCharFormat format;
    format.setFont(kit::font(sizeOf(heading), isStrong ? kit::Weight::Strong : kit::Weight::Regular));
    format.setForeground(kit::color(isKey ? Role::Accent : Role::Text, shade));
    return format;
}

void dressBlock(const QTextBlock &block, kit::Shade shade)
{
    QTextCursor cursor(block);
    QTextBlockFormat lines = block.blockFormat();
    const int heading = lines.headingLevel();
    const bool isItem = block.textList() != nullptr;
    lines.setLineHeight(
        heading > 0 ? kit::lineHeight(sizeOf(heading)) : kParagraphLine, QTextBlockFormat::FixedHeight);
    lines.setTopMargin(heading == 2 ? kit::size::kPage : 0);
    lines.setBottomMargin(isItem ? kit::size::kGapTiny : kit::size::kGapSmall);
    cursor.setBlockFormat(lines);
    std::vector<std::tuple<int, int, QTextCharFormat>> pieces;
    for (auto each = block.begin(); !each.atEnd(); ++each)
        pieces.emplace_back(
            each.fragment().position(), each.fragment().length(), formatOf(each.fragment(), heading, shade));
    for (const auto &[from, length, format] : pieces) {
        cursor.setPosition(from);
        cursor.setPosition(from + length, QTextCursor::KeepAnchor);
        cursor.setCharFormat(format);
    }
}

} // namespace

HelpPanel::HelpPanel(QWidget *over)
    : Card(over)
    , m_browser(new QTextBrowser)
    , m_close(new kit::Button(kit::Button::Kind::Quiet, {}, QStringLiteral("Esc")))
{
    setObjectName(QStringLiteral("helpPanel"));
    setRaised(/*isRaised=*/true);
    setPadding(kit::size::kDialog, kit::size::kPage);
    m_browser->setObjectName(QStringLiteral("helpText"));
    m_browser->setFrameShape(QFrame::NoFrame);
    m_browser->viewport()->setAutoFillBackground(false);
    m_browser->setOpenLinks(false);
    m_close->setObjectName(QStringLiteral("closeHelpButton"));
    column()->addWidget(m_browser, 1);
    column()->addWidget(m_close, 0, Qt::AlignRight);
    connect(m_close, &QPushButton::clicked, this, &HelpPanel::close);
    over->installEventFilter(this);
    hide();
}

void HelpPanel::open(const QWidget &screen)
{
    m_page = helpPageOf(screen);
    if (!isVisible())
        m_before = QApplication::focusWidget();
    fill();
    place();
    show();
    raise();
    m_browser->setFocus(Qt::ShortcutFocusReason);
}

void HelpPanel::close()
{
    hide();
    if (m_before)
        m_before->setFocus(Qt::OtherFocusReason);
}

QString HelpPanel::text() const
{
    return m_browser->toPlainText();
}

void HelpPanel::fill()
{
    const QString text = helpText(m_page, QLocale());
    m_browser->setMarkdown(text.isEmpty() ? tr("There is no help for this screen yet.") : text);
    m_browser->setAccessibleName(tr("Help"));
    m_close->setText(tr("Close"));
    dress();
}

void HelpPanel::dress()
{
    const kit::Shade shade = kit::shadeOf(palette());
    for (QTextBlock block = m_browser->document()->begin(); block.isValid(); block = block.next())
        dressBlock(block, shade);
}

void HelpPanel::place()
{
    const QRect all = parentWidget()->rect();
    setGeometry(all.adjusted(all.width() - kit::size::kPanel, kit::size::kTopBar, 0, -kit::size::kStatusBar));
}

void HelpPanel::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        close();
    else
        Card::keyPressEvent(event);
}

void HelpPanel::changeEvent(QEvent *event)
{
    if (isVisible() && event->type() == QEvent::LanguageChange)
        fill();
    else if (isVisible() && event->type() == QEvent::PaletteChange)
        dress();
    Card::changeEvent(event);
}

bool HelpPanel::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Resize && isVisible())
        place();
    return Card::eventFilter(watched, event);
}

} // namespace purser::ui
