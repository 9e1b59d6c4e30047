#include "ui/settings/sign_in_fields.h"

#include "ui/kit/text_field.h"

#include <QLineEdit>
#include <QUrl>
#include <QVBoxLayout>

namespace purser::ui {

SignInFields::SignInFields(QWidget *parent)
    : QWidget(parent)
    , m_column(new QVBoxLayout(this))
{
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(kit::size::kGapSmall);
}

void SignInFields::show(const QString &kind, const QString &url, bool isKnown)
{
    m_kind = kind;
    m_isKnown = isKnown;
    for (const Entry &old : m_entries)
        delete old.input;
    m_entries.clear();
    const auto kinds = marketplace::Kinds::all();
    const auto wanted = std::ranges::find(kinds, kind, &marketplace::Kind::kind);
    if (wanted == kinds.end())
        return;
    for (const marketplace::SignInField &field : wanted->fields) {
        add(field);
        if (field.key == u"url")
            m_entries.back().input->edit()->setText(url);
    }
}

void SignInFields::add(const marketplace::SignInField &field)
{
    auto *input = new kit::TextField(field.label);
    input->setFixedWidth(kit::size::kFormWidth);
    input->setHelp(m_isKnown && field.key != u"url" ? tr("Empty keeps the one that is there.") : field.help);
    input->edit()->setObjectName(QStringLiteral("shop.") + field.key);
    input->edit()->setEchoMode(field.isSecret ? QLineEdit::Password : QLineEdit::Normal);
    connect(input->edit(), &QLineEdit::textEdited, input, [input] { input->setRefusal({}); });
    m_column->addWidget(input);
    m_entries.push_back({field, input});
}

QString SignInFields::typed(const char *key) const
{
    for (const Entry &each : m_entries)
        if (each.field.key == QLatin1String(key))
            return each.input->edit()->text().trimmed();
    return {};
}

marketplace::Credentials SignInFields::credentials() const
{
    return {.user = typed("user"), .password = typed("password"), .token = typed("token")};
}

bool SignInFields::check()
{
    const QUrl address(url(), QUrl::StrictMode);
    const bool isUrl =
        address.isValid() && !address.host().isEmpty() && address.scheme().startsWith(QStringLiteral("http"));
    const bool needsAll = !m_isKnown || credentials() != marketplace::Credentials {};
    bool isFine = isUrl;
    for (const Entry &each : m_entries) {
        const bool isAddress = each.field.key == u"url";
        const bool isLacking = !isAddress && needsAll && each.input->edit()->text().trimmed().isEmpty();
        isFine = isFine && !isLacking;
        each.input->setRefusal(isAddress && !isUrl ? tr("It has to look like https://shop.example.")
                : isLacking                        ? tr("Without it the marketplace lets nobody in.")
                                                   : QString());
    }
    return isFine;
}

void SignInFields::retranslate()
{
    std::map<QString, QString> before;
    for (const Entry &each : m_entries)
        before[each.field.key] = each.input->edit()->text();
    show(m_kind, url(), m_isKnown);
    for (const Entry &each : m_entries)
        each.input->edit()->setText(before[each.field.key]);
}

} // namespace purser::ui
