#include "models/documents/samples.h"

#include <QPainter>

namespace purser::test {
namespace {

using namespace purser::documents;

base::Money euros(std::int64_t minor)
{
    return {minor, *base::Currency::parse(u"EUR")};
}

base::Money yuan(std::int64_t minor)
{
    return {minor, *base::Currency::parse(u"CNY")};
}

QImage logo()
{
    QImage image(240, 240, QImage::Format_RGB32);
    image.fill(Qt::black);
    QPainter painter(&image);
    painter.setPen(QPen(Qt::white, 16));
    painter.drawEllipse(60, 60, 120, 120);
    return image;
}

Barcode code128(const QString &data, const QString &caption = {})
{
    return {Barcode::Kind::Code128, data, caption};
}

} // namespace

QString hardName()
{
    return QStringLiteral("𠮷田 龘 Łukasz 😀");
}

SlipContent sampleSlip()
{
    SlipContent slip;
    slip.logo = logo();
    slip.shop = QStringLiteral("Birk Home");
    slip.sender = {QStringLiteral("Kadelaan 18, 1019 XB Amsterdam")};
    slip.date = QStringLiteral("18 November 2026");
    slip.recipient = QStringLiteral("Jonas Terwey");
    slip.address = {QStringLiteral("Wittevrouwensingel 341 bis"), QStringLiteral("3581 GB Utrecht"),
        QStringLiteral("Netherlands")};
    slip.order = code128(QStringLiteral("BH-20421"));
    slip.orderNotes = {QStringLiteral("placed 18 Nov 2026"), QStringLiteral("paid by card")};
    slip.service = QStringLiteral("PostNL Standaard");
    slip.parcelNotes = {QStringLiteral("3S BIRK 0048 2120 7"), QStringLiteral("parcel 1 of 1, 0.82 kg")};
    slip.lines = {
        {QStringLiteral("Linen apron"), QStringLiteral("sand, M, LA-SND-M"), 1, euros(3400), euros(3400)},
        {QStringLiteral("Olive wood spoons, set of 3"), QStringLiteral("natural, OWS-3"), 2, euros(1500),
            euros(3000)}};
    slip.steps = {{QStringLiteral("List price"), euros(6400)}, {QStringLiteral("Member 5 %"), euros(-320)},
        {QStringLiteral("Coupon WELCOME3"), euros(-300)}, {QStringLiteral("Shipping"), euros(490)}};
    slip.total = euros(6270);
    slip.tax = SlipStep {QStringLiteral("incl. 21 % VAT"), euros(1088)};
    slip.returnsTitle = QStringLiteral("Sending something back");
    slip.returns =
        QStringLiteral("Within 30 days, unused. Scan the code or write to hello@birk-home.example with "
                       "the order number. We refund within 3 days after it arrives.");
    slip.returnCode = code128(QStringLiteral("R-BH-20421"), QStringLiteral("R-BH-20421"));
    slip.legal = QStringLiteral("Birk Home, KvK 00000000, VAT NL000000000B00");
    return slip;
}

SlipContent sampleSlipInChinese()
{
    SlipContent slip = sampleSlip();
    slip.language = Language::Chinese;
    slip.shop = QStringLiteral("青禾家居旗舰店");
    slip.sender = {QStringLiteral("杭州市余杭区文一西路 969 号")};
    slip.date = QStringLiteral("2026-11-18");
    slip.recipient = hardName();
    slip.address = {QStringLiteral("广东省深圳市南山区粤海街道科技园南区深南大道 9988 号 3 栋 1204"),
        QStringLiteral("518057")};
    slip.orderNotes = {QStringLiteral("2026-11-18 下单"), QStringLiteral("支付宝付款")};
    slip.service = QStringLiteral("顺丰标快");
    slip.parcelNotes = {QStringLiteral("SF1234567890123"), QStringLiteral("第 1 件，共 1 件，0.82 kg")};
    slip.lines = {
        {QStringLiteral("亚麻围裙"), QStringLiteral("沙色，M，LA-SND-M"), 1, yuan(12800), yuan(12800)},
        {QStringLiteral("橄榄木勺三件套"), QStringLiteral("原木色，OWS-3"), 2, yuan(5900), yuan(11800)}};
    slip.steps = {{QStringLiteral("商品金额"), yuan(24600)}, {QStringLiteral("会员 95 折"), yuan(-1230)},
        {QStringLiteral("运费"), yuan(0)}};
    slip.total = yuan(23370);
    slip.tax.reset();
    slip.returnsTitle = QStringLiteral("退换货");
    slip.returns =
        QStringLiteral("签收后 7 天内，未使用可退。扫描右侧条码或凭订单号联系客服，收到退货后 3 天内退款。");
    slip.legal = QStringLiteral("青禾家居（杭州）有限公司");
    return slip;
}

SlipContent sampleGift()
{
    SlipContent gift = sampleSlip();
    gift.isGift = true;
    gift.giftMessage =
        QStringLiteral("Happy birthday, Jonas!\nMay the apron stay cleaner than the last one.");
    gift.giftFrom = QStringLiteral("Anneliese");
    gift.lines[0].title = QString(200, u'W');
    return gift;
}

PickListContent samplePickList(int stops)
{
    PickListContent list;
    list.wave = QStringLiteral("W-18");
    list.code = code128(QStringLiteral("WAVE-18"), QStringLiteral("scan to start the wave"));
    list.date = QStringLiteral("18 Nov 2026, 09:40");
    list.picker = QStringLiteral("Mei");
    list.orders = 12;
    list.metres = 212;
    list.minutes = 14;
    for (int number = 1; number <= stops; ++number) {
        PickStop stop {QStringLiteral("A-%1-%2").arg((number - 1) / 4 + 1).arg(number),
            QStringLiteral("OWS-%1").arg(number), QStringLiteral("Olive wood spoons, set of %1").arg(number),
            {}, {{QStringLiteral("T%1").arg(number % 8 + 1), 1}}};
        if (number % 3 == 0) {
            stop.totes.push_back({QStringLiteral("T9"), 2});
            stop.note = QStringLiteral("fragile");
        }
        list.stops.push_back(stop);
    }
    return list;
}

ManifestContent sampleManifest(int parcels)
{
    ManifestContent list;
    list.carrier = QStringLiteral("PostNL");
    list.shop = QStringLiteral("Birk Home");
    list.pickUp = QStringLiteral("18 Nov 2026, 17:30");
    list.code = code128(QStringLiteral("HO-2026-1118-2"), QStringLiteral("HO-2026-1118-2"));
    for (int number = 0; number < parcels; ++number) {
        ManifestParcel parcel {QStringLiteral("3SBIRK%1").arg(4821207 + number),
            QStringLiteral("BH-%1").arg(20421 + number), QStringLiteral("Utrecht NL"), 820 + number * 35};
        if (number % 4 == 1)
            parcel.collect = euros(6270 + number * 100);
        list.parcels.push_back(parcel);
    }
    list.notScanned = {
        {QStringLiteral("3SBIRK9999001"), QStringLiteral("BH-20399"), QStringLiteral("Breda NL"), 400}};
    return list;
}

DayReportContent sampleReport()
{
    using namespace std::chrono_literals;
    DayReportContent report;
    report.finding =
        QStringLiteral("412 orders shipped, all before their cut-off; picking was the slow stage");
    report.shop = QStringLiteral("Birk Home");
    report.date = QStringLiteral("Wednesday 18 November 2026");
    report.figures = {{QStringLiteral("Orders received"), QStringLiteral("430"), QStringLiteral("402")},
        {QStringLiteral("Orders shipped"), QStringLiteral("412"), QStringLiteral("388")},
        {QStringLiteral("Sales"), QStringLiteral("€24,310.40"), QStringLiteral("€22,108.00")},
        {QStringLiteral("Scans refused"), QStringLiteral("9 (0.6 %)"), QStringLiteral("14 (1.1 %)")}};
    report.counts = {{QStringLiteral("Received"), 18}, {QStringLiteral("Confirmed"), 43},
        {QStringLiteral("Picking"), 61}, {QStringLiteral("Packing"), 12}, {QStringLiteral("Labelled"), 0},
        {QStringLiteral("Shipped"), 412}};
    report.times = {{QStringLiteral("Confirm"), 430, 95s, 14min, 2h + 5min},
        {QStringLiteral("Pick"), 420, 47min, 3h + 20min, 26h, true},
        {QStringLiteral("Pack"), 415, 140s, 6min, 31min}};
    report.refunds = {{QStringLiteral("BH-20310"), QStringLiteral("arrived broken"), euros(3400)},
        {QStringLiteral("BH-20288"), QStringLiteral("too small"), euros(1500)}};
    return report;
}

DayReportContent sampleReportInChinese()
{
    DayReportContent report = sampleReport();
    report.language = Language::Chinese;
    report.finding = QStringLiteral("发出 412 单，全部赶上截单；拣货是瓶颈环节");
    report.shop = QStringLiteral("青禾家居旗舰店");
    report.date = QStringLiteral("2026-11-18 星期三");
    const QStringList figures {QStringLiteral("新订单"), QStringLiteral("已发货"), QStringLiteral("销售额"),
        QStringLiteral("拒绝扫描")};
    for (std::size_t index = 0; index < report.figures.size(); ++index)
        report.figures[index].name = figures.at(static_cast<qsizetype>(index));
    const QStringList stages {QStringLiteral("待审核"), QStringLiteral("已确认"), QStringLiteral("拣货中"),
        QStringLiteral("打包中"), QStringLiteral("待发货"), QStringLiteral("已发货")};
    for (std::size_t index = 0; index < report.counts.size(); ++index)
        report.counts[index].stage = stages.at(static_cast<qsizetype>(index));
    const QStringList steps {QStringLiteral("审单"), QStringLiteral("拣货"), QStringLiteral("打包")};
    for (std::size_t index = 0; index < report.times.size(); ++index)
        report.times[index].stage = steps.at(static_cast<qsizetype>(index));
    report.refunds.clear();
    return report;
}

CommandSheetContent sampleCommands()
{
    const auto card = [](const QString &word, const QString &note, const QString &code) {
        return CommandCard {word, note, code128(code, code)};
    };
    CommandSheetContent sheet;
    sheet.title = QStringLiteral("Bench 2");
    sheet.sections = {{QStringLiteral("Work"),
                          {card(QStringLiteral("Confirm"), QStringLiteral("done with this step"),
                               QStringLiteral("CMD-CONFIRM")),
                              card(QStringLiteral("Next order"), {}, QStringLiteral("CMD-NEXT")),
                              card(QStringLiteral("Undo"), QStringLiteral("takes the last scan back"),
                                  QStringLiteral("CMD-UNDO")),
                              card(QStringLiteral("Print again"), {}, QStringLiteral("CMD-REPRINT")),
                              card(QStringLiteral("Problem"), QStringLiteral("sets the order aside"),
                                  QStringLiteral("CMD-PROBLEM"))}},
        {QStringLiteral("Boxes"),
            {card(QStringLiteral("S2"), QStringLiteral("250 × 180 × 100 mm"), QStringLiteral("BOX-S2")),
                card(QStringLiteral("M1"), QStringLiteral("350 × 250 × 150 mm"), QStringLiteral("BOX-M1"))}}};
    return sheet;
}

} // namespace purser::test
