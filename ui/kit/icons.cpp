#include "ui/kit/icons.h"

#include <QFile>
#include <QHash>
#include <QPainter>
#include <QSvgRenderer>

#include <array>

namespace purser::kit {
namespace {

constexpr std::array<const char *, kIconCount> kNames {"home", "orders", "waves", "bench", "truck", "return",
    "chart", "settings", "search", "filter", "check", "clock", "cross", "eye", "dot", "user", "printer",
    "sync", "more", "close", "chevron-down", "chevron-up", "arrow", "enter", "inbox"};

/// Tinted drawings are kept: lists paint the same few shapes thousands of times.
QSvgRenderer &drawing(const QString &name, const QColor &tint, const QColor &second)
{
    static QHash<QString, std::shared_ptr<QSvgRenderer>> kept;
    auto &entry = kept[name + tint.name() + second.name()];
    if (!entry) {
        QFile file(QStringLiteral(":/purser/icons/%1.svg").arg(name));
        const bool isThere = file.open(QIODevice::ReadOnly);
        Q_ASSERT(isThere);
        QByteArray text = isThere ? file.readAll() : QByteArray();
        text.replace("#000000", tint.name().toLatin1()).replace("#ffffff", second.name().toLatin1());
        entry = std::make_shared<QSvgRenderer>(text);
    }
    return *entry;
}

} // namespace

void paintIcon(QPainter &painter, Icon icon, const QRectF &place, const QColor &tint)
{
    const QString name = QString::fromLatin1(kNames.at(static_cast<std::size_t>(icon)));
    drawing(name, tint, tint).render(&painter, place);
}

void paintLogo(QPainter &painter, const QRectF &place, const QColor &ground, const QColor &letter)
{
    drawing(QStringLiteral("logo"), ground, letter).render(&painter, place);
}

} // namespace purser::kit
