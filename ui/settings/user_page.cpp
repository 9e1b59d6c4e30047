#include "ui/settings/user_page.h"

#include "desk/office_wording.h"
#include "ui/kit/label.h"
#include "ui/kit/paged_table.h"
#include "ui/kit/row_delegate.h"

#include <QVBoxLayout>

namespace purser::ui {
namespace {

QString rightsOf(const desk::UserRow &user)
{
    QStringList words;
    for (const QString &code : user.permissions)
        words << desk::OfficeWording::permission(code);
    return words.join(QStringLiteral(", "));
}

} // namespace

int UserModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant UserModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= rowCount())
        return {};
    const UserListRow &each = row(index.row());
    switch (static_cast<Column>(index.column())) {
    case Name:
        if (role == kit::StrongRole)
            return each.user.name;
        return role == kit::AfterRole && each.isHere ? QVariant(tr("works here now")) : QVariant();
    case Role:
        if (role != Qt::DisplayRole)
            return {};
        return each.user.role == u"owner" ? tr("owner") : each.user.role;
    case Rights: return role == Qt::DisplayRole ? QVariant(rightsOf(each.user)) : QVariant();
    case ColumnCount: return {};
    }
    return {};
}

QVariant UserModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return int(Qt::AlignLeft | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (static_cast<Column>(section)) {
    case Name: return tr("Name");
    case Role: return tr("Role");
    case Rights: return tr("May do");
    case ColumnCount: return {};
    }
    return {};
}

UserPage::UserPage(desk::Desk &desk, QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_model(new UserModel(this))
    , m_table(new kit::PagedTable)
    , m_heading(new kit::Label(kit::Span {.weight = kit::Weight::Strong, .size = kit::TextSize::Title}))
    , m_help(new kit::Label(kit::muted({})))
{
    m_table->setObjectName(QStringLiteral("userTable"));
    m_table->setModel(m_model);
    m_table->setRowHeight(kit::size::kRowOne);
    m_table->setColumnWidths({{.width = 260}, {.width = 160}, {}});
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, kit::size::kDashboard, 0, 0);
    column->setSpacing(kit::size::kGapTiny);
    for (kit::Label *label : {m_heading, m_help}) {
        auto *row = new QHBoxLayout;
        row->setContentsMargins(kit::size::kRowSide, 0, kit::size::kRowSide, 0);
        row->addWidget(label);
        column->addLayout(row);
    }
    column->addSpacing(kit::size::kGap);
    column->addWidget(m_table, 1);
    retranslate();
}

void UserPage::retranslate()
{
    m_heading->setText(tr("Users and roles"));
    m_table->setAccessibleName(tr("Users and roles"));
    m_help->setText(tr("Every step in the journal carries one of these names. The owner may do everything."));
    m_desk.users().then(this, [this](const base::Result<std::vector<desk::UserRow>> &users) {
        if (!users)
            return;
        kit::RowPage<UserListRow> page;
        for (const desk::UserRow &user : *users)
            page.rows.push_back({user.name, user, user.name == m_desk.actor().user});
        m_model->refresh(std::move(page));
    });
}

} // namespace purser::ui
