// Sealing one personal field: ours beside bare libsodium on the same bytes.
#include "bench/measure.h"
#include "store/sealed.h"

#include <array>
#include <sodium.h>

using namespace purser;

namespace {

constexpr std::size_t kFieldBytes = 200;

void sealBare(const QByteArray &plain, const store::Key &key)
{
    std::array<unsigned char, kFieldBytes + crypto_aead_xchacha20poly1305_ietf_ABYTES> box {};
    std::array<unsigned char, crypto_aead_xchacha20poly1305_ietf_NPUBBYTES> nonce {};
    randombytes_buf(nonce.data(), nonce.size());
    unsigned long long written = 0;
    crypto_aead_xchacha20poly1305_ietf_encrypt(box.data(), &written,
        reinterpret_cast<const unsigned char *>(plain.constData()), kFieldBytes, nullptr, 0, nullptr,
        nonce.data(), key.data());
}

} // namespace

int main(int argc, char **argv)
{
    const auto options = bench::optionsOf(argc, argv);
    if (sodium_init() < 0)
        return 1;
    const int fields = options.count(200'000, 1'000);
    const auto key = store::Key::random();
    const QByteArray plain(static_cast<qsizetype>(kFieldBytes), 'x');
    const auto rates = bench::ratesInTurns(
        options.rounds, fields,
        [&] {
            for (int at = 0; at < fields; ++at)
                (void)store::seal(plain, key, 1, {"sales_order", at, "recipient_sealed"});
        },
        [&] {
            for (int at = 0; at < fields; ++at)
                sealBare(plain, key);
        });
    bench::print({.bench = QStringLiteral("store.seal_field"),
        .unit = QStringLiteral("fields/s"),
        .samples = rates.samples,
        .baseline = QStringLiteral("bare libsodium, 200 bytes"),
        .baselineSamples = rates.baseline});
    return 0;
}
