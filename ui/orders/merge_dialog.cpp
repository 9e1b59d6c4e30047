#include "ui/orders/merge_dialog.h"

#include "desk/wording.h"
#include "ui/kit/button.h"
#include "ui/kit/label.h"
#include "ui/kit/moment_text.h"
#include "ui/orders/order_list_model.h"

#include <QCheckBox>
#include <QVBoxLayout>

namespace purser::ui {

namespace {

using kit::Button;
using kit::TextSize;

constexpr int kWidth = 520;

} // namespace

MergeDialog::MergeDialog(desk::Desk &desk, desk::OrderDetail detail, QWidget *parent)
    : QDialog(parent)
    , m_desk(desk)
    , m_detail(std::move(detail))
    , m_list(new QVBoxLayout)
    , m_said(new kit::Label)
    , m_merge(new Button(Button::Kind::Primary, {}, QStringLiteral("\u23ce")))
    , m_close(new Button(Button::Kind::Quiet, tr("Close"), QStringLiteral("Esc")))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Merge"));
    setFixedWidth(kWidth);
    build();
    connect(m_merge, &QPushButton::clicked, this, &MergeDialog::act);
    connect(m_close, &QPushButton::clicked, this, &QDialog::reject);
    if (m_detail.leavesWith.empty())
        load();
}

void MergeDialog::build()
{
    const bool isMerged = !m_detail.leavesWith.empty();
    setObjectName(QStringLiteral("mergeDialog"));
    m_merge->setObjectName(QStringLiteral("confirmMergeButton"));
    m_merge->setText(isMerged ? tr("Take apart") : tr("Merge"));
    m_merge->setEnabled(isMerged);
    m_merge->setDefault(true);
    m_said->setWraps(/*wraps=*/true);
    if (isMerged)
        m_said->setSpans(
            {{.text = tr("Leaves in one parcel with %1.")
                          .arg(QStringList(m_detail.leavesWith.begin(), m_detail.leavesWith.end())
                                   .join(QStringLiteral(", ")))}});
    else
        m_said->setSpans({kit::muted(tr("Looking for orders with the same recipient…"))});
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(
        kit::size::kDialog, kit::size::kDialog, kit::size::kDialog, kit::size::kDialog);
    column->setSpacing(kit::size::kGapSmall);
    column->addWidget(
        new kit::Label(kit::Span {.text = tr("One parcel for %1 and …").arg(m_detail.order.number),
            .weight = kit::Weight::Strong,
            .size = TextSize::Title}));
    column->addLayout(m_list);
    column->addWidget(m_said);
    auto *end = new QHBoxLayout;
    end->addStretch(1);
    end->addWidget(m_close);
    end->addWidget(m_merge);
    column->addLayout(end);
}

void MergeDialog::load()
{
    m_desk.mergeProposals(m_detail.order.shop)
        .then(this, [this](const base::Result<std::vector<desk::ListedMerge>> &merges) {
            if (!merges) {
                m_said->setSpans({kit::stated(kit::State::Bad, desk::Wording::reason(merges.error().code))});
                return;
            }
            const auto own = std::ranges::find_if(*merges, [this](const desk::ListedMerge &merge) {
                return std::ranges::find(merge.proposal.orders, m_detail.order.id)
                    != merge.proposal.orders.end();
            });
            if (own == merges->end())
                m_said->setSpans({kit::muted(tr("No other open order goes to this recipient."))});
            else
                showMerge(*own);
        });
}

void MergeDialog::showMerge(const desk::ListedMerge &merge)
{
    const auto &proposal = merge.proposal;
    for (std::size_t at = 0; at < proposal.orders.size(); ++at) {
        if (proposal.orders[at] == m_detail.order.id)
            continue;
        auto *box = new QCheckBox(merge.numbers.at(static_cast<qsizetype>(at)));
        box->setObjectName(QStringLiteral("with-") + box->text());
        box->setChecked(/*on=*/true);
        m_list->addWidget(box);
        m_others.emplace_back(proposal.orders[at], box);
        connect(box, &QCheckBox::toggled, this, [this] { m_merge->setEnabled(chosen().size() > 1); });
    }
    QStringList facts;
    if (proposal.shipBy != orders::Order::kNoDeadline)
        facts << tr("Ship by %1, the earliest of all.")
                     .arg(kit::momentText(proposal.shipBy, base::toMilliseconds(m_desk.core().now())));
    if (proposal.notes > 0)
        facts << tr("%n notes of the buyer are kept.", /*c=*/nullptr, proposal.notes);
    if (proposal.shippingRefundMinor > 0)
        facts << tr("Shipping of %1 was paid more than once; refund it if you like.")
                     .arg(amountText(proposal.shippingRefundMinor, m_detail.order.currency));
    m_said->setSpans({kit::muted(facts.join(u' '))});
    m_merge->setEnabled(/*on=*/true);
    adjustSize();
}

std::vector<orders::OrderId> MergeDialog::chosen() const
{
    std::vector<orders::OrderId> ids {m_detail.order.id};
    for (const auto &[id, box] : m_others)
        if (box->isChecked())
            ids.push_back(id);
    return ids;
}

QString MergeDialog::said() const
{
    return m_said->text();
}

void MergeDialog::act()
{
    m_merge->setEnabled(/*on=*/false);
    if (!m_detail.leavesWith.empty()) {
        m_desk.takeApart(m_detail.order.id).then(this, [this](const desk::BulkResult &result) {
            take([] { return tr("Each order goes alone again"); }, result);
        });
        return;
    }
    m_desk.merge(chosen()).then(this, [this](const desk::BulkResult &result) {
        const int count = static_cast<int>(result.done.size());
        take([count] { return tr("%n orders leave in one parcel", /*c=*/nullptr, count); }, result);
    });
}

void MergeDialog::take(const kit::Sentence &words, const desk::BulkResult &result)
{
    if (result.isClean()) {
        Q_EMIT finishedWith(words, result.undoToken);
        accept();
        return;
    }
    const auto &item = (result.failed.empty() ? result.skipped : result.failed).front();
    m_merge->setEnabled(/*on=*/true);
    m_said->setSpans(
        {kit::stated(kit::State::Bad, desk::Wording::reason(item.code, item.arguments), TextSize::Body)});
}

} // namespace purser::ui
