#pragma once

#include "desk/counting.h"

#include <QWidget>

class QGridLayout;
class QScrollArea;
class QStackedWidget;

namespace purser::kit {
class Button;
class EmptyState;
class ErrorState;
class Label;
class ScannerFilter;
} // namespace purser::kit

namespace purser::ui {

class ReportSection;
struct SectionContent;

/// What a day or a month tells, each figure with the orders behind it. GUI thread.
class ReportsScreen final : public QWidget
{
    Q_OBJECT

public:
    enum class Length { Day, Month };

    /// @p counting outlives it
    ReportsScreen(desk::Counting &counting, kit::ScannerFilter &scanner, QWidget *parent = nullptr);

    /// Only this shop, or all.
    void setShop(std::optional<orders::ShopId> shop);
    /// The day or month that @p day lies in.
    void showPeriod(Length length, const QDate &day);
    [[nodiscard]] const std::optional<desk::Report> &report() const { return m_report; }
    [[nodiscard]] const std::vector<ReportSection *> &sections() const { return m_sections; }
    [[nodiscard]] QString title() const;
    [[nodiscard]] QString remark() const;
    /// Writes the shown figures as CSV. @returns whether the file stands
    bool exportTo(const QString &file);

Q_SIGNALS:
    void shown();
    void wanted(const purser::desk::Lead &lead);

protected:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void build();
    void joinButtons();
    void addKeys(kit::ScannerFilter &scanner);
    void retranslate();
    void moveBy(int periods);
    void read();
    void take(const base::Result<desk::Report> &report);
    void showReport();
    void setSections(const std::vector<SectionContent> &contents);
    void setFaded(bool isFaded);
    void askForFile();
    [[nodiscard]] QDate today() const;
    [[nodiscard]] QDate first() const;
    [[nodiscard]] QDate last() const;

    desk::Counting &m_counting;
    Length m_length = Length::Month;
    QDate m_day;
    std::optional<orders::ShopId> m_shop;
    std::optional<desk::Report> m_report;
    kit::Label *m_title;
    kit::Label *m_scope;
    kit::Label *m_notCounted;
    kit::Label *m_said;
    kit::Button *m_back;
    kit::Button *m_on;
    kit::Button *m_dayButton;
    kit::Button *m_monthButton;
    kit::Button *m_export;
    QStackedWidget *m_pages;
    QScrollArea *m_scroll;
    QGridLayout *m_grid;
    kit::EmptyState *m_empty;
    kit::Button *m_nearest;
    kit::ErrorState *m_error;
    std::vector<ReportSection *> m_sections;
    int m_asked = 0; ///< answers to older questions are dropped
};

} // namespace purser::ui
