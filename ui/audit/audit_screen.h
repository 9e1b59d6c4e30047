#pragma once

#include "desk/counting.h"

#include <QBasicTimer>
#include <QWidget>

class QStackedWidget;

namespace purser::kit {
class Button;
class EmptyState;
class ErrorState;
class Label;
class PagedTable;
class ProgressLine;
class ScannerFilter;
} // namespace purser::kit

namespace purser::ui {

class AuditFilterBar;
class AuditModel;
class AuditPanel;

/// The journal, filtered, and the proof that nobody changed it. GUI thread.
class AuditScreen final : public QWidget
{
    Q_OBJECT

public:
    /// @p counting outlives it
    AuditScreen(desk::Counting &counting, kit::ScannerFilter &scanner, QWidget *parent = nullptr);

    /// Shows the entries of a number of another screen.
    void showQuery(const desk::AuditQuery &query);
    [[nodiscard]] AuditFilterBar *filter() const { return m_filter; }
    [[nodiscard]] AuditModel *model() const { return m_model; }
    [[nodiscard]] kit::PagedTable *table() const { return m_table; }
    [[nodiscard]] AuditPanel *panel() const { return m_panel; }
    /// What the last verification said.
    [[nodiscard]] QString verdict() const;

Q_SIGNALS:
    /// The list shows what was asked for.
    void shown();
    void orderWanted(const QString &number);

protected:
    void timerEvent(QTimerEvent *event) override;
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void build();
    void addKeys(kit::ScannerFilter &scanner);
    void retranslate();
    void restart();
    void loadPage(const QVariant &cursor);
    void readChoices();
    void openPanel();
    void openOrder();
    void verify();
    void showProgress();
    void showVerdict(const base::Result<store::ChainReport> &report);

    desk::Counting &m_counting;
    kit::Label *m_title;
    kit::Label *m_verdict;
    kit::Button *m_verify;
    kit::ProgressLine *m_progressLine;
    AuditFilterBar *m_filter;
    AuditModel *m_model;
    kit::PagedTable *m_table;
    kit::EmptyState *m_empty;
    kit::ErrorState *m_error;
    QStackedWidget *m_list;
    AuditPanel *m_panel;
    std::shared_ptr<desk::VerifyProgress> m_progress; ///< null = nothing is verified now
    std::optional<base::Result<store::ChainReport>> m_report;
    QString m_reportTime;
    QTimeZone m_zone = QTimeZone::systemTimeZone();
    int m_asked = 0; ///< answers to older questions are dropped
    QBasicTimer m_timer;
};

} // namespace purser::ui
