#pragma once

#include "documents/barcode.h"

#include <QWidget>

namespace purser::ui {

/// The bar code of a bench command on white with its word below: can be scanned from the screen.
class CommandCode final : public QWidget
{
    Q_OBJECT

public:
    explicit CommandCode(QWidget *parent = nullptr);

    /// @param code  "PURSER-OK"
    void set(const QString &code, const QString &word);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    documents::Symbol m_symbol;
    QString m_word;
};

} // namespace purser::ui
