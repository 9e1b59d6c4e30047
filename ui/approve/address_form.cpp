#include "ui/approve/address_form.h"

#include "ui/kit/button.h"
#include "ui/kit/label.h"
#include "ui/kit/text_field.h"

#include <QGridLayout>
#include <QKeyEvent>
#include <QLineEdit>

namespace purser::ui {

namespace {

using intake::AddressField;

constexpr std::array kFields {AddressField::Name, AddressField::Phone, AddressField::State,
    AddressField::City, AddressField::Sublocality, AddressField::Street, AddressField::Postcode,
    AddressField::Country};

QString nameOf(AddressField field)
{
    switch (field) {
    case AddressField::Country: return AddressForm::tr("Country (two letters)");
    case AddressField::Name: return AddressForm::tr("Name");
    case AddressField::Organization: return AddressForm::tr("Organisation");
    case AddressField::Phone: return AddressForm::tr("Phone");
    case AddressField::State: return AddressForm::tr("State or province");
    case AddressField::City: return AddressForm::tr("City");
    case AddressField::Sublocality: return AddressForm::tr("District");
    case AddressField::Street: return AddressForm::tr("Street and number");
    case AddressField::Postcode: return AddressForm::tr("Postcode");
    case AddressField::Sorting: return AddressForm::tr("Sorting code");
    }
    Q_UNREACHABLE();
}

/// The parts of @p address, those that @p other has differently in @p role.
kit::Spans spansOf(const base::PostalAddress &address, const base::PostalAddress &other, kit::Role role)
{
    kit::Spans spans;
    for (const AddressField field : kFields) {
        const QString value = intake::valueOf(address, field);
        const bool isSame = value == intake::valueOf(other, field);
        if (value.isEmpty() && isSame)
            continue;
        const QString text = value.isEmpty() ? QStringLiteral("—") : value;
        spans.push_back({.text = spans.empty() ? text : u' ' + text,
            .role = isSame ? kit::Role::Muted : role,
            .weight = isSame ? kit::Weight::Regular : kit::Weight::Strong});
    }
    return spans;
}

} // namespace

QWidget *addressComparison(const base::PostalAddress &before, const base::PostalAddress &after)
{
    return new kit::BeforeAfter(
        spansOf(before, after, kit::Role::Bad), spansOf(after, before, kit::Role::Accent));
}

AddressForm::AddressForm(QWidget *parent)
    : Card(parent)
{
    setObjectName(QStringLiteral("addressForm"));
    setEdge(kit::State::Note);
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(kit::size::kPage);
    grid->setVerticalSpacing(kit::size::kGap);
    for (std::size_t at = 0; at < kFields.size(); ++at) {
        auto *field = new kit::TextField(nameOf(kFields.at(at)));
        field->edit()->setObjectName(QStringLiteral("address.") + intake::codeOf(kFields.at(at)));
        field->edit()->installEventFilter(this);
        grid->addWidget(field, static_cast<int>(at) / 2, static_cast<int>(at) % 2);
        connect(field->edit(), &QLineEdit::textEdited, this, &AddressForm::compare);
        m_fields.emplace_back(kFields.at(at), field);
    }
    grid->setColumnStretch(2, 1);
    column()->addLayout(grid);
    column()->addSpacing(kit::size::kGap);
    auto *steps = new QHBoxLayout;
    steps->setSpacing(kit::size::kGapSmall);
    m_agree = new kit::Button(kit::Button::Kind::Primary, {}, QStringLiteral("\u23ce"));
    m_leave = new kit::Button(kit::Button::Kind::Normal, {}, QStringLiteral("Esc"));
    steps->addWidget(m_agree);
    steps->addWidget(m_leave);
    steps->addStretch();
    column()->addLayout(steps);
    connect(m_agree, &QAbstractButton::clicked, this, [this] { Q_EMIT agreed(m_before, after()); });
    connect(m_leave, &QAbstractButton::clicked, this, &AddressForm::left);
}

void AddressForm::open(const base::PostalAddress &before, const base::PostalAddress &proposed)
{
    m_before = before;
    m_agree->setText(tr("Change the address"));
    m_leave->setText(tr("Leave as it was"));
    for (const auto &[field, input] : m_fields) {
        input->setLabel(nameOf(field));
        input->edit()->setText(intake::valueOf(proposed, field));
    }
    compare();
    show();
    m_fields.front().second->edit()->setFocus(Qt::OtherFocusReason);
}

base::PostalAddress AddressForm::after() const
{
    base::PostalAddress address = m_before;
    for (const auto &[field, input] : m_fields)
        address = intake::with(std::move(address), field, input->edit()->text().trimmed());
    return address;
}

QLineEdit *AddressForm::edit(AddressField field) const
{
    const auto found = std::ranges::find(m_fields, field, [](const auto &each) { return each.first; });
    return found == m_fields.end() ? nullptr : found->second->edit();
}

void AddressForm::compare()
{
    delete m_comparison;
    m_comparison = addressComparison(m_before, after());
    column()->insertWidget(2, m_comparison);
}

bool AddressForm::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::ShortcutOverride && event->type() != QEvent::KeyPress)
        return Card::eventFilter(watched, event);
    const int key = static_cast<QKeyEvent *>(event)->key();
    const bool agrees = key == Qt::Key_Return || key == Qt::Key_Enter;
    if (!agrees && key != Qt::Key_Escape)
        return Card::eventFilter(watched, event);
    event->accept();
    if (event->type() == QEvent::ShortcutOverride)
        return true;
    if (agrees)
        Q_EMIT agreed(m_before, after());
    else
        Q_EMIT left();
    return true;
}

} // namespace purser::ui
