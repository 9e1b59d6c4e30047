#include "store/sealed_file.h"

#include <QFile>
#include <QSaveFile>
#include <QtEndian>

#include <sodium.h>

namespace purser::store {

namespace {

using base::Error;
using base::fail;

constexpr QByteArrayView kMagic("PURSER-SEALED-1");
constexpr qint64 kChunk = 1 << 20;
constexpr quint32 kLongestBox = (1 << 20) + (1 << 16); // deflate may grow a chunk a little
constexpr qint64 kNumber = 8;
const QByteArray kCheck("opened"); // tells a wrong passphrase from a damaged file

using Header = std::array<unsigned char, crypto_secretstream_xchacha20poly1305_HEADERBYTES>;

const unsigned char *bytes(const QByteArray &data)
{
    return reinterpret_cast<const unsigned char *>(data.constData());
}

unsigned char *bytes(QByteArray &data)
{
    return reinterpret_cast<unsigned char *>(data.data());
}

auto cannotRead(const QString &path)
{
    return fail(Error::Kind::Refused, QStringLiteral("file.cannot-read"), path);
}

auto cannotWrite(const QString &path)
{
    return fail(Error::Kind::Refused, QStringLiteral("file.cannot-write"), path);
}

auto damaged(const QString &path)
{
    return fail(Error::Kind::BrokenAnswer, QStringLiteral("file.damaged"), path);
}

void writeNumber(QIODevice &file, quint64 number)
{
    const quint64 little = qToLittleEndian(number);
    file.write(reinterpret_cast<const char *>(&little), kNumber);
}

QByteArray sealedChunk(
    crypto_secretstream_xchacha20poly1305_state &state, const QByteArray &plain, bool isLast)
{
    const QByteArray packed = qCompress(plain, 1);
    QByteArray box(
        packed.size() + qsizetype(crypto_secretstream_xchacha20poly1305_ABYTES), Qt::Uninitialized);
    crypto_secretstream_xchacha20poly1305_push(&state, bytes(box), nullptr, bytes(packed),
        static_cast<unsigned long long>(packed.size()), nullptr, 0,
        isLast ? crypto_secretstream_xchacha20poly1305_TAG_FINAL : 0);
    const quint32 length = qToLittleEndian(static_cast<quint32>(box.size()));
    return QByteArray(reinterpret_cast<const char *>(&length), sizeof length) + box;
}

struct Chunk
{
    QByteArray plain;
    bool isLast;
};

std::optional<Chunk> nextChunk(QIODevice &file, crypto_secretstream_xchacha20poly1305_state &state)
{
    quint32 length = 0;
    if (file.read(reinterpret_cast<char *>(&length), sizeof length) != qint64(sizeof length))
        return {};
    length = qFromLittleEndian(length);
    if (length < crypto_secretstream_xchacha20poly1305_ABYTES || length > kLongestBox)
        return {};
    const QByteArray box = file.read(length);
    if (box.size() != qsizetype(length))
        return {};
    QByteArray packed(
        box.size() - qsizetype(crypto_secretstream_xchacha20poly1305_ABYTES), Qt::Uninitialized);
    unsigned char tag = 0;
    if (crypto_secretstream_xchacha20poly1305_pull(&state, bytes(packed), nullptr, &tag, bytes(box),
            static_cast<unsigned long long>(box.size()), nullptr, 0)
        != 0)
        return {};
    return Chunk {qUncompress(packed), tag == crypto_secretstream_xchacha20poly1305_TAG_FINAL};
}

/// Salt and cost of the header. @returns nothing for another kind of file
struct Opening
{
    QByteArray salt;
    PassphraseCost cost;
    Header header;
};

std::optional<Opening> readOpening(QIODevice &file)
{
    if (file.read(kMagic.size()) != kMagic.toByteArray())
        return {};
    Opening opening {file.read(crypto_pwhash_SALTBYTES), {}, {}};
    const QByteArray numbers = file.read(2 * kNumber);
    const auto length = qint64(opening.header.size());
    if (numbers.size() != 2 * kNumber
        || file.read(reinterpret_cast<char *>(opening.header.data()), length) != length)
        return {};
    opening.cost = {qFromLittleEndian<quint64>(numbers.constData()),
        qFromLittleEndian<quint64>(numbers.constData() + kNumber)};
    const auto most = PassphraseCost::forPerson();
    if (opening.cost.operations > most.operations || opening.cost.memoryBytes > most.memoryBytes)
        return {};
    return opening;
}

} // namespace

base::Result<> sealFile(
    const QString &from, const QString &to, const QByteArray &passphrase, PassphraseCost cost)
{
    QFile source(from);
    if (!source.open(QIODevice::ReadOnly))
        return cannotRead(from);
    QSaveFile target(to);
    if (!target.open(QIODevice::WriteOnly))
        return cannotWrite(to);
    const QByteArray salt = newSalt();
    const auto key = stretched(passphrase, salt, cost);
    if (!key)
        return tl::unexpected(key.error());
    crypto_secretstream_xchacha20poly1305_state state;
    Header header {};
    crypto_secretstream_xchacha20poly1305_init_push(&state, header.data(), key->data());
    target.write(kMagic.data(), kMagic.size());
    target.write(salt);
    writeNumber(target, cost.operations);
    writeNumber(target, cost.memoryBytes);
    target.write(reinterpret_cast<const char *>(header.data()), qint64(header.size()));
    target.write(sealedChunk(state, kCheck, /*isLast=*/false));
    do {
        const QByteArray plain = source.read(kChunk);
        target.write(sealedChunk(state, plain, source.atEnd()));
    } while (!source.atEnd());
    target.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
    if (!target.commit())
        return cannotWrite(to);
    return {};
}

base::Result<> unsealFile(const QString &from, const QString &to, const QByteArray &passphrase)
{
    QFile source(from);
    if (!source.open(QIODevice::ReadOnly))
        return cannotRead(from);
    const auto opening = readOpening(source);
    if (!opening)
        return fail(Error::Kind::Refused, QStringLiteral("file.not-sealed"), from);
    QSaveFile target(to);
    if (!target.open(QIODevice::WriteOnly))
        return cannotWrite(to);
    const auto key = stretched(passphrase, opening->salt, opening->cost);
    if (!key)
        return tl::unexpected(key.error());
    crypto_secretstream_xchacha20poly1305_state state;
    if (crypto_secretstream_xchacha20poly1305_init_pull(&state, opening->header.data(), key->data()) != 0)
        return damaged(from);
    if (!nextChunk(source, state))
        return fail(Error::Kind::NotPermitted, QStringLiteral("keys.wrong-passphrase"), from);
    auto chunk = nextChunk(source, state);
    for (; chunk && !chunk->isLast; chunk = nextChunk(source, state))
        target.write(chunk->plain);
    if (!chunk || !source.atEnd())
        return damaged(from);
    target.write(chunk->plain);
    target.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
    if (!target.commit())
        return cannotWrite(to);
    return {};
}

} // namespace purser::store
