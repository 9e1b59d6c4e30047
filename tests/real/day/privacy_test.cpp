#include "support/desk_profile.h"
#include "support/sandbox_child.h"

#include <QDirIterator>
#include <QRegularExpression>

using namespace purser;

namespace {

/// A personal value and where it comes from, for the message.
struct Needle
{
    QString what;
    QString text;
};

void add(std::vector<Needle> &needles, const QString &what, const QString &text)
{
    // Two letters are in any file by chance; a Chinese name of two characters is six bytes.
    if (text.trimmed().toUtf8().size() >= 6)
        needles.push_back({what, text.trimmed()});
}

/// Everything personal of the world: of buyers, recipients, and what they wrote.
std::vector<Needle> needlesOf(const QJsonObject &truth)
{
    std::vector<Needle> needles;
    for (const auto &value : truth.value(u"orders").toArray()) {
        const auto order = value.toObject().value(u"order").toObject();
        const auto buyer = order.value(u"buyer").toObject();
        const auto to = order.value(u"ship_to").toObject();
        const QString number = order.value(u"number").toString();
        for (const auto &party : {buyer, to})
            for (const char *field : {"name", "mail", "street"})
                add(needles, number + u' ' + QLatin1String(field),
                    party.value(QLatin1String(field)).toString());
        for (const auto &party : {buyer, to}) {
            QString digits = party.value(u"phone").toString();
            digits.remove(QRegularExpression(QStringLiteral("\\D")));
            add(needles, number + QStringLiteral(" phone"), digits);
            add(needles, number + QStringLiteral(" phone as written"), party.value(u"phone").toString());
            add(needles, number + QStringLiteral(" end of phone"), digits.right(8));
        }
        add(needles, number + QStringLiteral(" note"), order.value(u"note").toString());
        add(needles, number + QStringLiteral(" gift"),
            order.value(u"gift").toObject().value(u"message").toString());
    }
    return needles;
}

/// The ways in which a text may lie in a file.
QList<QByteArray> spellings(const QString &text)
{
    const auto utf16 = QByteArray(reinterpret_cast<const char *>(text.utf16()), text.size() * 2);
    return {text.toUtf8(), text.toLower().toUtf8(), utf16, text.toUtf8().toBase64(),
        QUrl::toPercentEncoding(text)};
}

QStringList found(const std::vector<Needle> &needles, const QString &folder)
{
    QStringList hits;
    QDirIterator files(folder, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        EXPECT_TRUE(file.open(QIODevice::ReadOnly)) << qPrintable(file.fileName());
        const QByteArray bytes = file.readAll();
        for (const Needle &needle : needles)
            for (const QByteArray &spelling : spellings(needle.text))
                if (bytes.contains(spelling))
                    hits << QStringLiteral("%1 in %2").arg(needle.what, QFileInfo(file).fileName());
    }
    return hits;
}

QFile *g_log = nullptr;

void logTo(QtMsgType, const QMessageLogContext &, const QString &text)
{
    g_log->write(text.toUtf8() + '\n');
    g_log->flush();
}

bool finds(desk::Desk &desk, const QString &text, const QString &number)
{
    QString cursor;
    do {
        const auto page = desk::waited(desk.list({.filter = {}, .text = text}, cursor, 100));
        if (!page)
            return false;
        for (const auto &row : page->rows)
            if (row.order.number == number)
                return true;
        cursor = page->next;
    } while (!cursor.isEmpty());
    return false;
}

/// One folder for everything that a day writes: profile, log, temporary files.
class Privacy : public testing::Test
{
protected:
    Privacy()
        : m_sandbox(40, 3)
        , m_log(m_profile.folder() + QStringLiteral("/desk.log"))
    {
        EXPECT_TRUE(m_log.open(QIODevice::WriteOnly));
        g_log = &m_log;
        qInstallMessageHandler(logTo);
        const QString temporary = m_profile.folder() + QStringLiteral("/tmp");
        QDir().mkpath(temporary);
        qputenv("TMPDIR", temporary.toUtf8());
        const auto report = desk::Day(m_profile.desk(), m_sandbox.plan(3), [this](const QString &line) {
            m_log.write(line.toUtf8() + '\n');
        }).run();
        EXPECT_TRUE(report && report->lost == 0);
        m_log.flush();
    }
    ~Privacy() override
    {
        qInstallMessageHandler(nullptr);
        qunsetenv("TMPDIR");
    }

    QJsonObject truth() { return m_sandbox.control("GET", QStringLiteral("/truth")); }

    support::SandboxChild m_sandbox;
    support::DeskProfile m_profile;
    QFile m_log;
};

} // namespace

TEST_F(Privacy, HasNoByteOfABuyerInAnyFile)
{
    const auto needles = needlesOf(truth());
    ASSERT_GT(needles.size(), 200u);
    // The desk is still open: its write-ahead log is searched too.
    EXPECT_EQ(found(needles, m_profile.folder()).join(u'\n').toStdString(), "");
    QFile leak(m_profile.folder() + QStringLiteral("/leak"));
    ASSERT_TRUE(leak.open(QIODevice::WriteOnly));
    leak.write("x" + needles.front().text.toUtf8());
    leak.close();
    EXPECT_FALSE(found(needles, m_profile.folder()).isEmpty()) << "the search itself finds nothing";
}

TEST_F(Privacy, StillFindsAnOrderByNameByPhoneTailAndByNumber)
{
    for (const auto &value : truth().value(u"orders").toArray()) {
        const auto order = value.toObject().value(u"order").toObject();
        const QString number = order.value(u"number").toString();
        const auto to = order.value(u"ship_to").toObject();
        QString digits = to.value(u"phone").toString();
        digits.remove(QRegularExpression(QStringLiteral("\\D")));
        EXPECT_TRUE(finds(m_profile.desk(), number, number)) << qPrintable(number);
        EXPECT_TRUE(finds(m_profile.desk(), to.value(u"name").toString(), number))
            << "name of " << qPrintable(number);
        EXPECT_TRUE(digits.size() < 7 || finds(m_profile.desk(), digits.right(4), number))
            << "phone tail of " << qPrintable(number);
    }
}
