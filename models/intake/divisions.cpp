#include "intake/divisions.h"

#include <QFile>

#include <algorithm>

namespace purser::intake {

namespace {

struct Row
{
    QString code;
    QString level;
    QString name;
};

std::vector<Row> readRows()
{
    QFile file(QStringLiteral(":/purser/addresses/cn_divisions.tsv"));
    const bool isOpen = file.open(QIODevice::ReadOnly);
    Q_ASSERT(isOpen);
    const QStringList lines = isOpen ? QString::fromUtf8(file.readAll()).split(u'\n') : QStringList();
    std::vector<Row> rows;
    for (const QString &line : lines) {
        const QStringList cells = line.split(u'\t');
        if (cells.size() == 4)
            rows.push_back({cells[0], cells[1], cells[3].trimmed()});
    }
    return rows;
}

/// Codes nest (11, 1101, 110101) and the table is in their order, so a row belongs to the last one above.
std::vector<Province> readProvinces()
{
    std::vector<Province> provinces;
    for (const Row &row : readRows()) {
        if (row.level == u"1") {
            provinces.push_back({.name = row.name});
        } else if (row.level == u"2" && !provinces.empty()) {
            provinces.back().isMunicipality |= row.name == u"市辖区";
            provinces.back().prefectures.push_back(
                {.name = row.name, .isPlaceholder = isPlaceholderDivision(row.name)});
        } else if (row.level == u"3" && !provinces.empty() && !provinces.back().prefectures.empty()) {
            provinces.back().prefectures.back().districts.append(row.name);
        }
    }
    return provinces;
}

} // namespace

const Prefecture *Province::find(const QString &city) const
{
    const auto found = std::ranges::find(prefectures, city, &Prefecture::name);
    return found == prefectures.end() ? nullptr : &*found;
}

bool Province::hasDirectCounty(const QString &county) const
{
    return !isMunicipality && std::ranges::any_of(prefectures, [&](const Prefecture &each) {
        return each.isPlaceholder && each.districts.contains(county);
    });
}

bool Province::holds(const QString &district) const
{
    return std::ranges::any_of(
        prefectures, [&](const Prefecture &each) { return each.districts.contains(district); });
}

const std::vector<Province> &chineseProvinces()
{
    static const std::vector<Province> provinces = readProvinces();
    return provinces;
}

const Province *findProvince(const QString &name)
{
    const auto found = std::ranges::find(chineseProvinces(), name, &Province::name);
    return found == chineseProvinces().end() ? nullptr : &*found;
}

bool isPlaceholderDivision(const QString &name)
{
    static const QStringList kPlaceholders {QStringLiteral("市辖区"), QStringLiteral("县"),
        QStringLiteral("省直辖县级行政区划"), QStringLiteral("自治区直辖县级行政区划")};
    return kPlaceholders.contains(name);
}

} // namespace purser::intake
