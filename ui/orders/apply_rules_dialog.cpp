#include "ui/orders/apply_rules_dialog.h"

#include "desk/problem_wording.h"
#include "desk/rule_desk.h"
#include "desk/rule_wording.h"
#include "ui/kit/button.h"
#include "ui/kit/figure_table.h"
#include "ui/kit/label.h"

#include <QHBoxLayout>

namespace purser::ui {

namespace {

constexpr int kWidth = 760;
constexpr int kOrderWidth = 140;
constexpr int kMostShown = 12;

} // namespace

ApplyRulesDialog::ApplyRulesDialog(desk::Desk &desk, const std::vector<orders::OrderId> &ids, QWidget *parent)
    : QDialog(parent)
    , m_verdict(new kit::Label(kit::muted(tr("Asking the rules about each order"))))
    , m_table(new kit::FigureTable)
    , m_apply(new kit::Button(kit::Button::Kind::Primary, tr("Apply"), QStringLiteral("⏎")))
{
    setObjectName(QStringLiteral("applyRulesDialog"));
    setWindowTitle(tr("Ask the approval rules again"));
    setAttribute(Qt::WA_DeleteOnClose);
    m_apply->setObjectName(QStringLiteral("applyRules"));
    m_apply->setDefault(/*isDefault=*/true);
    m_apply->setEnabled(/*isEnabled=*/false);
    auto *cancel = new kit::Button(kit::Button::Kind::Normal, tr("Cancel"), QStringLiteral("Esc"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(
        kit::size::kDialog, kit::size::kDialog, kit::size::kDialog, kit::size::kDialog);
    column->setSpacing(kit::size::kGap);
    column->addWidget(m_verdict);
    column->addWidget(m_table);
    auto *steps = new QHBoxLayout;
    steps->addWidget(m_apply);
    steps->addWidget(cancel);
    steps->addStretch();
    column->addLayout(steps);
    setMinimumWidth(kWidth);
    m_table->hide();
    connect(m_apply, &QPushButton::clicked, this, [this] {
        Q_EMIT wanted();
        accept();
    });
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    desk.rules().preview(ids).then(
        this, [this](const base::Result<desk::RuleReplay> &preview) { show(preview); });
}

void ApplyRulesDialog::show(const base::Result<desk::RuleReplay> &preview)
{
    if (!preview) {
        m_verdict->setSpans(
            {kit::stated(kit::State::Bad, desk::ProblemWording::of(preview.error()), kit::TextSize::Body)});
        return;
    }
    QString words = tr("%1 of %2 orders that are not confirmed would change")
                        .arg(preview->differences.size())
                        .arg(preview->orders);
    if (preview->differences.size() > kMostShown)
        words += QStringLiteral(" · ") + tr("the first %1 are shown").arg(kMostShown);
    m_verdict->setSpans({{.text = words}});
    QList<QStringList> rows;
    for (const desk::RuleDifference &one : preview->differences)
        if (rows.size() < kMostShown)
            rows.append(
                {one.number, desk::RuleWording::outcome(one.before), desk::RuleWording::outcome(one.after)});
    m_table->set({tr("Order"), tr("Now"), tr("Then")}, rows);
    m_table->setColumnWidths({{.width = kOrderWidth}, {}, {}});
    m_table->setVisible(!rows.isEmpty());
    m_apply->setEnabled(preview->orders > 0);
    m_apply->setFocus();
}

QString ApplyRulesDialog::verdict() const
{
    return m_verdict->text();
}

} // namespace purser::ui
