#include "ui/waves/stop_list.h"

#include <QHelpEvent>
#include <QToolTip>

namespace purser::ui {

namespace {

using kit::Ink;
using kit::Role;
using kit::TextSize;

constexpr int kNumber = 28;
constexpr int kBin = 76;
constexpr int kPieces = 28;
constexpr int kToteWidth = 260;
constexpr int kToteRow = 28;
constexpr int kToteNumber = 26;

QString totesText(const std::vector<int> &totes)
{
    QStringList names;
    for (const int tote : totes)
        names << QStringLiteral("T%1").arg(tote);
    names.removeDuplicates();
    return names.join(QStringLiteral(", "));
}

} // namespace

StopList::StopList(QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void StopList::setStops(std::vector<desk::BoardStop> stops)
{
    m_stops = std::move(stops);
    QStringList words;
    for (const desk::BoardStop &stop : m_stops)
        words << QStringLiteral("%1 %2 × %3").arg(stop.bin).arg(stop.quantity).arg(stop.title);
    setAccessibleName(words.join(u'\n'));
    updateGeometry();
    update();
}

QSize StopList::sizeHint() const
{
    return {kit::size::kInputWidth, count() * kit::size::kRowCompact};
}

bool StopList::event(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    const auto row = static_cast<std::size_t>(help->pos().y() / kit::size::kRowCompact);
    if (row < m_stops.size())
        QToolTip::showText(help->globalPos(),
            tr("%1\n%2, into %3")
                .arg(m_stops[row].title, m_stops[row].warehouse, totesText(m_stops[row].totes)),
            this);
    return true;
}

void StopList::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    Ink ink(painter, palette());
    int top = 0;
    int number = 0;
    for (const desk::BoardStop &stop : m_stops) {
        const int height = kit::size::kRowCompact;
        ink.text(QRectF(0, top, kNumber, height), {kit::muted(QString::number(++number))});
        ink.text(
            QRectF(kNumber, top, kBin, height), {kit::strong(stop.bin.isEmpty() ? tr("no bin") : stop.bin)});
        ink.text(
            QRectF(kNumber + kBin, top, width() - kNumber - kBin - kPieces - kit::size::kGapSmall, height),
            {{.text = stop.title}});
        ink.text(QRectF(width() - kPieces, top, kPieces, height), {{.text = QString::number(stop.quantity)}},
            Qt::AlignRight);
        ink.fill(QRectF(0, top + height - 1, width(), 1), Role::Line);
        top += height;
    }
}

ToteTable::ToteTable(QWidget *parent)
    : QWidget(parent)
{
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void ToteTable::setOrders(std::vector<desk::ToteOrder> orders)
{
    m_orders = std::move(orders);
    updateGeometry();
    update();
}

int ToteTable::columns(int width) const
{
    return std::max(1, width / kToteWidth);
}

QSize ToteTable::sizeHint() const
{
    return {kToteWidth * 3, heightForWidth(std::max(width(), kToteWidth * 3))};
}

int ToteTable::heightForWidth(int width) const
{
    const int across = columns(width);
    return (static_cast<int>(m_orders.size()) + across - 1) / across * kToteRow;
}

void ToteTable::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    Ink ink(painter, palette());
    const int across = columns(width());
    for (std::size_t at = 0; at < m_orders.size(); ++at) {
        const desk::ToteOrder &order = m_orders[at];
        const int index = static_cast<int>(at);
        const QRectF cell(index % across * kToteWidth, index / across * kToteRow,
            kToteWidth - kit::size::kGapSmall, kToteRow);
        const bool isPicked = order.stage > orders::Stage::Picking;
        ink.text(QRectF(cell.left(), cell.top(), kToteNumber, cell.height()),
            {kit::muted(QString::number(order.tote))});
        ink.text(cell.adjusted(kToteNumber, 0, 0, 0),
            {isPicked ? kit::stated(kit::State::Good, order.number, TextSize::Body)
                      : kit::Span {.text = order.number}});
    }
}

} // namespace purser::ui
