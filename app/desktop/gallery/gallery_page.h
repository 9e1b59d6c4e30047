#pragma once

#include "ui/kit/tokens.h"

#include <QWidget>

class QVBoxLayout;

namespace purser::desktop {

/// Every part of ui/kit in every state, light and dark side by side, with invented data. For those who build
/// the program; its captions are not translated.
class GalleryPage final : public QWidget
{
public:
    explicit GalleryPage(QWidget *parent = nullptr);
};

} // namespace purser::desktop
