#pragma once

#include <QString>
#include <QStringList>

#include <vector>

namespace purser::intake {

/// Second level: a city, or the placeholder that holds the districts of a municipality or the counties that
/// stand directly under their province.
struct Prefecture
{
    QString name {};
    QStringList
        districts {}; ///< districts, counties and county-level cities; towns in 东莞, 中山, 儋州, 嘉峪关
    bool isPlaceholder = false; ///< 市辖区 and the like: never printed
};

/// First level of mainland China.
struct Province
{
    QString name {};
    std::vector<Prefecture> prefectures {};
    bool isMunicipality = false; ///< 北京, 天津, 上海, 重庆: districts without a city above them

    /// @returns nullptr when the province has no such city
    [[nodiscard]] const Prefecture *find(const QString &city) const;
    /// True for a county or county-level city without a prefecture above it: 仙桃市 in 湖北省.
    [[nodiscard]] bool hasDirectCounty(const QString &county) const;
    /// True when any of its cities holds @p district.
    [[nodiscard]] bool holds(const QString &district) const;
};

/// 31 provinces in the order of the table (edition of 2023-06-30, resources/addresses/README.md). Immutable,
/// read at the first call. Thread-safe.
[[nodiscard]] const std::vector<Province> &chineseProvinces();

/// @param name  in full: 广东省, 内蒙古自治区. @returns nullptr for any other text
[[nodiscard]] const Province *findProvince(const QString &name);

/// 市辖区, 县 and the two names for "directly under": words of the table that stand for no place.
[[nodiscard]] bool isPlaceholderDivision(const QString &name);

} // namespace purser::intake
