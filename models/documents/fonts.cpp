#include "documents/fonts.h"

#include <QCoreApplication>
#include <QDir>
#include <QFontDatabase>
#include <QTextLayout>

#include <algorithm>
#include <cmath>

namespace purser::documents {
namespace {

/// In the order in which they are asked for a character: Noto first, then wide ones for rare ideographs and
/// symbols, last what Windows and macOS bring. Colour emoji fonts hold pictures, which print as nothing.
constexpr std::array kFamilies {u"Noto Sans", u"Noto Sans CJK SC", u"Noto Sans Thai", u"Noto Sans Arabic",
    u"Noto Sans Hebrew", u"Noto Sans Devanagari", u"Noto Sans Armenian", u"Noto Sans Georgian",
    u"Noto Sans Tamil", u"Noto Sans Bengali", u"Noto Sans Symbols", u"Noto Sans Symbols2", u"Noto Sans Math",
    u"Noto Emoji", u"Symbola", u"HanaMinA", u"HanaMinB", u"Segoe UI", u"Microsoft YaHei", u"SimSun-ExtB",
    u"Leelawadee UI", u"Nirmala UI", u"Segoe UI Symbol", u"PingFang SC", u"Apple Symbols"};
constexpr int kNoFamily = -1;
constexpr int kAnyFamily = -2; ///< draws nothing by itself: joiners, variation selectors, marks of direction

bool isInvisible(char32_t character)
{
    return QChar::category(character) == QChar::Other_Format || (character >= 0xFE00 && character <= 0xFE0F)
        || (character >= 0xE0100 && character <= 0xE01EF);
}

base::Refusal missingGlyph(char32_t character, const QString &text)
{
    const QString number = QString::number(character, 16).toUpper().rightJustified(4, u'0');
    return {QStringLiteral("document.glyph-missing"),
        {QString::fromUcs4(&character, 1), QStringLiteral("U+") + number, text}};
}

char32_t characterAt(const QString &text, int index)
{
    const bool isPair =
        text.at(index).isHighSurrogate() && index + 1 < text.size() && text.at(index + 1).isLowSurrogate();
    return isPair ? QChar::surrogateToUcs4(text.at(index), text.at(index + 1)) : text.at(index).unicode();
}

QString withoutTabs(QString text)
{
    return text.replace(u'\t', u' ').remove(u'\r');
}

/// Where a system has no such fonts the program brings them, in the folder "fonts" beside itself.
void addOwnFonts()
{
    static const bool isDone = [] {
        const QDir folder(QCoreApplication::applicationDirPath() + QStringLiteral("/fonts"));
        for (const QString &file : folder.entryList(QDir::Files))
            QFontDatabase::addApplicationFont(folder.filePath(file));
        return true;
    }();
    Q_UNUSED(isDone)
}

} // namespace

Fonts::Fonts(int dpi)
    : m_dpi(dpi)
{
    addOwnFonts();
    for (const char16_t *name : kFamilies)
        m_families.push_back({QString::fromUtf16(name), std::nullopt});
}

int Fonts::familyOf(char32_t character)
{
    if (const auto known = m_familyOf.constFind(character); known != m_familyOf.constEnd())
        return *known;
    int found = isInvisible(character) ? kAnyFamily : kNoFamily;
    for (int index = 0; found == kNoFamily && index < static_cast<int>(m_families.size()); ++index) {
        Family &family = m_families[static_cast<std::size_t>(index)];
        if (!family.face)
            family.face =
                QFontDatabase::hasFamily(family.name) ? QRawFont::fromFont(font(index, {})) : QRawFont();
        if (family.face->isValid() && family.face->supportsCharacter(character))
            found = index;
    }
    m_familyOf.insert(character, found);
    return found;
}

const QFont &Fonts::font(int family, TextStyle style)
{
    const int key = (family * 100 + points(style.size)) * 2 + (style.isStrong ? 1 : 0);
    auto known = m_fonts.find(key);
    if (known != m_fonts.end())
        return *known;
    QFont font;
    font.setFamilies({m_families[static_cast<std::size_t>(family)].name});
    font.setPixelSize(static_cast<int>(std::lround(points(style.size) * unitsPerInch() / 72.0)));
    font.setWeight(style.isStrong ? QFont::DemiBold : QFont::Normal);
    font.setHintingPreference(QFont::PreferNoHinting);
    font.setStyleStrategy(QFont::NoFontMerging);
    return *m_fonts.insert(key, font);
}

Drawn<std::vector<Fonts::Stretch>> Fonts::stretches(const QString &text)
{
    std::vector<Stretch> result;
    int length = 0;
    for (int start = 0; start < text.size(); start += length) {
        const char32_t character = characterAt(text, start);
        length = QChar::requiresSurrogates(character) ? 2 : 1;
        int family = familyOf(character);
        if (family == kNoFamily)
            return tl::unexpected(missingGlyph(character, text));
        if (family == kAnyFamily)
            family = result.empty() ? 0 : result.back().family;
        if (!result.empty() && result.back().family == family)
            result.back().length += length;
        else
            result.push_back({start, length, family});
    }
    return result;
}

Drawn<std::vector<TextLine>> Fonts::setParagraph(const QString &text, TextStyle style, int widthUm)
{
    const auto parts = stretches(text);
    if (!parts)
        return tl::unexpected(parts.error());
    const double unitsPerUm = static_cast<double>(unitsPerInch()) / kMicrometresPerInch;
    QTextLayout layout(text, font(parts->empty() ? 0 : parts->front().family, style));
    QTextOption option(Qt::AlignLeft | Qt::AlignAbsolute);
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout.setTextOption(option);
    if (parts->size() > 1) {
        QList<QTextLayout::FormatRange> formats;
        for (const Stretch &part : *parts) {
            QTextCharFormat format;
            format.setFont(font(part.family, style));
            formats.append({part.start, part.length, format});
        }
        layout.setFormats(formats);
    }
    std::vector<TextLine> lines;
    layout.beginLayout();
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(widthUm * unitsPerUm);
        line.setPosition({0, -line.ascent()});
        lines.push_back({text.mid(line.textStart(), line.textLength()),
            static_cast<int>(std::ceil(line.naturalTextWidth() / unitsPerUm))});
    }
    layout.endLayout();
    for (int index = 0; index < layout.lineCount(); ++index)
        lines[static_cast<std::size_t>(index)].glyphs = layout.lineAt(index).glyphRuns();
    return lines;
}

Drawn<TextBlock> Fonts::set(const QString &text, TextStyle style, int widthUm)
{
    TextBlock block {style};
    if (text.isEmpty())
        return block;
    const QStringList paragraphs = withoutTabs(text).split(u'\n');
    for (const QString &paragraph : paragraphs) {
        auto lines = setParagraph(paragraph, style, widthUm);
        if (!lines)
            return tl::unexpected(lines.error());
        std::ranges::move(*lines, std::back_inserter(block.lines));
    }
    for (const TextLine &line : block.lines)
        block.widthUm = std::max(block.widthUm, line.widthUm);
    return block;
}

} // namespace purser::documents
