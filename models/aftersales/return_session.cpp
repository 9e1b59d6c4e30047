#include "aftersales/return_session.h"

#include <algorithm>

namespace purser::aftersales {

namespace {

using Kind = ReturnBooking::Kind;

constexpr QStringView kPrefix = u"PURSER-";

template <typename... Handlers>
struct Overloaded : Handlers...
{
    using Handlers::operator()...;
};

bool isSame(const QString &scanned, const QString &wanted)
{
    return !wanted.isEmpty() && scanned.trimmed().compare(wanted, Qt::CaseInsensitive) == 0;
}

std::optional<int> piecesOf(const ReturnLine &line, const QString &code)
{
    const auto found = std::ranges::find_if(
        line.barcodes, [&code](const ReturnBarcode &barcode) { return isSame(code, barcode.code); });
    return found == line.barcodes.end() ? std::nullopt : std::optional(found->factor);
}

ReturnState stateOf(ReturnAt at)
{
    return std::visit(
        [](auto &&one) -> ReturnState { return std::forward<decltype(one)>(one); }, std::move(at));
}

ReturnAt withoutRefusal(const ReturnState &state)
{
    if (const auto *refusal = std::get_if<ReturnRefused>(&state))
        return refusal->before;
    ReturnAt at;
    std::visit(
        [&at](const auto &one) {
            if constexpr (!std::is_same_v<std::decay_t<decltype(one)>, ReturnRefused>)
                at = one;
        },
        state);
    return at;
}

ReturnReply refused(
    ReturnAt before, const char *code, const QString &scanned, const QStringList &arguments = {})
{
    return {ReturnRefused {std::move(before), {QLatin1String(code), arguments}, scanned, 0}, {}};
}

ReturnReply opening(const ReturnAt &at, const QString &code)
{
    return {stateOf(at), ReturnBooking {.kind = Kind::Open, .code = code}};
}

/// A line that the code stands on, one with open pieces first.
std::optional<std::size_t> lineOf(const ReturnWork &work, const QString &code)
{
    std::optional<std::size_t> found;
    for (std::size_t at = 0; at < work.lines.size(); ++at)
        if (piecesOf(work.lines[at], code) && (!found || work.lines[*found].open() == 0))
            found = at;
    return found;
}

ReturnReply scanned(const Inspect &inspect, const QString &code)
{
    if (inspect.hand)
        return refused(inspect, "return.grade-first", code);
    if (isSame(code, inspect.work.code))
        return {inspect, {}}; // the parcel's own label once more
    const auto at = lineOf(inspect.work, code);
    if (!at)
        return refused(inspect, "return.wrong-item", code);
    const int pieces = *piecesOf(inspect.work.lines[*at], code);
    const int open = inspect.work.lines[*at].open();
    if (pieces > open)
        return refused(inspect, "return.too-many", code, {QString::number(pieces), QString::number(open)});
    Inspect next = inspect;
    next.hand = InHand {*at, pieces, code};
    return {std::move(next), {}};
}

ReturnReply graded(const Inspect &inspect, const QString &grade)
{
    if (!inspect.hand)
        return refused(inspect, "return.scan-first", {});
    const ReturnLine &line = inspect.work.lines[inspect.hand->line];
    return {inspect,
        ReturnBooking {.kind = Kind::Grade,
            .code = inspect.hand->code,
            .returnCase = inspect.work.returnCase,
            .line = line.line,
            .sku = line.sku,
            .quantity = inspect.hand->quantity,
            .grade = grade}};
}

ReturnBooking finishing(const ReturnWork &work)
{
    return {.kind = Kind::Finish, .returnCase = work.returnCase};
}

ReturnReply finished(const Inspect &inspect)
{
    if (inspect.hand)
        return refused(inspect, "return.grade-first", inspect.hand->code);
    const auto [done, whole] = progressOf(inspect.work);
    if (done < whole)
        return {AskIncomplete {inspect.work}, {}};
    return {inspect, finishing(inspect.work)};
}

ReturnReply scannedAt(const ReturnAt &at, const QString &code)
{
    return std::visit(Overloaded {[&](const AwaitParcel &) { return opening(at, code); },
                          [&](const StrayKept &) { return opening(at, code); },
                          [&](const ChooseCase &) { return refused(at, "return.choose-first", code); },
                          [&](const Inspect &inspect) { return scanned(inspect, code); },
                          // One more piece turned up: that is an answer to the question.
                          [&](const AskIncomplete &asked) {
                              return scanned(Inspect {asked.work, {}}, code);
                          }},
        at);
}

ReturnReply chosen(const ReturnState &state, std::size_t number)
{
    const auto *asked = std::get_if<ChooseCase>(&state);
    if (asked == nullptr || number > asked->choices.size())
        return {state, {}};
    if (number == 0)
        return {state, ReturnBooking {.kind = Kind::Keep, .code = asked->code}};
    return {state,
        ReturnBooking {.kind = Kind::OpenCase,
            .code = asked->code,
            .returnCase = asked->choices[number - 1].returnCase}};
}

ReturnState left(const ReturnState &state)
{
    if (const auto *asked = std::get_if<AskIncomplete>(&state))
        return Inspect {asked->work, {}};
    if (const auto *inspect = std::get_if<Inspect>(&state); inspect != nullptr && inspect->hand)
        return Inspect {inspect->work, {}};
    return AwaitParcel {};
}

/// The books' answer; a refusal that covers the screen stays.
ReturnState found(const ReturnState &state, const ReturnFound &answer)
{
    const ReturnAt at =
        std::visit(Overloaded {[](const ReturnWork &work) -> ReturnAt {
                                   return Inspect {work, {}};
                               },
                       [](const ChooseCase &choice) -> ReturnAt { return choice; },
                       [](const StrayParcel &parcel) -> ReturnAt { return StrayKept {parcel}; }},
            answer.what);
    if (const auto *refusal = std::get_if<ReturnRefused>(&state)) {
        ReturnRefused next = *refusal;
        next.before = at;
        return next;
    }
    return stateOf(at);
}

} // namespace

int ReturnLine::inspected() const
{
    int pieces = 0;
    for (const GradedPieces &one : graded)
        pieces += one.quantity;
    return pieces;
}

ReturnReply step(const ReturnState &state, const ReturnEvent &event)
{
    if (const auto *refusal = std::get_if<ReturnRefused>(&state)) {
        if (std::holds_alternative<AcknowledgeReturn>(event) || std::holds_alternative<LeaveReturn>(event))
            return {stateOf(refusal->before), {}};
        if (const auto *answer = std::get_if<ReturnFound>(&event))
            return {found(state, *answer), {}};
        ReturnRefused next = *refusal;
        next.meanwhile += std::holds_alternative<ReturnScan>(event) ? 1 : 0;
        return {next, {}};
    }
    return std::visit(
        Overloaded {[&](const ReturnScan &scan) { return scannedAt(withoutRefusal(state), scan.code); },
            [&](const AcknowledgeReturn &) -> ReturnReply {
                return {state, {}};
            },
            [&](const GivePieceGrade &given) -> ReturnReply {
                const auto *inspect = std::get_if<Inspect>(&state);
                return inspect == nullptr ? ReturnReply {state, {}} : graded(*inspect, given.grade);
            },
            [&](const ChooseNumber &choice) { return chosen(state, choice.number); },
            [&](const FinishReturn &) -> ReturnReply {
                if (const auto *inspect = std::get_if<Inspect>(&state))
                    return finished(*inspect);
                const auto *asked = std::get_if<AskIncomplete>(&state);
                return asked == nullptr ? ReturnReply {state, {}}
                                        : ReturnReply {state, finishing(asked->work)};
            },
            [&](const LeaveReturn &) -> ReturnReply {
                return {left(state), {}};
            },
            [&](const ReturnFound &answer) -> ReturnReply {
                return {found(state, answer), {}};
            }},
        event);
}

ReturnState refusedBy(const ReturnState &state, base::Refusal why, const QString &scanned)
{
    return ReturnRefused {withoutRefusal(state), std::move(why), scanned, 0};
}

const ReturnWork *workOf(const ReturnState &state)
{
    const auto of = Overloaded {[](const Inspect &inspect) { return &inspect.work; },
        [](const AskIncomplete &asked) { return &asked.work; },
        [](const auto &) -> const ReturnWork * { return nullptr; }};
    if (const auto *refusal = std::get_if<ReturnRefused>(&state))
        return std::visit(of, refusal->before);
    return std::visit(of, state);
}

std::pair<int, int> progressOf(const ReturnWork &work)
{
    int done = 0;
    int whole = 0;
    for (const ReturnLine &line : work.lines) {
        done += line.inspected();
        whole += line.quantity;
    }
    return {done, whole};
}

bool sellsAgain(const QString &grade)
{
    return grade == u"A" || grade == u"B";
}

QString worstOf(const QString &one, const QString &other)
{
    return kGrades.indexOf(one) >= kGrades.indexOf(other) ? one : other;
}

QString gradeCode(const QString &grade)
{
    return kPrefix.toString() + grade.toUpper();
}

std::optional<QString> parseGradeCode(const QString &code)
{
    const auto found = std::ranges::find_if(
        kGrades, [&code](const QString &grade) { return isSame(code, gradeCode(grade)); });
    return found == kGrades.end() ? std::nullopt : std::optional(*found);
}

} // namespace purser::aftersales
