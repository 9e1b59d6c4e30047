#include "ui/settings/look_page.h"

#include "ui/kit/tokens.h"
#include "ui/settings/choice_list.h"

#include <QVBoxLayout>

namespace purser::ui {

LookPage::LookPage(desk::Desk &desk, QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_language(new ChoiceList)
    , m_theme(new ChoiceList)
{
    m_language->setObjectName(QStringLiteral("languageChoice"));
    m_theme->setObjectName(QStringLiteral("themeChoice"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(
        kit::size::kDialog, kit::size::kDashboard, kit::size::kDialog, kit::size::kDashboard);
    column->setSpacing(kit::size::kDialog);
    column->addWidget(m_language);
    column->addWidget(m_theme);
    column->addStretch();
    const auto keep = [this](desk::Setting which, const QString &value) {
        (void)m_desk.saveSetting(which, value);
    };
    connect(m_language, &ChoiceList::changed, this, [this, keep](const QString &code) {
        keep(desk::Setting::Language, code);
        Q_EMIT languageChosen(code);
    });
    connect(m_theme, &ChoiceList::changed, this, [this, keep](const QString &code) {
        keep(desk::Setting::Theme, code);
        Q_EMIT themeChosen(code);
    });
    retranslate();
    read();
}

void LookPage::read()
{
    m_desk.setting(desk::Setting::Language).then(this, [this](const base::Result<QString> &code) {
        m_language->choose(code.value_or(QString()));
    });
    m_desk.setting(desk::Setting::Theme).then(this, [this](const base::Result<QString> &code) {
        const QString kept = code.value_or(QString());
        m_theme->choose(kept.isEmpty() ? QStringLiteral("system") : kept);
    });
}

void LookPage::retranslate()
{
    m_language->set(tr("Language"),
        {{QString(), tr("As the computer")}, {QStringLiteral("en"), QStringLiteral("English")},
            {QStringLiteral("zh"), QStringLiteral("简体中文")}});
    m_theme->set(tr("Theme"),
        {{QStringLiteral("system"), tr("As the computer")}, {QStringLiteral("light"), tr("Light")},
            {QStringLiteral("dark"), tr("Dark")}});
}

} // namespace purser::ui
