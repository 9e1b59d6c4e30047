#include "intake/address_merge.h"

#include <gtest/gtest.h>

#include <rapidcheck.h>

using namespace purser;
using namespace purser::intake;
using base::PostalAddress;

namespace {

/// Few words, so that two versions often agree.
PostalAddress anyAddress()
{
    PostalAddress address;
    for (const AddressField field : addressFields())
        address = with(std::move(address), field,
            *rc::gen::elementOf(std::vector<QString> {{}, QStringLiteral("A"), QStringLiteral("B")}));
    return address;
}

std::vector<AddressField> anyFields()
{
    std::vector<AddressField> some;
    for (const AddressField field : addressFields())
        if (*rc::gen::arbitrary<bool>())
            some.push_back(field);
    return some;
}

bool isIn(const std::vector<AddressField> &fields, AddressField field)
{
    return std::ranges::find(fields, field) != fields.end();
}

PostalAddress utrecht()
{
    return {QStringLiteral("NL"), QStringLiteral("Marijke de Vries"), {}, QStringLiteral("+31 6 12345678"),
        {}, QStringLiteral("Utrecht"), {}, QStringLiteral("Oudegracht 12"), QStringLiteral("3511 AB"), {}};
}

} // namespace

TEST(AddressMerge, TakesWhatOneSideChangedAndNamesWhatBothChangedDifferently)
{
    EXPECT_TRUE(rc::check([] {
        const PostalAddress base = anyAddress();
        const PostalAddress mine = anyAddress();
        const PostalAddress theirs = anyAddress();
        const AddressMerge merge = mergeAddress(base, mine, theirs);
        for (const AddressField field : addressFields()) {
            const QString was = valueOf(base, field);
            const QString ours = valueOf(mine, field);
            const QString told = valueOf(theirs, field);
            const bool isConflict = ours != was && told != was && ours != told;
            RC_ASSERT(isIn(merge.conflicts, field) == isConflict);
            RC_ASSERT(valueOf(merge.inForce, field) == (ours == was ? told : ours));
            RC_ASSERT(valueOf(merge.base, field) == (isConflict ? was : told));
        }
    }));
}

TEST(AddressMerge, SaysTheSameAgainWhenTheSameVersionComesTwice)
{
    EXPECT_TRUE(rc::check([] {
        const PostalAddress theirs = anyAddress();
        const AddressMerge once = mergeAddress(anyAddress(), anyAddress(), theirs);
        RC_ASSERT(mergeAddress(once.base, once.inForce, theirs) == once);
    }));
}

TEST(AddressMerge, OfAConflictDoesNotDependOnTheVersionsInBetween)
{
    EXPECT_TRUE(rc::check([] {
        const PostalAddress base = anyAddress();
        const PostalAddress mine = anyAddress();
        const PostalAddress between = anyAddress();
        const PostalAddress newest = anyAddress();
        const AddressMerge first = mergeAddress(base, mine, between);
        const AddressMerge second = mergeAddress(first.base, first.inForce, newest);
        const AddressMerge direct = mergeAddress(base, mine, newest);
        for (const AddressField field : addressFields())
            if (valueOf(between, field) != valueOf(mine, field))
                RC_ASSERT(isIn(second.conflicts, field) == isIn(direct.conflicts, field));
    }));
}

TEST(AddressMerge, EndsWithThePersonsChoiceAndOnlyThere)
{
    EXPECT_TRUE(rc::check([] {
        const PostalAddress theirs = anyAddress();
        const AddressMerge merge = mergeAddress(anyAddress(), anyAddress(), theirs);
        const auto fields = anyFields();
        const Side side = *rc::gen::element(Side::Mine, Side::Theirs);
        const AddressMerge after = settled(merge, theirs, fields, side);
        for (const AddressField field : addressFields()) {
            const bool isChosen = isIn(merge.conflicts, field) && isIn(fields, field);
            RC_ASSERT(isIn(after.conflicts, field) == (isIn(merge.conflicts, field) && !isChosen));
            RC_ASSERT(valueOf(after.inForce, field)
                == valueOf(isChosen && side == Side::Theirs ? theirs : merge.inForce, field));
        }
        RC_ASSERT(mergeAddress(after.base, after.inForce, theirs) == after);
    }));
}

TEST(AddressMerge, ProposesTheSideThatCanBeShippedTo)
{
    PostalAddress whole = utrecht();
    PostalAddress broken = utrecht();
    broken.street.clear();
    EXPECT_EQ(likelierSide(whole, broken), Side::Mine);
    EXPECT_EQ(likelierSide(broken, whole), Side::Theirs);
    PostalAddress other = utrecht();
    other.street = QStringLiteral("Oudegracht 14");
    EXPECT_EQ(likelierSide(whole, other), Side::Theirs) << "the buyer's newest word";
}

TEST(AddressMerge, KnowsItsWords)
{
    for (const AddressField field : addressFields())
        EXPECT_EQ(parseAddressField(codeOf(field)), field);
    EXPECT_EQ(parseSide(QStringLiteral("mine")), Side::Mine);
    EXPECT_EQ(parseSide(QStringLiteral("theirs")), Side::Theirs);
    EXPECT_EQ(parseSide(QStringLiteral("ours")), std::nullopt);
    EXPECT_EQ(parseAddressField(QStringLiteral("street ")), std::nullopt);
}
