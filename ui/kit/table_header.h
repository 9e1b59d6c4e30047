#pragma once

#include <QHeaderView>

namespace purser::kit {

/// The names of a list's columns: 12 muted on canvas, the sorted one in text colour with its direction.
class TableHeader final : public QHeaderView
{
    Q_OBJECT

public:
    explicit TableHeader(QWidget *parent = nullptr);

protected:
    void paintSection(QPainter *painter, const QRect &rect, int logical) const override;
    void paintEvent(QPaintEvent *event) override;
};

} // namespace purser::kit
