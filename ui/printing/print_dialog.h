#pragma once

#include "desk/order_papers.h"
#include "ui/printing/print_target.h"

#include <QDialog>

class QCheckBox;
class QComboBox;

namespace purser::kit {
class Button;
class Label;
class ProgressLine;
} // namespace purser::kit

namespace purser::ui {

class PageView;

/// What stands against printing, and what to do, in the user's language.
[[nodiscard]] QString printProblem(const QString &code);

/// What will be printed, page by page, and where it goes. Return prints, S saves a PDF, Page Up and Down
/// turn, Esc closes.
class PrintDialog final : public QDialog
{
    Q_OBJECT

public:
    PrintDialog(desk::Paper paper, const QString &name, QWidget *parent);

    void showPages(const documents::Pages &pages);
    /// Instead of pages: why there are none.
    void showProblem(const QString &code);
    /// Printers as they are found; the chosen one is marked.
    void showPrinters(const QStringList &names, const PrintTarget &chosen);
    /// Printing has begun or ended; an empty code = it went well.
    void showSending();
    void showFailure(const QString &code);

    [[nodiscard]] PrintTarget target() const;
    [[nodiscard]] bool isRemembered() const;
    [[nodiscard]] int page() const { return m_at; }
    [[nodiscard]] bool hasPages() const { return !m_pages.empty(); }
    /// Folder for the PDF of the next Save; asked for when empty.
    void setFolder(const QString &folder) { m_folder = folder; }

Q_SIGNALS:
    void printWanted(const PrintTarget &target);

protected:
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void retranslate();
    void turn(int pages);
    void print();
    void save();

    desk::Paper m_paper;
    QString m_name;
    documents::Pages m_pages;
    QString m_problem;
    QString m_folder;
    int m_at = 0;
    PageView *m_view;
    kit::Label *m_title;
    kit::Label *m_facts;
    kit::Label *m_placeWord;
    QComboBox *m_printers;
    QCheckBox *m_remember;
    kit::Label *m_remark;
    kit::ProgressLine *m_progress;
    kit::Button *m_print;
    kit::Button *m_save;
    kit::Button *m_close;
};

} // namespace purser::ui
