#include "ui/kit/paged_model.h"

#include <QAbstractItemModelTester>
#include <QItemSelectionModel>
#include <QSignalSpy>

#include <gtest/gtest.h>

namespace purser::kit {
namespace {

struct Parcel
{
    qint64 id = 0;
    QString text {};

    bool operator==(const Parcel &) const = default;
};

class ParcelModel final : public PagedModel<Parcel>
{
public:
    using PagedModel::PagedModel;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override
    {
        return parent.isValid() ? 0 : 2;
    }
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override
    {
        return index.isValid() && role == Qt::DisplayRole ? QVariant(row(index.row()).text) : QVariant();
    }
};

RowPage<Parcel> page(std::initializer_list<qint64> ids, std::optional<QVariant> next = {})
{
    RowPage<Parcel> result {.next = std::move(next)};
    for (const qint64 id : ids)
        result.rows.push_back({id, QString::number(id)});
    return result;
}

class PagedParcels : public ::testing::Test
{
protected:
    [[nodiscard]] std::vector<qint64> ids() const
    {
        std::vector<qint64> result;
        for (const Parcel &parcel : m_model.rows())
            result.push_back(parcel.id);
        return result;
    }

    ParcelModel m_model;
    QAbstractItemModelTester m_tester {&m_model, QAbstractItemModelTester::FailureReportingMode::Fatal};
};

/// Without the model tester, which asks for more by itself.
TEST(PagedParcelsAlone, AskForEachPageOnce)
{
    ParcelModel model;
    QSignalSpy wanted(&model, &PagedModelBase::pageWanted);
    model.restart(QStringLiteral("first"));
    ASSERT_TRUE(model.canFetchMore({}));
    model.fetchMore({});
    model.fetchMore({});
    ASSERT_EQ(wanted.size(), 1);
    EXPECT_EQ(wanted.at(0).at(0).value<QVariant>().toString(), QStringLiteral("first"));
    model.append(page({1, 2, 3}, QVariant(3)));
    model.fetchMore({});
    ASSERT_EQ(wanted.size(), 2);
    EXPECT_EQ(wanted.at(1).at(0).value<QVariant>().toInt(), 3);
    model.append(page({4}));
    EXPECT_FALSE(model.canFetchMore({}));
    EXPECT_EQ(model.rowCount(), 4);
}

TEST_F(PagedParcels, ShowARowThatMovedOverThePagesEdgeOnce)
{
    m_model.append(page({1, 2, 3}));
    RowPage<Parcel> second = page({3, 4});
    second.rows.front().text = QStringLiteral("changed");
    m_model.append(second);
    EXPECT_EQ(ids(), (std::vector<qint64> {1, 2, 3, 4}));
    EXPECT_EQ(m_model.row(2).text, QStringLiteral("changed"));
}

struct Refresh
{
    const char *name;
    std::vector<qint64> before;
    std::vector<qint64> after;
};

std::ostream &operator<<(std::ostream &out, const Refresh &row)
{
    return out << row.name;
}

class RefreshedList : public ::testing::TestWithParam<Refresh>
{
};

TEST_P(RefreshedList, EqualsTheNewRowsAndKeepsTheSelectedOnes)
{
    ParcelModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    const auto rows = [](const std::vector<qint64> &ids) {
        RowPage<Parcel> result;
        for (const qint64 id : ids)
            result.rows.push_back({id, QString::number(id)});
        return result;
    };
    model.append(rows(GetParam().before));
    QItemSelectionModel selection(&model);
    std::vector<qint64> selected;
    for (int row = 0; row < model.rowCount(); row += 2) {
        selection.select(model.index(row, 0), QItemSelectionModel::Select | QItemSelectionModel::Rows);
        if (std::ranges::count(GetParam().after, model.row(row).id) > 0)
            selected.push_back(model.row(row).id);
    }
    model.refresh(rows(GetParam().after));
    EXPECT_EQ(model.rows(), rows(GetParam().after).rows);
    std::vector<qint64> still;
    for (const QModelIndex &index : selection.selectedRows())
        still.push_back(model.row(index.row()).id);
    std::ranges::sort(still);
    std::ranges::sort(selected);
    EXPECT_EQ(still, selected);
}

INSTANTIATE_TEST_SUITE_P(Lists, RefreshedList,
    ::testing::Values(Refresh {"Same", {1, 2, 3}, {1, 2, 3}}, Refresh {"NewOnTop", {1, 2, 3}, {9, 1, 2, 3}},
        Refresh {"NewInTheMiddleAndAtTheEnd", {1, 2, 3}, {1, 8, 2, 3, 9}},
        Refresh {"GoneInRuns", {1, 2, 3, 4, 5, 6, 7}, {1, 4, 7}}, Refresh {"AllGone", {1, 2}, {}},
        Refresh {"FromNothing", {}, {5, 4}}, Refresh {"Reversed", {1, 2, 3, 4}, {4, 3, 2, 1}},
        Refresh {"Everything", {1, 2, 3, 4, 5}, {6, 5, 1, 7, 3}}),
    [](const ::testing::TestParamInfo<Refresh> &row) { return std::string(row.param.name); });

TEST_F(PagedParcels, TellOnlyOfRowsThatDiffer)
{
    m_model.append(page({1, 2, 3}));
    QSignalSpy changes(&m_model, &QAbstractItemModel::dataChanged);
    m_model.update({{1, QStringLiteral("1")}, {2, QStringLiteral("two")}, {77, QStringLiteral("unknown")}});
    ASSERT_EQ(changes.size(), 1);
    EXPECT_EQ(changes.at(0).at(0).toModelIndex().row(), 1);
    EXPECT_EQ(m_model.rowCount(), 3);
}

} // namespace
} // namespace purser::kit
