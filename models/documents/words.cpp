#include "documents/words.h"

namespace purser::documents {
namespace {

Words english()
{
    return {
        .from = QStringLiteral("From"),
        .to = QStringLiteral("To"),
        .collect = QStringLiteral("Collect on delivery"),
        .insured = QStringLiteral("Insured for"),
        .copy = QStringLiteral("COPY"),
        .packingSlip = QStringLiteral("Packing slip"),
        .shipTo = QStringLiteral("Ship to"),
        .order = QStringLiteral("Order"),
        .sentWith = QStringLiteral("Sent with"),
        .item = QStringLiteral("Item"),
        .quantity = QStringLiteral("Quantity"),
        .price = QStringLiteral("Price"),
        .amount = QStringLiteral("Amount"),
        .pieces = QStringLiteral("pcs"),
        .total = QStringLiteral("Total"),
        .pickList = QStringLiteral("Pick list"),
        .bin = QStringLiteral("Bin"),
        .tote = QStringLiteral("Tote"),
        .manifest = QStringLiteral("Hand-over list"),
        .parcel = QStringLiteral("Parcel"),
        .recipient = QStringLiteral("Recipient"),
        .weight = QStringLiteral("Weight"),
        .parcels = QStringLiteral("parcels"),
        .handedOver = QStringLiteral("Handed over by"),
        .received = QStringLiteral("Received by"),
        .dateAndTime = QStringLiteral("Date and time"),
        .notScanned = QStringLiteral("Not scanned"),
    };
}

Words chinese()
{
    return {
        .from = QStringLiteral("寄件人"),
        .to = QStringLiteral("收件人"),
        .collect = QStringLiteral("代收货款"),
        .insured = QStringLiteral("保价"),
        .copy = QStringLiteral("补打"),
        .packingSlip = QStringLiteral("发货单"),
        .shipTo = QStringLiteral("收货人"),
        .order = QStringLiteral("订单"),
        .sentWith = QStringLiteral("承运"),
        .item = QStringLiteral("商品"),
        .quantity = QStringLiteral("数量"),
        .price = QStringLiteral("单价"),
        .amount = QStringLiteral("金额"),
        .pieces = QStringLiteral("件"),
        .total = QStringLiteral("合计"),
        .pickList = QStringLiteral("拣货单"),
        .bin = QStringLiteral("库位"),
        .tote = QStringLiteral("周转箱"),
        .manifest = QStringLiteral("交接单"),
        .parcel = QStringLiteral("包裹"),
        .recipient = QStringLiteral("收件人"),
        .weight = QStringLiteral("重量"),
        .parcels = QStringLiteral("个包裹"),
        .handedOver = QStringLiteral("交件人"),
        .received = QStringLiteral("收件员"),
        .dateAndTime = QStringLiteral("日期时间"),
        .notScanned = QStringLiteral("未扫描"),
    };
}

} // namespace

const Words &words(Language language)
{
    static const Words kEnglish = english();
    static const Words kChinese = chinese();
    return language == Language::Chinese ? kChinese : kEnglish;
}

QString pageOf(Language language, int page, int pages)
{
    const QString text = language == Language::Chinese ? QStringLiteral("第 %1 页，共 %2 页")
                                                       : QStringLiteral("page %1 of %2");
    return text.arg(page).arg(pages);
}

} // namespace purser::documents
