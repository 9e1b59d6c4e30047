#pragma once

#include <QLocale>
#include <QTranslator>

class QCoreApplication;

namespace purser::kit {

/// The program's words. Set while it runs: every widget gets QEvent::LanguageChange.
class Language final
{
public:
    /// Pseudo lengthens and marks every translated text, so that what is cut or not translated shows.
    enum class Tongue { English, Chinese, Pseudo };

    /// The nearest tongue to what the desktop asks for.
    [[nodiscard]] static Tongue nearest(const QLocale &locale);

    explicit Language(QCoreApplication &application);
    ~Language();
    Language(const Language &) = delete;
    Language &operator=(const Language &) = delete;

    void set(Tongue tongue);
    /// "en", "zh" or "pseudo"; anything else is nearest to the computer's.
    void set(const QString &code);

    /// @p source in Chinese, whatever tongue is set; the source itself where there is no translation. GUI
    /// thread.
    [[nodiscard]] static QString inChinese(const char *context, const char *source);

private:
    void remove();

    QCoreApplication &m_application;
    QTranslator m_qt; ///< Qt's own words: dialogs, context menus
    std::unique_ptr<QTranslator> m_ours;
};

} // namespace purser::kit
