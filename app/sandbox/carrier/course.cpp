#include "app/sandbox/carrier/course.h"

#include "app/sandbox/world/chance.h"

namespace purser::sandbox {

namespace {

using std::chrono::minutes;

struct StateWords
{
    const char16_t *word, *fulfilment, *code, *chinese, *english;
};

StateWords wordsOf(ParcelState state)
{
    switch (state) {
    case ParcelState::LabelCreated:
        return {u"label_created", u"", u"LC", u"电子面单已生成", u"Label created, parcel not yet received"};
    case ParcelState::PickedUp:
        return {u"picked_up", u"", u"PU", u"快件已揽收", u"Parcel collected from the sender"};
    case ParcelState::InTransit:
        return {u"in_transit", u"in_transit", u"IT", u"快件运输中", u"In transit to the destination depot"};
    case ParcelState::OutForDelivery:
        return {
            u"out_for_delivery", u"out_for_delivery", u"OD", u"派送中，请保持电话畅通", u"Out for delivery"};
    case ParcelState::DeliveryFailed:
        return {u"delivery_failed", u"", u"DF", u"收件人不在，再次派送",
            u"Nobody at home, another attempt follows"};
    case ParcelState::Delivered:
        return {u"delivered", u"delivered", u"DL", u"已签收", u"Delivered and signed for"};
    case ParcelState::Delayed:
        return {u"delayed", u"delayed", u"DE", u"因天气原因延误", u"Delayed by weather at the hub"};
    case ParcelState::Refused:
        return {u"refused", u"refused", u"RF", u"收件人拒收", u"Refused by the recipient"};
    case ParcelState::ReturnedToSender:
        return {u"returned_to_sender", u"returned_to_sender", u"RS", u"已退回寄件人", u"Returned to sender"};
    case ParcelState::Damaged:
        return {u"damaged", u"damaged", u"DM", u"快件破损", u"Damaged in the sorting centre"};
    case ParcelState::Lost: return {u"lost", u"lost", u"LO", u"快件遗失，理赔处理中", u"Declared lost"};
    }
    return {};
}

QString wordAt(const char16_t *word)
{
    return QStringView(word).toString();
}

void addEnd(QList<CourseStep> &course, Chance &chance)
{
    const auto end = chance.below(1000);
    const minutes walk(chance.between(60, 420));
    if (end < 935)
        course.append({walk, ParcelState::Delivered});
    else if (end < 965)
        course.append({{walk, ParcelState::Refused}, {minutes(60 * 72), ParcelState::ReturnedToSender}});
    else if (end < 982)
        course.append({walk, ParcelState::Damaged});
    else
        course.append({minutes(60 * 24 * 9), ParcelState::Lost});
}

} // namespace

QString wordOf(ParcelState state)
{
    return wordAt(wordsOf(state).word);
}

QString fulfilmentWord(ParcelState state)
{
    return wordAt(wordsOf(state).fulfilment);
}

QString codeOf(ParcelState state)
{
    return wordAt(wordsOf(state).code);
}

QString textOf(ParcelState state, bool isChinese)
{
    return wordAt(isChinese ? wordsOf(state).chinese : wordsOf(state).english);
}

QList<CourseStep> courseOf(std::uint64_t seed, const QString &tracking)
{
    Chance chance(seed, u"course", tracking);
    QList<CourseStep> course {{minutes(chance.between(60, 360)), ParcelState::PickedUp},
        {minutes(chance.between(240, 900)), ParcelState::InTransit}};
    if (chance.perMille(80))
        course.append({{minutes(chance.between(300, 900)), ParcelState::Delayed},
            {minutes(chance.between(900, 2400)), ParcelState::InTransit}});
    course.append({minutes(chance.between(600, 1800)), ParcelState::OutForDelivery});
    if (chance.perMille(50))
        course.append({{minutes(chance.between(120, 420)), ParcelState::DeliveryFailed},
            {minutes(chance.between(900, 1300)), ParcelState::OutForDelivery}});
    addEnd(course, chance);
    return course;
}

} // namespace purser::sandbox
