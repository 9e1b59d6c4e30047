#pragma once

#include "desk/desk.h"

#include <QBasicTimer>
#include <QWidget>

class QGridLayout;
class QStackedWidget;

namespace purser::kit {
class Button;
class EmptyState;
class Label;
class PagedTable;
class ScannerFilter;
class Tabs;
} // namespace purser::kit

namespace purser::ui {

class OutboxModel;
class QuarantineModel;
class ShopCard;

/// How true the desk is, shop by shop; what waits for the marketplaces and what could not be read. GUI
/// thread.
class SyncScreen final : public QWidget
{
    Q_OBJECT

public:
    SyncScreen(desk::Desk &desk, kit::ScannerFilter &scanner, QWidget *parent = nullptr);

    void showOutbox();
    void showQuarantine();
    [[nodiscard]] OutboxModel *outbox() const { return m_outbox; }
    [[nodiscard]] QuarantineModel *quarantine() const { return m_quarantine; }
    [[nodiscard]] const std::vector<ShopCard *> &cards() const { return m_cards; }
    /// Reads everything again now.
    void refresh();

Q_SIGNALS:
    void shown();
    /// The order of a message, to be looked at.
    void orderWanted(const QString &number);
    void settingsWanted();

protected:
    void timerEvent(QTimerEvent *event) override;
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void build();
    void join();
    void addKeys(kit::ScannerFilter &scanner);
    void retranslate();
    void show(const desk::SyncView &view);
    using QWidget::show;
    void addCard();
    void showCards(const desk::SyncView &view);
    void syncShop(orders::ShopId shop);
    void syncAll();
    void retry();
    void openOrder();
    [[nodiscard]] kit::PagedTable *table() const;
    void showPage();

    desk::Desk &m_desk;
    kit::Label *m_title;
    kit::Button *m_syncAll;
    QGridLayout *m_grid;
    std::vector<ShopCard *> m_cards;
    kit::Tabs *m_tabs;
    kit::Button *m_retry;
    kit::Label *m_said;
    OutboxModel *m_outbox;
    QuarantineModel *m_quarantine;
    kit::PagedTable *m_outboxTable;
    kit::PagedTable *m_quarantineTable;
    kit::EmptyState *m_empty;
    QStackedWidget *m_list;
    bool m_isReading = false;
    QBasicTimer m_timer;
};

} // namespace purser::ui
