#include "carriers/kuaidi100/signature.h"

#include "base/secret_compare.h"

#include <QCryptographicHash>

namespace purser::carriers::kuaidi100 {

namespace {

QByteArray md5(const QByteArray &text)
{
    return QCryptographicHash::hash(text, QCryptographicHash::Md5).toHex().toUpper();
}

} // namespace

QByteArray querySignature(const QByteArray &param, const QByteArray &key, const QByteArray &customer)
{
    return md5(param + key + customer);
}

bool isAuthenticPush(const QByteArray &param, const QByteArray &salt, const QByteArray &sign)
{
    return base::equalInConstantTime(sign.toUpper(), md5(param + salt));
}

} // namespace purser::carriers::kuaidi100
