#pragma once

#include "ui/kit/card.h"

#include <QAbstractButton>

#include <array>
#include <functional>

namespace purser::kit {

/// What a bulk command did: done, skipped, failed, each with its list when opened. Groups without members
/// are left out.
class ResultCard final : public Card
{
    Q_OBJECT

public:
    enum class Group { Done, Skipped, Failed };
    struct Entry
    {
        QString name; ///< an order's number
        QString reason; ///< why, in words; may be empty
    };

    explicit ResultCard(QWidget *parent = nullptr);

    void setEntries(Group group, std::vector<Entry> entries);
    /// As @p entries words them, now and in every language that follows.
    void say(Group group, std::function<std::vector<Entry>()> entries);
    void setOpen(Group group, bool isOpen);
    [[nodiscard]] bool isOpen(Group group) const;

protected:
    void changeEvent(QEvent *event) override;

private:
    struct Part
    {
        class ResultHead *head = nullptr;
        QWidget *list = nullptr;
        std::vector<Entry> entries {};
        std::function<std::vector<Entry>()> words {};
    };

    [[nodiscard]] Part &part(Group group) { return m_parts.at(static_cast<std::size_t>(group)); }
    void put(Group group, std::vector<Entry> entries);
    void retranslate(Group group);

    std::array<Part, 3> m_parts;
};

/// The line that opens and closes one group.
class ResultHead final : public QAbstractButton
{
    Q_OBJECT

public:
    ResultHead(State state, Weight weight, QWidget *parent = nullptr);
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    State m_state;
    Weight m_weight;
};

} // namespace purser::kit
