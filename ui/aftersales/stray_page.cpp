#include "ui/aftersales/stray_page.h"

#include "desk/wording.h"
#include "ui/kit/button.h"
#include "ui/kit/card.h"
#include "ui/kit/empty_state.h"
#include "ui/kit/label.h"
#include "ui/kit/moment_text.h"
#include "ui/kit/text_field.h"

#include <QLineEdit>
#include <QScrollArea>
#include <QVBoxLayout>

namespace purser::ui {

namespace {

using namespace kit;
using aftersales::StrayParcel;

constexpr int kFieldWidth = 320;

} // namespace

StrayPage::StrayPage(desk::Desk &desk, QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_heading(new Label(Span {}))
    , m_column(nullptr)
    , m_empty(new EmptyState)
{
    setFocusPolicy(Qt::StrongFocus);
    auto *body = new QWidget;
    m_column = new QVBoxLayout(body);
    m_column->setContentsMargins(size::kDialog, size::kDashboard, size::kDialog, size::kDashboard);
    m_column->setSpacing(size::kPage);
    m_column->addWidget(m_heading);
    m_column->addWidget(m_empty);
    m_column->addStretch();
    auto *scroll = new QScrollArea;
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(body);
    scroll->viewport()->setAutoFillBackground(false);
    body->setAutoFillBackground(false);
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(scroll);
}

void StrayPage::show(const std::vector<StrayParcel> &parcels, base::Instant now)
{
    m_now = now;
    if (parcels == m_parcels)
        return;
    m_parcels = parcels;
    rebuild();
}

void StrayPage::retranslate()
{
    rebuild();
}

void StrayPage::enter()
{
    for (const auto &[edit, button] : m_fields)
        if (edit->hasFocus())
            button->click();
}

void StrayPage::rebuild()
{
    constexpr int kFixed = 3; // heading, empty, stretch
    while (m_column->count() > kFixed) {
        const std::unique_ptr<QLayoutItem> item(m_column->takeAt(1));
        delete item->widget();
    }
    m_fields.clear();
    m_heading->setSpans({{.text = tr("Unknown parcels"), .weight = Weight::Strong, .size = TextSize::Page}});
    m_empty->set(State::Good, tr("No unknown parcel waits"),
        tr("Parcels that the returns bench cannot place appear here by themselves."));
    m_empty->setVisible(m_parcels.empty());
    for (const StrayParcel &parcel : m_parcels)
        add(parcel);
}

void StrayPage::add(const StrayParcel &parcel)
{
    auto *card = new Card;
    card->column()->setSpacing(size::kGapSmall);
    card->column()->addWidget(new Label(strong(parcel.code)));
    QStringList facts {
        tr("received by %1, %2")
            .arg(parcel.receivedBy, momentText(parcel.receivedAt, base::toMilliseconds(m_now)))};
    if (!parcel.number.isEmpty())
        facts << tr("order %1").arg(parcel.number);
    if (!parcel.remoteId.isEmpty())
        facts << tr("return %1, not approved").arg(parcel.remoteId);
    card->column()->addWidget(new Label(muted(facts.join(QStringLiteral(" · ")))));
    if (!parcel.note.isEmpty())
        card->column()->addWidget(new Label(Span {.text = parcel.note}));
    auto *field = new TextField(tr("Number of the return or of its order"));
    field->setFixedWidth(kFieldWidth);
    field->edit()->setObjectName(QStringLiteral("strayCase"));
    field->edit()->setText(parcel.remoteId.isEmpty() ? parcel.number : parcel.remoteId);
    auto *button = new Button(Button::Kind::Primary, tr("Belongs to it"));
    button->setObjectName(QStringLiteral("assignStrayButton"));
    auto *row = new QHBoxLayout;
    row->setSpacing(size::kGap);
    row->addWidget(field);
    row->addWidget(button, 0, Qt::AlignBottom);
    row->addStretch();
    card->column()->addLayout(row);
    const auto assign = [this, field, id = parcel.id] {
        m_desk.assignStray(id, field->edit()->text())
            .then(field, [this, field](const desk::CaseAnswer &answer) {
                if (answer.code.isEmpty())
                    Q_EMIT assigned(answer.undoToken);
                else
                    field->setRefusal(desk::Wording::reason(answer.code, answer.arguments));
            });
    };
    connect(button, &Button::clicked, this, assign);
    m_fields.emplace_back(field->edit(), button);
    m_column->insertWidget(m_column->count() - 2, card);
}

} // namespace purser::ui
