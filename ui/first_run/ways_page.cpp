#include "ui/first_run/ways_page.h"

#include "ui/first_run/way_row.h"
#include "ui/kit/button.h"
#include "ui/kit/card.h"
#include "ui/kit/label.h"
#include "ui/kit/progress_line.h"

#include <QComboBox>
#include <QVBoxLayout>

namespace purser::ui {
namespace {

using kit::Button;
using kit::TextSize;

constexpr int kLogo = 40;
constexpr int kLogoGap = 16;
constexpr int kLookColumn = 308;

void fill(QComboBox &box, const std::vector<std::pair<QString, QString>> &choices)
{
    const QString kept = box.currentData().toString();
    box.clear();
    for (const auto &[code, text] : choices)
        box.addItem(text, code);
    box.setCurrentIndex(std::max(0, box.findData(kept)));
}

} // namespace

WaysPage::WaysPage(QWidget *parent)
    : QWidget(parent)
    , m_name(new kit::Label)
    , m_claim(new kit::Label(kit::muted({}, TextSize::Title)))
    , m_connect(new Button(Button::Kind::Primary))
    , m_demo(new Button(Button::Kind::Normal))
    , m_restore(new Button(Button::Kind::Normal))
    , m_rows {new WayRow(kit::Icon::Sync, m_connect), new WayRow(kit::Icon::Waves, m_demo),
          new WayRow(kit::Icon::Return, m_restore)}
    , m_progress(new kit::ProgressLine)
    , m_said(new kit::Label)
    , m_facts(new ComputerFacts)
    , m_lookHeading(new kit::Label(
          kit::Span {.role = kit::Role::Muted, .weight = kit::Weight::Strong, .size = TextSize::Small}))
    , m_lookHelp(new kit::Label(kit::muted({}, TextSize::Small)))
    , m_language(new QComboBox)
    , m_theme(new QComboBox)
{
    auto *card = new kit::Card;
    card->setPadding(kit::size::kDialog, 0);
    card->column()->setSpacing(0);
    for (std::size_t at = 0; at < m_rows.size(); ++at) {
        if (at > 0)
            card->column()->addWidget(new kit::Separator);
        card->column()->addWidget(m_rows.at(at));
    }
    m_said->setWraps(/*wraps=*/true);
    m_claim->setWraps(/*wraps=*/true);
    m_progress->hide();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(kit::size::kGap);
    column->addWidget(makeTitle());
    column->addWidget(m_claim);
    column->addSpacing(kit::size::kGap);
    column->addWidget(card);
    column->addWidget(m_progress);
    column->addWidget(m_said);
    auto *below = new QHBoxLayout;
    below->addWidget(m_facts, 1, Qt::AlignTop);
    below->addWidget(makeLook(), 0, Qt::AlignTop);
    column->addLayout(below);
    retranslate();
}

QWidget *WaysPage::makeTitle()
{
    auto *title = new QWidget;
    auto *row = new QHBoxLayout(title);
    row->setContentsMargins(kLogo + kLogoGap, 0, 0, 0);
    row->addWidget(m_name);
    row->addStretch();
    return title;
}

QWidget *WaysPage::makeLook()
{
    auto *look = new QWidget;
    look->setFixedWidth(kLookColumn);
    auto *column = new QVBoxLayout(look);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(kit::size::kGapSmall);
    column->addWidget(m_lookHeading);
    auto *row = new QHBoxLayout;
    row->setSpacing(kit::size::kGapSmall);
    row->addWidget(m_language, 1);
    row->addWidget(m_theme, 1);
    column->addLayout(row);
    m_lookHelp->setWraps(/*wraps=*/true);
    column->addWidget(m_lookHelp);
    m_language->setObjectName(QStringLiteral("firstLanguage"));
    m_theme->setObjectName(QStringLiteral("firstTheme"));
    connect(m_language, &QComboBox::activated, this,
        [this] { Q_EMIT languageChosen(m_language->currentData().toString()); });
    connect(m_theme, &QComboBox::activated, this,
        [this] { Q_EMIT themeChosen(m_theme->currentData().toString()); });
    return look;
}

void WaysPage::setLook(const QString &language, const QString &theme)
{
    m_language->setCurrentIndex(std::max(0, m_language->findData(language)));
    m_theme->setCurrentIndex(std::max(0, m_theme->findData(theme)));
}

void WaysPage::setDemoOffered(bool isOffered)
{
    m_rows[1]->setEnabled(isOffered);
}

void WaysPage::setStarting(bool isStarting)
{
    m_progress->setVisible(isStarting);
    for (Button *button : {m_connect, m_demo, m_restore})
        button->setEnabled(!isStarting);
    m_said->say([isStarting] {
        return isStarting
            ? kit::Spans {kit::muted(tr("Starting the demo's marketplace and reading its orders"))}
            : kit::Spans {};
    });
}

void WaysPage::setProblem(const kit::Sentence &problem)
{
    setStarting(/*isStarting=*/false);
    m_said->say(kit::saying(kit::State::Bad, problem, TextSize::Body));
}

QString WaysPage::said() const
{
    return m_said->text();
}

void WaysPage::retranslate()
{
    m_name->setSpans({{.text = tr("Purser"), .weight = kit::Weight::Strong, .size = TextSize::Number},
        kit::muted(QStringLiteral("  掌柜"), TextSize::Page)});
    m_claim->setText(tr("Orders from all your shops: check, pick, pack, print and ship in one place."));
    m_rows[0]->set(tr("Connect a shop"), tr("The marketplace's address and what it signs in with."));
    m_rows[1]->set(tr("Look around in the demo"),
        tr("Three shops with orders and a warehouse. Nothing leaves this computer."));
    m_rows[2]->set(tr("Bring your desk along"), tr("A backup from another computer, and its passphrase."));
    m_facts->retranslate();
    m_lookHeading->setText(tr("Language and look"));
    m_lookHelp->setText(QStringLiteral("可随时切换为中文。Change it any time in Settings."));
    m_language->setAccessibleName(tr("Language"));
    m_theme->setAccessibleName(tr("Theme"));
    fill(*m_language,
        {{QString(), tr("As system")}, {QStringLiteral("en"), QStringLiteral("English")},
            {QStringLiteral("zh"), QStringLiteral("简体中文")}});
    fill(*m_theme,
        {{QStringLiteral("system"), tr("As system")}, {QStringLiteral("light"), tr("Light")},
            {QStringLiteral("dark"), tr("Dark")}});
}

void WaysPage::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const kit::Ink ink(painter, palette());
    kit::paintLogo(painter, QRectF(0, 0, kLogo, kLogo), ink(kit::Role::Accent), ink(kit::Role::OnAccent));
}

} // namespace purser::ui
