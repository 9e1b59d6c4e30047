#pragma once

#include "orders/filter_text.h"

#include <QCoreApplication>

namespace purser::desk {

/// Words of typed filters, in the user's language.
class FilterWording
{
    Q_DECLARE_TR_FUNCTIONS(purser::desk::FilterWording)

public:
    /// "Ship by"; "not Stage" when the condition is turned round.
    [[nodiscard]] static QString name(const orders::Condition &condition);
    /// "today", "over 100", "new or hold"
    [[nodiscard]] static QString value(const orders::Condition &condition);
    /// Both, for a list of choices: "Stage ready".
    [[nodiscard]] static QString choice(const orders::Condition &condition);
    /// What is wrong, as a whole sentence, with what may have been meant.
    [[nodiscard]] static QString error(const orders::FilterError &error);

private:
    [[nodiscard]] static QString keyName(orders::FilterKey key);
    [[nodiscard]] static QString valueName(orders::FilterKey key, const QString &value);
    [[nodiscard]] static QString dayName(const QString &value);
};

} // namespace purser::desk
