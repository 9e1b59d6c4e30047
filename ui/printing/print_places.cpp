#include "ui/printing/print_places.h"

#include <QSettings>

namespace purser::ui {

PrintPlaces::PrintPlaces(QString file)
    : m_file(std::move(file))
{}

PrintTarget PrintPlaces::target(desk::Paper paper) const
{
    QSettings settings(m_file, QSettings::IniFormat);
    settings.beginGroup(QStringLiteral("print/") + desk::code(paper));
    return {settings.value(QStringLiteral("printer")).toString(),
        settings.value(QStringLiteral("folder")).toString()};
}

void PrintPlaces::remember(desk::Paper paper, const PrintTarget &target)
{
    QSettings settings(m_file, QSettings::IniFormat);
    settings.beginGroup(QStringLiteral("print/") + desk::code(paper));
    settings.setValue(QStringLiteral("printer"), target.printer);
    settings.setValue(QStringLiteral("folder"), target.folder);
}

} // namespace purser::ui
