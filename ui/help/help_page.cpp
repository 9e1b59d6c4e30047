#include "ui/help/help_page.h"

#include <QFile>
#include <QRegularExpression>
#include <QWidget>

namespace purser::ui {

QString helpPageOf(const QWidget &screen)
{
    QString name = QString::fromLatin1(screen.metaObject()->className()).section(QStringLiteral("::"), -1);
    if (name.endsWith(u"Screen"))
        name.chop(6);
    QString page;
    for (const QChar letter : name) {
        if (letter.isUpper() && !page.isEmpty())
            page += u'-';
        page += letter.toLower();
    }
    return page;
}

QString helpText(const QString &page, const QLocale &locale)
{
    const bool isChinese = locale.language() == QLocale::Chinese;
    QFile file(QStringLiteral(":/purser/help/%1/%2.md")
                   .arg(isChinese ? QStringLiteral("zh_CN") : QStringLiteral("en"), page));
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

QStringList keysIn(const QString &markdown)
{
    static const QRegularExpression quoted(QStringLiteral("`([^`]+)`"));
    QStringList keys;
    for (auto each = quoted.globalMatch(markdown); each.hasNext();)
        keys << each.next().captured(1);
    keys.removeDuplicates();
    return keys;
}

} // namespace purser::ui
