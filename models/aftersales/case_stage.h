#pragma once

#include "base/result.h"

#include <QString>

#include <array>
#include <optional>

namespace purser::aftersales {

/// What an after-sales case is about.
enum class CaseKind {
    RefundOnly, ///< 仅退款: money back, the goods stay
    ReturnRefund, ///< 退货退款
    Exchange, ///< 换货
    Reship, ///< 补发: lost or missing goods are sent again
    Repair, ///< 维修
};

/// Where a case stands. Refused, Withdrawn and Closed are its ends.
enum class CaseStage {
    Requested,
    Approved,
    InTransit,
    Received,
    Inspected,
    Decided,
    Closed,
    Refused,
    Withdrawn,
};

/// What happens to a case.
enum class CaseEvent {
    Approve,
    Refuse, ///< the request, or after inspection the goods
    Withdraw, ///< by the buyer, while the goods are not here
    Send, ///< the carrier has the goods on their way back
    Receive, ///< by scan, with or without a tracking event before
    Inspect,
    Decide, ///< what the buyer gets: refund, new goods, repair
    Close, ///< it has been given
};

inline constexpr std::array kCaseKinds {
    CaseKind::RefundOnly, CaseKind::ReturnRefund, CaseKind::Exchange, CaseKind::Reship, CaseKind::Repair};
inline constexpr std::array kCaseStages {CaseStage::Requested, CaseStage::Approved, CaseStage::InTransit,
    CaseStage::Received, CaseStage::Inspected, CaseStage::Decided, CaseStage::Closed, CaseStage::Refused,
    CaseStage::Withdrawn};
inline constexpr std::array kCaseEvents {CaseEvent::Approve, CaseEvent::Refuse, CaseEvent::Withdraw,
    CaseEvent::Send, CaseEvent::Receive, CaseEvent::Inspect, CaseEvent::Decide, CaseEvent::Close};

/// True for the kinds whose goods travel back: they are received and inspected before a decision.
[[nodiscard]] bool bringsGoodsBack(CaseKind kind);

/// The stage that @p event leads to; docs/return_case.puml draws the table.
/// @returns Refusal "case.not-from-here" [event, stage]
[[nodiscard]] tl::expected<CaseStage, base::Refusal> next(CaseKind kind, CaseStage stage, CaseEvent event);

/// True when nothing can happen to the case any more.
[[nodiscard]] bool isFinal(CaseStage stage);

/// Stable words for files, CLI and tables: "refund_only", "in_transit", "approve".
[[nodiscard]] QString toCode(CaseKind kind);
[[nodiscard]] QString toCode(CaseStage stage);
[[nodiscard]] QString toCode(CaseEvent event);
[[nodiscard]] std::optional<CaseKind> parseCaseKind(const QString &code);
[[nodiscard]] std::optional<CaseStage> parseCaseStage(const QString &code);

} // namespace purser::aftersales
