#pragma once

#include "base/postal_address.h"
#include "intake/address_merge.h"

#include <QWidget>

class QGridLayout;

namespace purser::kit {
class Label;
}

namespace purser::ui {

/// Three versions of an address side by side, one row a field: what it was, what we wrote, what the other
/// side wrote. The proposed one is strong; with several rows a mark stands before the one that keys mean.
/// GUI thread.
class ThreeColumns final : public QWidget
{
    Q_OBJECT

public:
    struct Titles
    {
        QString base {};
        QString mine {};
        QString theirs {};
    };
    struct Versions
    {
        base::PostalAddress base {};
        base::PostalAddress mine {};
        base::PostalAddress theirs {};
    };

    struct Row
    {
        intake::AddressField field = intake::AddressField::Street;
        intake::Side proposed = intake::Side::Theirs;
    };

    /// @param rows  at least one
    ThreeColumns(
        const Titles &titles, const Versions &versions, std::vector<Row> rows, QWidget *parent = nullptr);

    /// Keys mean one row: a mark shows which, where there are several.
    void setMarking(bool isMarking);

    /// Moves the mark; it stays within the rows.
    void moveMark(int by);
    [[nodiscard]] intake::AddressField marked() const { return m_rows[m_mark].field; }

private:
    void addRow(int place, const Versions &versions, const Row &row);
    void showMark();

    std::vector<Row> m_rows;
    std::vector<kit::Label *> m_names;
    std::size_t m_mark = 0;
    bool m_isMarking = false;
    QGridLayout *m_grid;
};

} // namespace purser::ui
