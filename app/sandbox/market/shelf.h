#pragma once

#include "base/instant.h"

#include <QHash>
#include <QJsonDocument>
#include <QJsonObject>

#include <deque>
#include <map>

namespace purser::sandbox {

/// Where a page begins: behind this change time (milliseconds) and id.
using PageKey = std::pair<std::int64_t, QString>;

/// Things with `id`, `shop`, `version`, `updatedAt` and toJson(), by id and by change. Their JSON is written
/// once and kept until they change. One thread.
template <typename Value>
class Shelf
{
public:
    /// Puts @p value in, or in place of the one with its id.
    void put(Value value)
    {
        const auto found = m_byId.find(value.id);
        if (found == m_byId.end()) {
            m_byId.emplace(value.id, m_entries.size());
            m_byChange.emplace(keyOf(value), m_entries.size());
            m_entries.push_back({std::move(value), {}});
            return;
        }
        Entry &entry = m_entries[found->second];
        m_byChange.erase(keyOf(entry.value));
        m_byChange.emplace(keyOf(value), found->second);
        entry = {std::move(value), {}};
    }

    [[nodiscard]] const Value *find(const QString &id) const
    {
        const auto found = m_byId.find(id);
        return found == m_byId.end() ? nullptr : &m_entries[found->second].value;
    }

    /// The JSON of a thing that is there, as it is served.
    [[nodiscard]] const QByteArray &json(const QString &id) const
    {
        const Entry &entry = m_entries[m_byId.at(id)];
        if (entry.json.isEmpty())
            entry.json = QJsonDocument(toJson(entry.value)).toJson(QJsonDocument::Compact);
        return entry.json;
    }

    /// Up to @p limit things behind @p after, by (change, id), of @p shop (empty = all).
    [[nodiscard]] std::vector<const Value *> page(
        const PageKey &after, const QString &shop, std::size_t limit) const
    {
        std::vector<const Value *> found;
        for (auto at = m_byChange.upper_bound(after); at != m_byChange.end() && found.size() < limit; ++at)
            if (const Value &value = m_entries[at->second].value; shop.isEmpty() || value.shop == shop)
                found.push_back(&value);
        return found;
    }

    /// Up to @p limit things up to and with @p last, by (change, id).
    [[nodiscard]] std::vector<const Value *> pageBefore(
        const PageKey &last, const QString &shop, std::size_t limit) const
    {
        std::vector<const Value *> found;
        for (auto at = m_byChange.upper_bound(last); at != m_byChange.begin() && found.size() < limit;)
            if (const Value &value = m_entries[(--at)->second].value; shop.isEmpty() || value.shop == shop)
                found.insert(found.begin(), &value);
        return found;
    }

    /// Up to @p limit things with an id above @p after.
    [[nodiscard]] std::vector<const Value *> pageById(
        const QString &after, const QString &shop, std::size_t limit) const
    {
        std::vector<const Value *> found;
        for (auto at = m_byId.upper_bound(after); at != m_byId.end() && found.size() < limit; ++at)
            if (const Value &value = m_entries[at->second].value; shop.isEmpty() || value.shop == shop)
                found.push_back(&value);
        return found;
    }

    [[nodiscard]] std::size_t size() const { return m_entries.size(); }
    /// In the order in which they came.
    [[nodiscard]] const Value &at(std::size_t index) const { return m_entries[index].value; }

    [[nodiscard]] static PageKey keyOf(const Value &value)
    {
        return {base::toMilliseconds(value.updatedAt), value.id};
    }

private:
    struct Entry
    {
        Value value;
        mutable QByteArray json;
    };

    std::deque<Entry> m_entries;
    std::map<QString, std::size_t> m_byId;
    std::map<PageKey, std::size_t> m_byChange;
};

} // namespace purser::sandbox
