#pragma once

#include "desk/desk.h"

#include <QObject>

namespace purser::ui {

/// The saved views of the orders' list with their counts. GUI thread.
class OrderViews final : public QObject
{
    Q_OBJECT

public:
    explicit OrderViews(desk::Desk &desk, QObject *parent = nullptr);

    [[nodiscard]] const std::vector<desk::SavedView> &views() const { return m_views; }
    /// Roles that a view can be given to.
    [[nodiscard]] const QStringList &roles() const { return m_roles; }
    /// Reads them again; changed() follows when they are others.
    void read();
    /// How many orders each has; counted() follows for each.
    void count(const desk::ListQuery &whole, const QStringList &shops);
    void save(const desk::SavedView &view);
    void remove(const desk::SavedView &view);

Q_SIGNALS:
    void changed();
    /// @param text  "38", "1,000+"
    void counted(int index, const QString &text);
    /// A view was kept or removed: what was done, and what undo takes back.
    void done(const QString &words, const QString &undoToken, const QString &name);
    void refused(const QString &reason);

private:
    void take(const QString &words, const QString &name, const QFuture<base::Result<QString>> &answer);

    desk::Desk &m_desk;
    std::vector<desk::SavedView> m_views;
    QStringList m_roles;
};

} // namespace purser::ui
