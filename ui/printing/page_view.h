#pragma once

#include "documents/page.h"

#include <QWidget>

namespace purser::ui {

/// One page on grey ground, painted by the same painter as the paper itself, as large as the room allows.
class PageView final : public QWidget
{
    Q_OBJECT

public:
    explicit PageView(QWidget *parent = nullptr);
    void setPage(const documents::Page &page);
    void clear();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    [[nodiscard]] QRectF paper() const;

    std::optional<documents::Page> m_page;
};

} // namespace purser::ui
