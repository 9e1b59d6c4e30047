#pragma once

#include "documents/barcode.h"

#include <QWidget>

namespace purser::ui {

/// A bar code on the screen, black on white with its quiet zone, to be scanned from there.
class CodeView final : public QWidget
{
    Q_OBJECT

public:
    explicit CodeView(const QString &code, QWidget *parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    documents::Symbol m_symbol;
};

} // namespace purser::ui
