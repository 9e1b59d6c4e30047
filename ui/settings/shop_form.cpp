#include "ui/settings/shop_form.h"

#include "ui/kit/button.h"
#include "ui/kit/label.h"
#include "ui/kit/text_field.h"
#include "ui/settings/logo_field.h"
#include "ui/settings/sign_in_fields.h"

#include <QComboBox>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QVBoxLayout>

namespace purser::ui {

namespace {

using kit::Button;

constexpr int kSenderHeight = 112;

kit::Label *smallLabel()
{
    return new kit::Label(kit::Span {.size = kit::TextSize::Small});
}

QStringList linesOf(const QPlainTextEdit &edit)
{
    QStringList lines;
    for (const QString &line : edit.toPlainText().split(u'\n'))
        if (!line.trimmed().isEmpty())
            lines << line.trimmed();
    return lines;
}

} // namespace

ShopForm::ShopForm(QWidget *parent)
    : QWidget(parent)
    , m_title(new kit::Label(kit::Span {.weight = kit::Weight::Strong, .size = kit::TextSize::Title}))
    , m_kindName(smallLabel())
    , m_kind(new QComboBox)
    , m_name(new kit::TextField({}))
    , m_signIn(new SignInFields)
    , m_senderName(smallLabel())
    , m_sender(new QPlainTextEdit)
    , m_senderHelp(new kit::Label(kit::muted({}, kit::TextSize::Small)))
    , m_logo(new LogoField)
    , m_save(new Button(Button::Kind::Primary, {}, QStringLiteral("Ctrl S")))
    , m_said(new kit::Label(kit::muted({})))
{
    build();
    retranslate();
}

void ShopForm::build()
{
    m_save->setObjectName(QStringLiteral("saveShopButton"));
    m_name->edit()->setObjectName(QStringLiteral("shopName"));
    m_name->setFixedWidth(kit::size::kFormWidth);
    m_sender->setObjectName(QStringLiteral("shopSender"));
    m_sender->setTabChangesFocus(true);
    m_sender->setFixedHeight(kSenderHeight);
    m_sender->viewport()->setAutoFillBackground(false);
    m_sender->document()->setDocumentMargin(kit::size::kInputPadding - 1);
    m_said->setWraps(/*wraps=*/true);
    m_senderHelp->setWraps(/*wraps=*/true);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(
        kit::size::kDialog, kit::size::kDashboard, kit::size::kDialog, kit::size::kDashboard);
    column->setSpacing(kit::size::kGapTiny);
    const std::initializer_list<std::initializer_list<QWidget *>> groups {{m_title}, {m_kindName, m_kind},
        {m_name}, {m_signIn}, {m_senderName, m_sender, m_senderHelp}, {m_logo}};
    for (const auto &group : groups) {
        for (QWidget *widget : group)
            column->addWidget(widget);
        column->addSpacing(kit::size::kGapSmall);
    }
    auto *end = new QHBoxLayout;
    end->setSpacing(kit::size::kGap);
    end->addWidget(m_save);
    end->addWidget(m_said, 1);
    column->addLayout(end);
    column->addStretch();
    setFixedWidth(kit::size::kFormWidth + 2 * kit::size::kDialog);
    connect(m_kind, &QComboBox::activated, this, [this] { m_signIn->show(kind(), {}, /*isKnown=*/false); });
    connect(m_name->edit(), &QLineEdit::textEdited, this, [this] { m_name->setRefusal({}); });
    connect(m_save, &QPushButton::clicked, this, &ShopForm::saveWanted);
    connect(m_logo, &LogoField::refused, this,
        [this](const QString &sentence) { setSaid(kit::State::Bad, [sentence] { return sentence; }); });
}

void ShopForm::retranslate()
{
    m_title->setText(m_shop ? m_shop->name : tr("New shop"));
    m_kindName->setText(tr("Marketplace"));
    const QString current = kind();
    m_kind->clear();
    for (const marketplace::Kind &each : marketplace::Kinds::all())
        m_kind->addItem(each.title, each.kind);
    m_kind->setCurrentIndex(std::max(0, m_kind->findData(current)));
    m_name->setLabel(tr("Name"));
    m_signIn->retranslate();
    m_senderName->setText(tr("Sender on labels and slips"));
    m_sender->setAccessibleName(m_senderName->text());
    m_kind->setAccessibleName(m_kindName->text());
    m_senderHelp->setText(
        tr("Street, town, phone; at most %1 lines below the shop's name.").arg(kSenderLines));
    m_logo->retranslate();
    m_save->setText(m_shop ? tr("Save") : tr("Connect"));
}

void ShopForm::show(const std::optional<orders::Shop> &shop)
{
    m_shop = shop;
    const orders::Shop shown = shop.value_or(orders::Shop {});
    m_name->edit()->setText(shown.name);
    m_name->setRefusal({});
    m_sender->setPlainText(desk::settingsOf(shown).sender.join(u'\n'));
    m_kind->setVisible(!shop);
    m_kindName->setVisible(!shop);
    setSaid(kit::State::None, {});
    m_logo->setLogo({});
    retranslate();
    m_signIn->show(kind(), shown.url, shop.has_value());
}

QString ShopForm::kind() const
{
    return m_shop ? m_shop->kind : m_kind->currentData().toString();
}

desk::ShopChange ShopForm::change() const
{
    desk::ShopChange change {.name = m_name->edit()->text().trimmed(), .url = m_signIn->url()};
    if (const auto login = m_signIn->credentials(); login != marketplace::Credentials {})
        change.token = login.toText();
    change.settings = m_shop ? desk::settingsOf(*m_shop) : desk::ShopSettings {};
    change.settings.sender = linesOf(*m_sender);
    return change;
}

bool ShopForm::check()
{
    const auto asked = change();
    m_name->setRefusal(asked.name.isEmpty() ? tr("The shop needs a name.") : QString());
    const bool isFine = m_signIn->check() && !asked.name.isEmpty();
    if (asked.settings.sender.size() <= kSenderLines)
        return isFine;
    setSaid(kit::State::Bad, [] { return tr("The sender has more than %1 lines.").arg(kSenderLines); });
    return false;
}

void ShopForm::setSaid(kit::State state, const kit::Sentence &sentence)
{
    m_said->say([state, sentence] {
        const QString text = sentence ? sentence() : QString();
        return kit::Spans {state == kit::State::None
                ? kit::muted(text)
                : kit::Span {.text = text, .role = kit::strongOf(state)}};
    });
}

QString ShopForm::said() const
{
    return m_said->text();
}

void ShopForm::setBusy(bool isBusy)
{
    m_save->setEnabled(!isBusy);
}

} // namespace purser::ui
