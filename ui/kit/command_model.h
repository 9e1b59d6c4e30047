#pragma once

#include "ui/kit/command_list.h"

#include <QAbstractListModel>
#include <QStyledItemDelegate>

namespace purser::kit {

/// The rows of a command palette.
class CommandModel final : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role { RemarkRole = Qt::UserRole + 1, KeyRole, KindRole };
    using QAbstractListModel::QAbstractListModel;

    void set(std::vector<Command> commands);
    [[nodiscard]] const std::vector<Command> &commands() const { return m_commands; }
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;

private:
    std::vector<Command> m_commands;
};

/// "Hold  Orders … action  H", 34 high.
class CommandDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(
        QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

} // namespace purser::kit
