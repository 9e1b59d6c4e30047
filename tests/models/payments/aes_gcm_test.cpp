#include "payments/aes_gcm.h"

#include <gtest/gtest.h>

#include <rapidcheck.h>

using namespace purser;
using namespace purser::payments;

namespace {

const QByteArray kKey(32, 'k');
const QByteArray kNonce(12, 'n');

QByteArray hex(const char *text)
{
    return QByteArray::fromHex(text);
}

} // namespace

// NIST GCM test case 16 (McGrew and Viega, appendix B).
TEST(AesGcm, OpensThePublishedVector)
{
    const AesGcmBox box {.nonce = hex("cafebabefacedbaddecaf888"),
        .associated = hex("feedfacedeadbeeffeedfacedeadbeefabaddad2"),
        .sealed = hex(
            "522dc1f099567d07f47f37a32a84427d643a8cdcbfe5c0c97598a2bd2555d1aa8cb08e48590dbb3da7b08b1056828838"
            "c5f61e6393ba7a0abcc9f66276fc6ece0f4e1768cddf8853bb2d551b")};
    const QByteArray key = hex("feffe9928665731c6d6a8f9467308308feffe9928665731c6d6a8f9467308308");
    EXPECT_EQ(openAesGcm(box, key).value_or(QByteArray()),
        hex("d9313225f88406e5a55909c5aff5269a86a7a9531534f7da2e4c303d8a318a721c3c0c95956809532fcf0e2449a6b525"
            "b16aedf5aa0de657ba637b39"));
}

TEST(AesGcm, OpensWhatItSealedAndNothingThatWasTouched)
{
    EXPECT_TRUE(rc::check([] {
        const QByteArray text = QByteArray::fromStdString(*rc::gen::string<std::string>());
        const QByteArray bound = QByteArray::fromStdString(*rc::gen::string<std::string>());
        AesGcmBox box = sealAesGcm(text, kNonce, bound, kKey).value();
        RC_ASSERT(openAesGcm(box, kKey).value() == text);
        const auto at = *rc::gen::inRange<qsizetype>(0, box.sealed.size());
        box.sealed[at] = static_cast<char>(box.sealed[at] ^ 1);
        RC_ASSERT(openAesGcm(box, kKey).error().code == QStringLiteral("payments.box-broken"));
    }));
}

TEST(AesGcm, RefusesOtherKeysNoncesAndBoundData)
{
    AesGcmBox box = sealAesGcm("text", kNonce, "bound", kKey).value();
    EXPECT_FALSE(openAesGcm(box, QByteArray(32, 'x')));
    EXPECT_FALSE(openAesGcm(box, "short"));
    box.associated = "other";
    EXPECT_FALSE(openAesGcm(box, kKey));
    EXPECT_FALSE(sealAesGcm("text", "short", {}, kKey));
    EXPECT_FALSE(openAesGcm({.nonce = kNonce, .sealed = "tag too short"}, kKey));
}
