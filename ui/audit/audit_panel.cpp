#include "ui/audit/audit_panel.h"

#include "desk/wording.h"
#include "ui/kit/button.h"
#include "ui/kit/label.h"

#include <QDateTime>
#include <QLocale>
#include <QVBoxLayout>

namespace purser::ui {

using namespace kit;

AuditPanel::AuditPanel(QWidget *parent)
    : QWidget(parent)
    , m_panel(new SidePanel)
    , m_open(new Button(Button::Kind::Primary, {}, QStringLiteral("\u23ce")))
{
    m_open->setObjectName(QStringLiteral("openOrderButton"));
    m_panel->setNextStep(m_open);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_panel);
    connect(m_open, &QPushButton::clicked, this, &AuditPanel::orderWanted);
}

void AuditPanel::show(
    const desk::AuditRow &row, const std::vector<desk::AuditChange> &changes, const QTimeZone &zone)
{
    m_lines.clear();
    m_panel->clear();
    const auto moment = QDateTime::fromMSecsSinceEpoch(row.line.at, zone);
    m_panel->setHeader(desk::Wording::action(row.line.action), row.order,
        {muted(row.line.user + u' ' + row.line.station)},
        {muted(moment.toString(QStringLiteral("yyyy-MM-dd HH:mm:ss")), TextSize::Small)});
    m_panel->addSection(tr("Entry %1").arg(QLocale().toString(qint64(row.line.seq))));
    m_panel->add(keyValue({muted(tr("Code"))}, {{.text = row.line.action}}));
    if (row.line.undoes != 0)
        m_panel->add(keyValue(
            {muted(tr("Takes back entry"))}, {{.text = QLocale().toString(qint64(row.line.undoes))}}));
    m_panel->addSection(changes.empty() ? tr("It changed no rows") : tr("What it changed"));
    for (const desk::AuditChange &change : changes)
        addChange(change);
    m_open->setText(tr("Open order"));
    m_open->setEnabled(!row.order.isEmpty());
}

void AuditPanel::addChange(const desk::AuditChange &change)
{
    switch (change.kind) {
    case desk::AuditChange::Kind::Made:
        m_lines << change.table + QStringLiteral(" +");
        m_panel->add(
            keyValue({{.text = change.table}}, {stated(State::Good, tr("a new row"), TextSize::Body)}));
        return;
    case desk::AuditChange::Kind::Removed:
        m_lines << change.table + QStringLiteral(" −");
        m_panel->add(
            keyValue({{.text = change.table}}, {stated(State::Bad, tr("a row gone"), TextSize::Body)}));
        return;
    case desk::AuditChange::Kind::Changed: break;
    }
    const auto shown = [](const QString &value) { return value.isEmpty() ? QStringLiteral("–") : value; };
    const QString values = shown(change.before) + QStringLiteral(" → ") + shown(change.after);
    m_lines << change.table + u' ' + change.column + u' ' + values;
    m_panel->add(keyValue({muted(change.table + u'.' + change.column)}, {{.text = values}}));
}

} // namespace purser::ui
