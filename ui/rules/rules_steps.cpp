#include "desk/problem_wording.h"
#include "desk/rule_wording.h"
#include "ui/kit/button.h"
#include "ui/kit/key_action.h"
#include "ui/kit/label.h"
#include "ui/kit/paged_table.h"
#include "ui/kit/scanner_filter.h"
#include "ui/kit/undo_toast.h"
#include "ui/rules/replay_view.h"
#include "ui/rules/rule_editor.h"
#include "ui/rules/rule_list_model.h"
#include "ui/rules/rules_screen.h"

#include <QFile>
#include <QFileDialog>
#include <QJsonDocument>

namespace purser::ui {

using intake::ApprovalRule;
using kit::addKeyAction;

void RulesScreen::addKeys(kit::ScannerFilter &scanner)
{
    kit::joinButton(m_publish,
        addKeyAction(this, scanner, {"publishRulesAction", QT_TR_NOOP("Publish")}, QStringLiteral("P"),
            [this] { publish(); }));
    kit::joinButton(m_save,
        addKeyAction(this, scanner, {"saveDraftAction", QT_TR_NOOP("Save as draft")}, QStringLiteral("S"),
            [this] { saveDraft(); }));
    kit::joinButton(m_add,
        addKeyAction(this, scanner, {"addRuleAction", QT_TR_NOOP("New rule")}, QStringLiteral("N"),
            [this] { add(); }));
    kit::joinButton(m_starters,
        addKeyAction(this, scanner, {"starterRulesAction", QT_TR_NOOP("Offer three rules")},
            QStringLiteral("T"), [this] { offerStarters(); }));
    addKeyAction(this, scanner, {"replayRulesAction", QT_TR_NOOP("Replay the draft")},
        QStringLiteral("Ctrl+Return"), [this] { replay(); });
    addKeyAction(this, scanner, {"ruleUpAction", QT_TR_NOOP("Rule up")}, QStringLiteral("Alt+Up"),
        [this] { moveBy(-1); });
    addKeyAction(this, scanner, {"ruleDownAction", QT_TR_NOOP("Rule down")}, QStringLiteral("Alt+Down"),
        [this] { moveBy(1); });
    addKeyAction(this, scanner, {"toggleRuleAction", QT_TR_NOOP("Rule on or off")}, QStringLiteral("O"),
        [this] { toggle(); });
    addKeyAction(this, scanner, {"removeRuleAction", QT_TR_NOOP("Remove the rule")}, QStringLiteral("X"),
        [this] { remove(); });
    addKeyAction(this, scanner, {"renameRuleAction", QT_TR_NOOP("Change the rule")}, QStringLiteral("R"),
        [this] { m_editor->focusName(); });
    addKeyAction(this, scanner, {"addConditionAction", QT_TR_NOOP("Add a condition")}, QStringLiteral("C"),
        [this] { m_editor->addCondition(); });
    addKeyAction(this, scanner, {"addRuleStepAction", QT_TR_NOOP("Add an action")}, QStringLiteral("A"),
        [this] { m_editor->addAction(); });
}

void RulesScreen::addFileKeys(kit::ScannerFilter &scanner)
{
    kit::joinButton(m_import,
        addKeyAction(this, scanner, {"importRulesAction", QT_TR_NOOP("Import")}, QStringLiteral("I"),
            [this] { askForFile(/*isExport=*/false); }));
    kit::joinButton(m_export,
        addKeyAction(this, scanner, {"exportRulesAction", QT_TR_NOOP("Export")}, QStringLiteral("E"),
            [this] { askForFile(/*isExport=*/true); }));
    addKeyAction(this, scanner, {"nextRowAction", QT_TR_NOOP("Next row")}, QStringLiteral("J"),
        [this] { m_table->moveBy(1); });
    addKeyAction(this, scanner, {"previousRowAction", QT_TR_NOOP("Previous row")}, QStringLiteral("K"),
        [this] { m_table->moveBy(-1); });
    addKeyAction(this, scanner, {"leaveRuleAction", QT_TR_NOOP("Back to the list")}, QStringLiteral("Esc"),
        [this] { m_table->setFocus(); });
    addKeyAction(this, scanner, {"undoAction", QT_TR_NOOP("Undo")}, QStringLiteral("Ctrl+Z"),
        [this] { m_toast->undo(); });
}

void RulesScreen::readShops()
{
    m_desk.shops().then(this, [this](const base::Result<std::vector<orders::Shop>> &shops) {
        QStringList names;
        for (const orders::Shop &shop : shops.value_or(std::vector<orders::Shop> {}))
            names << shop.name;
        m_editor->setShops(names);
    });
}

void RulesScreen::read()
{
    const int asked = ++m_asked;
    m_desk.rules().all().then(this, [this, asked](const base::Result<RuleDraft::Rules> &rules) {
        if (asked != m_asked)
            return;
        if (rules)
            begin(*rules);
        else
            say(kit::State::Bad, [error = rules.error()] { return desk::ProblemWording::of(error); });
    });
}

void RulesScreen::begin(RuleDraft::Rules published)
{
    const int asked = m_asked;
    m_desk.rules().draft().then(this,
        [this, asked, published = std::move(published)](
            const base::Result<std::vector<ApprovalRule>> &draft) {
            if (asked != m_asked)
                return;
            const int row = std::max(0, chosen());
            m_draft.begin(published, draft.value_or(std::vector<ApprovalRule> {}));
            showDraft();
            choose(std::min(row, m_draft.size() - 1));
            showChosen();
            Q_EMIT shown();
        });
}

void RulesScreen::add()
{
    const int row = m_draft.add({.name = tr("New rule"), .isOn = true});
    showDraft();
    choose(row);
    m_editor->focusName();
}

void RulesScreen::remove()
{
    const int row = chosen();
    if (row < 0)
        return;
    m_draft.remove(row);
    showDraft();
    choose(std::min(row, m_draft.size() - 1));
    showChosen();
}

void RulesScreen::moveBy(int rows)
{
    const int row = chosen();
    if (row < 0)
        return;
    const int to = m_draft.move(row, rows);
    showDraft();
    choose(to);
}

void RulesScreen::toggle()
{
    const int row = chosen();
    if (row < 0)
        return;
    ApprovalRule rule = m_draft.at(row).rule;
    rule.isOn = !rule.isOn;
    m_draft.put(row, rule);
    showDraft();
    m_editor->show(rule);
}

void RulesScreen::offerStarters()
{
    if (m_draft.size() > 0)
        return;
    for (const ApprovalRule &rule : desk::RuleWording::starters())
        m_draft.add(rule);
    showDraft();
    choose(0);
    m_table->setFocus();
}

void RulesScreen::replay()
{
    const int edition = m_edition;
    m_replay->showBusy();
    m_desk.rules()
        .replay(m_draft.plain(), m_replay->days())
        .then(this, [this, edition](const base::Result<desk::RuleReplay> &replay) {
            m_replay->show(replay);
            if (edition != m_edition)
                m_replay->clear();
        });
}

void RulesScreen::saveDraft()
{
    m_desk.rules().saveDraft(m_draft.plain()).then(this, [this](const base::Result<> &done) {
        if (done)
            say(kit::State::Good, [] { return tr("Draft saved. The rules that count are as before."); });
        else
            say(kit::State::Bad, [error = done.error()] { return desk::ProblemWording::of(error); });
    });
}

void RulesScreen::publish()
{
    if (!m_draft.isChanged())
        return;
    m_desk.rules().publish(m_draft.rules()).then(this, [this](const base::Result<QString> &undo) {
        if (!undo) {
            say(kit::State::Bad, [error = undo.error()] { return desk::ProblemWording::of(error); });
            return;
        }
        m_undoToken = *undo;
        m_toast->offer(
            [] { return tr("Approval rules published. They are asked about orders from now on."); });
        m_desk.rules().saveDraft({}).then(this, [this](const base::Result<> &) { read(); });
    });
}

void RulesScreen::undo()
{
    if (m_undoToken.isEmpty())
        return;
    m_desk.undo(std::exchange(m_undoToken, {})).then(this, [this](const desk::BulkResult &result) {
        m_toast->hide();
        if (!result.isClean())
            say(kit::State::Bad, [] { return tr("The rules have changed since. Nothing was taken back."); });
        read();
    });
}

void RulesScreen::askForFile(bool isExport)
{
    auto *dialog = new QFileDialog(this, isExport ? tr("Export rules") : tr("Import rules"));
    dialog->setObjectName(QStringLiteral("ruleFileDialog"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setNameFilter(tr("Approval rules (*.json)"));
    dialog->setDefaultSuffix(QStringLiteral("json"));
    dialog->setAcceptMode(isExport ? QFileDialog::AcceptSave : QFileDialog::AcceptOpen);
    dialog->setFileMode(isExport ? QFileDialog::AnyFile : QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, [this, isExport](const QString &file) {
        if (isExport)
            exportTo(file);
        else
            importFrom(file);
    });
    dialog->open();
}

void RulesScreen::exportTo(const QString &name)
{
    QFile file(name);
    const QByteArray text = QJsonDocument::fromJson(intake::toJson(m_draft.plain())).toJson();
    if (file.open(QIODevice::WriteOnly) && file.write(text) == text.size())
        say(kit::State::Good,
            [count = m_draft.size()] { return tr("%n rules exported", /*c=*/nullptr, count); });
    else
        say(kit::State::Bad,
            [why = file.errorString()] { return tr("The file cannot be written: %1").arg(why); });
}

void RulesScreen::importFrom(const QString &name)
{
    QFile file(name);
    const auto rules = file.open(QIODevice::ReadOnly)
        ? intake::parseRules(file.readAll())
        : base::Result<std::vector<ApprovalRule>>(
            base::fail(base::Error::Kind::Refused, QStringLiteral("file.cannot-read"), file.errorString()));
    if (!rules) {
        say(kit::State::Bad, [error = rules.error()] { return desk::ProblemWording::of(error); });
        return;
    }
    while (m_draft.size() > 0)
        m_draft.remove(0);
    for (const ApprovalRule &rule : *rules)
        m_draft.add(rule);
    showDraft();
    choose(0);
    showChosen();
}

void RulesScreen::say(kit::State state, const kit::Sentence &sentence)
{
    m_standing->say(kit::saying(state, sentence));
}

} // namespace purser::ui
