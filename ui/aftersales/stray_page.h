#pragma once

#include "desk/desk.h"

#include <QWidget>

class QLineEdit;
class QVBoxLayout;

namespace purser::kit {
class Button;
class EmptyState;
class Label;
} // namespace purser::kit

namespace purser::ui {

/// Parcels that came back and that no case expects, each with a field that says where it belongs. GUI thread.
class StrayPage final : public QWidget
{
    Q_OBJECT

public:
    explicit StrayPage(desk::Desk &desk, QWidget *parent = nullptr);

    /// What is being written stays while the parcels are the same.
    void show(const std::vector<aftersales::StrayParcel> &parcels, base::Instant now);
    using QWidget::show;
    void retranslate();
    /// What Return does: the parcel whose field is written in belongs to the case that is named there.
    void enter();

Q_SIGNALS:
    void assigned(const QString &undoToken);

private:
    void rebuild();
    void add(const aftersales::StrayParcel &parcel);

    desk::Desk &m_desk;
    std::vector<aftersales::StrayParcel> m_parcels;
    base::Instant m_now {};
    kit::Label *m_heading;
    QVBoxLayout *m_column;
    kit::EmptyState *m_empty;
    std::vector<std::pair<QLineEdit *, kit::Button *>> m_fields;
};

} // namespace purser::ui
