#include "ui/settings/demo_page.h"

#include "ui/kit/button.h"
#include "ui/kit/label.h"

#include <QVBoxLayout>

namespace purser::ui {

using kit::Button;

DemoPage::DemoPage(QWidget *parent)
    : QWidget(parent)
    , m_title(new kit::Label(kit::Span {.weight = kit::Weight::Strong, .size = kit::TextSize::Title}))
    , m_text(new kit::Label(kit::muted({})))
    , m_open(new Button(Button::Kind::Normal))
    , m_remove(new Button(Button::Kind::Danger))
    , m_question(new kit::Label)
    , m_yes(new Button(Button::Kind::Danger))
    , m_no(new Button(Button::Kind::Normal))
    , m_problem(new kit::Label)
{
    m_open->setObjectName(QStringLiteral("openDemoButton"));
    m_remove->setObjectName(QStringLiteral("removeDemoButton"));
    m_yes->setObjectName(QStringLiteral("removeDemoYesButton"));
    m_no->setObjectName(QStringLiteral("removeDemoNoButton"));
    for (kit::Label *text : {m_text, m_question, m_problem})
        text->setWraps(true);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(
        kit::size::kDialog, kit::size::kDashboard, kit::size::kDialog, kit::size::kDashboard);
    column->setSpacing(kit::size::kGap);
    for (QWidget *each : std::initializer_list<QWidget *> {m_title, m_text, m_open, m_remove, m_question})
        column->addWidget(each);
    auto *answers = new QHBoxLayout;
    answers->setSpacing(kit::size::kGap);
    answers->addWidget(m_yes);
    answers->addWidget(m_no);
    answers->addStretch();
    column->addLayout(answers);
    column->addWidget(m_problem);
    column->addStretch();
    connect(m_open, &QPushButton::clicked, this, &DemoPage::openWanted);
    connect(m_remove, &QPushButton::clicked, this, [this] { ask(/*isAsked=*/true); });
    connect(m_no, &QPushButton::clicked, this, [this] { ask(/*isAsked=*/false); });
    connect(m_yes, &QPushButton::clicked, this, &DemoPage::removeWanted);
    retranslate();
    ask(/*isAsked=*/false);
}

void DemoPage::setDemo(Demo demo)
{
    m_demo = demo;
    retranslate();
    ask(/*isAsked=*/false);
}

void DemoPage::ask(bool isAsked)
{
    m_open->setVisible(m_demo != Demo::Here && !isAsked);
    m_remove->setVisible(m_demo != Demo::None && !isAsked);
    for (QWidget *each : std::initializer_list<QWidget *> {m_question, m_yes, m_no})
        each->setVisible(isAsked);
    m_problem->setSpans({});
    if (isAsked)
        m_no->setFocus();
    else if (isVisible())
        m_remove->setFocus();
}

void DemoPage::setProblem(const kit::Sentence &problem)
{
    ask(/*isAsked=*/false);
    m_problem->say(kit::saying(kit::State::Bad, problem, kit::TextSize::Body));
}

void DemoPage::retranslate()
{
    m_title->setText(tr("Demo"));
    switch (m_demo) {
    case Demo::None:
        m_text->setText(tr(
            "Three invented shops with orders and a warehouse, to try everything with. They live in a desk "
            "of their own, beside yours, and nothing leaves this computer."));
        break;
    case Demo::Here:
        m_text->setText(tr(
            "This window shows the demo: three invented shops in a desk of their own. Your own desk is not "
            "touched by what you do here."));
        break;
    case Demo::Left:
        m_text->setText(tr(
            "The demo's data lie on this computer from another time, beside your own desk. Opening the demo "
            "begins it anew."));
        break;
    }
    m_open->setText(tr("Open the demo"));
    m_remove->setText(tr("Remove the demo"));
    m_question->setText(
        tr("All shops, orders, buyers and labels of the demo, and all you did in it, are removed from this "
           "computer. This cannot be undone. PDF files that you printed stay where you put them."));
    m_yes->setText(tr("Remove all demo data"));
    m_no->setText(tr("Keep the demo"));
}

} // namespace purser::ui
