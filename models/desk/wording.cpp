#include "desk/wording.h"

#include "marketplace/kinds.h"

#include <map>

namespace purser::desk {

namespace {

using Words = std::map<QString, QString>;

QString looked(const Words &words, const QString &code)
{
    const auto found = words.find(code);
    return found == words.end() ? code : found->second;
}

QStringList fieldNames(const QStringList &codes)
{
    QStringList names;
    for (const QString &code : codes)
        names << Wording::addressField(code);
    return names;
}

QString filled(QString text, const QStringList &arguments)
{
    for (const QString &argument : arguments)
        if (text.contains(QStringLiteral("%1")) || text.contains(QStringLiteral("%2")))
            text = text.arg(argument);
    return text;
}

} // namespace

QString Wording::tab(orders::Tab tab)
{
    switch (tab) {
    case orders::Tab::New: return tr("New");
    case orders::Tab::Check: return tr("Check");
    case orders::Tab::Hold: return tr("Hold");
    case orders::Tab::Ready: return tr("Ready");
    case orders::Tab::Picking: return tr("Picking");
    case orders::Tab::Packing: return tr("Packing");
    case orders::Tab::Labelled: return tr("Labelled");
    case orders::Tab::Shipped: return tr("Shipped");
    case orders::Tab::Problem: return tr("Problem");
    case orders::Tab::AfterSales: return tr("After-sales");
    case orders::Tab::Done: return tr("Done");
    case orders::Tab::Cancelled: return tr("Cancelled");
    }
    return {};
}

QString Wording::stage(orders::Stage stage)
{
    switch (stage) {
    case orders::Stage::Received: return tr("received", "order");
    case orders::Stage::Confirmed: return tr("confirmed");
    case orders::Stage::Picking: return tr("being picked");
    case orders::Stage::Packing: return tr("at the bench");
    case orders::Stage::Labelled: return tr("labelled");
    case orders::Stage::Shipped: return tr("shipped");
    case orders::Stage::Delivered: return tr("delivered");
    case orders::Stage::Completed: return tr("completed");
    case orders::Stage::Cancelled: return tr("cancelled");
    }
    return {};
}

QString Wording::parcelStage(orders::ParcelStage stage)
{
    switch (stage) {
    case orders::ParcelStage::Planned: return tr("label asked for");
    case orders::ParcelStage::Labelled: return tr("label bought");
    case orders::ParcelStage::Voided: return tr("label voided");
    case orders::ParcelStage::Shipped: return tr("handed over");
    case orders::ParcelStage::InTransit: return tr("on its way");
    case orders::ParcelStage::Delivered: return tr("delivered");
    case orders::ParcelStage::Refused: return tr("refused", "parcel");
    case orders::ParcelStage::Lost: return tr("lost");
    }
    return {};
}

QString Wording::payment(orders::Payment payment)
{
    switch (payment) {
    case orders::Payment::Pending: return tr("payment pending");
    case orders::Payment::Authorised: return tr("authorised");
    case orders::Payment::Paid: return tr("paid in full");
    case orders::Payment::PartPaid: return tr("part-paid");
    case orders::Payment::Cod: return tr("cash on delivery");
    case orders::Payment::Failed: return tr("payment failed");
    case orders::Payment::Disputed: return tr("payment disputed");
    case orders::Payment::Refunded: return tr("refunded");
    }
    return {};
}

QString Wording::action(const QString &code)
{
    const Words words {
        {QStringLiteral("sync.receive"), tr("Received from the marketplace")},
        {QStringLiteral("sync.update"), tr("Changed at the marketplace")},
        {QStringLiteral("sync.conflict"), tr("Changed at the marketplace, against a change made here")},
        {QStringLiteral("confirm"), tr("Confirmed")},
        {QStringLiteral("hold"), tr("Put on hold")},
        {QStringLiteral("release"), tr("Released")},
        {QStringLiteral("recheck"), tr("Checked again")},
        {QStringLiteral("rules.publish"), tr("Approval rules published")},
        {QStringLiteral("rules.apply"), tr("Approval rules asked again")},
        {QStringLiteral("rule.on"), tr("Rule switched on")},
        {QStringLiteral("rule.off"), tr("Rule switched off")},
        {QStringLiteral("rule.failed"), tr("A rule failed and switched itself off")},
        {QStringLiteral("rule.accept"), tr("Approved by a second person")},
        {QStringLiteral("cancel"), tr("Cancelled")},
        {QStringLiteral("cancel-lines"), tr("Pieces cancelled")},
        {QStringLiteral("refund"), tr("Refund asked for")},
        {QStringLiteral("refund.accepted"), tr("Refund accepted")},
        {QStringLiteral("refund.refused"), tr("Refund refused by the marketplace")},
        {QStringLiteral("pick.start"), tr("Picking started")},
        {QStringLiteral("pick"), tr("Picked")},
        {QStringLiteral("pick.item"), tr("Piece taken from its bin")},
        {QStringLiteral("pick.tote"), tr("Put into its tote")},
        {QStringLiteral("pick.short"), tr("Pieces missing at their bin")},
        {QStringLiteral("part-refund.accept"), tr("Part refund accepted, missing pieces cancelled")},
        {QStringLiteral("part-refund.decline"), tr("Part refund declined, the order waits for goods")},
        {QStringLiteral("put-back"), tr("Put back on the shelf")},
        {QStringLiteral("verify"), tr("Checked at the bench")},
        {QStringLiteral("unverify"), tr("Scan taken back at the bench")},
        {QStringLiteral("label.intent"), tr("Label asked for")},
        {QStringLiteral("label"), tr("Label bought and stored")},
        {QStringLiteral("label.refused"), tr("Label refused by the carrier")},
        {QStringLiteral("label.void"), tr("Label voided")},
        {QStringLiteral("tracking"), tr("The carrier told where the parcel is")},
        {QStringLiteral("tracking.correct"), tr("Tracking number corrected")},
        {QStringLiteral("handover.scan"), tr("Scanned into the hand-over list")},
        {QStringLiteral("print.label"), tr("Label printed")},
        {QStringLiteral("print.slip"), tr("Packing slip printed")},
        {QStringLiteral("ship"), tr("Handed over")},
        {QStringLiteral("fulfil"), tr("Sent by hand")},
        {QStringLiteral("undo"), tr("Taken back")},
        {QStringLiteral("split"), tr("Split into parcels")},
        {QStringLiteral("split.join"), tr("One parcel again")},
        {QStringLiteral("merge"), tr("Merged with other orders")},
        {QStringLiteral("merge.apart"), tr("Merge taken apart")},
        {QStringLiteral("reveal"), tr("Personal data looked at")},
        {QStringLiteral("ask.address"), tr("Buyer asked for the address")},
        {QStringLiteral("address.change"), tr("Address changed")},
        {QStringLiteral("address.settle"), tr("Address decided")},
        {QStringLiteral("view.save"), tr("View saved")},
        {QStringLiteral("view.change"), tr("View changed")},
        {QStringLiteral("view.remove"), tr("View deleted")},
        {QStringLiteral("ask.payment"), tr("Buyer asked to pay")},
        {QStringLiteral("ask.shortage"), tr("Buyer asked about the shortage")},
        {QStringLiteral("message.address"), tr("Buyer answered about the address")},
        {QStringLiteral("message.payment"), tr("Buyer answered about the payment")},
        {QStringLiteral("message.shortage"), tr("Buyer answered about the shortage")},
        {QStringLiteral("message.delivery"), tr("Buyer wrote about the delivery")},
        {QStringLiteral("message.survey"), tr("Buyer answered the survey")},
        {QStringLiteral("message.other"), tr("Buyer wrote")},
        {QStringLiteral("case.open"), tr("Return requested")},
        {QStringLiteral("case.open-here"), tr("Case opened by the shop")},
        {QStringLiteral("case.update"), tr("Return changed")},
        {QStringLiteral("case.approve"), tr("Return approved")},
        {QStringLiteral("case.refuse"), tr("Return refused")},
        {QStringLiteral("case.receive"), tr("Goods received and inspected")},
        {QStringLiteral("case.refund"), tr("Refunded and closed")},
        {QStringLiteral("return.arrive"), tr("Return parcel received")},
        {QStringLiteral("return.stray"), tr("Unknown parcel kept")},
        {QStringLiteral("return.note"), tr("Note on an unknown parcel")},
        {QStringLiteral("return.assign"), tr("Unknown parcel given to its case")},
        {QStringLiteral("return.grade"), tr("Piece graded")},
        {QStringLiteral("return.grade-back"), tr("Grade taken back")},
        {QStringLiteral("return.inspect"), tr("Goods inspected and put away")},
        {QStringLiteral("outbox.refused"), tr("The marketplace refused a message")},
        {QStringLiteral("wave.start"), tr("Wave started")},
        {QStringLiteral("wave.finish"), tr("Wave finished")},
        {QStringLiteral("wave.dissolve"), tr("Wave dissolved")},
        {QStringLiteral("catalog.receive"), tr("Products received")},
        {QStringLiteral("stock.first-count"), tr("First count of stock")},
        {QStringLiteral("shop.add"), tr("Shop connected")},
        {QStringLiteral("shop.learn"), tr("Facts of the shop read")},
        {QStringLiteral("shop.change"), tr("Shop settings changed")},
        {QStringLiteral("shop.pause"), tr("Sync paused")},
        {QStringLiteral("shop.resume"), tr("Sync goes on")},
        {QStringLiteral("shop.logo"), tr("Logo changed")},
    };
    return looked(words, code);
}

QString Wording::reason(const QString &code, const QStringList &arguments)
{
    const Words words {
        {QStringLiteral("order.stage-passed"), tr("The order is already further on (%1).")},
        {QStringLiteral("order.check-blocks"), tr("%1 findings have to be settled first.")},
        {QStringLiteral("order.on-hold"), tr("The order is on hold (%1). Release it first.")},
        {QStringLiteral("order.not-on-hold"), tr("The order is not on hold.")},
        {QStringLiteral("order.not-reserved"), tr("No stock is kept for it. Check the shortage first.")},
        {QStringLiteral("order.not-verified"), tr("Not every piece was checked at the bench.")},
        {QStringLiteral("order.not-picked"), tr("Not every piece was picked.")},
        {QStringLiteral("order.too-many"), tr("%1 are more than the %2 that are open.")},
        {QStringLiteral("order.not-found"), tr("The desk knows no such order.")},
        {QStringLiteral("address.other-by-now"),
            tr("The order has another address by now. Look at it again; nothing was changed.")},
        {QStringLiteral("address.conflict-open"),
            tr("The address was changed here and at the marketplace. Decide on it first.")},
        {QStringLiteral("address.no-conflict"), tr("Nothing is to be decided about this address.")},
        {QStringLiteral("address.has-label"),
            tr("A label with the former address was bought. Void it first.")},
        {QStringLiteral("label.old-address"),
            tr("The address has changed since the label was bought. Void it and buy a new one.")},
        {QStringLiteral("address.same"), tr("The address is the same as before.")},
        {QStringLiteral("ask.nothing"),
            tr("There is nothing that the buyer could settle, or they were asked already.")},
        {QStringLiteral("order.no-such-line"), tr("The order has no such line.")},
        {QStringLiteral("rule.not-yours"), tr("Your role may not change approval rules.")},
        {QStringLiteral("rule.no-right"), tr("Your role may not approve as the second person.")},
        {QStringLiteral("rule.same-person"),
            tr("You said the second yes to it. Somebody else has to confirm it.")},
        {QStringLiteral("rule.nothing-asked"), tr("Nothing asks for a second person here.")},
        {QStringLiteral("rule.no-name"), tr("A rule needs a name.")},
        {QStringLiteral("rule.same-name"), tr("Two rules have the same name.")},
        {QStringLiteral("rule.no-action"), tr("A rule needs something to do.")},
        {QStringLiteral("rule.unknown-shop"), tr("A rule is for a shop that the desk does not know.")},
        {QStringLiteral("rule.not-found"), tr("The desk knows no such rule.")},
        {QStringLiteral("rule.malformed"),
            tr("The file does not hold approval rules as the desk writes them.")},
        {QStringLiteral("split.nothing"), tr("Say how many pieces go into the new parcel.")},
        {QStringLiteral("split.nothing-left"), tr("Something has to stay in the first parcel.")},
        {QStringLiteral("split.has-label"), tr("A label was bought already. Void it first.")},
        {QStringLiteral("split.is-merged"), tr("The order leaves with others. Take the merge apart first.")},
        {QStringLiteral("split.is-whole"), tr("The order is not split.")},
        {QStringLiteral("merge.too-few"), tr("Merging takes at least two orders.")},
        {QStringLiteral("merge.other-shop"), tr("Orders of different shops cannot leave in one parcel.")},
        {QStringLiteral("merge.other-currency"), tr("The orders are in different currencies.")},
        {QStringLiteral("merge.already"), tr("The order is merged already.")},
        {QStringLiteral("merge.is-split"), tr("The order has parcels of its own already.")},
        {QStringLiteral("merge.recipient-differs"), tr("The recipient is not that of order %1.")},
        {QStringLiteral("merge.is-alone"), tr("The order is not merged.")},
        {QStringLiteral("merge.has-label"), tr("The common label was bought already. Void it first.")},
        {QStringLiteral("merge.waits-for"), tr("It leaves with order %1, which is not packed yet.")},
        {QStringLiteral("undo.not-possible"), tr("This step cannot be taken back.")},
        {QStringLiteral("undo.done-already"), tr("It was taken back already.")},
        {QStringLiteral("undo.moved-on"), tr("The order has changed since. Nothing was taken back.")},
        {QStringLiteral("undo.sent"), tr("The marketplace knows it already. Use the counter-action.")},
        {QStringLiteral("undo.stock-taken"),
            tr("The pieces have been promised to another order since. Nothing was taken back.")},
        {QStringLiteral("undo.not-found"), tr("There is no such step.")},
        {QStringLiteral("refund.over-paid"), tr("%1 is more than the %2 that can still be refunded.")},
        {QStringLiteral("part-refund.none"), tr("No part refund is proposed for this order.")},
        {QStringLiteral("part-refund.nothing-left"),
            tr("Nothing would be left of the order. Cancel it instead.")},
        {QStringLiteral("label.no-service"), tr("No carrier takes this parcel.")},
        {QStringLiteral("label.refused"),
            tr("The carrier refuses the parcel (%1). Correct the order, then buy the label again.")},
        {QStringLiteral("outbox.refused-fulfil"),
            tr("The marketplace did not take the hand-over. The parcel is still here; look at the order "
               "again.")},
        {QStringLiteral("outbox.refused-retrack"),
            tr("The marketplace did not take the corrected tracking number. Tell the buyer yourself.")},
        {QStringLiteral("outbox.refused-cancel"), tr("The marketplace refused the cancellation.")},
        {QStringLiteral("outbox.refused-refund"),
            tr("The marketplace refused the refund. Nothing was paid.")},
        {QStringLiteral("sync.elsewhere"), tr("Another window of this profile sends and receives.")},
        {QStringLiteral("label.carrier-silent"),
            tr("The carrier does not answer. Nothing was bought twice; try again.")},
        {QStringLiteral("case.decided-already"), tr("The case was decided already.")},
        {QStringLiteral("case.not-found"), tr("The desk knows no such case.")},
        {QStringLiteral("shop.not-found"), tr("The desk knows no such shop.")},
        {QStringLiteral("shop.no-name"), tr("The shop needs a name.")},
        {QStringLiteral("shop.no-answer"),
            tr("Nobody answers at this address. Nothing was saved. Check the address, and that the shop can "
               "be reached from here.")},
        {QStringLiteral("shop.bad-url"), tr("The address has to look like https://shop.example.")},
        {QStringLiteral("ask.no-messages"),
            tr("The marketplace of %1 carries no messages. Write to the buyer in another way.")},
        {QStringLiteral("case.nothing-sent"),
            tr("Nothing of this order was sent, so nothing can come back.")},
        {QStringLiteral("case.no-lines"), tr("A case needs at least one piece.")},
        {QStringLiteral("case.unknown-reason"), tr("A case needs one of the known reasons, not “%1”.")},
        {QStringLiteral("case.too-many"), tr("Of %1, %2 pieces can still come back.")},
        {QStringLiteral("case.not-expected"), tr("The goods of this case are not expected.")},
        {QStringLiteral("case.not-ready"), tr("The goods have to be inspected first.")},
        {QStringLiteral("return.done-already"), tr("%1 received this parcel on %2.")},
        {QStringLiteral("return.done-elsewhere"),
            tr("The marketplace closed this return without the goods.")},
        {QStringLiteral("return.moved-on"), tr("Somebody else worked on this return meanwhile.")},
        {QStringLiteral("return.nothing-graded"), tr("No piece was graded yet.")},
        {QStringLiteral("return.bad-piece"), tr("“%1” is not SKU:GRADE of a piece of this return.")},
        {QStringLiteral("return.no-case"),
            tr("No approved return goes by %1. Open or approve one first, from the panel of its order.")},
        {QStringLiteral("return.several-cases"),
            tr("Several returns go by %1. Use the number of the return.")},
        {QStringLiteral("return.no-such-parcel"), tr("The desk knows no such parcel.")},
        {QStringLiteral("return.not-stray"), tr("The parcel belongs to a case already.")},
        {QStringLiteral("net.timeout"),
            tr("The marketplace does not answer. Nothing is lost; it is tried again.")},
        {QStringLiteral("net.connection-refused"),
            tr("The marketplace cannot be reached. Nothing is lost; it is tried again.")},
        {QStringLiteral("document.glyph-missing"), tr("A character has no glyph in the fonts for print.")},
        {QStringLiteral("document.does-not-fit"), tr("The address does not fit on the label.")},
    };
    if (const QString told = marketplace::Kinds::problem(code); !told.isEmpty())
        return told;
    return filled(looked(words, code), inWords(code, arguments));
}

QStringList Wording::inWords(const QString &code, const QStringList &arguments)
{
    QStringList words;
    for (const QString &argument : arguments) {
        const auto at = orders::parseStage(argument);
        if (code == u"order.stage-passed" && at)
            words << stage(*at);
        else
            words << holdReason(argument);
    }
    return words;
}

QString Wording::holdReason(const QString &code)
{
    const Words words {
        {QStringLiteral("by-hand"), tr("by hand")},
        {QStringLiteral("address-conflict"), tr("address to be decided")},
        {QStringLiteral("address"), tr("address in doubt")},
        {QStringLiteral("payment"), tr("payment in doubt")},
        {QStringLiteral("stock"), tr("waits for stock")},
        {QStringLiteral("buyer"), tr("waits for the buyer")},
        {QStringLiteral("part-refund"), tr("part refund proposed")},
    };
    return looked(words, code);
}

QString Wording::addressField(const QString &code)
{
    const Words words {
        {QStringLiteral("name"), tr("name")},
        {QStringLiteral("organization"), tr("organisation")},
        {QStringLiteral("phone"), tr("phone")},
        {QStringLiteral("street"), tr("street")},
        {QStringLiteral("city"), tr("city")},
        {QStringLiteral("sublocality"), tr("district")},
        {QStringLiteral("state"), tr("state or province")},
        {QStringLiteral("postcode"), tr("postcode")},
        {QStringLiteral("sorting"), tr("sorting code")},
        {QStringLiteral("country"), tr("country")},
    };
    return looked(words, code);
}

QString Wording::finding(const QString &code, const QString &field, const QStringList &facts)
{
    const Words words {
        {QStringLiteral("address.conflict"), tr("Changed here and at the marketplace: %1")},
        {QStringLiteral("address.missing"), tr("The address has no %1.")},
        {QStringLiteral("address.unknown"), tr("The %1 of the address is not known.")},
        {QStringLiteral("address.invalid"), tr("The %1 of the address has the wrong form.")},
        {QStringLiteral("address.no-number"), tr("The %1 has no house number.")},
        {QStringLiteral("address.not-in-state"), tr("The %1 belongs to another state.")},
        {QStringLiteral("payment.pending"), tr("The payment has not arrived.")},
        {QStringLiteral("payment.failed"), tr("The payment failed.")},
        {QStringLiteral("payment.disputed"), tr("The buyer disputes the payment.")},
        {QStringLiteral("payment.part-paid"), tr("Only a part was paid.")},
        {QStringLiteral("payment.amount-differs"), tr("The amount paid is not the order's total.")},
        {QStringLiteral("price.sum-differs"), tr("The lines do not add up to the total.")},
        {QStringLiteral("stock.short"), tr("%1: %2 needed, fewer are free.")},
        {QStringLiteral("rule.second-person"), tr("The rule “%1” asks for a second person's yes.")},
        {QStringLiteral("rule.failed"),
            tr("The rule “%1” failed, because a fact of this order is not known, and was switched off.")},
    };
    const QString text = looked(words, code);
    if (code == u"address.conflict")
        return text.arg(fieldNames(facts).join(tr(", ")));
    return field.isEmpty() ? filled(text, facts) : filled(text, {addressField(field)});
}

QString Wording::caseStage(const QString &code)
{
    const Words words {
        {QStringLiteral("requested"), tr("requested")},
        {QStringLiteral("approved"), tr("approved")},
        {QStringLiteral("in_transit"), tr("coming back")},
        {QStringLiteral("received"), tr("received", "goods of a return")},
        {QStringLiteral("inspected"), tr("inspected")},
        {QStringLiteral("decided"), tr("decided")},
        {QStringLiteral("refused"), tr("refused", "return")},
        {QStringLiteral("closed"), tr("closed")},
        {QStringLiteral("withdrawn"), tr("withdrawn")},
    };
    return looked(words, code);
}

QString Wording::shortageChoice(const QString &code)
{
    const Words words {
        {QStringLiteral("wait"), tr("The buyer waits until everything is there.")},
        {QStringLiteral("partial_ship"), tr("The buyer wants what is there now, and the rest later.")},
        {QStringLiteral("cancel_line"), tr("The buyer wants the missing pieces cancelled and paid back.")},
        {QStringLiteral("cancel_order"), tr("The buyer wants the whole order cancelled.")},
    };
    return looked(words, code);
}

QString Wording::caseReason(const QString &code)
{
    const Words words {
        {QStringLiteral("size"), tr("wrong size")},
        {QStringLiteral("damaged"), tr("damaged")},
        {QStringLiteral("late"), tr("came too late")},
        {QStringLiteral("wrong_item"), tr("wrong item")},
        {QStringLiteral("quality"), tr("quality")},
        {QStringLiteral("not_as_described"), tr("not as described")},
        {QStringLiteral("changed_mind"), tr("changed mind")},
        {QStringLiteral("missing_parts"), tr("parts missing")},
    };
    return looked(words, code);
}

} // namespace purser::desk
