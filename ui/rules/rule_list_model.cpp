#include "ui/rules/rule_list_model.h"

#include "desk/rule_wording.h"
#include "ui/kit/row_delegate.h"

namespace purser::ui {

void RuleListModel::show(const RuleDraft &draft)
{
    kit::RowPage<RuleListRow> page;
    for (const RuleDraft::Item &item : draft.items())
        page.rows.push_back({item.key, static_cast<int>(page.rows.size()) + 1, item.kept});
    refresh(std::move(page));
}

void RuleListModel::retranslate()
{
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

int RuleListModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant RuleListModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= rowCount())
        return {};
    const RuleListRow &shown = row(index.row());
    const auto &rule = shown.kept.rule;
    const QString name = rule.name.isEmpty() ? tr("no name yet") : rule.name;
    if (role == Qt::AccessibleTextRole)
        return name + QStringLiteral(". ") + desk::RuleWording::sentence(rule);
    switch (static_cast<Column>(index.column())) {
    case Position: return role == Qt::DisplayRole ? QVariant(QString::number(shown.position)) : QVariant();
    case Rule:
        if (role == kit::StrongRole)
            return name;
        if (role == kit::AfterRole)
            return rule.shop;
        return role == kit::SecondRole ? QVariant(desk::RuleWording::sentence(rule)) : QVariant();
    case Standing: {
        const bool hasFailed = !rule.isOn && !shown.kept.problem.isEmpty();
        if (role != kit::ChipsRole || rule.isOn)
            return {};
        return QVariant::fromValue(kit::RowChips {
            {hasFailed ? kit::State::Bad : kit::State::None, hasFailed ? tr("failed") : tr("off")}});
    }
    case ColumnCount: break;
    }
    return {};
}

} // namespace purser::ui
