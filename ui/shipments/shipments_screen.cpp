#include "ui/shipments/shipments_screen.h"

#include "ui/kit/empty_state.h"
#include "ui/kit/key_action.h"
#include "ui/kit/paged_table.h"
#include "ui/kit/scanner_filter.h"
#include "ui/kit/undo_toast.h"
#include "ui/shipments/correction_form.h"
#include "ui/shipments/handover_page.h"
#include "ui/shipments/shipment_list.h"
#include "ui/shipments/shipment_words.h"

#include <QApplication>
#include <QBoxLayout>
#include <QEvent>
#include <QStackedWidget>
#include <QTimerEvent>

namespace purser::ui {

namespace {

constexpr int kFollowMilliseconds = 250;

} // namespace

ShipmentsScreen::ShipmentsScreen(desk::Desk &desk, kit::ScannerFilter &scanner, QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_list(new ShipmentList(desk))
    , m_right(new QStackedWidget)
    , m_nothing(new kit::EmptyState)
    , m_panel(new ShipmentPanel)
    , m_form(new CorrectionForm)
    , m_pages(new QStackedWidget)
    , m_browse(new QWidget)
    , m_handover(new HandoverPage(desk))
    , m_toast(new kit::UndoToast(this))
{
    build();
    join();
    addKeys(scanner);
    addParcelKeys(scanner);
    retranslate();
    m_timer.start(kFollowMilliseconds, this);
}

void ShipmentsScreen::build()
{
    for (QWidget *page : std::initializer_list<QWidget *> {m_nothing, m_panel, m_form})
        m_right->addWidget(page);
    m_right->setFixedWidth(kit::size::kPanel);
    auto *row = new QHBoxLayout(m_browse);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(m_list, 1);
    row->addWidget(m_right);
    m_pages->addWidget(m_browse);
    m_pages->addWidget(m_handover);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_pages);
    m_toast->floatOverParent();
    m_toast->hide();
}

void ShipmentsScreen::join()
{
    connect(m_list, &ShipmentList::changed, this, &ShipmentsScreen::openParcel);
    connect(m_panel, &ShipmentPanel::stepWanted, this, &ShipmentsScreen::take);
    connect(m_panel, &ShipmentPanel::voidWanted, this, [this] { m_panel->askVoid(m_desk.core().now()); });
    connect(m_panel, &ShipmentPanel::reprintWanted, this, [this] {
        if (const auto &detail = m_panel->detail(); detail && m_panel->mayReprint())
            Q_EMIT labelWanted(detail->listed.parcel.order, detail->listed.parcel.id, detail->listed.order,
                detail->listed.parcel.printed > 0);
    });
    connect(m_panel, &ShipmentPanel::correctWanted, this, &ShipmentsScreen::openCorrection);
    connect(m_form, &CorrectionForm::wanted, this, &ShipmentsScreen::correct);
    connect(m_form, &CorrectionForm::left, this, &ShipmentsScreen::back);
    connect(m_handover, &HandoverPage::left, this, &ShipmentsScreen::back);
    connect(m_handover, &HandoverPage::closed, this, &ShipmentsScreen::manifestWanted);
    connect(m_handover, &HandoverPage::refused, this, [] { QApplication::beep(); });
    connect(m_toast, &kit::UndoToast::undoWanted, this, &ShipmentsScreen::undo);
}

void ShipmentsScreen::addKeys(kit::ScannerFilter &scanner)
{
    using kit::addKeyAction;
    connect(&scanner, &kit::ScannerFilter::scanned, this, [this](const QString &code) {
        if (isVisible())
            scanned(code);
    });
    const auto add = [&](const kit::ActionName &name, const char *keys, std::function<void()> act) {
        addKeyAction(this, scanner, name, QLatin1String(keys), std::move(act));
    };
    add({"shipmentNextAction", QT_TR_NOOP("Next step of the parcel")}, "Return", [this] { enter(); });
    add({"shipmentBackAction", QT_TR_NOOP("Back")}, "Esc", [this] { back(); });
    add({"shipmentNextRowAction", QT_TR_NOOP("Next parcel")}, "J",
        [this] { isHandingOver() ? m_handover->moveCarrier(1) : m_list->moveBy(1); });
    add({"shipmentPreviousRowAction", QT_TR_NOOP("Previous parcel")}, "K",
        [this] { isHandingOver() ? m_handover->moveCarrier(-1) : m_list->moveBy(-1); });
    add({"shipmentTroubleAction", QT_TR_NOOP("Parcels in trouble")}, "E", [this] {
        if (!isHandingOver())
            m_list->showTab(shipping::ParcelTab::Trouble);
    });
    add({"handoverAction", QT_TR_NOOP("Hand parcels over")}, "H", [this] {
        if (!isHandingOver())
            openHandover();
    });
    add({"shipmentUndoAction", QT_TR_NOOP("Undo")}, "Ctrl+Z",
        [this] { isHandingOver() ? m_handover->takeBack() : m_toast->undo(); });
    add({"handoverBackAction", QT_TR_NOOP("Take back the last scan")}, "Backspace", [this] {
        if (isHandingOver())
            m_handover->takeBack();
    });
}

/// What the panel's buttons do.
void ShipmentsScreen::addParcelKeys(kit::ScannerFilter &scanner)
{
    const auto add = [&](const kit::ActionName &name, const char *keys, std::function<void()> act) {
        kit::addKeyAction(this, scanner, name, QLatin1String(keys), std::move(act));
    };
    const auto onPanel = [this](void (ShipmentPanel::*wanted)(), bool (ShipmentPanel::*may)() const) {
        return [this, wanted, may] {
            if (!isHandingOver() && m_right->currentWidget() == m_panel && (m_panel->*may)())
                Q_EMIT(m_panel->*wanted)();
        };
    };
    add({"voidLabelAction", QT_TR_NOOP("Void the label")}, "V",
        onPanel(&ShipmentPanel::voidWanted, &ShipmentPanel::mayVoid));
    add({"reprintAction", QT_TR_NOOP("Reprint the label")}, "R",
        onPanel(&ShipmentPanel::reprintWanted, &ShipmentPanel::mayReprint));
    add({"correctNumberAction", QT_TR_NOOP("Correct the tracking number")}, "N",
        onPanel(&ShipmentPanel::correctWanted, &ShipmentPanel::mayCorrect));
    add({"shipmentOrderAction", QT_TR_NOOP("Open the order")}, "O", [this] {
        if (const auto &detail = m_panel->detail(); detail && !isHandingOver())
            Q_EMIT orderWanted(detail->listed.order);
    });
}

bool ShipmentsScreen::isHandingOver() const
{
    return m_pages->currentWidget() == m_handover;
}

bool ShipmentsScreen::isCorrecting() const
{
    return !isHandingOver() && m_right->currentWidget() == m_form;
}

void ShipmentsScreen::retranslate()
{
    m_nothing->set(kit::State::None, tr("No parcel is chosen"),
        tr("Scan a label to find its parcel; J and K move through the list; H starts a hand-over."));
    m_list->retranslate();
    m_panel->retranslate(m_desk.core().now());
    m_form->retranslate();
    m_handover->retranslate();
}

void ShipmentsScreen::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void ShipmentsScreen::setShop(std::optional<orders::ShopId> shop)
{
    m_list->setShop(shop);
}

void ShipmentsScreen::refresh()
{
    if (isHandingOver())
        m_handover->refresh();
    m_list->refresh();
}

void ShipmentsScreen::openHandover(const QString &carrier)
{
    m_pages->setCurrentWidget(m_handover);
    m_handover->open(carrier);
    m_handover->setFocus();
}

void ShipmentsScreen::openParcel()
{
    const auto id = m_list->chosen();
    if (isCorrecting() && m_panel->detail() && m_panel->detail()->listed.parcel.id == id)
        return;
    if (id.isNull()) {
        m_right->setCurrentWidget(m_nothing);
        return;
    }
    m_desk.shipments().detail(id).then(
        this, [this, id](const base::Result<std::optional<desk::ShipmentDetail>> &detail) {
            if (!detail || !*detail || m_list->chosen() != id)
                return;
            m_panel->show(**detail, m_desk.core().now());
            m_right->setCurrentWidget(m_panel);
        });
}

void ShipmentsScreen::enter()
{
    if (isHandingOver())
        m_handover->enter();
    else if (isCorrecting())
        m_form->save();
    else if (m_right->currentWidget() == m_panel)
        take(m_panel->step());
}

void ShipmentsScreen::back()
{
    if (isHandingOver() && m_handover->isAsking()) {
        m_handover->back();
        return;
    }
    m_pages->setCurrentWidget(m_browse);
    if (m_right->currentWidget() == m_form)
        m_right->setCurrentWidget(m_panel);
    m_panel->back(m_desk.core().now());
    m_list->table()->setFocus();
    m_list->refresh();
}

void ShipmentsScreen::scanned(const QString &code)
{
    if (isHandingOver()) {
        m_handover->scan(code);
        return;
    }
    if (isCorrecting()) {
        m_form->take(code);
        return;
    }
    m_desk.shipments().numbered(code).then(
        this, [this](const base::Result<std::vector<shipping::ListedParcel>> &found) {
            if (!found || found->empty()
                || shipping::tabOf(found->front().parcel) == shipping::ParcelTab::None) {
                QApplication::beep();
                return;
            }
            m_list->choose(shipping::tabOf(found->front().parcel), found->front().parcel.id);
        });
}

void ShipmentsScreen::take(ShipmentStep step)
{
    const auto &detail = m_panel->detail();
    if (!detail)
        return;
    switch (step) {
    case ShipmentStep::None: return;
    case ShipmentStep::Print: Q_EMIT m_panel->reprintWanted(); return;
    case ShipmentStep::HandOver: openHandover(detail->listed.parcel.carrier); return;
    case ShipmentStep::Follow: follow(); return;
    case ShipmentStep::Void: voidLabel(); return;
    }
}

void ShipmentsScreen::follow()
{
    const auto id = m_panel->detail()->listed.parcel.id;
    m_panel->setAsking(/*isAsking=*/true, m_desk.core().now());
    m_desk.shipments().follow(id).then(this, [this, id](const base::Result<int> &told) {
        const auto &detail = m_panel->detail();
        const bool isShown = detail && detail->listed.parcel.id == id;
        if (isShown)
            m_panel->setAsking(/*isAsking=*/false, m_desk.core().now());
        if (isShown && !told)
            m_panel->setRefusal(ShipmentWords::refusal(told.error().code, {}), m_desk.core().now());
        else
            openParcel();
    });
}

void ShipmentsScreen::voidLabel()
{
    const auto &parcel = m_panel->detail()->listed.parcel;
    m_desk.shipments().voidLabel(parcel.order, parcel.id).then(this, [this](const desk::BulkResult &result) {
        showResult(tr("Label voided"), result);
    });
}

void ShipmentsScreen::openCorrection()
{
    const auto &detail = m_panel->detail();
    if (!detail || !m_panel->mayCorrect())
        return;
    m_right->setCurrentWidget(m_form);
    m_form->open(detail->listed.parcel.tracking, detail->listed.parcel.carrier, detail->canTell);
}

void ShipmentsScreen::correct(const QString &carrier, const QString &tracking, const QString &reason)
{
    const auto id = m_panel->detail()->listed.parcel.id;
    m_desk.shipments()
        .correct(id, carrier, tracking, reason)
        .then(this, [this](const desk::BulkResult &result) { showResult(tr("Number corrected"), result); });
}

void ShipmentsScreen::showResult(const QString &done, const desk::BulkResult &result)
{
    if (!result.isClean()) {
        const auto &said = (result.skipped.empty() ? result.failed : result.skipped).front();
        const QString why = ShipmentWords::refusal(said.code, said.arguments);
        isCorrecting() ? m_form->setRefusal(why) : m_panel->setRefusal(why, m_desk.core().now());
        return;
    }
    m_undoToken = result.undoToken;
    if (!m_undoToken.isEmpty())
        m_toast->offer(done, {});
    back();
}

void ShipmentsScreen::undo()
{
    if (m_undoToken.isEmpty())
        return;
    m_desk.undo(std::exchange(m_undoToken, {})).then(this, [this](const desk::BulkResult &result) {
        if (!result.isClean()) {
            const auto &said = (result.skipped.empty() ? result.failed : result.skipped).front();
            m_panel->setRefusal(ShipmentWords::refusal(said.code, said.arguments), m_desk.core().now());
        }
        refresh();
    });
}

void ShipmentsScreen::timerEvent(QTimerEvent *event)
{
    if (event->timerId() == m_timer.timerId() && isVisible())
        m_watch.look();
}

} // namespace purser::ui
