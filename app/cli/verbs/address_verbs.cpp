#include "app/cli/verbs/verbs.h"
#include "base/json.h"

#include <QFile>
#include <QJsonArray>

#include <CLI/CLI.hpp>

namespace purser::cli {

namespace {

using intake::AddressField;

struct Wish
{
    std::string order;
    std::string file = "-";
    std::string side;
    std::vector<std::string> fields;
    bool reveal = false;
};

/// One order as it stands, or a complaint.
tl::expected<desk::OrderDetail, int> detailOf(
    desk::Desk &desk, const Options &options, const std::string &order)
{
    const auto ids = ordersOf(desk, options, {order});
    if (!ids)
        return tl::unexpected(ids.error());
    auto detail = desk::waited(desk.detail(ids->front()));
    if (!detail)
        return tl::unexpected(complain(detail.error()));
    return std::move(**detail);
}

QJsonObject valuesOf(const desk::AddressConflict &conflict)
{
    QJsonObject values;
    for (const AddressField field : conflict.fields)
        values.insert(intake::codeOf(field),
            QJsonObject {{QStringLiteral("base"), intake::valueOf(conflict.base, field)},
                {QStringLiteral("mine"), intake::valueOf(conflict.mine, field)},
                {QStringLiteral("theirs"), intake::valueOf(conflict.theirs, field)}});
    return values;
}

QJsonValue toJson(const std::optional<desk::AddressConflict> &conflict, bool reveal)
{
    if (!conflict)
        return {};
    QJsonArray fields;
    for (const AddressField field : conflict->fields)
        fields.append(intake::codeOf(field));
    QJsonObject json {
        {QStringLiteral("fields"), fields}, {QStringLiteral("default"), intake::codeOf(conflict->likelier)}};
    if (reveal)
        json.insert(u"values", valuesOf(*conflict));
    return json;
}

QJsonObject toJson(const desk::OrderDetail &detail, bool reveal)
{
    QJsonObject json {{QStringLiteral("id"), u'o' + detail.order.id.toString()},
        {QStringLiteral("number"), detail.order.number},
        {QStringLiteral("conflict"), toJson(detail.conflict, reveal)}};
    if (!reveal)
        return json;
    QJsonObject address;
    for (const AddressField field : intake::addressFields())
        if (const QString value = intake::valueOf(detail.personal.recipient, field); !value.isEmpty())
            address.insert(intake::codeOf(field), value);
    json.insert(u"address", address);
    return json;
}

int show(const Options &options, const Wish &wish)
{
    return onDesk(options, [&](desk::Desk &desk) {
        const auto detail = detailOf(desk, options, wish.order);
        if (!detail)
            return detail.error();
        if (wish.reveal)
            if (auto noted = desk::waited(desk.noteReveal(detail->order.id)); !noted)
                return complain(noted.error());
        const QJsonObject json = toJson(*detail, wish.reveal);
        print(options, json, QString::fromUtf8(QJsonDocument(json).toJson()));
        return static_cast<int>(ExitCode::Done);
    });
}

/// The fields to write, or a complaint that names the place and the remedy.
tl::expected<QJsonObject, int> writtenIn(const std::string &name)
{
    const auto wrong = [&name](const QString &what) {
        return tl::unexpected(
            complain(ExitCode::BadInput, QString::fromStdString(name) + QStringLiteral(": ") + what));
    };
    QFile file(QString::fromStdString(name));
    if (!(name == "-" ? file.open(stdin, QIODevice::ReadOnly) : file.open(QIODevice::ReadOnly)))
        return wrong(QStringLiteral("cannot be read"));
    auto fields = base::parseObject(file.readAll());
    if (!fields || fields->isEmpty())
        return wrong(QStringLiteral("has to hold one JSON object, such as {\"street\": \"Oudegracht 12\"}"));
    for (auto field = fields->begin(); field != fields->end(); ++field)
        if (!intake::parseAddressField(field.key()) || !field->isString())
            return wrong(QStringLiteral("\"%1\" is no text of an address; its fields are name, organization, "
                                        "phone, state, city, sublocality, street, postcode, sorting, country")
                             .arg(field.key()));
    return std::move(*fields);
}

int change(const Options &options, const Wish &wish)
{
    const auto fields = writtenIn(wish.file);
    if (!fields)
        return fields.error();
    return onDesk(options, [&](desk::Desk &desk) {
        const auto detail = detailOf(desk, options, wish.order);
        if (!detail)
            return detail.error();
        const base::PostalAddress before = detail->personal.recipient;
        base::PostalAddress after = before;
        for (auto field = fields->begin(); field != fields->end(); ++field)
            after = intake::with(
                std::move(after), *intake::parseAddressField(field.key()), field->toString().trimmed());
        return finish(options, desk::waited(desk.changeAddress(detail->order.id, before, after)));
    });
}

/// The fields named, all of the conflict where none is; or a complaint.
tl::expected<std::vector<AddressField>, int> chosenIn(const Wish &wish, const desk::AddressConflict &conflict)
{
    if (wish.fields.empty())
        return conflict.fields;
    std::vector<AddressField> chosen;
    for (const std::string &word : wish.fields) {
        const auto field = intake::parseAddressField(QString::fromStdString(word));
        if (!field || std::ranges::find(conflict.fields, *field) == conflict.fields.end())
            return tl::unexpected(complain(ExitCode::WrongUsage,
                QStringLiteral("\"%1\" is not to be decided; `purser-cli address show` names the fields")
                    .arg(QString::fromStdString(word))));
        chosen.push_back(*field);
    }
    return chosen;
}

int settle(const Options &options, const Wish &wish)
{
    return onDesk(options, [&](desk::Desk &desk) {
        const auto detail = detailOf(desk, options, wish.order);
        if (!detail)
            return detail.error();
        const auto conflict = detail->conflict.value_or(desk::AddressConflict {});
        const auto fields = detail->conflict ? chosenIn(wish, conflict) : std::vector<AddressField> {};
        if (!fields)
            return fields.error();
        const auto side = intake::parseSide(QString::fromStdString(wish.side)).value_or(conflict.likelier);
        return finish(options, desk::waited(desk.settleAddress(detail->order.id, conflict, *fields, side)));
    });
}

} // namespace

void addAddressVerbs(CLI::App &commands, Options &options, int &exitCode)
{
    const auto wish = std::make_shared<Wish>();
    auto *group = commands.add_subcommand("address", "addresses that were changed by hand");
    group->require_subcommand(1);
    const auto add = [&](const char *name, const char *help) {
        auto *verb = group->add_subcommand(name, help);
        verb->add_option("order", wish->order, "id or number")->required();
        verb->add_option("--shop", options.shop, "the shop that the number belongs to");
        return verb;
    };
    auto *showing = add("show", "what was changed here and at the marketplace, and has to be decided");
    showing->add_flag("--reveal", wish->reveal, "opens the address and all three versions; logged");
    showing->callback([&options, &exitCode, wish] { exitCode = show(options, *wish); });
    auto *changing = add("change", "write fields of an address that has no label yet");
    changing->add_option("FILE", wish->file, "JSON object of fields, - = standard input");
    changing->callback([&options, &exitCode, wish] { exitCode = change(options, *wish); });
    auto *settling = add("settle", "decide on an address that both sides changed");
    settling->add_option("--take", wish->side, "mine, theirs, or default: what the desk proposes")
        ->required()
        ->check(CLI::IsMember({"mine", "theirs", "default"}));
    settling->add_option("--field", wish->fields, "only this field; street, postcode, …");
    settling->callback([&options, &exitCode, wish] { exitCode = settle(options, *wish); });
}

} // namespace purser::cli
