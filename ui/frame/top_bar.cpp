#include "ui/frame/top_bar.h"

#include "ui/frame/search_field.h"
#include "ui/kit/button.h"

#include <QHBoxLayout>
#include <QLocale>
#include <QMenu>

namespace purser::frame {

using namespace kit;

TopBar::TopBar(QWidget *parent)
    : QWidget(parent)
    , m_search(new SearchField)
    , m_shop(new Button(Button::Kind::Quiet))
    , m_user(new Button(Button::Kind::Quiet))
{
    setFixedHeight(size::kTopBar);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(size::kPage, 0, size::kPage, size::kHairline);
    row->setSpacing(size::kGap);
    row->addWidget(m_search);
    row->addWidget(m_shop);
    row->addStretch();
    row->addWidget(m_user);
    m_shop->setOpensList(true);
    m_user->setSymbol(Icon::User);
    m_user->hide();
    connect(m_shop, &QAbstractButton::clicked, this, &TopBar::openShops);
    connect(m_user, &QAbstractButton::clicked, this, &TopBar::userMenuWanted);
    retranslate();
}

void TopBar::setShops(const QStringList &names)
{
    m_shops = names;
    m_chosen = -1;
    retranslate();
}

void TopBar::setShop(int index)
{
    m_chosen = index;
    retranslate();
    Q_EMIT shopChosen(index);
}

void TopBar::setUser(const QString &name)
{
    m_user->setText(name);
    m_user->setVisible(!name.isEmpty());
}

void TopBar::retranslate()
{
    m_search->retranslate();
    m_shop->setVisible(!m_shops.isEmpty());
    m_shop->setText(m_chosen < 0 ? tr("All shops") : m_shops.at(m_chosen));
    m_shop->setAside(m_chosen < 0 ? QLocale().toString(m_shops.size()) : QString());
}

void TopBar::openShops()
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const auto add = [&](const QString &text, int index) {
        QAction *action = menu->addAction(text);
        action->setCheckable(true);
        action->setChecked(index == m_chosen);
        connect(action, &QAction::triggered, this, [this, index] { setShop(index); });
    };
    add(tr("All shops"), -1);
    for (int index = 0; index < m_shops.size(); ++index)
        add(m_shops.at(index), index);
    menu->popup(m_shop->mapToGlobal(m_shop->rect().bottomLeft()));
}

void TopBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    Ink ink(painter, palette());
    ink.fill(rect(), Role::Canvas);
    ink.fill(QRectF(0, height() - size::kHairline, width(), size::kHairline), Role::Line);
}

} // namespace purser::frame
