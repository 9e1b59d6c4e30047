#include "packing/scan_text.h"

#include <algorithm>
#include <array>

namespace purser::packing {

namespace {

constexpr QChar kGroupSeparator(0x1d);

/// Blanks, line ends and controls that frame a scan: STX, ETX, CR, LF, Tab; GS only says "FNC1 first".
bool isFrame(QChar character)
{
    return character.isSpace() || character.unicode() < 0x20 || character.unicode() == 0x7f;
}

QString unframed(const QString &raw)
{
    qsizetype begin = 0;
    qsizetype end = raw.size();
    while (begin < end && isFrame(raw[begin]))
        ++begin;
    while (end > begin && isFrame(raw[end - 1]))
        --end;
    return raw.sliced(begin, end - begin);
}

qsizetype longestMatch(const QStringList &marks, const auto &matches)
{
    qsizetype longest = 0;
    for (const QString &mark : marks)
        if (mark.size() > longest && matches(mark))
            longest = mark.size();
    return longest;
}

QString withoutMarks(QString text, const ScannerSetup &setup)
{
    const qsizetype front =
        longestMatch(setup.prefixes, [&text](const QString &mark) { return text.startsWith(mark); });
    if (front < text.size())
        text.remove(0, front);
    const qsizetype back =
        longestMatch(setup.suffixes, [&text](const QString &mark) { return text.endsWith(mark); });
    if (back < text.size())
        text.chop(back);
    return text;
}

/// "]C1" in front: a bracket, a letter for the code, a digit or letter for its options.
bool hasSymbology(const QString &text)
{
    const auto isLetter = [](QChar one) {
        return (one >= u'A' && one <= u'Z') || (one >= u'a' && one <= u'z');
    };
    const auto isDigit = [](QChar one) { return one >= u'0' && one <= u'9'; };
    return text.size() > 3 && text[0] == u']' && isLetter(text[1]) && (isDigit(text[2]) || isLetter(text[2]));
}

} // namespace

bool ScanText::isGs1() const
{
    static constexpr std::array<QStringView, 4> kCarriers {u"C1", u"d2", u"Q3", u"e0"};
    return std::ranges::find(kCarriers, QStringView(symbology)) != kCarriers.end();
}

ScanText cleanScan(const QString &raw, const ScannerSetup &setup)
{
    ScanText scan {withoutMarks(unframed(raw), setup)};
    if (hasSymbology(scan.code)) {
        scan.symbology = scan.code.sliced(1, 2);
        scan.code = scan.code.sliced(3);
    }
    for (const QString &standIn : setup.separatorStandIns)
        if (!standIn.isEmpty())
            scan.code.replace(standIn, kGroupSeparator);
    scan.code = unframed(scan.code);
    return scan;
}

} // namespace purser::packing
