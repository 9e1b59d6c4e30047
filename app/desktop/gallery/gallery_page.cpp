#include "app/desktop/gallery/gallery_page.h"

#include "app/desktop/gallery/gallery_side.h"
#include "ui/kit/button.h"
#include "ui/kit/chip.h"
#include "ui/kit/focus_ring.h"
#include "ui/kit/label.h"
#include "ui/kit/text_field.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QRadioButton>
#include <QVBoxLayout>

namespace purser::desktop {
namespace {

using namespace kit;

constexpr int kSide = 28;
constexpr int kAbove = 18;
constexpr int kBoxGap = 20;

/// A ring around @p widget as if it had the keyboard.
void showFocus(QWidget *widget)
{
    auto *frame = new FocusFrame(widget);
    frame->setWidget(widget);
}

QWidget *captioned(QWidget *control, const QString &caption)
{
    auto *all = new QWidget;
    auto *column = new QVBoxLayout(all);
    column->setContentsMargins(size::kGapTiny, size::kGapTiny, size::kGapTiny, 0);
    column->setSpacing(size::kGapTiny);
    column->addWidget(control, 0, Qt::AlignHCenter);
    column->addWidget(new Label(muted(caption, TextSize::Small)), 0, Qt::AlignHCenter);
    return all;
}

QWidget *row(const std::vector<QWidget *> &widgets, int gap)
{
    auto *all = new QWidget;
    auto *line = new QHBoxLayout(all);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(gap);
    for (QWidget *each : widgets)
        line->addWidget(each);
    line->addStretch();
    return all;
}

Button *button(Button::Kind kind, const QString &text, const QString &key = {})
{
    return new Button(kind, text, key);
}

QWidget *buttonsSample()
{
    using Kind = Button::Kind;
    auto *focused = button(Kind::Primary, QStringLiteral("Confirm"));
    auto *hovered = button(Kind::Normal, QStringLiteral("Hold"), QStringLiteral("H"));
    hovered->setShownHovered(true);
    auto *disabled = button(Kind::Normal, QStringLiteral("Hold"));
    disabled->setEnabled(false);
    auto *filter = button(Kind::Quiet, QStringLiteral("Filter"));
    filter->setSymbol(Icon::Filter);
    auto *more = button(Kind::Normal, {});
    more->setSymbol(Icon::More);
    auto *all =
        row({captioned(button(Kind::Primary, QStringLiteral("Confirm")), QStringLiteral("primary")),
                captioned(focused, QStringLiteral("focus")),
                captioned(button(Kind::Normal, QStringLiteral("Hold"), QStringLiteral("H")),
                    QStringLiteral("default")),
                captioned(hovered, QStringLiteral("hover")), captioned(disabled, QStringLiteral("disabled")),
                captioned(
                    button(Kind::Danger, QStringLiteral("Refund €8.00")), QStringLiteral("cannot be undone")),
                captioned(filter, QStringLiteral("quiet")), captioned(more, QStringLiteral("icon"))},
            0);
    showFocus(focused);
    return all;
}

QWidget *chipsSample()
{
    return row(
        {new Chip(State::Good, QStringLiteral("Ready")), new Chip(State::Wait, QStringLiteral("Stock 16:00")),
            new Chip(State::Bad, QStringLiteral("Address")), new Chip(State::Look, QStringLiteral("Merge 2")),
            new Chip(State::Note, QStringLiteral("COD")), new Chip(State::None, QStringLiteral("draft")),
            new FilterToken(QStringLiteral("应发"), QStringLiteral("今天"))},
        size::kGapSmall);
}

TextField *field(const QString &label, const QString &text, const QString &help)
{
    auto *result = new TextField(label);
    result->edit()->setText(text);
    result->setHelp(help);
    return result;
}

QWidget *inputsSample()
{
    const auto postcode = QStringLiteral("Postcode");
    const auto help = QStringLiteral("4 digits, 2 letters");
    auto *focused = field(postcode, QStringLiteral("3581 G"), help);
    auto *refused = field(QStringLiteral("收件地址"), QStringLiteral("文三路 218 号"), {});
    refused->setRefusal(QStringLiteral("36 / 35 字，超 1 字"));
    auto *all = row({field(postcode, QStringLiteral("3581 GB"), help), focused, refused}, size::kGap);
    showFocus(focused->edit());
    return all;
}

QWidget *boxesSample()
{
    auto *slip = new QCheckBox(QStringLiteral("Print slip"));
    slip->setChecked(true);
    auto *keep = new QRadioButton(QStringLiteral("Keep both"));
    keep->setChecked(true);
    auto *carrier = new QComboBox;
    carrier->addItems({QStringLiteral("PostNL"), QStringLiteral("DHL")});
    carrier->setFixedWidth(150);
    return row({slip, new QCheckBox(QStringLiteral("Gift wrap")), keep,
                   new QRadioButton(QStringLiteral("Merge")), carrier},
        kBoxGap);
}

} // namespace

GallerySide::GallerySide(Shade shade, QWidget *parent)
    : QWidget(parent)
    , m_column(new QVBoxLayout(this))
{
    setPalette(kit::palette(shade));
    setAutoFillBackground(true);
    m_column->setContentsMargins(kSide, size::kDashboard, kSide, size::kDialog);
    m_column->setSpacing(0);
    m_column->addWidget(
        new Label(Span {.text = shade == Shade::Light ? QStringLiteral("Light") : QStringLiteral("Dark"),
            .weight = Weight::Strong,
            .size = TextSize::Page}));
    section(QStringLiteral("Buttons, 32 high, 36 in the panel footer"), buttonsSample());
    section(QStringLiteral("Chips 20 high, filter tokens 26 high"), chipsSample());
    section(QStringLiteral("Inputs, 32 high"), inputsSample());
    m_column->addSpacing(size::kGap);
    m_column->addWidget(boxesSample());
    section(QStringLiteral("Rows, 44 high"), rowsSample());
    m_column->addSpacing(size::kGapTiny);
    m_column->addWidget(new Label(muted(QStringLiteral("rows: normal, selected, hover"), TextSize::Small)));
    section(QStringLiteral("Finding"), findingSample());
    section(QStringLiteral("Bulk bar"), bulkBarSample());
    section(QStringLiteral("Undo toast and result"), toastSample());
    section(QStringLiteral("Numbers: fresh, stale, not counted"), numbersSample());
    section(QStringLiteral("Empty, loading, error"), statesSample());
    section(QStringLiteral("Tabs with counts, what does not fit folds"), tabsSample());
    section(QStringLiteral("Command palette, rows 34 high"), paletteSample());
    section(QStringLiteral("Parts of panels"), partsSample());
    section(QStringLiteral("Price steps, the one that differs is filled"), pricesSample());
    m_column->addStretch();
}

void GallerySide::section(const QString &title, QWidget *body)
{
    m_column->addSpacing(kAbove);
    m_column->addWidget(heading(title));
    m_column->addSpacing(size::kGapSmall);
    m_column->addWidget(body);
}

GalleryPage::GalleryPage(QWidget *parent)
    : QWidget(parent)
{
    auto *sides = new QHBoxLayout(this);
    sides->setContentsMargins(0, 0, 0, 0);
    sides->setSpacing(0);
    sides->addWidget(new GallerySide(Shade::Light), 1);
    sides->addWidget(new GallerySide(Shade::Dark), 1);
}

} // namespace purser::desktop
