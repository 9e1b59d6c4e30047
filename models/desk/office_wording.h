#pragma once

#include "desk/case_view.h"

#include <QCoreApplication>

namespace purser::desk {

/// Words of after-sales, sync and settings, in the user's language. Codes that are not known are shown as
/// they are.
class OfficeWording
{
    Q_DECLARE_TR_FUNCTIONS(purser::desk::OfficeWording)

public:
    /// "return and refund"
    [[nodiscard]] static QString caseKind(const QString &code);
    /// "A, as new"
    [[nodiscard]] static QString grade(const QString &code);
    /// What the return rights say, as a sentence; and the right itself in one more.
    [[nodiscard]] static QString verdict(const aftersales::CasePolicy &policy);
    [[nodiscard]] static QString right(const aftersales::CasePolicy &policy);

    /// Why a sync stopped: what happened, what is safe, what to do.
    [[nodiscard]] static QString syncProblem(const QString &code);
    /// What a message of the outbox tells the marketplace: "refund"
    [[nodiscard]] static QString message(const QString &kind);
    /// Why an order could not be read.
    [[nodiscard]] static QString unreadable(const QString &reason, const QString &place);
    /// "everything" for "*"
    [[nodiscard]] static QString permission(const QString &code);
    /// "Vendure" for "vendure"
    [[nodiscard]] static QString marketplace(const QString &kind);
};

} // namespace purser::desk
