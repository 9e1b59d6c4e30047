#pragma once

#include "base/postal_address.h"
#include "intake/address_field.h"
#include "ui/kit/card.h"

class QLineEdit;

namespace purser::kit {
class Button;
class TextField;
} // namespace purser::kit

namespace purser::ui {

/// The address of an order to be corrected by hand: its fields, and below them what it was beside what it
/// becomes. Enter agrees to that, Esc leaves it as it was. GUI thread.
class AddressForm final : public kit::Card
{
    Q_OBJECT

public:
    explicit AddressForm(QWidget *parent = nullptr);

    /// @param proposed  what the fields start with
    void open(const base::PostalAddress &before, const base::PostalAddress &proposed);
    [[nodiscard]] const base::PostalAddress &before() const { return m_before; }
    [[nodiscard]] base::PostalAddress after() const;
    [[nodiscard]] QLineEdit *edit(intake::AddressField field) const;

Q_SIGNALS:
    void agreed(const base::PostalAddress &before, const base::PostalAddress &after);
    void left();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void compare();

    base::PostalAddress m_before;
    std::vector<std::pair<intake::AddressField, kit::TextField *>> m_fields;
    kit::Button *m_agree = nullptr;
    kit::Button *m_leave = nullptr;
    QWidget *m_comparison = nullptr;
};

/// Before and after of an address, what differs in colour; one line a part.
[[nodiscard]] QWidget *addressComparison(const base::PostalAddress &before, const base::PostalAddress &after);

} // namespace purser::ui
