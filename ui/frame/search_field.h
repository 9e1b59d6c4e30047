#pragma once

#include <QLineEdit>

namespace purser::frame {

/// The command palette's field in the top bar: an order number, a name or a command.
class SearchField final : public QLineEdit
{
    Q_OBJECT

public:
    explicit SearchField(QWidget *parent = nullptr);
    void retranslate();
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
};

} // namespace purser::frame
