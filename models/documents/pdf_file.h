#pragma once

#include <QByteArray>

#include <vector>

namespace purser::documents {

/// The objects of a PDF 1.4 (ISO 32000-1, 7.3 and 7.5) with their places. Numbers may be reserved before they
/// are written. One thread.
class PdfFile
{
public:
    PdfFile();

    [[nodiscard]] int reserve();
    void write(int number, const QByteArray &content);
    int write(const QByteArray &content);
    /// A stream, deflated. @param entries  of its dictionary, besides length and filter
    int writeStream(const QByteArray &bytes, const QByteArray &entries = {});
    /// Closes the file with its cross-reference table.
    [[nodiscard]] QByteArray finish(int catalog, int about) &&;

    /// "12 0 R".
    [[nodiscard]] static QByteArray reference(int number);

private:
    QByteArray m_bytes;
    std::vector<qsizetype> m_offsets; ///< of object 1, 2, …
};

/// Appends @p value with at most two decimals and a blank.
void appendNumber(QByteArray &to, double value);

} // namespace purser::documents
