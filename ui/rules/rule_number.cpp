#include "ui/rules/rule_number.h"

#include <QRegularExpression>

namespace purser::ui {

QString typedNumber(std::int64_t value, int digits)
{
    QString text = QString::number(value).rightJustified(digits + 1, u'0');
    if (digits > 0)
        text.insert(text.size() - digits, u'.');
    return text;
}

std::optional<std::int64_t> numberTyped(const QString &text, int digits)
{
    static const QRegularExpression shape(QStringLiteral(R"(^(\d{1,12})(?:[.,](\d{1,3}))?$)"));
    const auto match = shape.match(text.trimmed());
    const QString fraction = match.captured(2);
    if (!match.hasMatch() || fraction.size() > digits)
        return std::nullopt;
    return (match.captured(1) + fraction.leftJustified(digits, u'0')).toLongLong();
}

} // namespace purser::ui
