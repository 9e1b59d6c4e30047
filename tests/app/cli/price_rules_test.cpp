#include "base/json.h"

#include <QFile>
#include <QProcess>

#include <gtest/gtest.h>

#include <ostream>

using namespace purser;

namespace {

const QString kSets = QStringLiteral(PURSER_TEST_DATA "/");

/// One rule over one public set of cases; a key of `expected` is compared unless the case holds the fields
/// itself.
struct RuleSet
{
    const char *name;
    const char *rule;
    const char *cases;
    QStringList besides {};
    QStringList fields {}; ///< expected values that stand beside the inputs; empty = the object `expected`
    QStringList without {}; ///< keys of `expected` that belong to another rule
};

std::ostream &operator<<(std::ostream &out, const RuleSet &set)
{
    return out << set.name;
}

QJsonArray readCases(const QString &file)
{
    QFile source(file);
    EXPECT_TRUE(source.open(QIODevice::ReadOnly)) << qPrintable(file);
    const auto document = base::parseJson(source.readAll());
    if (!document)
        return {};
    return document->isArray() ? document->array() : document->object().value(u"cases").toArray();
}

QJsonArray askedOf(const RuleSet &set)
{
    QStringList arguments {
        QStringLiteral("rules"), QString::fromLatin1(set.rule), kSets + QString::fromLatin1(set.cases)};
    for (const QString &word : set.besides)
        arguments.append(word.startsWith(u'-') ? word : kSets + word);
    QProcess cli;
    cli.start(QStringLiteral(PURSER_CLI), arguments);
    EXPECT_TRUE(cli.waitForFinished());
    EXPECT_EQ(cli.exitCode(), 0) << cli.readAllStandardError().constData();
    const auto answer = base::parseObject(cli.readAllStandardOutput());
    return answer ? answer->value(u"results").toArray() : QJsonArray();
}

QJsonObject expectedOf(const RuleSet &set, const QJsonObject &ruleCase)
{
    QJsonObject expected = ruleCase.value(u"expected").toObject();
    for (const QString &field : set.fields) {
        if (ruleCase.contains(field))
            expected.insert(field, ruleCase.value(field));
    }
    if (set.fields.contains(QStringLiteral("refunds")))
        expected = {{QStringLiteral("refunds"), expected.value(u"refunds")}};
    for (const QString &field : set.without)
        expected.remove(field);
    return expected;
}

class PublicCases : public testing::TestWithParam<RuleSet>
{
};

} // namespace

TEST_P(PublicCases, AllAgree)
{
    const QJsonArray cases = readCases(kSets + QString::fromLatin1(GetParam().cases));
    const QJsonArray results = askedOf(GetParam());
    ASSERT_GT(cases.size(), 0);
    ASSERT_EQ(results.size(), cases.size());
    for (qsizetype at = 0; at < cases.size(); ++at) {
        const QJsonObject ruleCase = cases.at(at).toObject();
        QJsonObject result = results.at(at).toObject();
        result.remove(u"id");
        result.remove(u"index");
        EXPECT_EQ(result, expectedOf(GetParam(), ruleCase))
            << "case " << at << "\n got " << base::compact(result).constData() << "\nwant "
            << base::compact(expectedOf(GetParam(), ruleCase)).constData();
    }
}

INSTANTIATE_TEST_SUITE_P(Rules, PublicCases,
    testing::Values(RuleSet {.name = "quote",
                        .rule = "quote",
                        .cases = "rates/quote_cases.json",
                        .besides = {QStringLiteral("--tables"), QStringLiteral("rates/tables.json")}},
        RuleSet {.name = "quote_with_built_in_tables", .rule = "quote", .cases = "rates/quote_cases.json"},
        RuleSet {.name = "insurance",
            .rule = "insurance",
            .cases = "rates/insurance_cases.json",
            .besides = {QStringLiteral("--plans"), QStringLiteral("rates/insurance.json")},
            .fields = {QStringLiteral("premium"), QStringLiteral("claim")}},
        RuleSet {.name = "price",
            .rule = "price",
            .cases = "promotions/cases.json",
            .without = {QStringLiteral("refunds")}},
        RuleSet {.name = "price_verdict",
            .rule = "price-verdict",
            .cases = "promotions/verify_cases.json",
            .besides = {QStringLiteral("--cases"), QStringLiteral("promotions/cases.json")},
            .fields = {QStringLiteral("verdict")}},
        RuleSet {.name = "refund",
            .rule = "refund",
            .cases = "promotions/cases.json",
            .fields = {QStringLiteral("refunds")}},
        RuleSet {.name = "return_policy",
            .rule = "return-policy",
            .cases = "returns/cases.json",
            .besides = {QStringLiteral("--policies"), QStringLiteral("returns/policies.json")}},
        RuleSet {.name = "return_policy_with_built_in_policies",
            .rule = "return-policy",
            .cases = "returns/cases.json"}),
    [](const auto &row) { return std::string(row.param.name); });
