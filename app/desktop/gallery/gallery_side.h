#pragma once

#include "ui/kit/tokens.h"

#include <QWidget>

class QVBoxLayout;

namespace purser::desktop {

/// One shade's half of the gallery.
class GallerySide final : public QWidget
{
public:
    explicit GallerySide(kit::Shade shade, QWidget *parent = nullptr);

private:
    void section(const QString &title, QWidget *body);

    QVBoxLayout *m_column;
};

/// The lower half of a side: cards that lie over or on a page.
[[nodiscard]] QWidget *findingSample();
[[nodiscard]] QWidget *bulkBarSample();
[[nodiscard]] QWidget *toastSample();
[[nodiscard]] QWidget *numbersSample();
[[nodiscard]] QWidget *statesSample();
[[nodiscard]] QWidget *rowsSample();
/// Parts of lists and panels.
[[nodiscard]] QWidget *tabsSample();
[[nodiscard]] QWidget *paletteSample();
[[nodiscard]] QWidget *partsSample();
[[nodiscard]] QWidget *pricesSample();

} // namespace purser::desktop
