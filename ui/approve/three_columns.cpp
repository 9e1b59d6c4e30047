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

ThreeColumns::ThreeColumns(
    const Titles &titles, const Versions &versions, std::vector<Row> rows, QWidget *parent)
    : QWidget(parent)
    , m_rows(std::move(rows))
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
    m_names.reserve(m_rows.size());
    for (std::size_t at = 0; at < m_rows.size(); ++at)
        addRow(static_cast<int>(at) + 1, versions, m_rows[at]);
    showMark();
}

void ThreeColumns::addRow(int place, const Versions &versions, const Row &row)
{
    m_names.push_back(new kit::Label(kit::muted({})));
    m_grid->addWidget(m_names.back(), place, 0, Qt::AlignTop);
    const auto side = [&row](const base::PostalAddress &address, Side which) {
        const bool isProposed = which == row.proposed;
        return cell(intake::valueOf(address, row.field), isProposed ? kit::Role::Accent : kit::Role::Text,
            isProposed ? kit::Weight::Strong : kit::Weight::Regular);
    };
    m_grid->addWidget(
        cell(intake::valueOf(versions.base, row.field), kit::Role::Muted, kit::Weight::Regular), place, 1);
    m_grid->addWidget(side(versions.mine, Side::Mine), place, 2);
    m_grid->addWidget(side(versions.theirs, Side::Theirs), place, 3);
}

void ThreeColumns::setMarking(bool isMarking)
{
    m_isMarking = isMarking;
    showMark();
}

void ThreeColumns::moveMark(int by)
{
    const auto last = static_cast<int>(m_rows.size()) - 1;
    m_mark = static_cast<std::size_t>(std::clamp(static_cast<int>(m_mark) + by, 0, last));
    showMark();
}

void ThreeColumns::showMark()
{
    for (std::size_t at = 0; at < m_names.size(); ++at) {
        const QString name = desk::Wording::addressField(intake::codeOf(m_rows[at].field));
        const bool isMarked = m_isMarking && m_names.size() > 1 && at == m_mark;
        m_names[at]->setSpans({isMarked ? kit::strong(QStringLiteral("▸ ") + name) : kit::muted(name)});
    }
}

} // namespace purser::ui
