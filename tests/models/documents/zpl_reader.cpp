#include "models/documents/zpl_reader.h"

#include "documents/barcode.h"

#include <QPainter>

#include <gtest/gtest.h>

#include <map>

namespace purser::test {
namespace {

using documents::Barcode;
using Modules = std::vector<bool>;

constexpr int kWord = 11;

Modules part(const QString &text, int word, int length = kWord, Barcode::Kind kind = Barcode::Kind::Code128)
{
    const Modules all = documents::encode({kind, text}).value().modules;
    const auto first = all.begin() + (word < 0 ? static_cast<long>(all.size()) - length : word * kWord);
    return {first, first + length};
}

/// Modules by code word, taken from symbols of known content.
const std::map<int, Modules> &patterns()
{
    static const std::map<int, Modules> known = [] {
        std::map<int, Modules> table;
        for (int value = 0; value < 100; ++value)
            table[value] = part(QStringLiteral("00%1").arg(value, 2, 10, QLatin1Char('0')), 2);
        table[100] = part(QStringLiteral("123456a"), 4);
        table[102] = part(QStringLiteral("(00)006141411234567890"), 1, kWord, Barcode::Kind::Gs1Code128);
        table[104] = part(QStringLiteral("a"), 0);
        table[105] = part(QStringLiteral("0000"), 0);
        table[-1] = part(QStringLiteral("a"), -1, 13);
        return table;
    }();
    return known;
}

/// Code words of a mode N field, from the invocation table of Zebra's manual for ^BC.
std::vector<int> wordsOf(const QByteArray &field)
{
    std::vector<int> words;
    bool isC = false;
    for (qsizetype at = 0; at < field.size();) {
        if (field.at(at) == '>') {
            const char sign = field.at(at + 1);
            at += 2;
            static const std::map<char, int> values {{':', 104}, {';', 105}, {'5', 99}, {'6', 100},
                {'8', 102}, {'0', '>' - 32}, {'<', '^' - 32}, {'=', '~' - 32}};
            words.push_back(values.at(sign));
            isC = sign == ';' || sign == '5' || (isC && sign != '6' && sign != ':');
        } else if (isC) {
            words.push_back(field.mid(at, 2).toInt());
            at += 2;
        } else {
            words.push_back(field.at(at++) - 32);
        }
    }
    int sum = words.front();
    for (std::size_t index = 1; index < words.size(); ++index)
        sum += static_cast<int>(index) * words[index];
    words.push_back(sum % 103);
    words.push_back(-1);
    return words;
}

QByteArray unpacked(const QByteArray &data, int total, int bytesPerRow)
{
    QByteArray hex;
    QByteArray row;
    QByteArray before;
    int count = 0;
    const auto finish = [&](char filler) {
        row = row.leftJustified(bytesPerRow * 2, filler);
        hex += before = row;
        row.clear();
    };
    for (const char sign : data) {
        if (sign >= 'G' && sign <= 'Y')
            count += sign - 'F';
        else if (sign >= 'g' && sign <= 'z')
            count += (sign - 'f') * 20;
        else if (sign == ',' || sign == '!')
            finish(sign == ',' ? '0' : 'F');
        else if (sign == ':')
            hex += before;
        else {
            row += QByteArray(std::max(1, count), sign);
            count = 0;
        }
        if (row.size() == bytesPerRow * 2)
            finish('0');
    }
    EXPECT_EQ(hex.size(), total * 2);
    return QByteArray::fromHex(hex);
}

class Label
{
public:
    void take(const QByteArray &name, const QByteArray &rest)
    {
        const QList<QByteArray> parts = rest.split(',');
        const auto number = [&parts](int index) { return parts.value(index).trimmed().toInt(); };
        if (name == "PW")
            m_width = number(0);
        else if (name == "LL")
            begin(number(0));
        else if (name == "FO")
            m_at = {number(0), number(1)};
        else if (name == "BY")
            m_module = number(0);
        else if (name == "BC")
            m_height = number(0 + 1);
        else if (name == "FD")
            drawBars(rest);
        else if (name == "GB")
            fill(QRect(m_at, QSize(number(0), number(1))));
        else if (name == "GF")
            drawGraphic(rest.mid(rest.indexOf(',', rest.indexOf(',', rest.indexOf(',', 2) + 1) + 1) + 1),
                number(1), number(3));
        else
            EXPECT_TRUE(name == "FS" || name == "CI" || name == "LH" || name == "PQ") << name.toStdString();
    }
    [[nodiscard]] const QImage &image() const { return m_image; }

private:
    void begin(int height)
    {
        m_image = QImage(m_width, height, QImage::Format_Grayscale8);
        m_image.fill(Qt::white);
    }
    void fill(const QRect &box)
    {
        QPainter painter(&m_image);
        painter.fillRect(box, Qt::black);
    }
    void drawBars(const QByteArray &field)
    {
        int x = m_at.x();
        for (const int word : wordsOf(field)) {
            ASSERT_TRUE(patterns().contains(word)) << word;
            for (const bool isDark : patterns().at(word)) {
                if (isDark)
                    fill(QRect(x, m_at.y(), m_module, m_height));
                x += m_module;
            }
        }
    }
    void drawGraphic(const QByteArray &data, int total, int bytesPerRow)
    {
        const QByteArray bits = unpacked(data, total, bytesPerRow);
        for (int index = 0; index < bits.size() * 8; ++index)
            if ((bits.at(index / 8) & (0x80 >> (index % 8))) != 0)
                fill(QRect(m_at.x() + index % (bytesPerRow * 8), m_at.y() + index / (bytesPerRow * 8), 1, 1));
    }

    int m_width = 0;
    int m_module = 0;
    int m_height = 0;
    QPoint m_at;
    QImage m_image;
};

} // namespace

std::vector<QImage> drawnFromZpl(const QByteArray &zpl)
{
    std::vector<QImage> images;
    Label label;
    for (const QByteArray &command : zpl.simplified().split('^').mid(1)) {
        const QByteArray name = command.left(2);
        if (name == "XA") {
            label = Label();
        } else if (name == "XZ") {
            images.push_back(label.image());
        } else {
            label.take(name, name == "FD" ? command.mid(2) : command.mid(2).trimmed());
        }
    }
    return images;
}

} // namespace purser::test
