#pragma once

#include "desk/bench_work.h"
#include "ui/kit/ink.h"

#include <QWidget>

namespace purser::ui {

/// How the pieces lie in the box: its layers from the bottom up, each seen from above, what is scanned in
/// green.
class BoxDrawing final : public QWidget
{
    Q_OBJECT

public:
    explicit BoxDrawing(QWidget *parent = nullptr);

    /// @param verified  scanned pieces by product
    void set(const packing::PackedCarton &layout, const std::map<QString, int> &verified,
        const std::map<QString, QString> &titles);
    void clear();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    struct Piece
    {
        QRectF place; ///< millimetres from above
        QString title;
        bool isVerified;
    };
    using Layer = std::vector<Piece>;

    void paintLayer(QPainter &painter, kit::Ink &ink, const QRectF &place, std::size_t layer) const;

    std::vector<Layer> m_layers;
    QSizeF m_box; ///< millimetres
};

} // namespace purser::ui
