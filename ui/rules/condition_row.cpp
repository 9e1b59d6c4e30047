#include "ui/rules/condition_row.h"

#include "desk/rule_wording.h"
#include "desk/wording.h"
#include "ui/kit/button.h"
#include "ui/rules/rule_number.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLineEdit>

namespace purser::ui {

namespace {

using desk::RuleWording;
using intake::RuleCondition;
using intake::RuleFact;
using intake::RuleLines;
using intake::RuleTest;

constexpr int kFactWidth = 210;
constexpr int kTestWidth = 124;

QStringList wordsOf(const QString &text)
{
    QStringList words;
    for (const QString &word : QString(text).replace(u'\uff0c', u',').split(u',', Qt::SkipEmptyParts))
        if (!word.trimmed().isEmpty())
            words << word.trimmed();
    return words;
}

template <typename Word>
void choose(QComboBox *box, Word word)
{
    box->setCurrentIndex(std::max(0, box->findData(static_cast<int>(word))));
}

bool isChosen(RuleFact fact)
{
    return fact == RuleFact::Shop || fact == RuleFact::Payment;
}

} // namespace

ConditionRow::ConditionRow(const QStringList &shops, QWidget *parent)
    : QWidget(parent)
    , m_shops(shops)
    , m_fact(new QComboBox)
    , m_lines(new QComboBox)
    , m_test(new QComboBox)
    , m_value(new QLineEdit)
    , m_choice(new QComboBox)
    , m_remove(new kit::Button(kit::Button::Kind::Quiet))
{
    m_fact->setObjectName(QStringLiteral("conditionFact"));
    m_lines->setObjectName(QStringLiteral("conditionLines"));
    m_test->setObjectName(QStringLiteral("conditionTest"));
    m_value->setObjectName(QStringLiteral("conditionValue"));
    m_choice->setObjectName(QStringLiteral("conditionChoice"));
    m_remove->setObjectName(QStringLiteral("removeCondition"));
    m_remove->setSymbol(kit::Icon::Close);
    m_fact->setFixedWidth(kFactWidth);
    m_lines->setFixedWidth(kTestWidth);
    m_test->setFixedWidth(kTestWidth);
    m_value->setTextMargins(kit::size::kGapSmall, 0, kit::size::kGapSmall, 0);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(kit::size::kGapSmall);
    for (QWidget *part : std::initializer_list<QWidget *> {m_fact, m_lines, m_test})
        row->addWidget(part);
    row->addWidget(m_value, 1);
    row->addWidget(m_choice, 1);
    row->addWidget(m_remove);
    retranslate();
    connect(m_fact, &QComboBox::activated, this, &ConditionRow::chooseFact);
    for (QComboBox *box : {m_lines, m_test, m_choice})
        connect(box, &QComboBox::activated, this, &ConditionRow::changed);
    connect(m_value, &QLineEdit::textEdited, this, &ConditionRow::changed);
    connect(m_remove, &QPushButton::clicked, this, &ConditionRow::removeWanted);
}

RuleFact ConditionRow::fact() const
{
    return static_cast<RuleFact>(m_fact->currentData().toInt());
}

int ConditionRow::digitsOfFact() const
{
    return fact() == RuleFact::TotalMinor ? m_digits : fact() == RuleFact::DiscountPerMille ? 1 : 0;
}

void ConditionRow::retranslate()
{
    m_fact->clear();
    for (const RuleFact each : intake::kRuleFacts)
        m_fact->addItem(RuleWording::fact(each), static_cast<int>(each));
    m_lines->clear();
    for (const RuleLines each : {RuleLines::Any, RuleLines::All, RuleLines::None})
        m_lines->addItem(RuleWording::lines(each), static_cast<int>(each));
    m_fact->setAccessibleName(tr("What is looked at"));
    m_lines->setAccessibleName(tr("Of which lines"));
    m_test->setAccessibleName(tr("How it is compared"));
    m_value->setAccessibleName(tr("Compared with"));
    m_choice->setAccessibleName(tr("Compared with"));
    m_remove->setToolTip(tr("Remove this condition"));
    m_remove->setAccessibleName(tr("Remove this condition"));
    show(m_condition, m_digits);
}

void ConditionRow::show(const RuleCondition &condition, int digits)
{
    m_condition = condition;
    m_digits = digits;
    choose(m_fact, condition.fact);
    choose(m_lines, condition.lines);
    fillTests();
    choose(m_test, condition.test);
    showValue();
}

void ConditionRow::fillTests()
{
    m_test->clear();
    if (fact() == RuleFact::HasNote) {
        m_test->addItem(tr("is there"), static_cast<int>(RuleTest::AtLeast));
        m_test->addItem(tr("is not there"), static_cast<int>(RuleTest::AtMost));
        return;
    }
    const bool isNumber = intake::isOfNumbers(fact());
    for (const RuleTest test : isNumber ? std::array {RuleTest::AtLeast, RuleTest::AtMost}
                                        : std::array {RuleTest::OneOf, RuleTest::Contains})
        m_test->addItem(RuleWording::test(test), static_cast<int>(test));
}

void ConditionRow::fillChoices(const QStringList &words)
{
    m_choice->clear();
    if (fact() == RuleFact::Payment)
        for (const orders::Payment payment : orders::kPayments)
            m_choice->addItem(desk::Wording::payment(payment), QStringList {orders::code(payment)});
    else
        for (const QString &shop : m_shops)
            m_choice->addItem(shop, QStringList {shop});
    int at = words.isEmpty() ? 0 : m_choice->findData(words);
    if (at < 0) { // several, from a file
        m_choice->addItem(words.join(QStringLiteral(", ")), words);
        at = m_choice->count() - 1;
    }
    m_choice->setCurrentIndex(at);
}

void ConditionRow::showValue()
{
    m_lines->setVisible(intake::isOfLines(fact()));
    m_choice->setVisible(isChosen(fact()));
    m_value->setVisible(!isChosen(fact()) && fact() != RuleFact::HasNote);
    if (isChosen(fact()))
        fillChoices(m_condition.words);
    m_value->setText(intake::isOfNumbers(fact()) ? typedNumber(m_condition.number, digitsOfFact())
                                                 : m_condition.words.join(QStringLiteral(", ")));
    m_value->setPlaceholderText(intake::isOfNumbers(fact()) ? QString() : tr("A, B, …"));
}

/// Another fact keeps nothing of what the former was compared with.
void ConditionRow::chooseFact()
{
    m_condition = {.fact = fact(),
        .test = intake::isOfNumbers(fact()) ? RuleTest::AtLeast : RuleTest::OneOf,
        .number = fact() == RuleFact::HasNote ? 1 : 0};
    fillTests();
    showValue();
    Q_EMIT changed();
}

std::optional<RuleCondition> ConditionRow::condition() const
{
    RuleCondition condition {.fact = fact(), .test = static_cast<RuleTest>(m_test->currentData().toInt())};
    if (intake::isOfLines(fact()))
        condition.lines = static_cast<RuleLines>(m_lines->currentData().toInt());
    if (fact() == RuleFact::HasNote) {
        condition.number = condition.test == RuleTest::AtLeast ? 1 : 0;
        return condition;
    }
    if (!intake::isOfNumbers(fact())) {
        condition.words =
            isChosen(fact()) ? m_choice->currentData().toStringList() : wordsOf(m_value->text());
        return condition;
    }
    const auto number = numberTyped(m_value->text(), digitsOfFact());
    if (!number)
        return std::nullopt;
    condition.number = *number;
    return condition;
}

void ConditionRow::focusFirst()
{
    m_fact->setFocus(Qt::TabFocusReason);
}

} // namespace purser::ui
