#pragma once

#include "desk/desk.h"

#include <QWidget>

class QVBoxLayout;

namespace purser::kit {
class Button;
class Card;
class EmptyState;
class Label;
class Tabs;
} // namespace purser::kit

namespace purser::ui {

/// The driver is here: parcel by parcel is scanned into the carrier's list; what was not is named before the
/// list is closed and printed. GUI thread.
class HandoverPage final : public QWidget
{
    Q_OBJECT

public:
    explicit HandoverPage(desk::Desk &desk, QWidget *parent = nullptr);

    /// Starts with @p carrier, or the one that most parcels wait for.
    void open(const QString &carrier);
    void scan(const QString &code);
    /// The last scan of this visit is taken back.
    void takeBack();
    /// Return: closes, or answers what is asked. Esc: leaves what is asked, then the page.
    void enter();
    void back();
    void moveCarrier(int by);
    /// Reads the lists again now.
    void refresh();
    void retranslate();

    [[nodiscard]] const shipping::Handover &handover() const { return m_handover; }
    [[nodiscard]] const shipping::HandoverReply &reply() const { return m_reply; }
    [[nodiscard]] bool isAsking() const { return m_isAsked; }

Q_SIGNALS:
    void left();
    /// The list left the house: its paper is for the driver.
    void closed(std::int64_t list, const QString &title);
    /// A scan was refused: a sound.
    void refused();
    void changed();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void build();
    [[nodiscard]] QWidget *makeLeft();
    [[nodiscard]] QString carrier() const;
    void readCarrier();
    void show(const base::Result<desk::HandoverScan> &scanned);
    void close();
    void showClosed(const desk::HandoverClosed &closed);
    void showAll();
    void showReply();
    void showParcels();
    void showQuestion();
    void showTabs();

    desk::Desk &m_desk;
    std::vector<desk::HandoverCarrier> m_carriers;
    shipping::Handover m_handover;
    shipping::HandoverReply m_reply;
    bool m_hasReply = false;
    QString m_scanned; ///< code of the last scan
    QString m_problem; ///< code of what went wrong
    QStringList m_problemArguments;
    QString m_closedTitle; ///< of the list that was closed last
    int m_closedCount = 0;
    std::vector<QString> m_undoTokens;
    QString m_wanted;
    bool m_isAsked = false;
    int m_asked = 0;
    kit::Tabs *m_tabs;
    kit::Label *m_count;
    kit::Label *m_countWord;
    kit::Card *m_replyCard;
    kit::Label *m_replyTitle;
    kit::Label *m_replyText;
    kit::Label *m_heading;
    QVBoxLayout *m_rows;
    QWidget *m_rowsHolder;
    kit::EmptyState *m_empty;
    QWidget *m_body;
    kit::Button *m_close;
    kit::Button *m_back;
    kit::Label *m_help;
};

} // namespace purser::ui
