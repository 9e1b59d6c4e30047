#include "ui/settings/shop_page.h"

#include "desk/office_wording.h"
#include "desk/wording.h"
#include "ui/kit/button.h"
#include "ui/kit/label.h"
#include "ui/kit/paged_table.h"
#include "ui/kit/row_delegate.h"
#include "ui/settings/logo_field.h"
#include "ui/settings/shop_form.h"

#include <QHeaderView>
#include <QItemSelectionModel>
#include <QScrollArea>
#include <QVBoxLayout>

namespace purser::ui {

namespace {

using kit::Button;
using orders::Shop;
using orders::ShopId;

constexpr int kListWidth = 300;

QString sentenceOf(const QString &code)
{
    return code.startsWith(u"shop.") ? desk::Wording::reason(code) : desk::OfficeWording::syncProblem(code);
}

} // namespace

int ShopListModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : 1;
}

QVariant ShopListModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= rowCount())
        return {};
    if (role == kit::StrongRole)
        return row(index.row()).name;
    return role == kit::SecondRole ? QVariant(desk::OfficeWording::marketplace(row(index.row()).kind))
                                   : QVariant();
}

ShopPage::ShopPage(desk::Desk &desk, QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_model(new ShopListModel(this))
    , m_table(new kit::PagedTable)
    , m_add(new Button(Button::Kind::Normal, {}, QStringLiteral("N")))
    , m_form(new ShopForm)
{
    build();
    retranslate();
}

QWidget *ShopPage::makeList()
{
    m_table->setObjectName(QStringLiteral("shopTable"));
    m_table->setModel(m_model);
    m_table->horizontalHeader()->hide();
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setColumnWidths({{}});
    m_add->setObjectName(QStringLiteral("addShopButton"));
    auto *left = new QWidget;
    left->setFixedWidth(kListWidth);
    left->setAutoFillBackground(true);
    left->setBackgroundRole(QPalette::Base);
    auto *column = new QVBoxLayout(left);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_table, 1);
    column->addWidget(new kit::Separator);
    auto *foot = new QHBoxLayout;
    foot->setContentsMargins(kit::size::kPage, kit::size::kGap, kit::size::kPage, kit::size::kGap);
    foot->addWidget(m_add);
    foot->addStretch();
    column->addLayout(foot);
    return left;
}

QWidget *ShopPage::makeScrolledForm()
{
    auto *scroll = new QScrollArea;
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    auto *body = new QWidget;
    auto *middle = new QHBoxLayout(body);
    middle->setContentsMargins(0, 0, 0, 0);
    middle->addWidget(m_form);
    middle->addStretch();
    scroll->setWidget(body);
    scroll->viewport()->setAutoFillBackground(false);
    body->setAutoFillBackground(false);
    return scroll;
}

void ShopPage::build()
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(makeList());
    row->addWidget(makeScrolledForm(), 1);
    connect(m_add, &QPushButton::clicked, this, &ShopPage::addShop);
    connect(m_form, &ShopForm::saveWanted, this, &ShopPage::save);
    connect(m_form->logo(), &LogoField::changed, this, [this] { m_isLogoChanged = true; });
    connect(
        m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, [this] { showChosen(); });
}

void ShopPage::retranslate()
{
    m_add->setText(tr("Add a shop"));
    m_table->setAccessibleName(tr("Connected shops"));
    m_form->retranslate();
}

void ShopPage::read(ShopId chosen)
{
    m_desk.shops().then(this, [this, chosen](const base::Result<std::vector<Shop>> &shops) {
        if (!shops)
            return;
        m_shops = *shops;
        kit::RowPage<ShopListRow> page;
        for (const Shop &shop : m_shops)
            page.rows.push_back({shop.id.value(), shop.name, shop.kind});
        m_model->refresh(std::move(page));
        const auto at = m_model->find(chosen.value());
        if (at || !m_shops.empty())
            m_table->selectRow(at.value_or(0));
        else
            addShop();
    });
}

void ShopPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    const bool isWriting = m_form->isNew() && !m_form->change().name.isEmpty();
    const auto shop = chosen();
    if (!isWriting)
        read(shop ? shop->id : ShopId {});
}

std::optional<Shop> ShopPage::chosen() const
{
    const auto rows = m_table->selectionModel()->selectedRows();
    if (rows.isEmpty())
        return std::nullopt;
    return m_shops.at(static_cast<std::size_t>(rows.front().row()));
}

void ShopPage::showChosen()
{
    const auto shop = chosen();
    if (!shop)
        return;
    m_isLogoChanged = false;
    m_form->show(shop);
    m_desk.shopLogo(shop->id).then(this, [this, id = shop->id](const base::Result<QImage> &logo) {
        const auto now = chosen();
        if (logo && now && now->id == id && !m_isLogoChanged)
            m_form->logo()->setLogo(*logo);
    });
}

void ShopPage::addShop()
{
    m_table->clearSelection();
    m_isLogoChanged = false;
    m_form->show(std::nullopt);
    if (auto *name = m_form->findChild<QWidget *>(QStringLiteral("shopName")))
        name->setFocus();
}

void ShopPage::save()
{
    if (!m_form->check())
        return;
    m_form->setBusy(/*isBusy=*/true);
    const auto shop = chosen();
    if (m_form->isNew() || !shop)
        saveNew();
    else
        saveKnown(shop->id, m_form->change());
}

void ShopPage::saveNew()
{
    const auto change = m_form->change();
    m_form->setSaid(kit::State::None, [] { return tr("Connecting and reading the catalogue"); });
    m_desk.addShop(m_form->kind(), change.url, change.name, change.token)
        .then(this, [this](const base::Result<ShopId> &added) {
            Q_EMIT shopsChanged();
            if (added) {
                saveAdded(*added);
                return;
            }
            m_form->setBusy(/*isBusy=*/false);
            m_form->setSaid(kit::State::Bad, [code = added.error().code] { return sentenceOf(code); });
            read({});
        });
}

/// What the marketplace told of the shop stands where the form says nothing.
void ShopPage::saveAdded(ShopId id)
{
    m_desk.shops().then(this, [this, id](const base::Result<std::vector<orders::Shop>> &shops) {
        auto change = m_form->change();
        const auto all = shops.value_or(std::vector<orders::Shop> {});
        if (const auto added = std::ranges::find(all, id, &orders::Shop::id); added != all.end()) {
            const QStringList written = change.settings.sender;
            change.settings = desk::settingsOf(*added);
            if (!written.isEmpty())
                change.settings.sender = written;
        }
        saveKnown(id, change);
        Q_EMIT shopAdded();
    });
}

void ShopPage::saveKnown(ShopId shop, const desk::ShopChange &change)
{
    m_desk.changeShop(shop, change).then(this, [this, shop](const base::Result<> &done) {
        m_form->setBusy(/*isBusy=*/false);
        if (done)
            showSaved(shop);
        else
            m_form->setSaid(kit::State::Bad, [code = done.error().code] { return sentenceOf(code); });
    });
}

void ShopPage::showSaved(ShopId shop)
{
    if (m_isLogoChanged)
        (void)m_desk.saveShopLogo(shop, m_form->logo()->logo());
    m_isLogoChanged = false;
    m_form->setSaid(kit::State::Good, [] { return tr("Saved. New labels and slips show it."); });
    Q_EMIT shopsChanged();
    read(shop);
}

} // namespace purser::ui
