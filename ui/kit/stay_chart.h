#pragma once

#include "ui/kit/ink.h"

#include <QWidget>

namespace purser::kit {

/// Lying bars with a ring further out, such as mean and slowest tenth, each with its figures at the right.
/// One row is the slow one and coloured. The last row may be a sum, without a bar.
class StayChart final : public QWidget
{
    Q_OBJECT

public:
    struct Row
    {
        QString name;
        qint64 bar = 0;
        qint64 ring = 0;
        QStringList figures {}; ///< one a column
        bool isMarked = false;
        bool isSum = false; ///< the name strong, what it counts in place of a bar
        QString remark {}; ///< of a sum
    };

    explicit StayChart(QWidget *parent = nullptr);

    void set(const QString &legend, const QStringList &columns, std::vector<Row> rows);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void paintRow(Ink &ink, const Row &row, qreal top, qint64 longest) const;
    void paintFigures(Ink &ink, const QStringList &figures, qreal top, const Span &look) const;
    [[nodiscard]] QRectF plot(qreal top) const;

    QString m_legend;
    QStringList m_columns;
    std::vector<Row> m_rows;
};

} // namespace purser::kit
