#include "payments/rsa.h"

#include <gtest/gtest.h>

using namespace purser;
using namespace purser::payments;

namespace {

const RsaPrivateKey &anyKey()
{
    static const RsaPrivateKey key = RsaPrivateKey::generate().value();
    return key;
}

QByteArray withoutArmour(const QByteArray &pem)
{
    QByteArrayList lines = pem.trimmed().split('\n');
    lines.removeFirst();
    lines.removeLast();
    return lines.join();
}

QString refusalOf(const QByteArray &text)
{
    const auto key = RsaPublicKey::parse(text);
    return key ? QString() : key.error().code;
}

} // namespace

TEST(Rsa, VerifiesWhatItsPrivateKeySigned)
{
    const QByteArray signature = anyKey().sign("text").value();
    EXPECT_EQ(signature.size(), 256);
    EXPECT_TRUE(anyKey().publicKey().verifies("text", signature));
    EXPECT_FALSE(anyKey().publicKey().verifies("text ", signature));
    EXPECT_FALSE(anyKey().publicKey().verifies("text", signature.chopped(1)));
    EXPECT_FALSE(anyKey().publicKey().verifies("text", {}));
    EXPECT_FALSE(RsaPrivateKey::generate().value().publicKey().verifies("text", signature));
}

TEST(Rsa, ReadsItsOwnPemAndBareBase64)
{
    const QByteArray signature = anyKey().sign("text").value();
    for (const QByteArray &text : {anyKey().publicKey().pem(), withoutArmour(anyKey().publicKey().pem())})
        EXPECT_TRUE(RsaPublicKey::parse(text).value().verifies("text", signature));
    for (const QByteArray &text : {anyKey().pem(), withoutArmour(anyKey().pem())})
        EXPECT_EQ(RsaPrivateKey::parse(text).value().sign("text").value(), signature);
}

TEST(Rsa, RefusesOtherKeysByName)
{
    EXPECT_EQ(refusalOf("no key"), QStringLiteral("payments.key-unreadable"));
    EXPECT_EQ(refusalOf(anyKey().pem()), QStringLiteral("payments.key-unreadable"));
    // 1024 bits, and an elliptic curve
    EXPECT_EQ(
        refusalOf("MIGfMA0GCSqGSIb3DQEBAQUAA4GNADCBiQKBgQC/U/MR1+e1+RGR8aNHwaGTj/uD9SiOsNWsFXDFGcO07L8x/0xQ+X"
                  "zQjcvNnLY0XtIDjBqqSiY9tLf2I//spv70yGezUxan0/V6aSY422jVCr5jcW3aTpKpcUzqzK5c1XXcLnLwNZfgNz3t"
                  "lewBmnfXM+Qhf8oa13NDSyG5PCX2xwIDAQAB"),
        QStringLiteral("payments.key-weak"));
    EXPECT_EQ(
        refusalOf("MFkwEwYHKoZIzj0CAQYIKoZIzj0DAQcDQgAEmdPHDWTuJksizfLPtmBWZI8Sa5z3iTIw659C3G/VCM81J/andy2omy"
                  "g0rbfss04v6IIlkkpaNVgDmYPtVfru7A=="),
        QStringLiteral("payments.key-unreadable"));
}
