#include "ui/orders/open_case_dialog.h"

#include "aftersales/case_reason.h"
#include "desk/office_wording.h"
#include "desk/wording.h"
#include "ui/kit/button.h"
#include "ui/kit/label.h"

#include <QComboBox>
#include <QHBoxLayout>

namespace purser::ui {

namespace {

using kit::Button;
using kit::TextSize;

constexpr int kWidth = 520;

kit::Label *small(const QString &text)
{
    return new kit::Label(kit::muted(text, TextSize::Small));
}

} // namespace

OpenCaseDialog::OpenCaseDialog(desk::Desk &desk, const desk::OrderDetail &detail, QWidget *parent)
    : QDialog(parent)
    , m_desk(desk)
    , m_order(detail.order.id)
    , m_kind(new QComboBox)
    , m_reason(new QComboBox)
    , m_said(new kit::Label(kit::stated(kit::State::Bad, {}, TextSize::Body)))
    , m_open(new Button(Button::Kind::Primary, tr("Open the case"), QStringLiteral("\u23ce")))
    , m_close(new Button(Button::Kind::Quiet, tr("Close"), QStringLiteral("Esc")))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Open a case"));
    setFixedWidth(kWidth);
    for (const auto kind : aftersales::kCaseKinds) {
        const QString code = aftersales::toCode(kind);
        m_kind->addItem(desk::OfficeWording::caseKind(code), code);
    }
    m_kind->setCurrentIndex(m_kind->findData(aftersales::toCode(aftersales::CaseKind::ReturnRefund)));
    for (const char *reason : aftersales::kCaseReasons)
        m_reason->addItem(desk::Wording::caseReason(QLatin1String(reason)), QLatin1String(reason));
    build(detail);
    connect(m_open, &QPushButton::clicked, this, &OpenCaseDialog::openCase);
    connect(m_close, &QPushButton::clicked, this, &QDialog::reject);
}

void OpenCaseDialog::build(const desk::OrderDetail &detail)
{
    setObjectName(QStringLiteral("openCaseDialog"));
    m_kind->setObjectName(QStringLiteral("caseKind"));
    m_reason->setObjectName(QStringLiteral("caseReason"));
    m_open->setObjectName(QStringLiteral("confirmCaseButton"));
    m_open->setDefault(true);
    m_said->setWraps(/*wraps=*/true);
    auto *note = small(tr("The case stays here. The marketplace hears of the refund only."));
    note->setWraps(/*wraps=*/true);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(
        kit::size::kDialog, kit::size::kDialog, kit::size::kDialog, kit::size::kDialog);
    column->setSpacing(kit::size::kGapSmall);
    column->addWidget(new kit::Label(kit::Span {.text = tr("Case for %1").arg(detail.order.number),
        .weight = kit::Weight::Strong,
        .size = TextSize::Title}));
    addLines(*column, detail);
    for (QWidget *widget : std::initializer_list<QWidget *> {
             small(tr("Reason")), m_reason, small(tr("The buyer gets")), m_kind, note, m_said})
        column->addWidget(widget);
    auto *end = new QHBoxLayout;
    end->addStretch(1);
    end->addWidget(m_close);
    end->addWidget(m_open);
    column->addLayout(end);
}

void OpenCaseDialog::addLines(QLayout &column, const desk::OrderDetail &detail)
{
    const auto left = desk::returnablePieces(detail.order, detail.cases);
    for (const orders::OrderLine &line : detail.order.lines) {
        const auto most = left.find(line.id);
        if (most == left.end())
            continue;
        auto *pieces = new QComboBox;
        for (int count = 0; count <= most->second; ++count)
            pieces->addItem(tr("%1 of %2").arg(count).arg(most->second), count);
        pieces->setCurrentIndex(left.size() == 1 ? most->second : 0);
        pieces->setAccessibleName(line.title);
        pieces->setObjectName(QStringLiteral("pieces-") + line.sku);
        auto *title = new kit::Label(
            kit::Spans {{.text = line.title}, kit::muted(QStringLiteral("  ") + line.sku, TextSize::Small)});
        auto *row = new QWidget;
        auto *across = new QHBoxLayout(row);
        across->setContentsMargins(0, 0, 0, 0);
        across->addWidget(title, 1);
        across->addWidget(pieces);
        column.addWidget(row);
        m_pieces[line.id] = pieces;
    }
}

desk::CaseWish OpenCaseDialog::wish() const
{
    desk::CaseWish wish {.kind = aftersales::parseCaseKind(m_kind->currentData().toString())
                                     .value_or(aftersales::CaseKind::ReturnRefund),
        .reason = m_reason->currentData().toString()};
    for (const auto &[line, pieces] : m_pieces)
        if (const int count = pieces->currentData().toInt(); count > 0)
            wish.pieces[line] = count;
    return wish;
}

QString OpenCaseDialog::said() const
{
    return m_said->text();
}

void OpenCaseDialog::openCase()
{
    m_open->setEnabled(/*on=*/false);
    m_desk.openCase(m_order, wish()).then(this, [this](const desk::CaseAnswer &answer) {
        m_open->setEnabled(/*on=*/true);
        if (!answer.code.isEmpty()) {
            m_said->setSpans({kit::stated(
                kit::State::Bad, desk::Wording::reason(answer.code, answer.arguments), TextSize::Body)});
            return;
        }
        Q_EMIT opened(answer.undoToken);
        accept();
    });
}

} // namespace purser::ui
