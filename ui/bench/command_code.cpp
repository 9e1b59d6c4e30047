#include "ui/bench/command_code.h"

#include "ui/kit/ink.h"

namespace purser::ui {

namespace {

using kit::TextSize;

constexpr int kBars = 96;
constexpr int kPad = 16;

} // namespace

int CommandCode::quiet() const
{
    return documents::quietModules(documents::Barcode::Kind::Code128) * m_module;
}

void CommandCode::setModule(int module)
{
    m_module = module;
    updateGeometry();
    update();
}

CommandCode::CommandCode(QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void CommandCode::set(const QString &code, const QString &word)
{
    if (auto symbol = documents::encode({documents::Barcode::Kind::Code128, code, {}}))
        m_symbol = std::move(*symbol);
    m_word = word;
    setAccessibleName(word);
    updateGeometry();
    update();
}

QSize CommandCode::sizeHint() const
{
    return {m_symbol.columns * m_module + 2 * quiet(),
        kPad + kBars + kit::lineHeight(TextSize::Number) + kPad / 2};
}

void CommandCode::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    kit::Ink ink(painter, kit::Shade::Light);
    ink.box(rect(), ink(kit::Role::OnRefused), std::nullopt);
    painter.setRenderHint(QPainter::Antialiasing, false);
    for (int column = 0; column < m_symbol.columns; ++column)
        if (m_symbol.isDark(0, column))
            ink.fill(QRect(quiet() + column * m_module, kPad, m_module, kBars), kit::Role::Bench);
    painter.setRenderHint(QPainter::Antialiasing);
    ink.text(QRectF(0, kPad + kBars, width(), kit::lineHeight(TextSize::Number)),
        {{.text = m_word, .role = kit::Role::Bench, .size = TextSize::Number}}, Qt::AlignHCenter);
}

} // namespace purser::ui
