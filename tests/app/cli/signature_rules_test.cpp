#include "app/cli/rules_run.h"

using namespace purser;

TEST(SignatureRule, AnswersEveryPublicCase)
{
    const QString name = QStringLiteral("signatures/vectors.json");
    const QJsonArray cases = cli::test::readCases(name);
    const auto run = cli::test::runRules(QStringLiteral("signature"), cli::test::readData(name));
    ASSERT_EQ(run.exitCode, 0) << run.complaint.constData();
    ASSERT_EQ(cases.size(), 10);
    ASSERT_EQ(run.results.size(), cases.size());
    for (qsizetype at = 0; at < cases.size(); ++at) {
        ASSERT_TRUE(run.results[at][u"valid"].isBool()) << "case " << at;
        EXPECT_EQ(run.results[at][u"valid"].toBool(), cases[at][u"valid"].toBool()) << "case " << at;
    }
}

TEST(SignatureRule, NeedsTheKeyOnlyForSchemesWithOne)
{
    const auto stripe = cli::test::runRules(QStringLiteral("signature"),
        R"([{"scheme":"stripe","secret":"s","header":"t=1,v1=0","body":"{}","now":1}])");
    ASSERT_EQ(stripe.exitCode, 0) << stripe.complaint.constData();
    EXPECT_FALSE(stripe.results[0][u"valid"].toBool(true));
    const auto alipay = cli::test::runRules(
        QStringLiteral("signature"), R"([{"scheme":"alipay_rsa2","params":{"sign":"AA=="}}])");
    EXPECT_EQ(alipay.exitCode, 3);
    EXPECT_TRUE(alipay.complaint.contains("payments.key-unreadable")) << alipay.complaint.constData();
}

TEST(SignatureRule, RefusesASchemeByName)
{
    const auto run = cli::test::runRules(QStringLiteral("signature"), R"([{"scheme":"wax seal"}])");
    EXPECT_EQ(run.exitCode, 3);
    EXPECT_TRUE(run.complaint.contains("wax seal")) << run.complaint.constData();
}
