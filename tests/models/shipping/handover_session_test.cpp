#include "shipping/handover_session.h"

#include <gtest/gtest.h>

#include <rapidcheck.h>

namespace purser::shipping {
namespace {

using Verdict = HandoverReply::Verdict;

HandoverParcel parcel(int id, int order)
{
    return {orders::ParcelId(id), orders::OrderId(order), QStringLiteral("N-%1").arg(order),
        QStringLiteral("T%1").arg(id), false, {}};
}

/// Three orders, the second with two parcels, the third stopped.
Handover aPickUp()
{
    Handover handover {QStringLiteral("sf"), {parcel(1, 10), parcel(2, 20), parcel(3, 20), parcel(4, 30)}};
    handover.parcels[3].stopCode = QStringLiteral("order.on-hold");
    return handover;
}

std::vector<orders::OrderId> ids(std::initializer_list<int> values)
{
    std::vector<orders::OrderId> all;
    for (const int value : values)
        all.emplace_back(value);
    return all;
}

TEST(Handover, AnswersEachScan)
{
    struct Case
    {
        const char *code;
        Verdict verdict;
        const char *why;
    };
    for (const Case &one : {Case {"T1", Verdict::Scanned, ""}, Case {"t1 ", Verdict::Scanned, ""},
             Case {"T4", Verdict::Stopped, "order.on-hold"},
             Case {"T9", Verdict::NotExpected, "handover.not-expected"},
             Case {"", Verdict::NotExpected, "handover.not-expected"}}) {
        const auto reply = scan(aPickUp(), QLatin1String(one.code));
        EXPECT_EQ(reply.verdict, one.verdict) << one.code;
        EXPECT_EQ(reply.code, QLatin1String(one.why)) << one.code;
        EXPECT_EQ(scannedOf(reply.next).size(), one.verdict == Verdict::Scanned ? 1U : 0U) << one.code;
    }
}

TEST(Handover, CountsAParcelOnce)
{
    const auto first = scan(aPickUp(), QStringLiteral("T2"));
    const auto again = scan(first.next, QStringLiteral("T2"));
    EXPECT_EQ(again.verdict, Verdict::Again);
    EXPECT_EQ(again.next, first.next);
}

TEST(Handover, AnOrderLeavesOnlyWhole)
{
    auto handover = scan(scan(aPickUp(), QStringLiteral("T1")).next, QStringLiteral("T2")).next;
    EXPECT_EQ(leaving(handover), ids({10})) << "the second order's other parcel is not there";
    handover = scan(handover, QStringLiteral("T3")).next;
    EXPECT_EQ(leaving(handover), ids({10, 20}));
    EXPECT_EQ(notScanned(handover).size(), 1U);
}

TEST(HandoverProperty, WhatIsScannedAndWhatIsNotIsEverything)
{
    EXPECT_TRUE(rc::check([] {
        Handover handover {QStringLiteral("sf"), {}};
        const int count = *rc::gen::inRange(0, 12);
        for (int id = 1; id <= count; ++id) {
            handover.parcels.push_back(parcel(id, 1 + id / 2));
            if (*rc::gen::inRange(0, 5) == 0)
                handover.parcels.back().stopCode = QStringLiteral("order.on-hold");
        }
        std::set<int> expected;
        for (int step = 0; step < 30; ++step) {
            const int id = *rc::gen::inRange(1, 15);
            if (*rc::gen::inRange(0, 4) == 0) {
                handover = unscan(handover, orders::ParcelId(id));
                expected.erase(id);
                continue;
            }
            const auto reply = scan(handover, QStringLiteral("T%1").arg(id));
            RC_ASSERT(reply.isRefused()
                == (id > count || !handover.parcels[static_cast<std::size_t>(id - 1)].stopCode.isEmpty()));
            if (!reply.isRefused())
                expected.insert(id);
            handover = reply.next;
        }
        RC_ASSERT(scannedOf(handover).size() == expected.size());
        RC_ASSERT(scannedOf(handover).size() + notScanned(handover).size() == handover.parcels.size());
        for (const orders::OrderId order : leaving(handover))
            for (const HandoverParcel &one : handover.parcels)
                RC_ASSERT(one.order != order || (one.isScanned && one.stopCode.isEmpty()));
    }));
}

} // namespace
} // namespace purser::shipping
