#include "ui/orders/view_dialog.h"

#include "ui/kit/button.h"
#include "ui/kit/label.h"
#include "ui/kit/text_field.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLineEdit>

namespace purser::ui {

ViewDialog::ViewDialog(const desk::SavedView &view, const QStringList &roles, QWidget *parent)
    : QDialog(parent)
    , m_view(view)
    , m_name(new kit::TextField(tr("Name")))
    , m_audience(new QComboBox)
{
    setObjectName(QStringLiteral("viewDialog"));
    setWindowTitle(tr("Saved view"));
    m_name->edit()->setText(view.name);
    m_name->edit()->setObjectName(QStringLiteral("viewName"));
    m_name->setFixedWidth(kit::size::kFormWidth);
    m_audience->setObjectName(QStringLiteral("viewAudience"));
    m_audience->setAccessibleName(tr("Who sees it"));
    m_audience->addItem(tr("Only me"), QString());
    m_audience->addItem(tr("Everybody"), QStringLiteral("*"));
    for (const QString &role : roles)
        m_audience->addItem(tr("Role %1").arg(role), role);
    m_audience->setCurrentIndex(std::max(0, m_audience->findData(view.audience)));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(
        kit::size::kDialog, kit::size::kDialog, kit::size::kDialog, kit::size::kDialog);
    column->setSpacing(kit::size::kGap);
    column->addWidget(m_name);
    column->addWidget(new kit::Label(kit::muted(tr("Who sees it"), kit::TextSize::Small)));
    column->addWidget(m_audience);
    column->addWidget(new kit::Label(
        kit::muted(view.filter.isEmpty() ? tr("All orders") : view.filter, kit::TextSize::Small)));
    auto *steps = new QHBoxLayout;
    auto *save = new kit::Button(kit::Button::Kind::Primary, tr("Save"), QStringLiteral("\u23ce"));
    auto *cancel = new kit::Button(kit::Button::Kind::Normal, tr("Cancel"), QStringLiteral("Esc"));
    save->setDefault(true);
    save->setObjectName(QStringLiteral("viewSave"));
    steps->addWidget(save);
    steps->addWidget(cancel);
    steps->addStretch();
    column->addLayout(steps);
    connect(save, &QAbstractButton::clicked, this, &ViewDialog::tryToAccept);
    connect(cancel, &QAbstractButton::clicked, this, &QDialog::reject);
    m_name->edit()->setFocus();
}

void ViewDialog::tryToAccept()
{
    if (m_name->edit()->text().trimmed().isEmpty())
        m_name->setRefusal(tr("A view needs a name."));
    else
        accept();
}

desk::SavedView ViewDialog::view() const
{
    desk::SavedView view = m_view;
    view.name = m_name->edit()->text().trimmed();
    view.audience = m_audience->currentData().toString();
    return view;
}

} // namespace purser::ui
