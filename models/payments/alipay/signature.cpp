#include "payments/alipay/signature.h"

#include <QStringList>

namespace purser::payments::alipay {

QByteArray signedText(const Fields &fields, Signed kind)
{
    QStringList pairs;
    for (auto field = fields.begin(); field != fields.end(); ++field) {
        const bool isLeftOut =
            field.key() == u"sign" || (field.key() == u"sign_type" && kind == Signed::Notification);
        if (!isLeftOut && !field.value().isEmpty())
            pairs.append(field.key() + u'=' + field.value());
    }
    return pairs.join(u'&').toUtf8();
}

bool isAuthentic(const Fields &notification, const RsaPublicKey &alipay)
{
    const QByteArray signature =
        QByteArray::fromBase64(notification.value(QStringLiteral("sign")).toLatin1());
    return alipay.verifies(signedText(notification, Signed::Notification), signature);
}

base::Result<Fields> withSignature(Fields fields, Signed kind, const RsaPrivateKey &key)
{
    auto signature = key.sign(signedText(fields, kind));
    if (!signature)
        return tl::unexpected(signature.error());
    fields.insert(QStringLiteral("sign"), QString::fromLatin1(signature->toBase64()));
    return fields;
}

} // namespace purser::payments::alipay
