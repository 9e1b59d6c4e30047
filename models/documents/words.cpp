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
        .handedOver = QStringLiteral("Handed over by"),
        .received = QStringLiteral("Received by"),
        .dateAndTime = QStringLiteral("Date and time"),
        .notScanned = QStringLiteral("Not scanned"),
        .giftMessage = QStringLiteral("A message for you"),
        .orders = QStringLiteral("Orders"),
        .stops = QStringLiteral("Stops"),
        .piecesTitle = QStringLiteral("Pieces"),
        .walk = QStringLiteral("Walk"),
        .expectedTime = QStringLiteral("Expected"),
        .number = QStringLiteral("No."),
        .inWalkingOrder = QStringLiteral("In walking order"),
        .inBinOrder = QStringLiteral("Sorted by bin: no floor plan"),
        .parcels = QStringLiteral("Parcels"),
        .tracking = QStringLiteral("Tracking number"),
        .destination = QStringLiteral("Destination"),
        .toCollect = QStringLiteral("Collect"),
        .dayReport = QStringLiteral("Day report"),
        .figure = QStringLiteral("Figure"),
        .today = QStringLiteral("Today"),
        .before = QStringLiteral("Before"),
        .ordersByStage = QStringLiteral("Orders by stage"),
        .timesByStage = QStringLiteral("Time by stage"),
        .stage = QStringLiteral("Stage"),
        .median = QStringLiteral("Median"),
        .ninetieth = QStringLiteral("90 % within"),
        .longest = QStringLiteral("Longest"),
        .slowest = QStringLiteral("the slow stage"),
        .refunds = QStringLiteral("Refunds"),
        .noRefunds = QStringLiteral("No refunds."),
        .reason = QStringLiteral("Reason"),
        .state = QStringLiteral("State"),
        .commandSheet = QStringLiteral("Command codes"),
        .testPage = QStringLiteral("Test page"),
        .testPageHelp =
            QStringLiteral("The frame stands 5 mm inside the paper and its ticks are 10 mm apart: measure "
                           "with a ruler. Where they are not, set the printer to 100 % or actual size, and "
                           "to this paper. Then scan the bars."),
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
        .handedOver = QStringLiteral("交件人"),
        .received = QStringLiteral("收件员"),
        .dateAndTime = QStringLiteral("日期时间"),
        .notScanned = QStringLiteral("未扫描"),
        .giftMessage = QStringLiteral("赠言"),
        .orders = QStringLiteral("订单数"),
        .stops = QStringLiteral("库位数"),
        .piecesTitle = QStringLiteral("件数"),
        .walk = QStringLiteral("步行距离"),
        .expectedTime = QStringLiteral("预计用时"),
        .number = QStringLiteral("序号"),
        .inWalkingOrder = QStringLiteral("按行走路线排列"),
        .inBinOrder = QStringLiteral("按库位排列：无库位平面图"),
        .parcels = QStringLiteral("包裹数"),
        .tracking = QStringLiteral("运单号"),
        .destination = QStringLiteral("目的地"),
        .toCollect = QStringLiteral("代收"),
        .dayReport = QStringLiteral("日报"),
        .figure = QStringLiteral("指标"),
        .today = QStringLiteral("当日"),
        .before = QStringLiteral("此前"),
        .ordersByStage = QStringLiteral("各环节订单"),
        .timesByStage = QStringLiteral("各环节用时"),
        .stage = QStringLiteral("环节"),
        .median = QStringLiteral("中位数"),
        .ninetieth = QStringLiteral("90 % 用时"),
        .longest = QStringLiteral("最长"),
        .slowest = QStringLiteral("瓶颈环节"),
        .refunds = QStringLiteral("退款"),
        .noRefunds = QStringLiteral("无退款。"),
        .reason = QStringLiteral("原因"),
        .state = QStringLiteral("状态"),
        .commandSheet = QStringLiteral("命令条码"),
        .testPage = QStringLiteral("测试页"),
        .testPageHelp =
            QStringLiteral("边框距纸边 5 毫米，刻度间隔 10 毫米：请用尺子量。若不符，把打印机设为 100 % "
                           "或实际大小，并选对纸张。然后扫描条码。"),
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
