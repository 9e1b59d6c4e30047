#pragma once

#include "desk/audit_view.h"

#include <QWidget>

class QComboBox;
class QLineEdit;

namespace purser::ui {

/// Person, action, order number and period. GUI thread.
class AuditFilterBar final : public QWidget
{
    Q_OBJECT

public:
    enum class Period { All, Today, Week, Month };

    explicit AuditFilterBar(QWidget *parent = nullptr);

    /// Who and what the journal knows; what is chosen stays.
    void setChoices(const desk::AuditChoices &choices);
    /// @param today  in the zone that days are counted by
    void setToday(const QDate &today) { m_today = today; }
    [[nodiscard]] desk::AuditQuery query() const;
    void setQuery(const desk::AuditQuery &query);
    void clear();
    void goTo();
    void retranslate();

Q_SIGNALS:
    void changed();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void fill(QComboBox *box, const QString &all, const QStringList &codes, const QString &chosen) const;

    desk::AuditChoices m_choices;
    QDate m_today;
    std::optional<std::pair<QDate, QDate>> m_days; ///< of a query that came from elsewhere
    QComboBox *m_user;
    QComboBox *m_action;
    QComboBox *m_period;
    QLineEdit *m_order;
};

} // namespace purser::ui
