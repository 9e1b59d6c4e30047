#pragma once

#include "ui/kit/ink.h"

#include <QWidget>

namespace purser::kit {

/// Named filters above a list, each with its count. What does not fit folds into "More", never the active
/// one. Left and Right move, Home and End jump.
class Tabs final : public QWidget
{
    Q_OBJECT

public:
    struct Tab
    {
        QString text;
        QString count {}; ///< as shown: "38", "1,243", "1,000+"; empty: none
    };

    explicit Tabs(QWidget *parent = nullptr);

    void setTabs(std::vector<Tab> tabs);
    void setCount(int index, const QString &count);
    [[nodiscard]] int current() const { return m_current; }
    void setCurrent(int index);
    /// Indices that lie in "More" at the present width.
    [[nodiscard]] std::vector<int> folded() const;

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return {size::kInputWidth, size::kTabs}; }

Q_SIGNALS:
    void currentChanged(int index);

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    struct Place
    {
        int index = 0; ///< kMore for "More"
        QRect rect {};
    };
    static constexpr int kMore = -1;
    static constexpr int kNowhere = -2;

    [[nodiscard]] Spans words(int index) const;
    [[nodiscard]] int tabWidth(int index) const;
    [[nodiscard]] std::vector<Place> places() const;
    [[nodiscard]] int at(QPoint point) const;
    void openMore();

    std::vector<Tab> m_tabs;
    int m_current = 0;
    int m_hovered = kNowhere;
};

} // namespace purser::kit
