#include "ui/rules/rules_screen.h"

#include "desk/rule_wording.h"
#include "ui/kit/button.h"
#include "ui/kit/empty_state.h"
#include "ui/kit/key_action.h"
#include "ui/kit/label.h"
#include "ui/kit/paged_table.h"
#include "ui/kit/scanner_filter.h"
#include "ui/kit/undo_toast.h"
#include "ui/rules/replay_view.h"
#include "ui/rules/rule_editor.h"
#include "ui/rules/rule_list_model.h"

#include <QBoxLayout>
#include <QEvent>
#include <QHeaderView>
#include <QItemSelectionModel>
#include <QScrollArea>
#include <QStackedWidget>

namespace purser::ui {

namespace {

using kit::Button;

constexpr int kListWidth = 400;
constexpr int kPositionWidth = 20;
constexpr int kStandingWidth = 62;

} // namespace

RulesScreen::RulesScreen(desk::Desk &desk, kit::ScannerFilter &scanner, QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_title(new kit::Label(kit::Span {.weight = kit::Weight::Strong, .size = kit::TextSize::Page}))
    , m_standing(new kit::Label(kit::muted({})))
    , m_save(new Button(Button::Kind::Normal, {}, QStringLiteral("S")))
    , m_publish(new Button(Button::Kind::Primary, {}, QStringLiteral("P")))
    , m_model(new RuleListModel(this))
    , m_table(new kit::PagedTable)
    , m_add(new Button(Button::Kind::Normal, {}, QStringLiteral("N")))
    , m_import(new Button(Button::Kind::Quiet, {}, QStringLiteral("I")))
    , m_export(new Button(Button::Kind::Quiet, {}, QStringLiteral("E")))
    , m_editor(new RuleEditor)
    , m_replay(new ReplayView)
    , m_empty(new kit::EmptyState)
    , m_starters(new Button(Button::Kind::Primary, {}, QStringLiteral("T")))
    , m_pages(new QStackedWidget)
    , m_toast(new kit::UndoToast(this))
{
    build();
    addKeys(scanner);
    addFileKeys(scanner);
    retranslate();
}

void RulesScreen::build()
{
    m_save->setObjectName(QStringLiteral("saveDraftButton"));
    m_publish->setObjectName(QStringLiteral("publishButton"));
    m_standing->setAlignment(Qt::AlignRight);
    m_empty->setNextStep(m_starters);
    auto *head = new QHBoxLayout;
    head->setContentsMargins(kit::size::kPage, kit::size::kGap, kit::size::kPage, kit::size::kGap);
    head->setSpacing(kit::size::kGap);
    head->addWidget(m_title);
    head->addWidget(m_standing, 1);
    head->addWidget(m_save);
    head->addWidget(m_publish);
    m_pages->addWidget(ruleSide());
    m_pages->addWidget(m_empty);
    auto *row = new QHBoxLayout;
    row->setSpacing(0);
    row->addWidget(listSide());
    row->addWidget(m_pages, 1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(head);
    column->addWidget(new kit::Separator);
    column->addLayout(row, 1);
    m_toast->hide();
    m_toast->floatOverParent();
    connect(m_toast, &kit::UndoToast::undoWanted, this, &RulesScreen::undo);
    connect(m_editor, &RuleEditor::changed, this, [this](const intake::ApprovalRule &rule) {
        if (chosen() < 0)
            return;
        m_draft.put(chosen(), rule);
        showDraft();
    });
    connect(m_replay, &ReplayView::replayWanted, this, &RulesScreen::replay);
    connect(m_replay, &ReplayView::orderWanted, this, &RulesScreen::orderWanted);
}

QWidget *RulesScreen::listSide()
{
    m_table->setObjectName(QStringLiteral("ruleTable"));
    m_table->setModel(m_model);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->horizontalHeader()->hide();
    m_table->setColumnWidths({{.width = kPositionWidth}, {}, {.width = kStandingWidth}});
    auto *side = new QWidget;
    side->setFixedWidth(kListWidth);
    side->setAutoFillBackground(true);
    side->setBackgroundRole(QPalette::Base);
    auto *foot = new QHBoxLayout;
    foot->setContentsMargins(kit::size::kPage, kit::size::kGap, kit::size::kPage, kit::size::kGap);
    for (Button *button : {m_add, m_import, m_export})
        foot->addWidget(button);
    foot->addStretch();
    auto *column = new QVBoxLayout(side);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_table, 1);
    column->addWidget(new kit::Separator);
    column->addLayout(foot);
    connect(
        m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, [this] { showChosen(); });
    return side;
}

QWidget *RulesScreen::ruleSide()
{
    auto *scroll = new QScrollArea;
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(/*resizable=*/true);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(m_editor);
    scroll->viewport()->setAutoFillBackground(/*enabled=*/false);
    m_editor->setAutoFillBackground(/*enabled=*/false);
    auto *side = new QWidget;
    auto *column = new QVBoxLayout(side);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(scroll, 3);
    column->addWidget(new kit::Separator);
    column->addWidget(m_replay, 2);
    return side;
}

void RulesScreen::retranslate()
{
    m_title->setText(tr("Approval rules"));
    m_table->setAccessibleName(tr("Approval rules"));
    m_empty->set(kit::State::None, tr("No rule decides about orders yet: each waits for a person."),
        tr("Rules approve, hold or tag orders as they arrive, or ask for a second person. Three to begin "
           "with are offered; they stay off until you switch them on."));
    m_editor->retranslate();
    m_replay->retranslate();
    m_model->retranslate();
    showStanding();
}

void RulesScreen::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void RulesScreen::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    readShops();
    if (!m_draft.isChanged())
        read();
    m_table->setFocus();
}

void RulesScreen::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    kit::Ink(painter, palette()).fill(rect(), kit::Role::Canvas);
}

void RulesScreen::showDraft()
{
    ++m_edition;
    m_model->show(m_draft);
    m_pages->setCurrentIndex(m_draft.size() == 0 ? 1 : 0);
    m_replay->clear();
    showStanding();
}

void RulesScreen::showStanding()
{
    const bool isChanged = m_draft.isChanged();
    m_publish->setEnabled(isChanged);
    m_save->setEnabled(isChanged);
    if (isChanged)
        m_standing->setSpans({kit::stated(
            kit::State::Wait, tr("a draft: it counts once it is published"), kit::TextSize::Body)});
    else
        m_standing->setSpans({kit::muted(m_draft.size() == 0 ? QString() : tr("these rules count"))});
}

QString RulesScreen::standing() const
{
    return m_standing->text();
}

int RulesScreen::chosen() const
{
    return m_table->selectedRow().value_or(-1);
}

void RulesScreen::choose(int row)
{
    if (row < 0 || row >= m_draft.size())
        return;
    m_table->selectRow(row);
}

void RulesScreen::showChosen()
{
    if (const int row = chosen(); row >= 0 && row < m_draft.size())
        m_editor->show(m_draft.at(row).rule);
}

} // namespace purser::ui
