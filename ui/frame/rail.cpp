#include "ui/frame/rail.h"

#include "ui/kit/ink.h"

#include <QButtonGroup>
#include <QVBoxLayout>

namespace purser::frame {
namespace {

using namespace kit;

constexpr int kAbove = 10;
constexpr int kLabelGap = 3;

class RailItem final : public QAbstractButton
{
public:
    RailItem(Icon icon, QWidget *parent)
        : QAbstractButton(parent)
        , m_icon(icon)
    {
        setFixedSize(size::kRailItemWidth, size::kRailItemHeight);
        setCheckable(true);
        setAttribute(Qt::WA_Hover);
        setFocusPolicy(Qt::TabFocus);
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        Ink ink(painter, palette());
        if (isChecked())
            ink.box(rect(), Role::AccentWeak, std::nullopt);
        else if (underMouse())
            ink.box(rect(), Role::Hover, std::nullopt);
        const Role role = isChecked() ? Role::Accent : Role::Muted;
        const int label = lineHeight(TextSize::Small);
        const int above = (height() - size::kIcon - kLabelGap - label) / 2;
        ink.icon(m_icon, QRectF((width() - size::kIcon) / 2.0, above, size::kIcon, size::kIcon), role);
        ink.text(QRectF(0, above + size::kIcon + kLabelGap, width(), label),
            {{.text = text(),
                .role = role,
                .weight = isChecked() ? Weight::Strong : Weight::Regular,
                .size = TextSize::Small}},
            Qt::AlignHCenter);
    }

private:
    Icon m_icon;
};

class Logo final : public QWidget
{
public:
    explicit Logo(QWidget *parent)
        : QWidget(parent)
    {
        setFixedSize(size::kLogo, size::kLogo);
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        const Ink ink(painter, palette());
        paintLogo(painter, rect(), ink(Role::Accent), ink(Role::OnAccent));
    }
};

} // namespace

Rail::Rail(QWidget *parent)
    : QWidget(parent)
{
    setFixedWidth(size::kRail);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, kAbove, size::kHairline, kAbove);
    column->setSpacing(size::kGapTiny);
    column->addWidget(new Logo(this), 0, Qt::AlignHCenter);
    column->addSpacing(kAbove);
    auto *group = new QButtonGroup(this);
    for (int index = 0; index < kPlaceCount; ++index) {
        const auto place = static_cast<Place>(index);
        auto *item = new RailItem(iconOf(place), this);
        if (place == Place::Sync)
            column->addStretch();
        column->addWidget(item, 0, Qt::AlignHCenter);
        group->addButton(item);
        item->hide();
        connect(item, &QAbstractButton::clicked, this, [this, place] { Q_EMIT chosen(place); });
        m_items.at(static_cast<std::size_t>(index)) = item;
    }
    retranslate();
}

void Rail::setOffered(Place place, bool isOffered)
{
    m_items.at(static_cast<std::size_t>(place))->setVisible(isOffered);
}

bool Rail::isOffered(Place place) const
{
    return !m_items.at(static_cast<std::size_t>(place))->isHidden();
}

void Rail::setCurrent(Place place)
{
    m_items.at(static_cast<std::size_t>(place))->setChecked(true);
}

void Rail::retranslate()
{
    for (int index = 0; index < kPlaceCount; ++index)
        m_items.at(static_cast<std::size_t>(index))->setText(nameOf(static_cast<Place>(index)));
}

void Rail::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    Ink ink(painter, palette());
    ink.fill(rect(), Role::Canvas);
    ink.fill(QRectF(width() - size::kHairline, 0, size::kHairline, height()), Role::Line);
}

} // namespace purser::frame
