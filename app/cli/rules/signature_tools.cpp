#include "app/cli/rules/signature_tools.h"

#include "app/cli/rules/rule_cases.h"
#include "base/json.h"
#include "base/secret_compare.h"
#include "carriers/kuaidi100/signature.h"
#include "payments/alipay/signature.h"
#include "payments/stripe/signature.h"
#include "payments/wechatpay/signature.h"

#include <map>
#include <variant>

namespace purser::cli {

namespace {

using payments::RsaPublicKey;

QByteArray bytesOf(const QJsonObject &json, QStringView key)
{
    return json.value(key).toString().toUtf8();
}

/// Header names differ in their letters' size from server to server.
QByteArray headerOf(const QJsonObject &headers, const QString &name)
{
    for (auto header = headers.begin(); header != headers.end(); ++header)
        if (header.key().compare(name, Qt::CaseInsensitive) == 0)
            return header.value().toString().toUtf8();
    return {};
}

bool isValidAlipay(const QJsonObject &ruleCase, const RsaPublicKey &key)
{
    payments::alipay::Fields fields;
    const QJsonObject params = ruleCase.value(u"params").toObject();
    for (auto param = params.begin(); param != params.end(); ++param)
        fields.insert(param.key(), param.value().toVariant().toString());
    return payments::alipay::isAuthentic(fields, key);
}

/// A notification whose resource does not open with the merchant's key is of no use, whoever signed it.
bool resourceOpens(const QJsonObject &ruleCase)
{
    const auto body = base::parseObject(bytesOf(ruleCase, u"body"));
    if (!ruleCase.contains(u"api_v3_key") || !body || !body->contains(u"resource"))
        return true;
    return payments::wechatpay::openResource(
        body->value(u"resource").toObject(), bytesOf(ruleCase, u"api_v3_key"))
        .has_value();
}

bool isValidWechatPay(const QJsonObject &ruleCase, const RsaPublicKey &key)
{
    const QJsonObject headers = ruleCase.value(u"headers").toObject();
    const payments::wechatpay::Notification notification {
        .timestamp = headerOf(headers, QStringLiteral("Wechatpay-Timestamp")),
        .nonce = headerOf(headers, QStringLiteral("Wechatpay-Nonce")),
        .signature = headerOf(headers, QStringLiteral("Wechatpay-Signature")),
        .body = bytesOf(ruleCase, u"body")};
    const QJsonValue now = ruleCase.value(u"now");
    return payments::wechatpay::isAuthentic(notification, key) && resourceOpens(ruleCase)
        && (!now.isDouble() || payments::wechatpay::isTimely(notification, now.toInteger()));
}

bool isValidStripe(const QJsonObject &ruleCase)
{
    return payments::stripe::isAuthentic(bytesOf(ruleCase, u"header"), bytesOf(ruleCase, u"body"),
        bytesOf(ruleCase, u"secret"), ruleCase.value(u"now").toInteger(),
        ruleCase.value(u"tolerance").toInteger(payments::stripe::kTolerance));
}

bool isValidQuery(const QJsonObject &ruleCase)
{
    const auto right = carriers::kuaidi100::querySignature(
        bytesOf(ruleCase, u"param"), bytesOf(ruleCase, u"key"), bytesOf(ruleCase, u"customer"));
    return base::equalInConstantTime(bytesOf(ruleCase, u"sign"), right);
}

bool isValidPush(const QJsonObject &ruleCase)
{
    return carriers::kuaidi100::isAuthenticPush(
        bytesOf(ruleCase, u"param"), bytesOf(ruleCase, u"salt"), bytesOf(ruleCase, u"sign"));
}

using KeylessScheme = bool (*)(const QJsonObject &);
using KeyScheme = bool (*)(const QJsonObject &, const RsaPublicKey &);
using Scheme = std::variant<KeylessScheme, KeyScheme>;

const Scheme *schemeOf(const QJsonObject &ruleCase)
{
    static const std::map<QString, Scheme> kSchemes {
        {QStringLiteral("alipay_rsa2"), isValidAlipay},
        {QStringLiteral("wechatpay_v3"), isValidWechatPay},
        {QStringLiteral("stripe"), isValidStripe},
        {QStringLiteral("kuaidi100_query"), isValidQuery},
        {QStringLiteral("kuaidi100_push"), isValidPush},
    };
    const auto found = kSchemes.find(ruleCase.value(u"scheme").toString());
    return found == kSchemes.end() ? nullptr : &found->second;
}

base::Result<bool> isValid(const QJsonObject &ruleCase, const base::Result<RsaPublicKey> &key)
{
    const Scheme *scheme = schemeOf(ruleCase);
    if (scheme == nullptr)
        return base::fail(base::Error::Kind::BrokenAnswer, QStringLiteral("signature.unknown-scheme"),
            QStringLiteral("scheme \"%1\"").arg(ruleCase.value(u"scheme").toString()));
    if (const auto *keyless = std::get_if<KeylessScheme>(scheme))
        return (*keyless)(ruleCase);
    if (!key)
        return tl::unexpected(key.error());
    return std::get<KeyScheme>(*scheme)(ruleCase, *key);
}

/// The gateway's RSA key stands beside the cases as `rsa_public_key`; it is missed only by those that need
/// it.
base::Result<QJsonArray> runSignatures(const QJsonDocument &document, const RuleOptions &)
{
    const auto key = RsaPublicKey::parse(bytesOf(document.object(), u"rsa_public_key"));
    QList<bool> verdicts;
    for (const QJsonValue &ruleCase : caseList(document)) {
        const auto verdict = isValid(ruleCase.toObject(), key);
        if (!verdict)
            return base::fail(verdict.error().kind, verdict.error().code,
                QStringLiteral("case %1: %2").arg(verdicts.size()).arg(verdict.error().detail));
        verdicts.append(*verdict);
    }
    qsizetype next = 0;
    return forEachCase(document, [&verdicts, &next](const QJsonObject &) {
        return QJsonObject {{QStringLiteral("valid"), verdicts.at(next++)}};
    });
}

} // namespace

std::vector<RuleTool> signatureTools()
{
    return {{.name = QStringLiteral("signature"),
        .example =
            QStringLiteral(R"([{"scheme":"stripe","secret":"s","header":"t=1,v1=0","body":"{}","now":1}])"),
        .run = runSignatures}};
}

} // namespace purser::cli
