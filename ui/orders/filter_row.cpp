#include "ui/orders/filter_row.h"

#include "base/text.h"
#include "desk/filter_wording.h"
#include "ui/kit/button.h"
#include "ui/kit/chip.h"
#include "ui/kit/label.h"
#include "ui/kit/style.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QMenu>
#include <QTimerEvent>

namespace purser::ui {

namespace {

using desk::FilterWording;
using orders::Condition;
using orders::FilterKey;
using orders::TypedFilter;

constexpr int kPatienceMilliseconds = 60;
constexpr int kNarrowestField = 160;

bool has(const std::vector<Condition> &conditions, const Condition &wanted)
{
    return std::ranges::find(conditions, wanted) != conditions.end();
}

} // namespace

FilterRow::FilterRow(QWidget *parent)
    : QWidget(parent)
    , m_tokens(new QHBoxLayout)
    , m_field(new QLineEdit)
    , m_button(new kit::Button(kit::Button::Kind::Quiet, {}, QStringLiteral("F")))
    , m_remark(new kit::Label(kit::muted({}, kit::TextSize::Small)))
{
    setFixedHeight(kit::size::kFilterRow);
    m_field->setObjectName(QStringLiteral("filterField"));
    m_field->setFixedHeight(kit::size::kControlSmall);
    m_field->setMinimumWidth(kNarrowestField);
    m_field->setTextMargins(kit::size::kGapTiny, 0, kit::size::kGapTiny, 0);
    m_field->installEventFilter(this);
    m_button->setSymbol(kit::Icon::Filter);
    m_button->setControlHeight(kit::size::kControlSmall);
    m_button->setObjectName(QStringLiteral("filterButton"));
    m_tokens->setSpacing(kit::size::kGapSmall);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(kit::size::kPage, 0, kit::size::kPage, 0);
    row->setSpacing(kit::size::kGapSmall);
    row->addLayout(m_tokens);
    row->addWidget(m_field, 1);
    row->addWidget(m_button);
    row->addWidget(m_remark);
    connect(m_button, &QAbstractButton::clicked, this, &FilterRow::openMenu);
    connect(m_field, &QLineEdit::textEdited, this, [this] { m_timer.start(kPatienceMilliseconds, this); });
    retranslate();
}

void FilterRow::retranslate()
{
    m_field->setPlaceholderText(tr("Search or filter: name, shop:berlin, late, total:>100"));
    m_field->setAccessibleName(tr("Search and filter"));
    m_button->setText(tr("Filter"));
    showChips();
    read();
}

void FilterRow::setShops(const QStringList &names)
{
    m_shops = names;
}

void FilterRow::setTyped(const TypedFilter &typed)
{
    m_chips = typed.conditions;
    m_field->setText(orders::filterText(TypedFilter {{}, typed.words}));
    read();
    showChips();
}

void FilterRow::setText(const QString &text)
{
    const auto typed = orders::parseFilter(text, m_shops);
    setTyped(typed.value_or(TypedFilter {{}, QString(text).remove(u'"')}));
}

void FilterRow::setRemark(const QString &remark)
{
    m_count = remark;
    showRemark();
}

void FilterRow::openField()
{
    m_field->setFocus(Qt::ShortcutFocusReason);
    m_field->selectAll();
}

/// The chips and what stands in the field; the field's last readable meaning while it is being typed.
TypedFilter FilterRow::whole() const
{
    TypedFilter all {m_chips, {}};
    if (const auto typed = orders::parseFilter(m_field->text(), m_shops)) {
        for (const Condition &condition : typed->conditions)
            if (!has(all.conditions, condition))
                all.conditions.push_back(condition);
        all.words = typed->words;
    } else {
        all.words = m_typed.words;
    }
    return all;
}

void FilterRow::read()
{
    m_timer.stop();
    const auto typed = orders::parseFilter(m_field->text(), m_shops);
    m_problem = typed ? QString() : FilterWording::error(typed.error());
    m_field->setProperty(kit::kRefusedProperty, !typed);
    m_field->setAccessibleDescription(m_problem);
    m_field->update();
    showRemark();
    take(whole());
}

void FilterRow::take(const TypedFilter &typed)
{
    if (std::exchange(m_typed, typed) != typed)
        Q_EMIT changed();
}

/// What was typed becomes chips; a text that cannot be read stays, with the place marked.
void FilterRow::settle()
{
    read();
    const auto typed = orders::parseFilter(m_field->text(), m_shops);
    if (!typed) {
        m_field->setSelection(static_cast<int>(typed.error().at), static_cast<int>(typed.error().length));
        return;
    }
    setTyped(m_typed);
}

void FilterRow::showChips()
{
    while (QLayoutItem *item = m_tokens->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    for (const Condition &condition : m_chips) {
        auto *token = new kit::FilterToken(FilterWording::name(condition), FilterWording::value(condition));
        token->setAccessibleName(FilterWording::choice(condition));
        token->setObjectName(orders::filterText(condition));
        m_tokens->addWidget(token);
        token->show();
        connect(token, &kit::FilterToken::removed, this, [this, condition] { drop(condition); });
        connect(token, &QAbstractButton::clicked, this, [this, condition] { edit(condition); });
    }
}

void FilterRow::showRemark()
{
    const bool isWrong = !m_problem.isEmpty();
    m_remark->setSpans({{.text = isWrong ? m_problem : m_count,
        .role = isWrong ? kit::Role::Bad : kit::Role::Muted,
        .size = kit::TextSize::Small}});
}

/// Back into the field, to be changed.
void FilterRow::edit(const Condition &condition)
{
    std::erase(m_chips, condition);
    const QString rest = m_field->text().trimmed();
    m_field->setText(orders::filterText(condition) + (rest.isEmpty() ? QString() : u' ' + rest));
    showChips();
    read();
    m_field->setFocus();
    m_field->setCursorPosition(static_cast<int>(orders::filterText(condition).size()));
}

void FilterRow::drop(const Condition &condition)
{
    std::erase(m_chips, condition);
    showChips();
    read();
    m_field->setFocus();
}

void FilterRow::toggle(const Condition &condition)
{
    settle();
    if (has(m_chips, condition))
        std::erase(m_chips, condition);
    else
        m_chips.push_back(condition);
    showChips();
    read();
}

std::vector<Condition> FilterRow::choices() const
{
    std::vector<Condition> all {{.key = FilterKey::Late}};
    const auto add = [&all](FilterKey key, const QStringList &values) {
        for (const QString &value : values)
            all.push_back({.key = key, .values = {value}});
    };
    add(FilterKey::Due, {QStringLiteral("today"), QStringLiteral("tomorrow"), QStringLiteral("4h")});
    add(FilterKey::Stock, orders::valuesOf(FilterKey::Stock));
    add(FilterKey::Tag, orders::valuesOf(FilterKey::Tag));
    add(FilterKey::Pay, orders::valuesOf(FilterKey::Pay));
    for (const QString &shop : m_shops)
        add(FilterKey::Shop, {base::folded(shop)});
    add(FilterKey::Stage, orders::valuesOf(FilterKey::Stage));
    return all;
}

QMenu *FilterRow::menu()
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->setObjectName(QStringLiteral("filterMenu"));
    std::map<FilterKey, QMenu *> parts;
    for (const Condition &condition : choices()) {
        QMenu *part = menu;
        if (!condition.values.isEmpty()) {
            QMenu *&kept = parts[condition.key];
            if (kept == nullptr)
                kept = menu->addMenu(FilterWording::name(condition));
            part = kept;
        }
        const QString value = FilterWording::value(condition);
        QAction *action = part->addAction(value.isEmpty() ? FilterWording::name(condition) : value);
        action->setCheckable(true);
        action->setChecked(has(m_chips, condition));
        action->setObjectName(orders::filterText(condition));
        connect(action, &QAction::triggered, this, [this, condition] { toggle(condition); });
    }
    return menu;
}

void FilterRow::openMenu()
{
    menu()->popup(m_button->mapToGlobal(m_button->rect().bottomLeft()));
}

bool FilterRow::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Return || key == Qt::Key_Enter || key == Qt::Key_Escape || key == Qt::Key_Down)
            event->accept();
        return QWidget::eventFilter(watched, event);
    }
    if (event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    switch (static_cast<QKeyEvent *>(event)->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter: settle(); return true;
    case Qt::Key_Down: Q_EMIT left(); return true;
    case Qt::Key_Escape:
        if (m_field->text().isEmpty())
            Q_EMIT left();
        m_field->clear();
        read();
        return true;
    case Qt::Key_Backspace:
        if (!m_field->text().isEmpty() || m_chips.empty())
            break;
        edit(Condition(m_chips.back()));
        return true;
    default: break; // Qt::Key is open, not ours
    }
    return QWidget::eventFilter(watched, event);
}

void FilterRow::timerEvent(QTimerEvent *event)
{
    if (event->timerId() == m_timer.timerId())
        read();
}

void FilterRow::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    kit::Ink ink(painter, palette());
    ink.fill(rect(), kit::Role::Surface);
}

} // namespace purser::ui
