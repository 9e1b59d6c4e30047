#include "ui/orders/split_dialog.h"

#include "desk/wording.h"
#include "ui/kit/button.h"
#include "ui/kit/label.h"
#include "ui/orders/order_list_model.h"

#include <QHBoxLayout>
#include <QSpinBox>

namespace purser::ui {

namespace {

using kit::Button;
using kit::TextSize;

constexpr int kWidth = 520;

std::vector<orders::Pieces> plannedParts(const desk::OrderDetail &detail)
{
    std::vector<orders::Pieces> parts;
    for (const shipping::Parcel &parcel : detail.parcels)
        if (desk::isOpenPart(parcel))
            parts.push_back(desk::piecesOf(parcel));
    return orders::fitted(parts, orders::openPieces(detail.order));
}

} // namespace

orders::Pieces splittable(const desk::OrderDetail &detail)
{
    const auto parts = plannedParts(detail);
    return parts.empty() ? orders::openPieces(detail.order) : parts.front();
}

SplitDialog::SplitDialog(desk::Desk &desk, desk::OrderDetail detail, QWidget *parent)
    : QDialog(parent)
    , m_desk(desk)
    , m_detail(std::move(detail))
    , m_said(new kit::Label)
    , m_split(new Button(Button::Kind::Primary, tr("Split"), QStringLiteral("\u23ce")))
    , m_join(new Button(Button::Kind::Normal, tr("One parcel again"), {}))
    , m_close(new Button(Button::Kind::Quiet, tr("Close"), QStringLiteral("Esc")))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Split"));
    setFixedWidth(kWidth);
    build();
    showWorth();
    connect(m_split, &QPushButton::clicked, this, &SplitDialog::split);
    connect(m_join, &QPushButton::clicked, this, &SplitDialog::join);
    connect(m_close, &QPushButton::clicked, this, &QDialog::reject);
}

void SplitDialog::build()
{
    setObjectName(QStringLiteral("splitDialog"));
    m_split->setObjectName(QStringLiteral("confirmSplitButton"));
    m_join->setObjectName(QStringLiteral("joinPartsButton"));
    m_join->setVisible(!plannedParts(m_detail).empty());
    m_split->setDefault(true);
    m_said->setWraps(/*wraps=*/true);
    auto *note = new kit::Label(
        kit::muted(tr("The marketplace keeps one order and hears of each parcel."), TextSize::Small));
    note->setWraps(/*wraps=*/true);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(
        kit::size::kDialog, kit::size::kDialog, kit::size::kDialog, kit::size::kDialog);
    column->setSpacing(kit::size::kGapSmall);
    column->addWidget(new kit::Label(kit::Span {.text = tr("New parcel of %1").arg(m_detail.order.number),
        .weight = kit::Weight::Strong,
        .size = TextSize::Title}));
    addLines(*column);
    column->addWidget(m_said);
    column->addWidget(note);
    auto *end = new QHBoxLayout;
    end->addWidget(m_join);
    end->addStretch(1);
    end->addWidget(m_close);
    end->addWidget(m_split);
    column->addLayout(end);
}

void SplitDialog::addLines(QLayout &column)
{
    for (const orders::LinePieces &held : splittable(m_detail)) {
        const auto line = std::ranges::find(m_detail.order.lines, held.line, &orders::OrderLine::id);
        if (line == m_detail.order.lines.end())
            continue;
        auto *pieces = new QSpinBox;
        pieces->setRange(0, held.quantity);
        pieces->setSuffix(tr(" of %1").arg(held.quantity));
        pieces->setAccessibleName(line->title);
        pieces->setObjectName(QStringLiteral("pieces-") + line->sku);
        connect(pieces, &QSpinBox::valueChanged, this, [this] { showWorth(); });
        auto *title = new kit::Label(kit::Spans {
            {.text = line->title}, kit::muted(QStringLiteral("  ") + line->sku, TextSize::Small)});
        auto *row = new QWidget;
        auto *across = new QHBoxLayout(row);
        across->setContentsMargins(0, 0, 0, 0);
        across->addWidget(title, 1);
        across->addWidget(pieces);
        column.addWidget(row);
        m_pieces[line->id] = pieces;
    }
}

orders::Pieces SplitDialog::taken() const
{
    orders::Pieces taken;
    for (const auto &[line, pieces] : m_pieces)
        if (pieces->value() > 0)
            taken.push_back({line, pieces->value()});
    return taken;
}

QString SplitDialog::said() const
{
    return m_said->text();
}

void SplitDialog::showWorth()
{
    const auto split = orders::splitOff(m_detail.order, plannedParts(m_detail), taken());
    m_split->setEnabled(split.has_value());
    if (!split) {
        m_said->setSpans({kit::muted(desk::Wording::reason(split.error().code, split.error().arguments))});
        return;
    }
    const auto shares = orders::shareAmounts(m_detail.order, *split);
    const auto amount = [this](std::int64_t minor) { return amountText(minor, m_detail.order.currency); };
    m_said->setSpans(
        {{.text = tr("New parcel %1, first parcel %2")
                      .arg(amount(shares.back().totalMinor), amount(shares.front().totalMinor))}});
}

void SplitDialog::split()
{
    m_split->setEnabled(/*on=*/false);
    m_desk.split(m_detail.order.id, taken()).then(this, [this](const desk::BulkResult &result) {
        take([number = m_detail.order.number] { return tr("%1 split into parcels").arg(number); }, result);
    });
}

void SplitDialog::join()
{
    m_desk.joinParts(m_detail.order.id).then(this, [this](const desk::BulkResult &result) {
        take([number = m_detail.order.number] { return tr("%1 is one parcel again").arg(number); }, result);
    });
}

void SplitDialog::take(const kit::Sentence &words, const desk::BulkResult &result)
{
    if (result.isClean()) {
        Q_EMIT finishedWith(words, result.undoToken);
        accept();
        return;
    }
    const auto &item = (result.failed.empty() ? result.skipped : result.failed).front();
    m_split->setEnabled(/*on=*/true);
    m_said->setSpans(
        {kit::stated(kit::State::Bad, desk::Wording::reason(item.code, item.arguments), TextSize::Body)});
}

} // namespace purser::ui
