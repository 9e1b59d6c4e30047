#include "base/pinyin.h"

#include "base/text.h"

#include <QFile>
#include <QHash>

namespace purser::base {

namespace {

using Initials = QHash<char32_t, QString>;

/// Lines of one letter, a tab, and every character that may begin with it.
Initials readInitials()
{
    Initials initials;
    QFile file(QStringLiteral(":/purser/pinyin/initials.tsv"));
    if (!file.open(QIODevice::ReadOnly))
        return initials;
    const auto lines = QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts);
    for (const QString &line : lines)
        for (const uint character : line.mid(2).toUcs4())
            initials[character] += line.front();
    return initials;
}

bool startsAt(const QList<uint> &characters, qsizetype at, const QString &letters)
{
    for (const QChar letter : letters) {
        while (at < characters.size() && QChar::isSpace(characters[at]))
            ++at;
        if (at == characters.size())
            return false;
        const uint character = characters[at++];
        if (character != letter.unicode() && !pinyinInitials(character).contains(letter))
            return false;
    }
    return true;
}

} // namespace

QString pinyinInitials(char32_t character)
{
    static const Initials initials = readInitials();
    return initials.value(character);
}

qsizetype findInitials(const QString &text, const QString &letters)
{
    if (letters.isEmpty())
        return -1;
    const auto characters = folded(text).toUcs4();
    const QString wanted = folded(letters).remove(u' ');
    for (qsizetype at = 0; at < characters.size(); ++at)
        if (isCjk(characters[at]) && startsAt(characters, at, wanted))
            return at;
    return -1;
}

} // namespace purser::base
