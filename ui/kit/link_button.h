#pragma once

#include <QAbstractButton>

namespace purser::kit {

/// Words in accent that act when clicked.
class LinkButton final : public QAbstractButton
{
    Q_OBJECT

public:
    explicit LinkButton(const QString &text = {}, QWidget *parent = nullptr);
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
};

} // namespace purser::kit
