#include "ui/aftersales/case_steps.h"

#include "documents/money_text.h"
#include "ui/kit/button.h"
#include "ui/kit/label.h"
#include "ui/kit/text_field.h"

#include <QBoxLayout>
#include <QLineEdit>
#include <QStackedWidget>

namespace purser::ui {

namespace {

using kit::Button;

enum Page { Steps, Reason, Question };

constexpr auto kEnter = u"\u23ce";

CaseSteps::Step stepOf(const aftersales::ReturnCase &one)
{
    if (one.stage == u"requested")
        return CaseSteps::Step::Approve;
    if (desk::isRefundable(one))
        return CaseSteps::Step::Refund;
    return desk::isReceivable(one) ? CaseSteps::Step::Receive : CaseSteps::Step::None;
}

Button *button(Button::Kind kind, const char *name, const QString &key)
{
    auto *result = new Button(kind, {}, key);
    result->setObjectName(QLatin1String(name));
    result->setControlHeight(kit::size::kControlFooter);
    return result;
}

QHBoxLayout *rowOf(QWidget *parent)
{
    auto *row = new QHBoxLayout(parent);
    row->setContentsMargins(kit::size::kDialog, kit::size::kGap, kit::size::kDialog, kit::size::kGap);
    row->setSpacing(kit::size::kGapSmall);
    return row;
}

} // namespace

CaseSteps::CaseSteps(QWidget *parent)
    : QWidget(parent)
    , m_pages(new QStackedWidget)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(new kit::Separator);
    column->addWidget(m_pages);
    m_pages->addWidget(makeSteps());
    m_pages->addWidget(makeReason());
    m_pages->addWidget(makeQuestion());
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    retranslate();
}

QWidget *CaseSteps::makeSteps()
{
    auto *page = new QWidget;
    auto *row = rowOf(page);
    m_next = button(Button::Kind::Primary, "nextStepButton", QString::fromUtf16(kEnter));
    m_refuse = button(Button::Kind::Normal, "refuseButton", QStringLiteral("2"));
    m_remark = new kit::Label(kit::muted({}));
    m_remark->setAlignment(Qt::AlignRight);
    row->addWidget(m_next);
    row->addWidget(m_refuse);
    row->addWidget(m_remark, 1);
    connect(m_next, &QPushButton::clicked, this, &CaseSteps::takeNext);
    connect(m_refuse, &QPushButton::clicked, this, &CaseSteps::askReason);
    return page;
}

QWidget *CaseSteps::makeReason()
{
    auto *page = new QWidget;
    auto *row = rowOf(page);
    m_reason = new kit::TextField({});
    m_reason->setFixedWidth(kit::size::kFormWidth);
    m_reason->edit()->setObjectName(QStringLiteral("reasonField"));
    m_refuseNow = button(Button::Kind::Danger, "refuseNowButton", QString::fromUtf16(kEnter));
    m_reasonBack = button(Button::Kind::Normal, "reasonBackButton", QStringLiteral("Esc"));
    row->addWidget(m_reason);
    row->addWidget(m_refuseNow, 0, Qt::AlignBottom);
    row->addWidget(m_reasonBack, 0, Qt::AlignBottom);
    row->addStretch();
    connect(m_refuseNow, &QPushButton::clicked, this, &CaseSteps::refuse);
    connect(m_reasonBack, &QPushButton::clicked, this, &CaseSteps::back);
    return page;
}

QWidget *CaseSteps::makeQuestion()
{
    auto *page = new QWidget;
    auto *row = rowOf(page);
    m_pay = button(Button::Kind::Danger, "payButton", QString::fromUtf16(kEnter));
    m_payBack = button(Button::Kind::Normal, "payBackButton", QStringLiteral("Esc"));
    m_question = new kit::Label(kit::stated(kit::State::Wait, {}, kit::TextSize::Body));
    row->addWidget(m_pay);
    row->addWidget(m_payBack);
    row->addWidget(m_question, 1);
    connect(m_pay, &QPushButton::clicked, this, [this] {
        back();
        Q_EMIT refundWanted();
    });
    connect(m_payBack, &QPushButton::clicked, this, &CaseSteps::back);
    return page;
}

void CaseSteps::retranslate()
{
    m_refuse->setText(tr("Refuse"));
    m_reason->setLabel(tr("Why, in words for the buyer"));
    m_refuseNow->setText(tr("Refuse"));
    m_reasonBack->setText(tr("Back"));
    m_pay->setText(tr("Refund %1").arg(m_amount));
    m_payBack->setText(tr("Back"));
    m_question->setText(tr("The money cannot be called back once the marketplace has paid."));
    switch (m_step) {
    case Step::None: m_next->setText({}); break;
    case Step::Approve: m_next->setText(tr("Approve")); break;
    case Step::Receive: m_next->setText(tr("Book the goods in")); break;
    case Step::Refund: m_next->setText(tr("Refund %1").arg(m_amount)); break;
    }
    m_next->setKey(m_step == Step::Approve ? QStringLiteral("1")
            : m_step == Step::Refund       ? QStringLiteral("4")
                                           : QString::fromUtf16(kEnter));
    m_next->setVisible(m_step != Step::None);
    m_refuse->setVisible(m_mayRefuse);
    setRefusal({});
}

void CaseSteps::setCase(const desk::CaseDetail &detail)
{
    const Step step = stepOf(detail.returnCase);
    const QString amount = documents::moneyText(detail.money.amount);
    if (m_case == detail.returnCase.id && m_step == step && m_amount == amount)
        return; // a question or a reason that is being typed stays
    m_case = detail.returnCase.id;
    m_step = step;
    m_mayRefuse = m_step == Step::Approve;
    m_amount = amount;
    m_pages->setCurrentIndex(Steps);
    retranslate();
}

void CaseSteps::setRefusal(const QString &sentence)
{
    if (!sentence.isEmpty())
        m_remark->setSpans({kit::stated(kit::State::Bad, sentence, kit::TextSize::Body)});
    else
        m_remark->setSpans(
            {kit::muted(m_step == Step::Refund ? tr("a refund cannot be undone") : QString())});
}

void CaseSteps::takeNext()
{
    switch (m_step) {
    case Step::None: return;
    case Step::Approve: Q_EMIT approveWanted(); return;
    case Step::Receive: Q_EMIT receiveWanted(); return;
    case Step::Refund:
        m_pages->setCurrentIndex(Question);
        m_pay->setFocus();
        return;
    }
}

void CaseSteps::enter()
{
    switch (m_pages->currentIndex()) {
    case Reason: refuse(); return;
    case Question: m_pay->click(); return;
    default: takeNext();
    }
}

void CaseSteps::press(int number)
{
    if (m_pages->currentIndex() != Steps)
        return;
    if (number == 2)
        askReason();
    else if ((number == 1 && m_step == Step::Approve) || (number == 4 && m_step == Step::Refund))
        takeNext();
}

void CaseSteps::askReason()
{
    if (!m_mayRefuse)
        return;
    m_reason->edit()->clear();
    m_reason->setRefusal({});
    m_pages->setCurrentIndex(Reason);
    m_reason->edit()->setFocus();
}

void CaseSteps::refuse()
{
    const QString reason = m_reason->edit()->text().trimmed();
    if (reason.isEmpty()) {
        m_reason->setRefusal(tr("The buyer needs a reason."));
        return;
    }
    back();
    Q_EMIT refuseWanted(reason);
}

void CaseSteps::back()
{
    m_pages->setCurrentIndex(Steps);
}

void CaseSteps::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    kit::Ink(painter, palette()).fill(rect(), kit::Role::Surface);
}

} // namespace purser::ui
