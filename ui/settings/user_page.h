#pragma once

#include "desk/desk.h"
#include "ui/kit/paged_model.h"

#include <QWidget>

namespace purser::kit {
class Label;
class PagedTable;
} // namespace purser::kit

namespace purser::ui {

struct UserListRow
{
    QString id {}; ///< the name
    desk::UserRow user {};
    bool isHere = false; ///< works at this window

    bool operator==(const UserListRow &) const = default;
};

/// Who may work here and what their role allows.
class UserModel final : public kit::PagedModel<UserListRow>
{
    Q_OBJECT

public:
    enum Column { Name, Role, Rights, ColumnCount };
    using PagedModel::PagedModel;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
};

/// The users of the profile, to be read. GUI thread.
class UserPage final : public QWidget
{
    Q_OBJECT

public:
    explicit UserPage(desk::Desk &desk, QWidget *parent = nullptr);
    void retranslate();

private:
    desk::Desk &m_desk;
    UserModel *m_model;
    kit::PagedTable *m_table;
    kit::Label *m_heading;
    kit::Label *m_help;
};

} // namespace purser::ui
