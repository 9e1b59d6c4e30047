#pragma once

#include <QAbstractTableModel>
#include <QSet>
#include <QVariant>

#include <algorithm>
#include <optional>
#include <utility>
#include <vector>

namespace purser::kit {

/// What a template cannot have: the signals of every PagedModel.
class PagedModelBase : public QAbstractTableModel
{
    Q_OBJECT

public:
    using QAbstractTableModel::QAbstractTableModel;

Q_SIGNALS:
    /// A view came to the end of what is loaded: answer with append(). Asked once for each page.
    void pageWanted(const QVariant &cursor);
};

/// One page of rows and where the next one begins.
template <typename Row>
struct RowPage
{
    std::vector<Row> rows {};
    std::optional<QVariant> next {}; ///< none: this was the last page
};

/// A list of any length, read page by page by key. Rows are plain values with operator== and a member `id`
/// that qHash knows; a screen's model derives, names its columns and answers data(). GUI thread.
template <typename Row>
class PagedModel : public PagedModelBase
{
public:
    using Key = std::decay_t<decltype(std::declval<Row>().id)>;
    using PagedModelBase::PagedModelBase;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override
    {
        return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
    }
    [[nodiscard]] const Row &row(int index) const { return m_rows.at(static_cast<std::size_t>(index)); }
    [[nodiscard]] const std::vector<Row> &rows() const { return m_rows; }
    /// Where the row with @p key stands now; none when it is not loaded. O(n).
    [[nodiscard]] std::optional<int> find(const Key &key) const { return find(key, 0); }

    [[nodiscard]] bool canFetchMore(const QModelIndex &parent) const override
    {
        return !parent.isValid() && m_next.has_value();
    }
    void fetchMore(const QModelIndex &parent) override
    {
        if (canFetchMore(parent))
            Q_EMIT pageWanted(*std::exchange(m_next, std::nullopt));
    }

    /// Another list (tab, filter, sort): forgets all rows; the view asks for the page at @p first.
    void restart(const QVariant &first)
    {
        beginResetModel();
        m_rows.clear();
        m_loaded.clear();
        m_next = first;
        endResetModel();
    }

    /// Adds the page that was asked for. A row that is loaded already (it moved over the page's edge) is
    /// replaced where it stands.
    void append(RowPage<Row> page)
    {
        std::vector<Row> fresh;
        for (Row &each : page.rows) {
            if (const auto at = find(each.id))
                replace(*at, std::move(each));
            else
                fresh.push_back(std::move(each));
        }
        m_next = std::move(page.next);
        insert(rowCount(), std::move(fresh));
    }

    /// Makes the list equal to @p page by the fewest removals, moves, insertions and changes, so that
    /// selection, current row and scroll position stay with their rows.
    void refresh(RowPage<Row> page)
    {
        removeOthers(page.rows);
        for (std::size_t index = 0; index < page.rows.size(); ++index) {
            const int at = static_cast<int>(index);
            const auto from = find(page.rows[index].id, at);
            if (!from) {
                insert(at, {std::move(page.rows[index])});
                continue;
            }
            if (*from != at)
                move(*from, at);
            replace(at, std::move(page.rows[index]));
        }
        m_next = std::move(page.next);
    }

    /// Replaces those of @p rows that are loaded; the others are left to the next page or refresh.
    void update(std::vector<Row> rows)
    {
        for (Row &each : rows) {
            if (const auto at = find(each.id))
                replace(*at, std::move(each));
        }
    }

private:
    [[nodiscard]] std::optional<int> find(const Key &key, int from) const
    {
        if (!m_loaded.contains(key))
            return std::nullopt;
        const auto at = std::find_if(m_rows.begin() + std::min<std::ptrdiff_t>(from, rowCount()),
            m_rows.end(), [&key](const Row &each) { return each.id == key; });
        return at == m_rows.end() ? std::nullopt : std::optional(static_cast<int>(at - m_rows.begin()));
    }

    void insert(int at, std::vector<Row> fresh)
    {
        if (fresh.empty())
            return;
        for (const Row &each : fresh)
            m_loaded.insert(each.id);
        beginInsertRows({}, at, at + static_cast<int>(fresh.size()) - 1);
        m_rows.insert(m_rows.begin() + at, std::make_move_iterator(fresh.begin()),
            std::make_move_iterator(fresh.end()));
        endInsertRows();
    }

    void replace(int at, Row fresh)
    {
        Row &old = m_rows.at(static_cast<std::size_t>(at));
        if (old == fresh)
            return;
        old = std::move(fresh);
        Q_EMIT dataChanged(index(at, 0), index(at, columnCount() - 1));
    }

    void move(int from, int to)
    {
        beginMoveRows({}, from, from, {}, to);
        std::rotate(m_rows.begin() + to, m_rows.begin() + from, m_rows.begin() + from + 1);
        endMoveRows();
    }

    void removeOthers(const std::vector<Row> &kept)
    {
        QSet<Key> stays;
        for (const Row &each : kept)
            stays.insert(each.id);
        for (int last = rowCount() - 1; last >= 0; --last) {
            int first = last;
            while (first >= 0 && !stays.contains(row(first).id))
                --first;
            if (first == last)
                continue;
            beginRemoveRows({}, first + 1, last);
            for (int gone = first + 1; gone <= last; ++gone)
                m_loaded.remove(row(gone).id);
            m_rows.erase(m_rows.begin() + first + 1, m_rows.begin() + last + 1);
            endRemoveRows();
            last = first;
        }
    }

    std::vector<Row> m_rows;
    QSet<Key> m_loaded;
    std::optional<QVariant> m_next;
};

} // namespace purser::kit
