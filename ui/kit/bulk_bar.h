#pragma once

#include "ui/kit/card.h"

class QHBoxLayout;

namespace purser::kit {

class LinkButton;

/// Rises from the bottom of a list while rows are selected: count, what can be done with them, clear.
class BulkBar final : public Card
{
    Q_OBJECT

public:
    explicit BulkBar(QWidget *parent = nullptr);

    /// @param whole  rows of the whole view, offered when it is more than @p selected
    void setCounts(qint64 selected, qint64 whole);
    /// Between the count and Clear; becomes its parent.
    void addStep(Button *button);

Q_SIGNALS:
    void wholeViewWanted();
    void cleared();

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();

    qint64 m_selected = 0;
    qint64 m_whole = 0;
    Label *m_count;
    LinkButton *m_all;
    Button *m_clear;
    QHBoxLayout *m_row;
};

} // namespace purser::kit
