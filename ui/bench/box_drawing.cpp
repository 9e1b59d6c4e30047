#include "ui/bench/box_drawing.h"

namespace purser::ui {

namespace {

using kit::Ink;
using kit::Role;
using kit::TextSize;

constexpr std::size_t kMostLayers = 3;
constexpr qreal kPixelsPerMillimetre = 0.8;
constexpr int kLayerGap = 32;
constexpr int kWall = 2;
constexpr int kLeastText = 56; ///< a narrower piece has no room for a word
constexpr int kLeastWidth = 150;
constexpr int kLeastHeight = 72;

} // namespace

BoxDrawing::BoxDrawing(QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
}

void BoxDrawing::clear()
{
    m_layers.clear();
    update();
}

void BoxDrawing::set(const packing::PackedCarton &layout, const std::map<QString, int> &verified,
    const std::map<QString, QString> &titles)
{
    m_box = QSizeF(layout.carton.inner[0], layout.carton.inner[1]);
    std::map<std::int32_t, Layer> byHeight;
    std::map<QString, int> left = verified;
    for (const packing::PlacedItem &item : layout.items) {
        const auto title = titles.find(item.sku);
        byHeight[item.corner[2]].push_back(
            {QRectF(item.corner[0], item.corner[1], item.size[0], item.size[1]),
                title == titles.end() ? item.sku : title->second, left[item.sku]-- > 0});
    }
    m_layers.clear();
    for (auto &[height, layer] : byHeight)
        m_layers.push_back(std::move(layer));
    update();
}

void BoxDrawing::paintLayer(QPainter &painter, Ink &ink, const QRectF &place, std::size_t layer) const
{
    const qreal scale = place.width() / m_box.width();
    ink.box(place, ink(Role::Bench), Role::Muted, 0, kWall);
    for (const Piece &piece : m_layers[layer]) {
        const QRectF box = QRectF(place.topLeft() + piece.place.topLeft() * scale, piece.place.size() * scale)
                               .adjusted(kWall, kWall, -kWall / 2.0, -kWall / 2.0);
        ink.box(box, ink(piece.isVerified ? Role::GoodWeak : Role::Surface),
            piece.isVerified ? Role::Good : Role::LineStrong, 0);
        painter.save();
        painter.setClipRect(box);
        if (box.height() >= kit::lineHeight(TextSize::Page) && box.width() >= kLeastText)
            ink.text(box.adjusted(kit::size::kGapTiny, 0, -kit::size::kGapTiny, 0),
                {{.text = piece.title, .role = Role::Muted, .size = TextSize::Page}}, Qt::AlignHCenter);
        painter.restore();
    }
}

void BoxDrawing::paintEvent(QPaintEvent *)
{
    const int caption = kit::lineHeight(TextSize::Page) + kit::size::kGapSmall;
    if (m_layers.empty() || height() < kLeastHeight + caption)
        return;
    QPainter painter(this);
    Ink ink(painter, palette());
    const auto shown = static_cast<int>(std::min(m_layers.size(), kMostLayers));
    const int room = std::max(kLeastWidth, (width() - (shown - 1) * kLayerGap) / std::max(2, shown));
    const qreal scale =
        std::min({kPixelsPerMillimetre, room / m_box.width(), (height() - caption) / m_box.height()});
    const QSizeF size = m_box * scale;
    for (int at = 0; at < shown; ++at) {
        const QRectF place(QPointF(at * (room + kLayerGap), 0), size);
        paintLayer(painter, ink, place, static_cast<std::size_t>(at));
        const QString name = at == 0                      ? tr("1 bottom")
            : at + 1 == static_cast<int>(m_layers.size()) ? tr("%1 on top").arg(at + 1)
                                                          : QString::number(at + 1);
        ink.text(QRectF(place.left(), place.bottom() + kit::size::kGapTiny, room, caption),
            {{.text = name, .role = Role::Muted, .size = TextSize::Page}});
    }
}

} // namespace purser::ui
