#pragma once

#include "ui/kit/tokens.h"

#include <QObject>

class QApplication;

namespace purser::kit {

/// Dresses the application: style, font and the palette of a shade, changed while it runs. One for the
/// program, made before the first widget; GUI thread.
class Theme final : public QObject
{
    Q_OBJECT

public:
    enum class Mode { Light, Dark, System };

    /// @p application outlives it
    explicit Theme(QApplication &application);

    void setMode(Mode mode);
    /// "light" or "dark"; anything else follows the system.
    void setMode(const QString &code);
    [[nodiscard]] Mode mode() const { return m_mode; }
    [[nodiscard]] Shade shade() const;

private:
    void apply();

    QApplication &m_application;
    Shade m_system; ///< as the desktop asked at the start, or later where Qt tells (6.5)
    Mode m_mode = Mode::System;
};

} // namespace purser::kit
