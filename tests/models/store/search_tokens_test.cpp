#include "store/search_tokens.h"

#include <gtest/gtest.h>

using namespace purser::store;

namespace {

struct Case
{
    const char *name;
    const char *query;
    bool found;
};

std::ostream &operator<<(std::ostream &out, const Case &row)
{
    return out << row.name;
}

class SearchTokens : public testing::TestWithParam<Case>
{
};

const Searchable kMei {QStringLiteral("王小明"), QStringLiteral("+86 138 0013 8000"),
    QStringLiteral("200000"), QStringLiteral("Wang.Xiaoming@example.test")};

} // namespace

TEST_P(SearchTokens, FindExactlyWhatMatches)
{
    const Key key = Key::random();
    const auto held = tokensOf(kMei, key);
    const auto query = QString::fromUtf8(GetParam().query);
    const bool isCandidate = std::ranges::any_of(queryTokens(query, key),
        [&held](const auto &reading) { return std::ranges::includes(held, reading); });
    EXPECT_EQ(isCandidate && matches(kMei, query), GetParam().found);
}

INSTANTIATE_TEST_SUITE_P(Queries, SearchTokens,
    testing::Values(Case {"wholeName", "王小明", true}, Case {"partOfName", "小明", true},
        Case {"oneCharacter", "明", true}, Case {"otherName", "小红", false},
        Case {"phoneTail", "8000", true}, Case {"otherTail", "8001", false},
        Case {"postcode", "200000", true}, Case {"mailInAnyCase", "wang.xiaoming@EXAMPLE.test", true},
        Case {"fullWidthDigits", "８０００", true}),
    [](const auto &row) { return std::string(row.param.name); });

TEST(SearchTokensOfLatinNames, IgnoreAccentsAndTakePrefixes)
{
    const Searchable anna {QStringLiteral("Anna Müller"), {}, {}, {}};
    EXPECT_TRUE(matches(anna, QStringLiteral("mull")));
    EXPECT_TRUE(matches(anna, QStringLiteral("ANNA mü")));
    EXPECT_FALSE(matches(anna, QStringLiteral("ller")));
}

TEST(SearchTokensOfAnotherKey, AreDifferent)
{
    EXPECT_NE(tokensOf(kMei, Key::random()), tokensOf(kMei, Key::random()));
}
