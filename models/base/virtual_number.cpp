#include "base/virtual_number.h"

#include <QRegularExpression>

namespace purser::base {

std::optional<VirtualNumber> parseVirtualNumber(const QString &text)
{
    static const QRegularExpression kForm(
        QStringLiteral(R"(\A(?:(?:\+|00)86[\s-]*)?(1[3-9]\d[\s-]?\d{4}[\s-]?\d{4}))"
                       R"(\s*(?:转|轉|分机|分機|-|–|—|,|、|#|_|x|ext\.?)\s*(\d{3,6})\z)"),
        QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression kBetween(QStringLiteral(R"([\s-])"));
    const auto match = kForm.match(text.normalized(QString::NormalizationForm_KC).trimmed());
    if (!match.hasMatch())
        return std::nullopt;
    return VirtualNumber {match.captured(1).remove(kBetween), match.captured(2)};
}

} // namespace purser::base
