#include "app/cli/verbs/verbs.h"
#include "desk/return_desk.h"
#include "desk/wording.h"

#include <CLI/CLI.hpp>

namespace purser::cli {

namespace {

using aftersales::ReturnWork;
using aftersales::StrayParcel;

struct Wish
{
    std::string code; ///< of a parcel, or the id of a case
    std::string id;
    std::string text;
    std::vector<std::string> pieces; ///< "SKU:GRADE" or "SKU:GRADE:QUANTITY"
    bool isDone = false;
};

int refuse(const QString &code, const QStringList &arguments)
{
    return complain(ExitCode::Refused, code + QStringLiteral(": ") + desk::Wording::reason(code, arguments));
}

QJsonObject toJson(const StrayParcel &parcel)
{
    return {{QStringLiteral("parcel"), parcel.id.toString()}, {QStringLiteral("code"), parcel.code},
        {QStringLiteral("order_number"), parcel.number}, {QStringLiteral("note"), parcel.note},
        {QStringLiteral("received_by"), parcel.receivedBy},
        {QStringLiteral("received_at"), qint64(parcel.receivedAt)}};
}

QJsonObject toJson(const ReturnWork &work)
{
    QJsonArray lines;
    for (const auto &line : work.lines)
        lines.append(QJsonObject {{QStringLiteral("sku"), line.sku},
            {QStringLiteral("expected"), line.quantity}, {QStringLiteral("inspected"), line.inspected()}});
    return {{QStringLiteral("case"), work.returnCase.toString()},
        {QStringLiteral("order_number"), work.number}, {QStringLiteral("received_by"), work.receivedBy},
        {QStringLiteral("received_at"), qint64(work.receivedAt)}, {QStringLiteral("lines"), lines}};
}

int arrive(const Options &options, const Wish &wish)
{
    return onDesk(options, [&](desk::Desk &desk) {
        const auto arrived = desk::openReturn(desk.core(), QString::fromStdString(wish.code));
        if (!arrived)
            return refuse(arrived.error().code, arrived.error().arguments);
        QJsonObject json;
        QString text;
        if (const auto *work = std::get_if<ReturnWork>(&arrived->what)) {
            json = toJson(*work);
            text = work->returnCase.toString() + QStringLiteral("\treceived\n");
        } else if (const auto *stray = std::get_if<StrayParcel>(&arrived->what)) {
            json = toJson(*stray);
            text = stray->id.toString() + QStringLiteral("\tunknown, kept for the office\n");
        } else {
            QJsonArray cases;
            for (const auto &one : std::get<aftersales::ChooseCase>(arrived->what).choices) {
                cases.append(one.returnCase.toString());
                text += one.returnCase.toString() + u'\t' + one.number + u'\n';
            }
            json = {{QStringLiteral("cases"), cases}};
        }
        json.insert(QStringLiteral("undo"), arrived->undoToken);
        print(options, json, text);
        return 0;
    });
}

/// One grade after the other; the first that is refused ends it, with those before it booked.
std::optional<base::Refusal> gradeAll(desk::Core &core, const ReturnWork &work, const Wish &wish)
{
    for (const std::string &each : wish.pieces) {
        const auto parts = QString::fromStdString(each).split(u':');
        const auto line = std::ranges::find(work.lines, parts.value(0), &aftersales::ReturnLine::sku);
        const QString grade = parts.value(1);
        const int pieces = parts.size() > 2 ? parts.at(2).toInt() : 1;
        if (line == work.lines.end() || !aftersales::kGrades.contains(grade) || pieces < 1)
            return base::Refusal {QStringLiteral("return.bad-piece"), {QString::fromStdString(each)}};
        const auto booked = desk::gradePieces(core,
            {.kind = aftersales::ReturnBooking::Kind::Grade,
                .code = line->sku,
                .returnCase = work.returnCase,
                .line = line->line,
                .sku = line->sku,
                .quantity = pieces,
                .grade = grade});
        if (!booked.code.isEmpty())
            return base::Refusal {booked.code, booked.arguments};
    }
    return std::nullopt;
}

int inspect(const Options &options, const Wish &wish)
{
    return onDesk(options, [&](desk::Desk &desk) {
        const aftersales::CaseId id(QString::fromStdString(wish.id).toLongLong());
        const auto work = desk::returnWork(desk.core().reader(), id);
        if (!work)
            return complain(work.error());
        if (!*work)
            return refuse(QStringLiteral("case.not-found"), {});
        if (const auto refusal = gradeAll(desk.core(), **work, wish))
            return refuse(refusal->code, refusal->arguments);
        desk::ReturnBooked booked;
        if (wish.isDone)
            booked = desk::finishInspection(desk.core(), id);
        if (!booked.code.isEmpty())
            return refuse(booked.code, booked.arguments);
        const auto after = desk::returnWork(desk.core().reader(), id);
        QJsonObject json = after && *after ? toJson(**after) : QJsonObject {};
        json.insert(QStringLiteral("undo"), booked.undoToken);
        print(options, json,
            QString::fromStdString(wish.id)
                + (wish.isDone ? QStringLiteral("\thanded to the office\n") : QStringLiteral("\tgraded\n")));
        return 0;
    });
}

int parcels(const Options &options)
{
    return onDesk(options, [&](desk::Desk &desk) {
        const auto board = desk::returnBoard(desk.core());
        if (!board)
            return complain(board.error());
        QJsonArray strays;
        QJsonArray expected;
        QString text;
        for (const StrayParcel &stray : board->strays) {
            strays.append(toJson(stray));
            text += QStringLiteral("%1\t%2\tunknown\t%3\t%4\n")
                        .arg(stray.id.toString(), stray.code, stray.receivedBy, stray.note);
        }
        for (const desk::ExpectedReturn &one : board->expected) {
            expected.append(QJsonObject {
                {QStringLiteral("code"), one.code}, {QStringLiteral("order_number"), one.number}});
            text += QStringLiteral("-\t%1\texpected\t%2\t\n").arg(one.code, one.number);
        }
        print(options, {{QStringLiteral("unknown"), strays}, {QStringLiteral("expected"), expected}}, text);
        return 0;
    });
}

int finishStep(const Options &options, const desk::CaseAnswer &answer, const QString &name)
{
    if (!answer.code.isEmpty())
        return refuse(answer.code, answer.arguments);
    print(options, {{QStringLiteral("undo"), answer.undoToken}}, name + QStringLiteral("\tdone\n"));
    return 0;
}

aftersales::ReturnParcelId parcelOf(const Wish &wish)
{
    return aftersales::ReturnParcelId(QString::fromStdString(wish.code).toLongLong());
}

} // namespace

void addReturnBenchVerbs(CLI::App &group, Options &options, int &exitCode)
{
    const auto wish = std::make_shared<Wish>();
    auto *verb =
        group.add_subcommand("arrive", "a parcel came back: find its case, or keep it for the office");
    verb->add_option("code", wish->code, "tracking number, number of the return or of the order, or an item")
        ->required();
    verb->callback([&options, &exitCode, wish] { exitCode = arrive(options, *wish); });

    verb = group.add_subcommand("inspect", "grade what came, piece by piece, and hand it to the office");
    verb->add_option("case", wish->id, "id, as `return list` prints it")->required();
    verb->add_option("--grade", wish->pieces, "SKU:A|B|C|scrap, with :QUANTITY for more than one");
    verb->add_flag("--done", wish->isDone, "all that came was graded: put it away");
    verb->callback([&options, &exitCode, wish] { exitCode = inspect(options, *wish); });

    group.add_subcommand("parcels", "parcels that nobody knows, and those that are expected")
        ->callback([&options, &exitCode] { exitCode = parcels(options); });

    verb = group.add_subcommand("assign", "say which case an unknown parcel belongs to");
    verb->add_option("parcel", wish->code, "id, as `return parcels` prints it")->required();
    verb->add_option("case", wish->id, "id or number of the case, or number of its order")->required();
    verb->callback([&options, &exitCode, wish] {
        exitCode = onDesk(options, [&](desk::Desk &desk) {
            return finishStep(options,
                desk::waited(desk.assignStray(parcelOf(*wish), QString::fromStdString(wish->id))),
                QString::fromStdString(wish->code));
        });
    });

    verb = group.add_subcommand("note", "write down what stands on an unknown parcel");
    verb->add_option("parcel", wish->code, "id, as `return parcels` prints it")->required();
    verb->add_option("text", wish->text, "kept sealed")->required();
    verb->callback([&options, &exitCode, wish] {
        exitCode = onDesk(options, [&](desk::Desk &desk) {
            return finishStep(options,
                desk::noteStray(desk.core(), parcelOf(*wish), QString::fromStdString(wish->text)),
                QString::fromStdString(wish->code));
        });
    });
}

} // namespace purser::cli
