#include "ui/approve/three_columns.h"

#include "desk/wording.h"
#include "ui/kit/label.h"

#include <QGridLayout>

namespace purser::ui {

namespace {

using intake::AddressField;
using intake::Side;

constexpr int kNameColumn = 104;

kit::Label *cell(const QString &text, kit::Role role, kit::Weight weight)
{
    auto *label = new kit::Label(
        kit::Span {.text = text.isEmpty() ? QStringLiteral("—") : text, .role = role, .weight = weight});
    label->setWraps(/*wraps=*/true);
    return label;
}

} // namespace

ThreeColumns::ThreeColumns(const Titles &titles, const Versions &versions, std::vector<AddressField> fields,
    Side proposed, QWidget *parent)
    : QWidget(parent)
    , m_fields(std::move(fields))
    , m_grid(new QGridLayout(this))
{
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(kit::size::kPage);
    m_grid->setVerticalSpacing(kit::size::kGapSmall);
    m_grid->setColumnMinimumWidth(0, kNameColumn);
    int column = 1;
    for (const QString &title : {titles.base, titles.mine, titles.theirs}) {
        m_grid->setColumnStretch(column, 1);
        m_grid->addWidget(new kit::Label(kit::muted(title, kit::TextSize::Small)), 0, column++);
    }
    m_names.reserve(m_fields.size());
    for (std::size_t at = 0; at < m_fields.size(); ++at)
        addRow(static_cast<int>(at) + 1, versions, m_fields[at], proposed);
    showMark();
}

void ThreeColumns::addRow(int row, const Versions &versions, AddressField field, Side proposed)
{
    m_names.push_back(new kit::Label(kit::muted({})));
    m_grid->addWidget(m_names.back(), row, 0, Qt::AlignTop);
    const auto side = [&](const base::PostalAddress &address, Side which) {
        const bool isProposed = which == proposed;
        return cell(intake::valueOf(address, field), isProposed ? kit::Role::Accent : kit::Role::Text,
            isProposed ? kit::Weight::Strong : kit::Weight::Regular);
    };
    m_grid->addWidget(
        cell(intake::valueOf(versions.base, field), kit::Role::Muted, kit::Weight::Regular), row, 1);
    m_grid->addWidget(side(versions.mine, Side::Mine), row, 2);
    m_grid->addWidget(side(versions.theirs, Side::Theirs), row, 3);
}

void ThreeColumns::moveMark(int by)
{
    const auto last = static_cast<int>(m_fields.size()) - 1;
    m_mark = static_cast<std::size_t>(std::clamp(static_cast<int>(m_mark) + by, 0, last));
    showMark();
}

void ThreeColumns::showMark()
{
    for (std::size_t at = 0; at < m_names.size(); ++at) {
        const QString name = desk::Wording::addressField(intake::codeOf(m_fields[at]));
        const bool isMarked = m_names.size() > 1 && at == m_mark;
        m_names[at]->setSpans({isMarked ? kit::strong(QStringLiteral("▸ ") + name) : kit::muted(name)});
    }
}

} // namespace purser::ui
