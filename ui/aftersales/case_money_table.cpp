#include "ui/aftersales/case_money_table.h"

#include "desk/office_wording.h"
#include "documents/money_text.h"

namespace purser::ui {

namespace {

using namespace kit;
using desk::CaseMoneyLine;

constexpr int kSumLine = 34;
constexpr int kTotalLine = 40;
constexpr int kRemarkLine = 22;

} // namespace

CaseMoneyTable::CaseMoneyTable(QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void CaseMoneyTable::set(const desk::CaseMoney &money, bool isDone)
{
    m_money = money;
    m_isDone = isDone;
    m_hasTax = std::ranges::any_of(money.lines, [](const CaseMoneyLine &line) { return line.tax != 0; });
    setAccessibleName(tr("Refund %1").arg(documents::moneyText(money.amount)));
    updateGeometry();
    update();
}

QSize CaseMoneyTable::sizeHint() const
{
    const int lines = static_cast<int>(m_money.lines.size()) * size::kRow;
    return {size::kFormWidth, size::kPriceHeader + lines + kSumLine + kTotalLine + kRemarkLine};
}

std::vector<QString> CaseMoneyTable::heads() const
{
    std::vector<QString> heads {tr("refund"), tr("discount share"), tr("list price")};
    if (m_hasTax)
        heads.insert(heads.begin() + 1, tr("tax"));
    return heads;
}

QString CaseMoneyTable::text(std::int64_t minor) const
{
    return documents::moneyText({minor, m_money.amount.currency});
}

QRectF CaseMoneyTable::cell(qreal top, int height, int fromRight) const
{
    constexpr int kWide = size::kPriceColumn + size::kGap;
    return {static_cast<qreal>(width() - (fromRight + 1) * kWide), top, kWide, static_cast<qreal>(height)};
}

void CaseMoneyTable::paintHeads(Ink &ink) const
{
    const auto names = heads();
    ink.text(QRectF(0, 0, width(), size::kPriceHeader), {muted(tr("Item"), TextSize::Small)});
    for (std::size_t at = 0; at < names.size(); ++at)
        ink.text(cell(0, size::kPriceHeader, static_cast<int>(at)), {muted(names[at], TextSize::Small)},
            Qt::AlignRight);
}

void CaseMoneyTable::paintLine(Ink &ink, qreal top, const CaseMoneyLine &line) const
{
    const bool isBack = line.wanted > 0;
    const Role role = isBack ? Role::Text : Role::Muted;
    QString remark =
        isBack ? tr("%1 of %2 come back").arg(line.wanted).arg(line.sold) : tr("kept by the buyer");
    if (!line.grade.isEmpty())
        remark = tr("%1 of %2 came back").arg(line.received).arg(line.sold) + QStringLiteral(" · ")
            + desk::OfficeWording::grade(line.grade);
    ink.fill(QRectF(0, top, width(), size::kHairline), Role::Line);
    const int columns = static_cast<int>(heads().size());
    const qreal room = cell(0, 0, columns - 1).left();
    constexpr int kBody = 18;
    const qreal above = (size::kRow - kBody - lineHeight(TextSize::Small)) / 2.0;
    const QString name =
        line.variant.isEmpty() ? line.title : line.title + QStringLiteral(", ") + line.variant;
    ink.text(QRectF(0, top + above, room, kBody), {{.text = name, .role = role}});
    ink.text(
        QRectF(0, top + above + kBody, room, lineHeight(TextSize::Small)), {muted(remark, TextSize::Small)});
    int at = 0;
    ink.text(cell(top, size::kRow, at++),
        {{.text = isBack ? text(line.refund) : QStringLiteral("–"),
            .role = role,
            .weight = isBack ? Weight::Strong : Weight::Regular}},
        Qt::AlignRight);
    if (m_hasTax)
        ink.text(cell(top, size::kRow, at++), {{.text = text(line.tax), .role = role}}, Qt::AlignRight);
    ink.text(cell(top, size::kRow, at++), {{.text = text(line.discount), .role = role}}, Qt::AlignRight);
    ink.text(cell(top, size::kRow, at), {{.text = text(line.list), .role = role}}, Qt::AlignRight);
}

void CaseMoneyTable::paintSums(Ink &ink, qreal top) const
{
    std::int64_t list = 0;
    std::int64_t discount = 0;
    std::int64_t tax = 0;
    std::int64_t refund = 0;
    for (const CaseMoneyLine &line : m_money.lines) {
        list += line.list;
        discount += line.discount;
        tax += line.tax;
        refund += line.refund;
    }
    ink.fill(QRectF(0, top, width(), size::kHairline), Role::LineStrong);
    ink.text(QRectF(0, top, width(), kSumLine), {muted(tr("Goods of the order"))});
    int at = 0;
    ink.text(cell(top, kSumLine, at++), {muted(text(refund))}, Qt::AlignRight);
    if (m_hasTax)
        ink.text(cell(top, kSumLine, at++), {muted(text(tax))}, Qt::AlignRight);
    ink.text(cell(top, kSumLine, at++), {muted(text(discount))}, Qt::AlignRight);
    ink.text(cell(top, kSumLine, at), {muted(text(list))}, Qt::AlignRight);
}

void CaseMoneyTable::paintTotal(Ink &ink, qreal top) const
{
    ink.fill(QRectF(0, top, width(), size::kHairline), Role::Line);
    const QRectF line(0, top, width(), kTotalLine);
    ink.text(line,
        {{.text = m_isDone ? tr("Refunded") : tr("Refund to the buyer"),
             .weight = Weight::Strong,
             .size = TextSize::Title},
            muted(m_money.isCut ? QStringLiteral("   ") + tr("cut to what is left of the payment")
                                : QString())});
    ink.text(line,
        {{.text = documents::moneyText(m_money.amount), .weight = Weight::Strong, .size = TextSize::Page}},
        Qt::AlignRight);
    const QRectF remark(0, top + kTotalLine, width(), kRemarkLine);
    ink.text(remark,
        {muted(tr("paid %1, refunded before %2")
                   .arg(documents::moneyText(m_money.paid), documents::moneyText(m_money.refundedBefore)),
            TextSize::Small)});
    ink.text(remark,
        {muted(tr("left after this %1").arg(documents::moneyText(m_money.leftAfter)), TextSize::Small)},
        Qt::AlignRight);
}

void CaseMoneyTable::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    Ink ink(painter, palette());
    paintHeads(ink);
    qreal top = size::kPriceHeader;
    for (const CaseMoneyLine &line : m_money.lines) {
        paintLine(ink, top, line);
        top += size::kRow;
    }
    paintSums(ink, top);
    paintTotal(ink, top + kSumLine);
}

} // namespace purser::ui
