#include "ui/kit/command_model.h"

#include "ui/kit/ink.h"

namespace purser::kit {

namespace {

constexpr int kKeyColumn = 64;

QString kindText(Command::Kind kind)
{
    switch (kind) {
    case Command::Kind::Action: return CommandModel::tr("action");
    case Command::Kind::Screen: return CommandModel::tr("screen");
    case Command::Kind::Order: return CommandModel::tr("order");
    case Command::Kind::Customer: return CommandModel::tr("customer");
    case Command::Kind::Setting: return CommandModel::tr("setting");
    }
    Q_UNREACHABLE();
}

} // namespace

void CommandModel::set(std::vector<Command> commands)
{
    beginResetModel();
    m_commands = std::move(commands);
    endResetModel();
}

int CommandModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_commands.size());
}

QVariant CommandModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= rowCount())
        return {};
    const Command &command = m_commands.at(static_cast<std::size_t>(index.row()));
    switch (role) {
    case Qt::DisplayRole: return command.title;
    case RemarkRole: return command.remark;
    case KeyRole: return command.key;
    case KindRole: return kindText(command.kind);
    case Qt::AccessibleDescriptionRole: return QStringList {kindText(command.kind), command.key}.join(u' ');
    default: return {};
    }
}

void CommandDelegate::paint(
    QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    painter->save();
    Ink ink(*painter, option.palette);
    const bool isCurrent = option.state & (QStyle::State_Selected | QStyle::State_HasFocus);
    const bool isHovered = option.state & QStyle::State_MouseOver;
    ink.fill(option.rect, isCurrent ? Role::AccentWeak : isHovered ? Role::Hover : Role::Raised);
    if (isCurrent)
        ink.fill(QRectF(option.rect.left(), option.rect.top(), size::kRowMark, option.rect.height()),
            Role::Accent);
    QRect place = option.rect.adjusted(size::kRowSide, 0, -size::kRowSide, 0);
    const QRect key(place.right() + 1 - kKeyColumn, place.top(), kKeyColumn, place.height());
    ink.text(key, {muted(index.data(CommandModel::KeyRole).toString(), TextSize::Small)}, Qt::AlignRight);
    place.setRight(key.left() - size::kGap);
    const Spans kind {{.text = index.data(CommandModel::KindRole).toString(),
        .role = Role::Faint,
        .size = TextSize::Small}};
    ink.text(place, kind, Qt::AlignRight);
    place.setRight(place.right() - widthOf(kind) - size::kGap);
    Spans words {{.text = index.data().toString()}};
    if (const QString remark = index.data(CommandModel::RemarkRole).toString(); !remark.isEmpty())
        words.push_back(muted(QStringLiteral("  ") + remark, TextSize::Small));
    ink.text(place, words);
    painter->restore();
}

QSize CommandDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const
{
    return {size::kSearchWidth, size::kRowOne};
}

} // namespace purser::kit
