#include "base/text.h"

#include <algorithm>

namespace purser::base {

QString folded(const QString &text)
{
    const QString decomposed = text.normalized(QString::NormalizationForm_KD).toCaseFolded();
    QString kept;
    kept.reserve(decomposed.size());
    for (const QChar character : decomposed)
        if (!character.isMark())
            kept += character;
    kept.replace(u'ß', QStringLiteral("ss"));
    return kept.simplified().normalized(QString::NormalizationForm_KC);
}

QString digitsOf(const QString &text)
{
    QString digits;
    for (const QChar character : text)
        if (character.digitValue() >= 0)
            digits += QChar(u'0' + character.digitValue());
    return digits;
}

bool isCjk(char32_t character)
{
    switch (QChar::script(character)) {
    case QChar::Script_Han:
    case QChar::Script_Hiragana:
    case QChar::Script_Katakana:
    case QChar::Script_Hangul: return true;
    default: return false;
    }
}

namespace {

bool isDigit(QChar c)
{
    return c >= u'0' && c <= u'9';
}

QStringView takeRun(QStringView &text)
{
    const bool digits = isDigit(text.front());
    const auto end = std::ranges::find_if(text, [digits](QChar c) { return isDigit(c) != digits; });
    const auto length = end - text.begin();
    const auto run = text.first(length);
    text = text.sliced(length);
    return run;
}

int compareRuns(QStringView left, QStringView right)
{
    if (!isDigit(left.front()) || !isDigit(right.front()))
        return left.compare(right, Qt::CaseInsensitive);
    const auto trimZeros = [](QStringView run) {
        while (run.size() > 1 && run.front() == u'0')
            run = run.sliced(1);
        return run;
    };
    const auto a = trimZeros(left);
    const auto b = trimZeros(right);
    return a.size() != b.size() ? (a.size() < b.size() ? -1 : 1) : a.compare(b);
}

} // namespace

int compareNaturally(QStringView left, QStringView right)
{
    const QStringView wholeLeft = left;
    const QStringView wholeRight = right;
    while (!left.isEmpty() && !right.isEmpty()) {
        const int order = compareRuns(takeRun(left), takeRun(right));
        if (order != 0)
            return order;
    }
    if (left.isEmpty() != right.isEmpty())
        return left.isEmpty() ? -1 : 1;
    return wholeLeft.compare(wholeRight);
}

QString hinted(const QString &text)
{
    return text.isEmpty() ? QString() : text.left(1) + QStringLiteral("****");
}

} // namespace purser::base
