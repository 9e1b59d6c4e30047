#include "app/cli/verbs/verbs.h"
#include "desk/csv_import.h"

#include <QFile>
#include <QTextStream>

#include <CLI/CLI.hpp>

namespace purser::cli {

namespace {

using marketplace::csv::CsvMapping;

struct Wish
{
    std::string preset;
    std::string mapping;
    std::string folder;
    std::string name;
};

/// What to do about a file that cannot be taken, after its place.
QString remedyOf(const QString &code)
{
    if (code == u"import.file-missing")
        return QStringLiteral("is not there; name the folder that holds all files of the export");
    if (code == u"import.column-missing")
        return QStringLiteral("is no column there; correct the mapping or export the column");
    if (code == u"import.no-header")
        return QStringLiteral("has no header line; export it with column names");
    if (code == u"import.not-utf8")
        return QStringLiteral("is not UTF-8; save it as UTF-8");
    return QStringLiteral("of the mapping is missing or wrong; see resources/imports/README.md");
}

int complainOfInput(const base::Error &error)
{
    const bool isInput = error.kind == base::Error::Kind::BrokenAnswer;
    return isInput ? complain(ExitCode::BadInput,
               QStringLiteral("%1: %2 %3").arg(error.code, error.detail, remedyOf(error.code)))
                   : complain(error);
}

base::Result<CsvMapping> mappingOf(const Wish &wish)
{
    if (!wish.preset.empty())
        return marketplace::csv::presetMapping(QString::fromStdString(wish.preset));
    QFile file(QString::fromStdString(wish.mapping));
    if (!file.open(QIODevice::ReadOnly))
        return base::fail(
            base::Error::Kind::BrokenAnswer, QStringLiteral("import.file-missing"), file.fileName());
    return marketplace::csv::parseMapping(file.readAll());
}

QJsonObject toJson(const desk::ImportReport &report)
{
    QJsonArray problems;
    for (const auto &problem : report.problems)
        problems.append(QJsonObject {{QStringLiteral("order"), problem.order},
            {QStringLiteral("reason"), problem.reason}, {QStringLiteral("place"), problem.place}});
    return {{QStringLiteral("shop"), report.shop.toString()}, {QStringLiteral("rows"), report.rows},
        {QStringLiteral("imported"), report.imported}, {QStringLiteral("unchanged"), report.unchanged},
        {QStringLiteral("quarantined"), static_cast<int>(report.problems.size())},
        {QStringLiteral("problems"), problems}};
}

QString toText(const desk::ImportReport &report)
{
    QString text = QStringLiteral("rows\t%1\nimported\t%2\nunchanged\t%3\nquarantined\t%4\n")
                       .arg(report.rows)
                       .arg(report.imported)
                       .arg(report.unchanged)
                       .arg(report.problems.size());
    for (const auto &problem : report.problems)
        text += QStringLiteral("%1\t%2\t%3\n").arg(problem.order, problem.reason, problem.place);
    return text;
}

int import(const Options &options, const Wish &wish)
{
    const auto mapping = mappingOf(wish);
    if (!mapping)
        return complainOfInput(mapping.error());
    const QString name = wish.name.empty() ? mapping->name : QString::fromStdString(wish.name);
    return onDesk(options, [&](desk::Desk &desk) {
        QTextStream progress(stderr);
        const auto report = desk::importCsv(desk.core(), *mapping, QString::fromStdString(wish.folder), name,
            [&progress](int done, int all) { progress << "orders " << done << " of " << all << Qt::endl; },
            {});
        if (!report)
            return complainOfInput(report.error());
        print(options, toJson(*report), toText(*report));
        return static_cast<int>(report->problems.empty() ? ExitCode::Done : ExitCode::Refused);
    });
}

} // namespace

void addImportVerb(CLI::App &commands, Options &options, int &exitCode)
{
    const auto wish = std::make_shared<Wish>();
    auto *group = commands.add_subcommand("import", "orders from files");
    group->require_subcommand(1);
    auto *csv = group->add_subcommand("csv", "an export of CSV files; what cannot be read is quarantined");
    auto *how = csv->add_option_group("mapping", "which column holds what");
    how->add_option("--preset", wish->preset, "a mapping that comes along: olist");
    how->add_option("--mapping", wish->mapping, "a JSON file (resources/imports/README.md)");
    how->require_option(1);
    csv->add_option("--name", wish->name, "what the desk calls the shop; the mapping's name if left out");
    csv->add_option("dir", wish->folder, "folder of the files")->required();
    csv->callback([&options, &exitCode, wish] { exitCode = import(options, *wish); });
}

} // namespace purser::cli
