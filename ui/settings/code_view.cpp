#include "ui/settings/code_view.h"

#include <QPainter>

namespace purser::ui {
namespace {

constexpr int kModule = 2; ///< logical pixels
constexpr int kBars = 64;
constexpr int kWhite = 8; ///< above and below

} // namespace

CodeView::CodeView(const QString &code, QWidget *parent)
    : QWidget(parent)
    , m_symbol(documents::encode({.data = code}).value_or(documents::Symbol {}))
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setAccessibleName(code);
}

QSize CodeView::sizeHint() const
{
    return {(m_symbol.columns + 2 * documents::quietModules(m_symbol.kind)) * kModule, kBars + 2 * kWhite};
}

void CodeView::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), Qt::white);
    const int first = documents::quietModules(m_symbol.kind);
    for (int column = 0; column < m_symbol.columns; ++column)
        if (m_symbol.isDark(/*row=*/0, column))
            painter.fillRect((first + column) * kModule, kWhite, kModule, kBars, Qt::black);
}

} // namespace purser::ui
