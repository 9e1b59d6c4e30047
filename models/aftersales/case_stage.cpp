#include "aftersales/case_stage.h"

#include <algorithm>

namespace purser::aftersales {

namespace {

enum class For { Any, GoodsBack, NoGoodsBack };

struct Move
{
    CaseStage from;
    CaseEvent event;
    CaseStage to;
    For kinds;
};

constexpr std::array kMoves {
    Move {CaseStage::Requested, CaseEvent::Approve, CaseStage::Approved, For::Any},
    Move {CaseStage::Requested, CaseEvent::Refuse, CaseStage::Refused, For::Any},
    Move {CaseStage::Requested, CaseEvent::Withdraw, CaseStage::Withdrawn, For::Any},
    Move {CaseStage::Approved, CaseEvent::Withdraw, CaseStage::Withdrawn, For::Any},
    Move {CaseStage::Approved, CaseEvent::Decide, CaseStage::Decided, For::NoGoodsBack},
    Move {CaseStage::Approved, CaseEvent::Send, CaseStage::InTransit, For::GoodsBack},
    Move {CaseStage::Approved, CaseEvent::Receive, CaseStage::Received, For::GoodsBack},
    Move {CaseStage::InTransit, CaseEvent::Withdraw, CaseStage::Withdrawn, For::GoodsBack},
    Move {CaseStage::InTransit, CaseEvent::Receive, CaseStage::Received, For::GoodsBack},
    Move {CaseStage::Received, CaseEvent::Inspect, CaseStage::Inspected, For::GoodsBack},
    Move {CaseStage::Inspected, CaseEvent::Refuse, CaseStage::Refused, For::GoodsBack},
    Move {CaseStage::Inspected, CaseEvent::Decide, CaseStage::Decided, For::GoodsBack},
    Move {CaseStage::Decided, CaseEvent::Close, CaseStage::Closed, For::Any},
};

bool isFor(For kinds, CaseKind kind)
{
    switch (kinds) {
    case For::Any: return true;
    case For::GoodsBack: return bringsGoodsBack(kind);
    case For::NoGoodsBack: return !bringsGoodsBack(kind);
    }
    return false;
}

template <typename Word, std::size_t count>
std::optional<Word> parse(const std::array<Word, count> &words, const QString &code)
{
    const auto found = std::ranges::find_if(words, [&](Word word) { return toCode(word) == code; });
    return found == words.end() ? std::nullopt : std::optional(*found);
}

} // namespace

bool bringsGoodsBack(CaseKind kind)
{
    switch (kind) {
    case CaseKind::RefundOnly:
    case CaseKind::Reship: return false;
    case CaseKind::ReturnRefund:
    case CaseKind::Exchange:
    case CaseKind::Repair: return true;
    }
    return false;
}

tl::expected<CaseStage, base::Refusal> next(CaseKind kind, CaseStage stage, CaseEvent event)
{
    const auto move = std::ranges::find_if(kMoves, [&](const Move &each) {
        return each.from == stage && each.event == event && isFor(each.kinds, kind);
    });
    if (move == kMoves.end())
        return base::refuse(QStringLiteral("case.not-from-here"), {toCode(event), toCode(stage)});
    return move->to;
}

bool isFinal(CaseStage stage)
{
    return std::ranges::find(kMoves, stage, &Move::from) == kMoves.end();
}

QString toCode(CaseKind kind)
{
    switch (kind) {
    case CaseKind::RefundOnly: return QStringLiteral("refund_only");
    case CaseKind::ReturnRefund: return QStringLiteral("return_refund");
    case CaseKind::Exchange: return QStringLiteral("exchange");
    case CaseKind::Reship: return QStringLiteral("reship");
    case CaseKind::Repair: return QStringLiteral("repair");
    }
    return {};
}

QString toCode(CaseStage stage)
{
    switch (stage) {
    case CaseStage::Requested: return QStringLiteral("requested");
    case CaseStage::Approved: return QStringLiteral("approved");
    case CaseStage::InTransit: return QStringLiteral("in_transit");
    case CaseStage::Received: return QStringLiteral("received");
    case CaseStage::Inspected: return QStringLiteral("inspected");
    case CaseStage::Decided: return QStringLiteral("decided");
    case CaseStage::Closed: return QStringLiteral("closed");
    case CaseStage::Refused: return QStringLiteral("refused");
    case CaseStage::Withdrawn: return QStringLiteral("withdrawn");
    }
    return {};
}

QString toCode(CaseEvent event)
{
    switch (event) {
    case CaseEvent::Approve: return QStringLiteral("approve");
    case CaseEvent::Refuse: return QStringLiteral("refuse");
    case CaseEvent::Withdraw: return QStringLiteral("withdraw");
    case CaseEvent::Send: return QStringLiteral("send");
    case CaseEvent::Receive: return QStringLiteral("receive");
    case CaseEvent::Inspect: return QStringLiteral("inspect");
    case CaseEvent::Decide: return QStringLiteral("decide");
    case CaseEvent::Close: return QStringLiteral("close");
    }
    return {};
}

std::optional<CaseKind> parseCaseKind(const QString &code)
{
    return parse(kCaseKinds, code);
}

std::optional<CaseStage> parseCaseStage(const QString &code)
{
    return parse(kCaseStages, code);
}

} // namespace purser::aftersales
