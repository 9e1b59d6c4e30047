#pragma once

#include "base/result.h"
#include "orders/order.h"

#include <QCoreApplication>

namespace purser::desk {

/// Words for what the desk does, in the user's language. Codes that are not known are shown as they are.
class Wording
{
    Q_DECLARE_TR_FUNCTIONS(purser::desk::Wording)

public:
    [[nodiscard]] static QString tab(orders::Tab tab);
    [[nodiscard]] static QString stage(orders::Stage stage);
    [[nodiscard]] static QString parcelStage(orders::ParcelStage stage);
    [[nodiscard]] static QString payment(orders::Payment payment);
    /// What a journal action did: "Confirmed", "Stock is short".
    [[nodiscard]] static QString action(const QString &code);
    /// Why a rule or an edge said no, as a whole sentence.
    [[nodiscard]] static QString reason(const QString &code, const QStringList &arguments = {});
    /// Why an order is on hold; a code that is not known is shown as it is.
    [[nodiscard]] static QString holdReason(const QString &code);
    /// What a check found, as a whole sentence.
    /// "postcode" in words
    [[nodiscard]] static QString addressField(const QString &code);
    [[nodiscard]] static QString finding(
        const QString &code, const QString &field, const QStringList &facts = {});
    /// Where an after-sales case stands, and why the buyer asked.
    [[nodiscard]] static QString caseStage(const QString &code);
    [[nodiscard]] static QString caseReason(const QString &code);
    /// What a buyer wants done about missing pieces, as a sentence.
    [[nodiscard]] static QString shortageChoice(const QString &code);

private:
    /// Arguments of a refusal that are codes themselves, told in words.
    [[nodiscard]] static QStringList inWords(const QString &code, const QStringList &arguments);
};

} // namespace purser::desk
