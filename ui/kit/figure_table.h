#pragma once

#include "ui/kit/paged_table.h"

namespace purser::kit {

class FigureModel;

/// The numbers of a chart as a small table: names at the left, figures at the right. Activating a row opens
/// what it counts.
class FigureTable final : public PagedTable
{
    Q_OBJECT

public:
    explicit FigureTable(QWidget *parent = nullptr);

    /// @param rows  each as long as @p header; the first is the name
    void set(const QStringList &header, const QList<QStringList> &rows);
    [[nodiscard]] QList<QStringList> figures() const;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

Q_SIGNALS:
    void rowOpened(int row);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    FigureModel *m_model;
};

} // namespace purser::kit
