#include "ui/settings/shop_form.h"

#include "desk/office_wording.h"
#include "ui/kit/button.h"
#include "ui/kit/label.h"
#include "ui/kit/text_field.h"

#include <QComboBox>
#include <QFileDialog>
#include <QImageReader>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QUrl>
#include <QVBoxLayout>

namespace purser::ui {

/// The logo as paper shows it: on white, whatever the theme.
class LogoBox final : public QWidget
{
public:
    LogoBox() { setFixedSize(kWide, kHigh); }

    void setLogo(const QImage &logo)
    {
        m_logo = QPixmap::fromImage(logo);
        update();
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        kit::Ink ink(painter, palette());
        ink.box(rect(), kit::color(kit::Role::Surface, kit::Shade::Light), kit::Role::Edge);
        if (m_logo.isNull())
            return;
        const QRect room = rect().adjusted(kInset, kInset, -kInset, -kInset);
        QRect place(QPoint(), m_logo.size().scaled(room.size(), Qt::KeepAspectRatio));
        place.moveCenter(room.center());
        painter.setRenderHint(QPainter::SmoothPixmapTransform);
        painter.drawPixmap(place, m_logo);
    }

private:
    static constexpr int kWide = 152;
    static constexpr int kHigh = 92;
    static constexpr int kInset = 6;
    QPixmap m_logo;
};

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
    , m_signInColumn(new QVBoxLayout)
    , m_senderName(smallLabel())
    , m_sender(new QPlainTextEdit)
    , m_senderHelp(new kit::Label(kit::muted({}, kit::TextSize::Small)))
    , m_logoName(smallLabel())
    , m_logoBox(new LogoBox)
    , m_chooseLogo(new Button(Button::Kind::Normal))
    , m_removeLogo(new Button(Button::Kind::Quiet))
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
    m_said->setWraps(true);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(
        kit::size::kDialog, kit::size::kDashboard, kit::size::kDialog, kit::size::kDashboard);
    column->setSpacing(kit::size::kGapTiny);
    column->addWidget(m_title);
    column->addSpacing(kit::size::kGapSmall);
    column->addWidget(m_kindName);
    column->addWidget(m_kind);
    column->addSpacing(kit::size::kGapSmall);
    column->addWidget(m_name);
    m_signInColumn->setSpacing(kit::size::kGapSmall);
    column->addSpacing(kit::size::kGapSmall);
    column->addLayout(m_signInColumn);
    buildPapers(*column);
    column->addSpacing(kit::size::kPage);
    auto *end = new QHBoxLayout;
    end->setSpacing(kit::size::kGap);
    end->addWidget(m_save);
    end->addWidget(m_said, 1);
    column->addLayout(end);
    column->addStretch();
    setFixedWidth(kit::size::kFormWidth + 2 * kit::size::kDialog);
    connect(m_kind, &QComboBox::activated, this, &ShopForm::buildSignIn);
    connect(m_name->edit(), &QLineEdit::textEdited, this, [this] { m_name->setRefusal({}); });
    connect(m_save, &QPushButton::clicked, this, &ShopForm::saveWanted);
    connect(m_chooseLogo, &QPushButton::clicked, this, &ShopForm::chooseLogo);
    connect(m_removeLogo, &QPushButton::clicked, this, [this] {
        setLogo({});
        Q_EMIT logoChanged();
    });
}

void ShopForm::buildPapers(QVBoxLayout &column)
{
    column.addSpacing(kit::size::kGapSmall);
    column.addWidget(m_senderName);
    column.addWidget(m_sender);
    column.addWidget(m_senderHelp);
    column.addSpacing(kit::size::kGapSmall);
    column.addWidget(m_logoName);
    auto *logo = new QHBoxLayout;
    logo->setSpacing(kit::size::kGap);
    auto *buttons = new QVBoxLayout;
    buttons->setSpacing(kit::size::kGapSmall);
    buttons->addWidget(m_chooseLogo, 0, Qt::AlignLeft);
    buttons->addWidget(m_removeLogo, 0, Qt::AlignLeft);
    buttons->addStretch();
    logo->addWidget(m_logoBox);
    logo->addLayout(buttons, 1);
    column.addLayout(logo);
}

void ShopForm::buildSignIn()
{
    for (const SignIn &old : m_signIn)
        delete old.input;
    m_signIn.clear();
    const auto kinds = marketplace::Kinds::all();
    const auto wanted = std::ranges::find(kinds, kind(), &marketplace::Kind::kind);
    if (wanted == kinds.end())
        return;
    for (const marketplace::SignInField &field : wanted->fields) {
        auto *input = new kit::TextField(field.label);
        input->setFixedWidth(kit::size::kFormWidth);
        input->setHelp(m_shop && field.key != u"url" ? tr("Empty keeps the one that is there.") : field.help);
        input->edit()->setObjectName(QStringLiteral("shop.") + field.key);
        input->edit()->setEchoMode(field.isSecret ? QLineEdit::Password : QLineEdit::Normal);
        connect(input->edit(), &QLineEdit::textEdited, input, [input] { input->setRefusal({}); });
        m_signInColumn->addWidget(input);
        m_signIn.push_back({field, input});
        if (m_shop && field.key == u"url")
            input->edit()->setText(m_shop->url);
    }
}

QString ShopForm::typed(const char *key) const
{
    for (const SignIn &each : m_signIn)
        if (each.field.key == QLatin1String(key))
            return each.input->edit()->text().trimmed();
    return {};
}

marketplace::Credentials ShopForm::credentials() const
{
    return {.user = typed("user"), .password = typed("password"), .token = typed("token")};
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
    std::map<QString, QString> before;
    for (const SignIn &each : m_signIn)
        before[each.field.key] = each.input->edit()->text();
    buildSignIn();
    for (const SignIn &each : m_signIn)
        if (before.contains(each.field.key))
            each.input->edit()->setText(before[each.field.key]);
    m_senderName->setText(tr("Sender on labels and slips"));
    m_senderHelp->setText(
        tr("Street, town, phone; at most %1 lines below the shop's name.").arg(kSenderLines));
    m_logoName->setText(tr("Logo on slips"));
    m_chooseLogo->setText(tr("Choose a picture"));
    m_removeLogo->setText(tr("Remove"));
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
    setLogo({});
    retranslate();
    buildSignIn();
}

void ShopForm::setLogo(const QImage &logo)
{
    m_logo = logo;
    m_logoBox->setLogo(logo);
    m_removeLogo->setVisible(!logo.isNull());
}

void ShopForm::chooseLogo()
{
    const QString file = QFileDialog::getOpenFileName(
        this, tr("Choose a picture"), {}, tr("Pictures (*.png *.jpg *.jpeg *.svg)"));
    if (file.isEmpty())
        return;
    QImageReader reader(file);
    reader.setAutoTransform(true);
    const QImage read = reader.read();
    if (read.isNull()) {
        setSaid(kit::State::Bad, tr("This file is no picture that can be read. Use PNG or JPEG."));
        return;
    }
    setLogo(read);
    Q_EMIT logoChanged();
}

QString ShopForm::kind() const
{
    return m_shop ? m_shop->kind : m_kind->currentData().toString();
}

desk::ShopChange ShopForm::change() const
{
    desk::ShopChange change {.name = m_name->edit()->text().trimmed(), .url = typed("url")};
    if (credentials() != marketplace::Credentials {})
        change.token = credentials().toText();
    change.settings = m_shop ? desk::settingsOf(*m_shop) : desk::ShopSettings {};
    change.settings.sender = linesOf(*m_sender);
    return change;
}

bool ShopForm::check()
{
    const auto asked = change();
    const QUrl url(asked.url, QUrl::StrictMode);
    const bool isUrl =
        url.isValid() && !url.host().isEmpty() && url.scheme().startsWith(QStringLiteral("http"));
    const bool needsSignIn = isNew() || !asked.token.isEmpty();
    bool isFine = isUrl && !asked.name.isEmpty();
    m_name->setRefusal(asked.name.isEmpty() ? tr("The shop needs a name.") : QString());
    for (const SignIn &each : m_signIn) {
        const bool isAddress = each.field.key == u"url";
        const bool isLacking = !isAddress && needsSignIn && each.input->edit()->text().trimmed().isEmpty();
        isFine = isFine && !isLacking;
        each.input->setRefusal(isAddress && !isUrl ? tr("It has to look like https://shop.example.")
                : isLacking                        ? tr("Without it the marketplace lets nobody in.")
                                                   : QString());
    }
    if (asked.settings.sender.size() <= kSenderLines)
        return isFine;
    setSaid(kit::State::Bad, tr("The sender has more than %1 lines.").arg(kSenderLines));
    return false;
}

void ShopForm::setSaid(kit::State state, const QString &sentence)
{
    m_said->setSpans(
        {state == kit::State::None ? kit::muted(sentence)
                                   : kit::Span {.text = sentence, .role = kit::strongOf(state)}});
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
