#include "ui/audit/audit_filter_bar.h"

#include "desk/wording.h"
#include "ui/kit/ink.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QLocale>
#include <QSignalBlocker>

namespace purser::ui {

namespace {

constexpr int kWeekDays = 7;
constexpr int kMonthDays = 30;
constexpr int kBoxWidth = 170;
constexpr int kOwnDays = 4; ///< index of the period that came from elsewhere

} // namespace

AuditFilterBar::AuditFilterBar(QWidget *parent)
    : QWidget(parent)
    , m_user(new QComboBox)
    , m_action(new QComboBox)
    , m_period(new QComboBox)
    , m_order(new QLineEdit)
{
    m_user->setObjectName(QStringLiteral("auditUser"));
    m_action->setObjectName(QStringLiteral("auditAction"));
    m_period->setObjectName(QStringLiteral("auditPeriod"));
    m_order->setObjectName(QStringLiteral("auditOrder"));
    m_order->setClearButtonEnabled(true);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(kit::size::kPage, kit::size::kGapSmall, kit::size::kPage, kit::size::kGapSmall);
    row->setSpacing(kit::size::kGapSmall);
    for (QComboBox *box : {m_user, m_action, m_period}) {
        box->setMinimumWidth(kBoxWidth);
        row->addWidget(box);
        connect(box, &QComboBox::currentIndexChanged, this, &AuditFilterBar::changed);
    }
    m_order->setFixedWidth(kit::size::kInputWidth);
    m_order->setTextMargins(kit::size::kGapSmall, 0, kit::size::kGapSmall, 0);
    row->addWidget(m_order);
    row->addStretch();
    connect(m_order, &QLineEdit::textChanged, this, &AuditFilterBar::changed);
    retranslate();
}

void AuditFilterBar::fill(
    QComboBox *box, const QString &all, const QStringList &codes, const QString &chosen) const
{
    const QSignalBlocker quiet(box);
    box->clear();
    box->addItem(all, QString());
    for (const QString &code : codes)
        box->addItem(box == m_action ? desk::Wording::action(code) : code, code);
    if (!chosen.isEmpty() && !codes.contains(chosen))
        box->addItem(box == m_action ? desk::Wording::action(chosen) : chosen, chosen);
    box->setCurrentIndex(std::max(0, box->findData(chosen)));
}

void AuditFilterBar::setChoices(const desk::AuditChoices &choices)
{
    m_choices = choices;
    retranslate();
}

desk::AuditQuery AuditFilterBar::query() const
{
    desk::AuditQuery query {.user = m_user->currentData().toString(),
        .action = m_action->currentData().toString(),
        .order = m_order->text().trimmed()};
    if (m_period->currentIndex() == kOwnDays && m_days) {
        query.from = m_days->first;
        query.to = m_days->second;
        return query;
    }
    switch (static_cast<Period>(std::max(0, m_period->currentIndex()))) {
    case Period::All: return query;
    case Period::Today: query.from = m_today; break;
    case Period::Week: query.from = m_today.addDays(1 - kWeekDays); break;
    case Period::Month: query.from = m_today.addDays(1 - kMonthDays); break;
    }
    query.to = m_today;
    return query;
}

void AuditFilterBar::setQuery(const desk::AuditQuery &query)
{
    {
        const QSignalBlocker quietOrder(m_order);
        const QSignalBlocker quietPeriod(m_period);
        m_days.reset();
        if (query.from.isValid())
            m_days = std::pair(query.from, query.to);
        fill(m_user, tr("Everybody"), m_choices.users, query.user);
        fill(m_action, tr("Everything"), m_choices.actions, query.action);
        m_order->setText(query.order);
        m_period->setCurrentIndex(0);
    }
    retranslate();
    if (m_days)
        m_period->setCurrentIndex(kOwnDays);
    Q_EMIT changed();
}

void AuditFilterBar::clear()
{
    setQuery({});
}

void AuditFilterBar::goTo()
{
    m_order->setFocus();
    m_order->selectAll();
}

void AuditFilterBar::retranslate()
{
    const desk::AuditQuery now = query();
    fill(m_user, tr("Everybody"), m_choices.users, now.user);
    fill(m_action, tr("Everything"), m_choices.actions, now.action);
    const QSignalBlocker quiet(m_period);
    const int period = std::max(0, m_period->currentIndex());
    m_period->clear();
    m_period->addItems({tr("Any time"), tr("Today"), tr("Last 7 days"), tr("Last 30 days")});
    const QLocale locale;
    if (m_days)
        m_period->addItem(locale.toString(m_days->first, QLocale::ShortFormat) + QStringLiteral(" – ")
            + locale.toString(m_days->second, QLocale::ShortFormat));
    m_period->setCurrentIndex(std::min(period, m_period->count() - 1));
    m_order->setPlaceholderText(tr("Order number"));
    m_user->setAccessibleName(tr("Person"));
    m_action->setAccessibleName(tr("Action"));
    m_period->setAccessibleName(tr("Period"));
    m_order->setAccessibleName(tr("Order number"));
}

void AuditFilterBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    kit::Ink(painter, palette()).fill(rect(), kit::Role::Surface);
}

} // namespace purser::ui
