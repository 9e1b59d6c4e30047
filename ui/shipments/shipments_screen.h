#pragma once

#include "desk/desk.h"
#include "desk/journal_watch.h"
#include "ui/shipments/shipment_panel.h"

#include <QBasicTimer>
#include <QWidget>

class QStackedWidget;

namespace purser::kit {
class EmptyState;
class ScannerFilter;
class UndoToast;
} // namespace purser::kit

namespace purser::ui {

class CorrectionForm;
class HandoverPage;
class ShipmentList;

/// Parcels from the bought label to the buyer's door, and the driver's hand-over. Follows the desk. GUI
/// thread.
class ShipmentsScreen final : public QWidget
{
    Q_OBJECT

public:
    ShipmentsScreen(desk::Desk &desk, kit::ScannerFilter &scanner, QWidget *parent = nullptr);

    /// Only this shop, or all.
    void setShop(std::optional<orders::ShopId> shop);
    [[nodiscard]] ShipmentList *list() const { return m_list; }
    [[nodiscard]] ShipmentPanel *panel() const { return m_panel; }
    [[nodiscard]] HandoverPage *handover() const { return m_handover; }
    [[nodiscard]] bool isHandingOver() const;
    [[nodiscard]] bool isCorrecting() const;
    void openHandover(const QString &carrier = {});
    /// Reads list and parcel again now.
    void refresh();

Q_SIGNALS:
    /// A label to be printed: for the first time, or its stored bytes once more.
    void labelWanted(orders::OrderId order, orders::ParcelId parcel, const QString &number, bool isAgain);
    void manifestWanted(std::int64_t list, const QString &title);
    void orderWanted(const QString &number);

protected:
    void timerEvent(QTimerEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void build();
    void join();
    void addKeys(kit::ScannerFilter &scanner);
    void addParcelKeys(kit::ScannerFilter &scanner);
    void retranslate();
    void openParcel();
    void take(ShipmentStep step);
    void enter();
    void back();
    void scanned(const QString &code);
    void follow();
    void voidLabel();
    void correct(const QString &carrier, const QString &tracking, const QString &reason);
    void showResult(const QString &done, const desk::BulkResult &result);
    void openCorrection();
    void undo();

    desk::Desk &m_desk;
    desk::JournalWatch m_watch {m_desk, [this] { refresh(); }};
    ShipmentList *m_list;
    QStackedWidget *m_right;
    kit::EmptyState *m_nothing;
    ShipmentPanel *m_panel;
    CorrectionForm *m_form;
    QStackedWidget *m_pages;
    QWidget *m_browse;
    HandoverPage *m_handover;
    kit::UndoToast *m_toast;
    QString m_undoToken;
    QBasicTimer m_timer;
};

} // namespace purser::ui
