#include "app/cli/rules_run.h"

#include <algorithm>
#include <ostream>

using namespace purser;

namespace {

/// A rule, the file it is asked about, and the fields of its cases that the results must repeat.
struct PublicFile
{
    const char *name;
    const char *rule;
    const char *file;
    QStringList fields;
};

std::ostream &operator<<(std::ostream &out, const PublicFile &file)
{
    return out << file.name;
}

/// Problems are a set: sorted, so that their order does not count.
QByteArray comparable(const QJsonValue &value)
{
    QList<QByteArray> parts;
    if (!value.isArray())
        return QJsonDocument(QJsonArray {value}).toJson(QJsonDocument::Compact);
    for (const QJsonValue &part : value.toArray())
        parts.append(QJsonDocument(QJsonArray {part}).toJson(QJsonDocument::Compact));
    std::ranges::sort(parts);
    return parts.join(' ');
}

class RecipientRules : public testing::TestWithParam<PublicFile>
{
};

} // namespace

TEST_P(RecipientRules, AnswerEveryPublicCase)
{
    const QString name = QString::fromLatin1(GetParam().file);
    const auto run = cli::test::runRules(QString::fromLatin1(GetParam().rule), cli::test::readData(name));
    const QJsonArray cases = cli::test::readCases(name);
    ASSERT_EQ(run.exitCode, 0) << run.complaint.constData();
    ASSERT_GT(cases.size(), 0);
    ASSERT_EQ(run.results.size(), cases.size());
    for (qsizetype at = 0; at < cases.size(); ++at) {
        EXPECT_EQ(run.results[at][u"index"].toInteger(-1), at);
        for (const QString &field : GetParam().fields)
            EXPECT_EQ(comparable(run.results[at][field]), comparable(cases[at][field])) << "case " << at;
    }
}

INSTANTIATE_TEST_SUITE_P(Rules, RecipientRules,
    testing::Values(
        PublicFile {"address", "address", "addresses/address_cases.json", {QStringLiteral("problems")}},
        PublicFile {"postcode", "postcode", "addresses/postcode_cases.json", {QStringLiteral("matches")}},
        PublicFile {"address_lines", "address-lines", "addresses/label_line_cases.json",
            {QStringLiteral("local"), QStringLiteral("latin")}},
        PublicFile {"mask", "mask", "masking/mask_cases.json", {QStringLiteral("out")}}),
    [](const auto &row) { return std::string(row.param.name); });

TEST(MaskRule, RefusesAFieldByName)
{
    const auto run = cli::test::runRules(QStringLiteral("mask"), R"([{"field":"shoe size","in":"43"}])");
    EXPECT_EQ(run.exitCode, 3);
    EXPECT_TRUE(run.complaint.contains("mask.unknown-field")) << run.complaint.constData();
}

TEST(MaskRule, MasksMailAndAddressToo)
{
    const auto run = cli::test::runRules(QStringLiteral("mask"),
        R"([{"field":"mail","in":"ab@example.com"},{"field":"address","in":{"state":"NY","street":"1 A"}}])");
    ASSERT_EQ(run.results.size(), 2);
    EXPECT_EQ(run.results[0][u"out"].toString(), QStringLiteral("a*@example.com"));
    EXPECT_EQ(run.results[1][u"out"].toString(), QStringLiteral("NY ****"));
}
