#include "ui/first_run/computer_facts.h"

#include "ui/kit/label.h"

#include <QLocale>
#include <QVBoxLayout>

namespace purser::ui {
namespace {

using kit::Spans;
using kit::State;

constexpr qint64 kLittleRoom = 1LL << 30U; ///< bytes; a year of a busy shop needs about as much

Spans fact(State state, const QString &what, const QString &remark)
{
    kit::Span shape = kit::stated(state, QString(), kit::TextSize::Body);
    return {shape, {.text = what + QStringLiteral("  ")}, kit::muted(remark)};
}

Spans keyFact(Computer::KeyPlace place)
{
    switch (place) {
    case Computer::KeyPlace::Keychain:
        return fact(State::Good, ComputerFacts::tr("Key store works"), ComputerFacts::tr("system keychain"));
    case Computer::KeyPlace::Passphrase:
        return fact(State::Good, ComputerFacts::tr("Passphrase set"), ComputerFacts::tr("no keychain"));
    case Computer::KeyPlace::File:
        return fact(State::Wait, ComputerFacts::tr("Key in a file"), ComputerFacts::tr("keep it private"));
    }
    Q_UNREACHABLE();
}

Spans printerFact(std::optional<qsizetype> printers)
{
    if (!printers)
        return fact(State::Wait, ComputerFacts::tr("Printers"), ComputerFacts::tr("being asked for"));
    if (*printers == 0)
        return fact(State::Wait, ComputerFacts::tr("No printer"), ComputerFacts::tr("PDF files work"));
    return fact(
        State::Good, ComputerFacts::tr("%n printers found", /*c=*/nullptr, static_cast<int>(*printers)), {});
}

} // namespace

ComputerFacts::ComputerFacts(QWidget *parent)
    : QWidget(parent)
    , m_heading(new kit::Label(
          kit::Span {.role = kit::Role::Muted, .weight = kit::Weight::Strong, .size = kit::TextSize::Small}))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(kit::size::kGapTiny + 1);
    column->addWidget(m_heading);
    for (kit::Label *&each : m_facts) {
        each = new kit::Label;
        column->addWidget(each);
    }
    column->addStretch();
    retranslate();
}

void ComputerFacts::set(const Computer &computer)
{
    m_computer = computer;
    retranslate();
}

void ComputerFacts::retranslate()
{
    m_heading->setText(tr("This computer"));
    const QString room =
        QLocale().formattedDataSize(m_computer.freeBytes, 1, QLocale::DataSizeTraditionalFormat);
    m_facts[0]->setSpans(keyFact(m_computer.key));
    m_facts[1]->setSpans(fact(m_computer.freeBytes < kLittleRoom ? State::Bad : State::Good,
        tr("Data encrypted"), tr("%1 free").arg(room)));
    m_facts[2]->setSpans(printerFact(m_computer.printers));
}

} // namespace purser::ui
