#include "desk/wording.h"
#include "ui/kit/key_action.h"
#include "ui/kit/paged_table.h"
#include "ui/kit/result_card.h"
#include "ui/kit/tabs.h"
#include "ui/kit/undo_toast.h"
#include "ui/orders/filter_row.h"
#include "ui/orders/order_list_model.h"
#include "ui/orders/order_views.h"
#include "ui/orders/orders_screen.h"
#include "ui/orders/view_dialog.h"

#include <QAction>
#include <QMenu>

namespace purser::ui {

using Column = OrderListModel::Column;

void OrdersScreen::joinViews()
{
    m_table->setColumnsAreChosen(/*areChosen=*/true);
    connect(m_views, &OrderViews::changed, this, [this] {
        showTabs();
        readCounts();
    });
    connect(m_views, &OrderViews::counted, this,
        [this](int index, const QString &text) { m_tabs->setCount(kTabCount + index, text); });
    connect(m_views, &OrderViews::done, this,
        [this](const QString &words, const QString &token, const QString &name) {
            m_wantedView = name;
            m_undoToken = token;
            m_toast->offer(words, {});
            if (!name.isEmpty()) { // the list may have followed the journal before this answer came
                showTabs();
                readCounts();
            }
        });
    connect(m_views, &OrderViews::refused, this, [this](const QString &reason) {
        m_result->setEntries(kit::ResultCard::Group::Done, {});
        m_result->setEntries(kit::ResultCard::Group::Skipped, {});
        m_result->setEntries(kit::ResultCard::Group::Failed, {{tr("View"), reason}});
        m_result->show();
    });
}

/// The kept tabs, then the saved views. A view that is gone leaves its tab to the first.
void OrdersScreen::showTabs()
{
    std::vector<kit::Tabs::Tab> tabs = stageTabs();
    int current = m_tabs->current();
    for (const desk::SavedView &each : m_views->views()) {
        if (each.name == m_wantedView) {
            current = static_cast<int>(tabs.size());
            m_wantedView.clear();
        }
        tabs.push_back({each.name, {}});
    }
    if (current >= static_cast<int>(tabs.size()))
        current = 0;
    m_tabs->setTabs(std::move(tabs));
    const bool isOther = current != m_tabs->current();
    m_tabs->setCurrent(current);
    if (!isOther && view())
        openTab();
}

std::optional<desk::SavedView> OrdersScreen::view() const
{
    const int at = m_tabs->current() - kTabCount;
    if (at < 0 || at >= static_cast<int>(m_views->views().size()))
        return std::nullopt;
    return m_views->views().at(static_cast<std::size_t>(at));
}

void OrdersScreen::openTab()
{
    if (const auto shown = view()) {
        showColumns(*shown);
        search(shown->filter);
        return;
    }
    showColumns({});
    leaveFilter();
}

void OrdersScreen::showColumns(const desk::SavedView &view)
{
    std::vector<int> columns;
    for (const QString &code : view.columns)
        if (const auto column = OrderListModel::columnNamed(code))
            columns.push_back(*column);
    std::map<int, int> widths;
    for (const auto &[code, width] : view.widths)
        if (const auto column = OrderListModel::columnNamed(code))
            widths[*column] = width;
    m_table->setColumns(columns, widths);
}

/// What the list shows now, as a view that could be kept; a tab becomes its "stage:".
desk::SavedView OrdersScreen::asView() const
{
    desk::SavedView made = view().value_or(desk::SavedView {});
    orders::TypedFilter typed = m_filter->typed();
    const bool namesStage = std::ranges::any_of(typed.conditions,
        [](const orders::Condition &each) { return each.key == orders::FilterKey::Stage && !each.isNot; });
    if (!view() && !namesStage && typed.words.isEmpty())
        typed.conditions.insert(
            typed.conditions.begin(), {.key = orders::FilterKey::Stage, .values = {orders::code(tab())}});
    made.filter = orders::filterText(typed);
    made.columns.clear();
    for (const int column : m_table->columns())
        made.columns << OrderListModel::codeOf(static_cast<Column>(column));
    made.widths.clear();
    for (const auto &[column, width] : m_table->ownWidths())
        made.widths[OrderListModel::codeOf(static_cast<Column>(column))] = width;
    return made;
}

void OrdersScreen::addViewActions(kit::ScannerFilter &scanner)
{
    using kit::addKeyAction;
    addKeyAction(this, scanner, {"saveViewAction", QT_TR_NOOP("Save this list as a view")},
        QStringLiteral("Ctrl+S"), [this] {
            desk::SavedView made = asView();
            made.id = {};
            made.name.clear();
            made.position = 0;
            askForView(made);
        });
    addKeyAction(this, scanner, {"changeViewAction", QT_TR_NOOP("Rename or change this view")},
        QStringLiteral("F2"), [this] {
            if (view())
                askForView(asView());
        });
    addKeyAction(this, scanner, {"removeViewAction", QT_TR_NOOP("Delete this view")},
        QStringLiteral("Ctrl+Del"), [this] {
            if (const auto shown = view())
                m_views->remove(*shown);
        });
    addKeyAction(this, scanner, {"columnsAction", QT_TR_NOOP("Choose and move columns")}, QStringLiteral("V"),
        [this] { openColumns(); });
}

void OrdersScreen::askForView(desk::SavedView view)
{
    auto *dialog = new ViewDialog(view, m_views->roles(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog] { m_views->save(dialog->view()); });
    connect(dialog, &QDialog::finished, m_table, qOverload<>(&QWidget::setFocus));
    dialog->open();
}

/// A menu of all columns: shown or not, and two ways to move each.
void OrdersScreen::openColumns()
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->setObjectName(QStringLiteral("columnMenu"));
    const std::vector<int> shown = m_table->columns();
    const auto set = [this](const std::vector<int> &columns) {
        m_table->setColumns(columns, m_table->ownWidths());
    };
    for (int column = 0; column < OrderListModel::ColumnCount; ++column) {
        const QString name = m_model->headerData(column, Qt::Horizontal, Qt::DisplayRole).toString();
        const auto place = std::ranges::find(shown, column);
        const auto at = static_cast<std::size_t>(place - shown.begin());
        const bool isShown = place != shown.end();
        QMenu *part = menu->addMenu(name);
        QAction *show = part->addAction(tr("Shown"));
        show->setCheckable(true);
        show->setChecked(isShown);
        show->setEnabled(!isShown || shown.size() > 1);
        connect(show, &QAction::triggered, this, [set, shown, column, isShown] {
            auto columns = shown;
            if (isShown)
                std::erase(columns, column);
            else
                columns.push_back(column);
            set(columns);
        });
        const auto addMove = [&](const QString &words, bool isPossible, std::size_t with) {
            QAction *move = part->addAction(words);
            move->setEnabled(isPossible);
            connect(move, &QAction::triggered, this, [set, shown, at, with] {
                auto columns = shown;
                std::swap(columns.at(at), columns.at(with));
                set(columns);
            });
        };
        addMove(tr("To the left"), isShown && at > 0, at - 1);
        addMove(tr("To the right"), isShown && at + 1 < shown.size(), at + 1);
    }
    menu->popup(m_table->mapToGlobal(m_table->rect().topLeft()));
}

} // namespace purser::ui
