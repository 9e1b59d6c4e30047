#include "ui/kit/language.h"

#include <QCoreApplication>
#include <QLibraryInfo>

namespace purser::kit {
namespace {

constexpr int kLongerBy = 40; ///< per cent

QChar accented(QChar letter)
{
    static const QString plain = QStringLiteral("aceinouyAEINOUY");
    static const QString marked = QStringLiteral("áçéîñóüýÅÉÎÑÓÜÝ");
    const auto at = plain.indexOf(letter);
    return at < 0 ? letter : marked.at(at);
}

class PseudoTranslator final : public QTranslator
{
public:
    [[nodiscard]] bool isEmpty() const override { return false; }
    [[nodiscard]] QString translate(const char *context, const char *source, const char *, int) const override
    {
        if (!QByteArrayView(context).startsWith("purser::"))
            return {};
        const QString text = QString::fromUtf8(source);
        QString longer;
        bool isPlace = false; // %1, %L1 and %n stay as they are
        for (const QChar letter : text) {
            longer += isPlace ? letter : accented(letter);
            isPlace = letter == u'%' || (isPlace && letter == u'L');
        }
        return u'[' + longer + QString((text.size() * kLongerBy + 99) / 100, u'~') + u']';
    }
};

QLocale localeOf(Language::Tongue tongue)
{
    switch (tongue) {
    case Language::Tongue::Chinese: return {QLocale::Chinese, QLocale::China};
    case Language::Tongue::English:
    case Language::Tongue::Pseudo: return {QLocale::English, QLocale::UnitedKingdom};
    }
    Q_UNREACHABLE();
}

} // namespace

Language::Tongue Language::nearest(const QLocale &locale)
{
    return locale.language() == QLocale::Chinese ? Tongue::Chinese : Tongue::English;
}

Language::Language(QCoreApplication &application)
    : m_application(application)
{}

Language::~Language()
{
    remove();
}

void Language::remove()
{
    m_application.removeTranslator(&m_qt);
    if (m_ours)
        m_application.removeTranslator(m_ours.get());
    m_ours.reset();
}

void Language::set(const QString &code)
{
    if (code == u"pseudo")
        set(Tongue::Pseudo);
    else if (code == u"zh")
        set(Tongue::Chinese);
    else
        set(code == u"en" ? Tongue::English : nearest(QLocale::system()));
}

void Language::set(Tongue tongue)
{
    remove();
    QLocale::setDefault(localeOf(tongue));
    if (tongue == Tongue::Pseudo)
        m_ours = std::make_unique<PseudoTranslator>();
    else
        m_ours = std::make_unique<QTranslator>();
    const bool isChinese = tongue == Tongue::Chinese;
    const QString name = isChinese ? QStringLiteral("purser_zh_CN") : QStringLiteral("purser_en");
    if (tongue != Tongue::Pseudo && !m_ours->load(QStringLiteral(":/purser/i18n/%1.qm").arg(name)))
        qWarning("the translation %s is missing", qPrintable(name));
    if (isChinese
        && m_qt.load(QStringLiteral("qtbase_zh_CN"), QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        m_application.installTranslator(&m_qt);
    m_application.installTranslator(m_ours.get());
}

QString Language::inChinese(const char *context, const char *source)
{
    static const std::unique_ptr<QTranslator> chinese = [] {
        auto words = std::make_unique<QTranslator>();
        if (!words->load(QStringLiteral(":/purser/i18n/purser_zh_CN.qm")))
            qWarning("the Chinese translation is missing");
        return words;
    }();
    const QString translated = chinese->translate(context, source);
    return translated.isEmpty() ? QString::fromUtf8(source) : translated;
}

} // namespace purser::kit
