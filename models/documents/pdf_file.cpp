#include "documents/pdf_file.h"

#include <cmath>

namespace purser::documents {
namespace {

constexpr int kLengthOfQtHeader = 4; ///< qCompress puts the length before the zlib stream
constexpr int kDeflateLevel = 6;

} // namespace

PdfFile::PdfFile()
    : m_bytes("%PDF-1.4\n%\xE2\xE3\xCF\xD3\n")
{}

int PdfFile::reserve()
{
    m_offsets.push_back(0);
    return static_cast<int>(m_offsets.size());
}

QByteArray PdfFile::reference(int number)
{
    return QByteArray::number(number) + " 0 R";
}

void PdfFile::write(int number, const QByteArray &content)
{
    m_offsets[static_cast<std::size_t>(number) - 1] = m_bytes.size();
    m_bytes += QByteArray::number(number) + " 0 obj\n" + content + "\nendobj\n";
}

int PdfFile::write(const QByteArray &content)
{
    const int number = reserve();
    write(number, content);
    return number;
}

int PdfFile::writeStream(const QByteArray &bytes, const QByteArray &entries)
{
    const QByteArray packed = qCompress(bytes, kDeflateLevel).mid(kLengthOfQtHeader);
    return write("<</Length " + QByteArray::number(packed.size()) + "/Filter/FlateDecode" + entries
        + ">>stream\n" + packed + "\nendstream");
}

QByteArray PdfFile::finish(int catalog, int about) &&
{
    const qsizetype table = m_bytes.size();
    const QByteArray count = QByteArray::number(m_offsets.size() + 1);
    m_bytes += "xref\n0 " + count + "\n0000000000 65535 f \n";
    for (const qsizetype offset : m_offsets)
        m_bytes += QByteArray::number(offset).rightJustified(10, '0') + " 00000 n \n";
    m_bytes += "trailer\n<</Size " + count + "/Root " + reference(catalog) + "/Info " + reference(about)
        + ">>\nstartxref\n" + QByteArray::number(table) + "\n%%EOF\n";
    return std::move(m_bytes);
}

void appendNumber(QByteArray &to, double value)
{
    auto hundredths = std::llround(value * 100);
    if (hundredths < 0) {
        to += '-';
        hundredths = -hundredths;
    }
    to += QByteArray::number(hundredths / 100);
    if (const auto rest = hundredths % 100; rest != 0) {
        to += '.';
        to += static_cast<char>('0' + rest / 10);
        if (rest % 10 != 0)
            to += static_cast<char>('0' + rest % 10);
    }
    to += ' ';
}

} // namespace purser::documents
