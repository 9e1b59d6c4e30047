#include "ui/kit/theme.h"

#include "ui/kit/focus_ring.h"
#include "ui/kit/style.h"

#include <QApplication>
#include <QStyleHints>

namespace purser::kit {

Theme::Theme(QApplication &application)
    : m_application(application)
    , m_system(shadeOf(QApplication::palette()))
{
    QApplication::setStyle(new Style);
    QApplication::setFont(font(TextSize::Body));
    new FocusRing(application, this);
#if QT_VERSION >= QT_VERSION_CHECK(6, 5, 0)
    connect(application.styleHints(), &QStyleHints::colorSchemeChanged, this, [this](Qt::ColorScheme scheme) {
        m_system = scheme == Qt::ColorScheme::Dark ? Shade::Dark : Shade::Light;
        apply();
    });
#endif
    apply();
}

void Theme::setMode(const QString &code)
{
    setMode(code == u"light" ? Mode::Light : code == u"dark" ? Mode::Dark : Mode::System);
}

void Theme::setMode(Mode mode)
{
    m_mode = mode;
    apply();
}

Shade Theme::shade() const
{
    switch (m_mode) {
    case Mode::Light: return Shade::Light;
    case Mode::Dark: return Shade::Dark;
    case Mode::System: return m_system;
    }
    Q_UNREACHABLE();
}

void Theme::apply()
{
    m_application.setPalette(palette(shade()));
}

} // namespace purser::kit
