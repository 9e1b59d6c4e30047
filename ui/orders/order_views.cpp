#include "ui/orders/order_views.h"

#include "desk/problem_wording.h"

#include <QLocale>

namespace purser::ui {

OrderViews::OrderViews(desk::Desk &desk, QObject *parent)
    : QObject(parent)
    , m_desk(desk)
{
    m_desk.users().then(this, [this](const base::Result<std::vector<desk::UserRow>> &users) {
        for (const desk::UserRow &user : users.value_or(std::vector<desk::UserRow> {}))
            if (!m_roles.contains(user.role))
                m_roles << user.role;
    });
}

void OrderViews::read()
{
    m_desk.views().then(this, [this](const base::Result<std::vector<desk::SavedView>> &views) {
        if (views && std::exchange(m_views, *views) != *views)
            Q_EMIT changed();
    });
}

void OrderViews::count(const desk::ListQuery &whole, const QStringList &shops)
{
    for (std::size_t at = 0; at < m_views.size(); ++at) {
        const auto typed = orders::parseFilter(m_views[at].filter, shops);
        if (!typed) // its shop is gone
            continue;
        m_desk.listCount(desk::typedInto(whole, *typed))
            .then(this, [this, at, id = m_views[at].id](const base::Result<desk::ListCount> &found) {
                if (!found || at >= m_views.size() || m_views[at].id != id)
                    return;
                const QString number = QLocale().toString(qlonglong(found->count));
                Q_EMIT counted(static_cast<int>(at), found->isExact ? number : number + u'+');
            });
    }
}

void OrderViews::save(const desk::SavedView &view)
{
    take(tr("View “%1” saved").arg(view.name), view.name, m_desk.saveView(view));
}

void OrderViews::remove(const desk::SavedView &view)
{
    take(tr("View “%1” deleted").arg(view.name), QString(), m_desk.removeView(view.id));
}

void OrderViews::take(const QString &words, const QString &name, const QFuture<base::Result<QString>> &answer)
{
    auto waiting = answer;
    waiting.then(this, [this, words, name](const base::Result<QString> &token) {
        if (!token) {
            Q_EMIT refused(desk::ProblemWording::of(token.error()));
            return;
        }
        Q_EMIT done(words, *token, name);
        read();
    });
}

} // namespace purser::ui
