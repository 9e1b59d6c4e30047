#include "ui/settings/scanner_page.h"

#include "documents/test_page.h"
#include "ui/kit/button.h"
#include "ui/kit/label.h"
#include "ui/kit/scanner_filter.h"
#include "ui/kit/text_field.h"
#include "ui/settings/code_view.h"

#include <QCheckBox>
#include <QIntValidator>
#include <QKeyEvent>
#include <QLineEdit>
#include <QVBoxLayout>

namespace purser::ui {

namespace {

using kit::Button;
using kit::Scan;
using kit::ScanFinding;
using kit::ScanSetup;
using kit::Sentence;
using kit::State;

constexpr int kShortestPause = 35;
constexpr int kLongestPause = 200;

Sentence sentenceOf(const ScanFinding &finding)
{
    using Kind = ScanFinding::Kind;
    const QString around = finding.setup.prefix + finding.setup.suffix;
    switch (finding.kind) {
    case Kind::Fits:
        if (around.isEmpty())
            return [] { return ScannerPage::tr("The scanner works."); };
        return [around] {
            return ScannerPage::tr(
                "The scanner works and types “%1” around the code. Purser can take it off.")
                .arg(around);
        };
    case Kind::OtherLayout:
        return [] {
            return ScannerPage::tr(
                "The scanner types for an American keyboard, this computer has another one. "
                "Purser can read the keys by their position.");
        };
    case Kind::OtherCase:
        return [] {
            return ScannerPage::tr(
                "Capital and small letters are exchanged. Switch off Caps Lock, or the scanner's own "
                "setting for it, and scan again.");
        };
    case Kind::OtherCode:
        return [] {
            return ScannerPage::tr(
                "This is not what the bars say. Scan the bars above; if they were, set the scanner back "
                "to its factory settings and scan again.");
        };
    }
    Q_UNREACHABLE();
}

} // namespace

ScannerPage::ScannerPage(kit::ScannerFilter &scanner, QWidget *parent)
    : QWidget(parent)
    , m_scanner(scanner)
    , m_title(new kit::Label(kit::Span {.weight = kit::Weight::Strong, .size = kit::TextSize::Title}))
    , m_help(new kit::Label(kit::muted({})))
    , m_test(new kit::TextField({}))
    , m_arrived(new kit::Label(kit::muted({})))
    , m_said(new kit::Label)
    , m_use(new Button(Button::Kind::Normal))
    , m_prefix(new kit::TextField({}))
    , m_suffix(new kit::TextField({}))
    , m_pause(new kit::TextField({}))
    , m_byPosition(new QCheckBox)
{
    build();
    retranslate();
    showSetup();
    propose(std::nullopt);
    connect(&scanner, &kit::ScannerFilter::received, this, [this](const Scan &scan) {
        if (isVisible())
            take(scan);
    });
    connect(m_test->edit(), &QLineEdit::returnPressed, this, &ScannerPage::takeTyped);
    connect(m_use, &QPushButton::clicked, this, [this] {
        if (m_proposal)
            keep(*m_proposal);
    });
    for (const kit::TextField *field : {m_prefix, m_suffix, m_pause})
        connect(field->edit(), &QLineEdit::editingFinished, this, &ScannerPage::keepFields);
    connect(m_byPosition, &QCheckBox::clicked, this, &ScannerPage::keepFields);
}

void ScannerPage::build()
{
    m_use->setObjectName(QStringLiteral("useScanSetupButton"));
    m_test->edit()->setObjectName(QStringLiteral("scanTest"));
    m_prefix->edit()->setObjectName(QStringLiteral("scanPrefix"));
    m_suffix->edit()->setObjectName(QStringLiteral("scanSuffix"));
    m_pause->edit()->setObjectName(QStringLiteral("scanPause"));
    m_byPosition->setObjectName(QStringLiteral("scanByPosition"));
    m_pause->edit()->setValidator(new QIntValidator(kShortestPause, kLongestPause, this));
    m_test->edit()->installEventFilter(this);
    for (kit::TextField *field : {m_test, m_prefix, m_suffix, m_pause})
        field->setFixedWidth(kit::size::kFormWidth);
    for (kit::Label *text : {m_help, m_arrived, m_said})
        text->setWraps(true);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(
        kit::size::kDialog, kit::size::kDashboard, kit::size::kDialog, kit::size::kDashboard);
    column->setSpacing(kit::size::kGapSmall);
    column->addWidget(m_title);
    column->addWidget(m_help);
    column->addWidget(new CodeView(documents::testPageCode()));
    column->addWidget(m_test);
    column->addWidget(m_said);
    column->addWidget(m_arrived);
    column->addWidget(m_use);
    column->addSpacing(kit::size::kGap);
    auto *around = new QHBoxLayout;
    around->setSpacing(kit::size::kGap);
    for (kit::TextField *field : {m_prefix, m_suffix, m_pause}) {
        field->setFixedWidth(kit::size::kInputWidth);
        around->addWidget(field, 0, Qt::AlignTop);
    }
    around->addStretch();
    column->addLayout(around);
    column->addWidget(m_byPosition);
    column->addStretch();
}

void ScannerPage::setSetup(const ScanSetup &setup)
{
    m_scanner.setSetup(setup);
    showSetup();
}

void ScannerPage::showSetup()
{
    const ScanSetup &setup = m_scanner.setup();
    m_prefix->edit()->setText(setup.prefix);
    m_suffix->edit()->setText(setup.suffix);
    m_pause->edit()->setText(QString::number(setup.pause.count()));
    m_byPosition->setChecked(setup.isByPosition);
}

void ScannerPage::take(const Scan &scan)
{
    const ScanFinding finding = kit::judge(scan, documents::testPageCode(), m_scanner.setup());
    const bool isRight = finding.kind == ScanFinding::Kind::Fits;
    say(isRight ? State::Good : State::Bad, sentenceOf(finding));
    m_arrived->say([scan] {
        return kit::Spans {kit::muted(tr("Arrived: %1 · %2 signs · at most %3 ms from key to key")
                                          .arg(scan.text)
                                          .arg(scan.text.size())
                                          .arg(scan.slowest.count()))};
    });
    const ScanSetup &now = m_scanner.setup();
    const bool isDone = codeIn(scan.text, now) == documents::testPageCode()
        || (now.isByPosition && codeIn(scan.byPosition, now) == documents::testPageCode());
    propose(isDone || finding.setup == now ? std::nullopt : std::optional(finding.setup));
}

/// Keys that were too slow for a scan came to the field as if somebody had typed them.
void ScannerPage::takeTyped()
{
    const QString typed = m_test->edit()->text();
    m_test->edit()->clear();
    const auto slowest = std::exchange(m_slowest, std::chrono::milliseconds(0));
    m_keyAt = 0;
    const bool isFast = slowest.count() <= kLongestPause && typed.size() > 2;
    if (!isFast) {
        say(State::Wait, [] { return tr("That was typed by hand. Scan the bars above."); });
        return propose(std::nullopt);
    }
    say(State::Bad, [ms = slowest.count()] {
        return tr(
            "The scanner needs up to %1 ms from key to key, so its code looks typed. Purser can wait longer.")
            .arg(ms);
    });
    ScanSetup setup = m_scanner.setup();
    setup.pause = kit::pauseFor(slowest);
    propose(setup);
}

bool ScannerPage::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_test->edit() && event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        const auto at = static_cast<qint64>(key->timestamp());
        if (m_keyAt > 0 && at > m_keyAt && !key->text().isEmpty())
            m_slowest = std::max(m_slowest, std::chrono::milliseconds(at - m_keyAt));
        m_keyAt = at;
    }
    return QWidget::eventFilter(watched, event);
}

void ScannerPage::say(State state, const kit::Sentence &sentence)
{
    m_said->say(kit::saying(state, sentence, kit::TextSize::Body));
}

QString ScannerPage::said() const
{
    return m_said->text();
}

void ScannerPage::propose(const std::optional<ScanSetup> &setup)
{
    m_proposal = setup;
    m_use->setVisible(setup.has_value());
}

void ScannerPage::keepFields()
{
    ScanSetup setup = m_scanner.setup();
    setup.prefix = m_prefix->edit()->text();
    setup.suffix = m_suffix->edit()->text();
    setup.pause =
        std::chrono::milliseconds(std::clamp(m_pause->edit()->text().toInt(), kShortestPause, kLongestPause));
    setup.isByPosition = m_byPosition->isChecked();
    if (setup != m_scanner.setup())
        keep(setup);
}

void ScannerPage::keep(const ScanSetup &setup)
{
    m_scanner.setSetup(setup);
    showSetup();
    propose(std::nullopt);
    say(State::Good, [] { return tr("Kept. Scan once more to see that it works."); });
    Q_EMIT changed(setup);
}

void ScannerPage::retranslate()
{
    m_title->setText(tr("Scanner"));
    m_help->setText(tr("Scan these bars from the screen, or from the printer's test page."));
    m_test->setLabel(tr("Test field, for a scanner that is not recognised"));
    m_use->setText(tr("Use it so"));
    m_prefix->setLabel(tr("Typed before each code"));
    m_suffix->setLabel(tr("Typed after each code"));
    m_pause->setLabel(tr("Longest pause, ms"));
    m_byPosition->setText(tr("Read keys by their position, as on an American keyboard"));
}

void ScannerPage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace purser::ui
