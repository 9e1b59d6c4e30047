#pragma once

#include "desk/views.h"

#include <QDialog>

class QComboBox;

namespace purser::kit {
class TextField;
}

namespace purser::ui {

/// Name of a saved view and who sees it. GUI thread.
class ViewDialog final : public QDialog
{
    Q_OBJECT

public:
    /// @param view  as it would be kept; its name may be empty
    ViewDialog(const desk::SavedView &view, const QStringList &roles, QWidget *parent);

    /// As the person wants it, once accepted.
    [[nodiscard]] desk::SavedView view() const;

private:
    void tryToAccept();

    desk::SavedView m_view;
    kit::TextField *m_name;
    QComboBox *m_audience;
};

} // namespace purser::ui
