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
    /// Logical pixels of the narrowest bar.
    void setModule(int module);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    [[nodiscard]] int quiet() const;

    int m_module = 3;
    documents::Symbol m_symbol;
    QString m_word;
};

} // namespace purser::ui
