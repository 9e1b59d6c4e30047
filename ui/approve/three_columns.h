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

    /// @param fields  at least one
    ThreeColumns(const Titles &titles, const Versions &versions, std::vector<intake::AddressField> fields,
        intake::Side proposed, QWidget *parent = nullptr);

    /// Moves the mark; it stays within the rows.
    void moveMark(int by);
    [[nodiscard]] intake::AddressField marked() const { return m_fields[m_mark]; }

private:
    void addRow(int row, const Versions &versions, intake::AddressField field, intake::Side proposed);
    void showMark();

    std::vector<intake::AddressField> m_fields;
    std::vector<kit::Label *> m_names;
    std::size_t m_mark = 0;
    QGridLayout *m_grid;
};

} // namespace purser::ui
