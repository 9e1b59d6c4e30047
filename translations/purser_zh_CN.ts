<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>main</name>
    <message>
        <source>The desk cannot be opened (%1). Its data is unchanged. Check the passphrase file and the folder.</source>
        <translation>无法打开工作台（%1）。数据未改动。请检查口令文件和文件夹。</translation>
    </message>
</context>
<context>
    <name>purser::desk::Wording</name>
    <message>
        <source>New</source>
        <translation>待审核</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>异常</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>挂起</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>待配货</translation>
    </message>
    <message>
        <source>Picking</source>
        <translation>拣货中</translation>
    </message>
    <message>
        <source>Packing</source>
        <translation>待验货</translation>
    </message>
    <message>
        <source>Labelled</source>
        <translation>待发货</translation>
    </message>
    <message>
        <source>Shipped</source>
        <translation>已发货</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>问题件</translation>
    </message>
    <message>
        <source>After-sales</source>
        <translation>售后</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>已完成</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>已取消</translation>
    </message>
    <message>
        <source>confirmed</source>
        <translation>已确认</translation>
    </message>
    <message>
        <source>being picked</source>
        <translation>拣货中</translation>
    </message>
    <message>
        <source>at the bench</source>
        <translation>验货中</translation>
    </message>
    <message>
        <source>labelled</source>
        <translation>已出面单</translation>
    </message>
    <message>
        <source>shipped</source>
        <translation>已发货</translation>
    </message>
    <message>
        <source>delivered</source>
        <translation>已签收</translation>
    </message>
    <message>
        <source>completed</source>
        <translation>已完成</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>已取消</translation>
    </message>
    <message>
        <source>label asked for</source>
        <translation>已申请面单</translation>
    </message>
    <message>
        <source>label bought</source>
        <translation>已取得面单</translation>
    </message>
    <message>
        <source>label voided</source>
        <translation>面单已作废</translation>
    </message>
    <message>
        <source>handed over</source>
        <translation>已交接</translation>
    </message>
    <message>
        <source>on its way</source>
        <translation>运输中</translation>
    </message>
    <message>
        <source>lost</source>
        <translation>丢失</translation>
    </message>
    <message>
        <source>payment pending</source>
        <translation>待付款</translation>
    </message>
    <message>
        <source>authorised</source>
        <translation>已授权</translation>
    </message>
    <message>
        <source>paid in full</source>
        <translation>已付清</translation>
    </message>
    <message>
        <source>part-paid</source>
        <translation>部分付款</translation>
    </message>
    <message>
        <source>cash on delivery</source>
        <translation>货到付款</translation>
    </message>
    <message>
        <source>payment failed</source>
        <translation>付款失败</translation>
    </message>
    <message>
        <source>payment disputed</source>
        <translation>付款有争议</translation>
    </message>
    <message>
        <source>refunded</source>
        <translation>已退款</translation>
    </message>
    <message>
        <source>Received from the marketplace</source>
        <translation>已从平台接收</translation>
    </message>
    <message>
        <source>Changed at the marketplace</source>
        <translation>平台有变更</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>已确认</translation>
    </message>
    <message>
        <source>Put on hold</source>
        <translation>已挂起</translation>
    </message>
    <message>
        <source>Released</source>
        <translation>已解挂</translation>
    </message>
    <message>
        <source>Checked again</source>
        <translation>已重新检查</translation>
    </message>
    <message>
        <source>Pieces cancelled</source>
        <translation>已取消部分商品</translation>
    </message>
    <message>
        <source>Refund asked for</source>
        <translation>已申请退款</translation>
    </message>
    <message>
        <source>Refund accepted</source>
        <translation>退款已受理</translation>
    </message>
    <message>
        <source>Refund refused by the marketplace</source>
        <translation>平台拒绝退款</translation>
    </message>
    <message>
        <source>Picking started</source>
        <translation>开始拣货</translation>
    </message>
    <message>
        <source>Picked</source>
        <translation>已拣货</translation>
    </message>
    <message>
        <source>Put back on the shelf</source>
        <translation>已放回库位</translation>
    </message>
    <message>
        <source>Checked at the bench</source>
        <translation>已验货</translation>
    </message>
    <message>
        <source>Label asked for</source>
        <translation>已申请面单</translation>
    </message>
    <message>
        <source>Label bought and stored</source>
        <translation>面单已取得并保存</translation>
    </message>
    <message>
        <source>Label voided</source>
        <translation>面单已作废</translation>
    </message>
    <message>
        <source>Handed over</source>
        <translation>已交接</translation>
    </message>
    <message>
        <source>Sent by hand</source>
        <translation>手动发货</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>已撤销</translation>
    </message>
    <message>
        <source>Personal data looked at</source>
        <translation>查看了个人信息</translation>
    </message>
    <message>
        <source>Buyer asked for the address</source>
        <translation>已请买家补全地址</translation>
    </message>
    <message>
        <source>Buyer asked to pay</source>
        <translation>已请买家付款</translation>
    </message>
    <message>
        <source>Buyer asked about the shortage</source>
        <translation>已就缺货询问买家</translation>
    </message>
    <message>
        <source>Return requested</source>
        <translation>买家申请退货</translation>
    </message>
    <message>
        <source>Return changed</source>
        <translation>退货有变更</translation>
    </message>
    <message>
        <source>Return approved</source>
        <translation>已同意退货</translation>
    </message>
    <message>
        <source>Return refused</source>
        <translation>已驳回退货</translation>
    </message>
    <message>
        <source>Goods received and inspected</source>
        <translation>已收货并验货</translation>
    </message>
    <message>
        <source>Refunded and closed</source>
        <translation>已退款并结案</translation>
    </message>
    <message>
        <source>The marketplace refused a message</source>
        <translation>平台拒绝了一条消息</translation>
    </message>
    <message>
        <source>The order is already further on (%1).</source>
        <translation>订单已进入后续阶段（%1）。</translation>
    </message>
    <message>
        <source>%1 findings have to be settled first.</source>
        <translation>须先处理 %1 个异常项。</translation>
    </message>
    <message>
        <source>The order is on hold (%1). Release it first.</source>
        <translation>订单已挂起（%1），请先解挂。</translation>
    </message>
    <message>
        <source>The order is not on hold.</source>
        <translation>订单未挂起。</translation>
    </message>
    <message>
        <source>No stock is kept for it. Check the shortage first.</source>
        <translation>未预留库存，请先处理缺货。</translation>
    </message>
    <message>
        <source>Not every piece was checked at the bench.</source>
        <translation>尚有商品未验货。</translation>
    </message>
    <message>
        <source>Not every piece was picked.</source>
        <translation>尚有商品未拣货。</translation>
    </message>
    <message>
        <source>%1 are more than the %2 that are open.</source>
        <translation>%1 件超过未完成的 %2 件。</translation>
    </message>
    <message>
        <source>The desk knows no such order.</source>
        <translation>没有这个订单。</translation>
    </message>
    <message>
        <source>This step cannot be taken back.</source>
        <translation>此步骤不能撤销。</translation>
    </message>
    <message>
        <source>It was taken back already.</source>
        <translation>已经撤销过。</translation>
    </message>
    <message>
        <source>The order has changed since. Nothing was taken back.</source>
        <translation>订单此后有变更，未作撤销。</translation>
    </message>
    <message>
        <source>The marketplace knows it already. Use the counter-action.</source>
        <translation>平台已知晓，请用反向操作。</translation>
    </message>
    <message>
        <source>There is no such step.</source>
        <translation>没有这个步骤。</translation>
    </message>
    <message>
        <source>%1 is more than the %2 that can still be refunded.</source>
        <translation>%1 超过可退余额 %2。</translation>
    </message>
    <message>
        <source>No carrier takes this parcel.</source>
        <translation>没有承运商可寄此包裹。</translation>
    </message>
    <message>
        <source>The carrier does not answer. Nothing was bought twice; try again.</source>
        <translation>承运商无响应。没有重复购买，请重试。</translation>
    </message>
    <message>
        <source>The case was decided already.</source>
        <translation>该售后单已有决定。</translation>
    </message>
    <message>
        <source>The goods of this case are not expected.</source>
        <translation>该售后单没有待收的退货。</translation>
    </message>
    <message>
        <source>The goods have to be inspected first.</source>
        <translation>须先验收退货。</translation>
    </message>
    <message>
        <source>The marketplace does not answer. Nothing is lost; it is tried again.</source>
        <translation>平台无响应。没有丢失任何内容，将自动重试。</translation>
    </message>
    <message>
        <source>The marketplace cannot be reached. Nothing is lost; it is tried again.</source>
        <translation>无法连接平台。没有丢失任何内容，将自动重试。</translation>
    </message>
    <message>
        <source>A character has no glyph in the fonts for print.</source>
        <translation>打印字体缺少某个字符。</translation>
    </message>
    <message>
        <source>The address does not fit on the label.</source>
        <translation>地址在面单上放不下。</translation>
    </message>
    <message>
        <source>name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>phone</source>
        <translation>电话</translation>
    </message>
    <message>
        <source>street</source>
        <translation>街道</translation>
    </message>
    <message>
        <source>city</source>
        <translation>城市</translation>
    </message>
    <message>
        <source>district</source>
        <translation>区县</translation>
    </message>
    <message>
        <source>state or province</source>
        <translation>省/州</translation>
    </message>
    <message>
        <source>postcode</source>
        <translation>邮编</translation>
    </message>
    <message>
        <source>country</source>
        <translation>国家</translation>
    </message>
    <message>
        <source>The address has no %1.</source>
        <translation>地址缺少%1。</translation>
    </message>
    <message>
        <source>The %1 of the address is not known.</source>
        <translation>无法识别地址中的%1。</translation>
    </message>
    <message>
        <source>The %1 of the address has the wrong form.</source>
        <translation>地址中的%1格式不对。</translation>
    </message>
    <message>
        <source>The %1 has no house number.</source>
        <translation>%1缺少门牌号。</translation>
    </message>
    <message>
        <source>The %1 belongs to another state.</source>
        <translation>%1不属于所填的省/州。</translation>
    </message>
    <message>
        <source>The payment has not arrived.</source>
        <translation>款项未到账。</translation>
    </message>
    <message>
        <source>The payment failed.</source>
        <translation>付款失败。</translation>
    </message>
    <message>
        <source>The buyer disputes the payment.</source>
        <translation>买家对付款有争议。</translation>
    </message>
    <message>
        <source>Only a part was paid.</source>
        <translation>只付了一部分。</translation>
    </message>
    <message>
        <source>The amount paid is not the order&apos;s total.</source>
        <translation>实付金额与订单总额不符。</translation>
    </message>
    <message>
        <source>The lines do not add up to the total.</source>
        <translation>各行合计与总额不符。</translation>
    </message>
    <message>
        <source>%1: %2 needed, fewer are free.</source>
        <translation>%1：需要 %2 件，可用不足。</translation>
    </message>
    <message>
        <source>requested</source>
        <translation>待审核</translation>
    </message>
    <message>
        <source>approved</source>
        <translation>已同意</translation>
    </message>
    <message>
        <source>coming back</source>
        <translation>退回途中</translation>
    </message>
    <message>
        <source>inspected</source>
        <translation>已验货</translation>
    </message>
    <message>
        <source>decided</source>
        <translation>已决定</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>已结案</translation>
    </message>
    <message>
        <source>withdrawn</source>
        <translation>已撤回</translation>
    </message>
    <message>
        <source>wrong size</source>
        <translation>尺码不合</translation>
    </message>
    <message>
        <source>damaged</source>
        <translation>破损</translation>
    </message>
    <message>
        <source>came too late</source>
        <translation>送达太迟</translation>
    </message>
    <message>
        <source>wrong item</source>
        <translation>发错货</translation>
    </message>
    <message>
        <source>quality</source>
        <translation>质量问题</translation>
    </message>
    <message>
        <source>not as described</source>
        <translation>与描述不符</translation>
    </message>
    <message>
        <source>changed mind</source>
        <translation>不想要了</translation>
    </message>
    <message>
        <source>parts missing</source>
        <translation>缺件</translation>
    </message>
    <message>
        <source>received</source>
        <comment>order</comment>
        <translation>已接收</translation>
    </message>
    <message>
        <source>refused</source>
        <comment>parcel</comment>
        <translation>拒收</translation>
    </message>
    <message>
        <source>received</source>
        <comment>goods of a return</comment>
        <translation>已收货</translation>
    </message>
    <message>
        <source>refused</source>
        <comment>return</comment>
        <translation>已驳回</translation>
    </message>
</context>
<context>
    <name>purser::desktop::Window</name>
    <message>
        <source>no shop yet</source>
        <translation>尚无店铺</translation>
    </message>
    <message>
        <source>complete to %1 · %2 missing</source>
        <translation>同步至 %1 · 缺 %2 单</translation>
    </message>
    <message>
        <source>outbox %1</source>
        <translation>待发队列 %1</translation>
    </message>
</context>
<context>
    <name>purser::frame::MainFrame</name>
    <message>
        <source>Purser</source>
        <translation>掌柜</translation>
    </message>
    <message>
        <source>No screen is open for you</source>
        <translation>没有对您开放的界面</translation>
    </message>
    <message>
        <source>The shop&apos;s owner gives screens to roles in the settings.</source>
        <translation>店主可在设置中为岗位开放界面。</translation>
    </message>
</context>
<context>
    <name>purser::frame::Place</name>
    <message>
        <source>Home</source>
        <translation>首页</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>订单</translation>
    </message>
    <message>
        <source>Waves</source>
        <translation>波次</translation>
    </message>
    <message>
        <source>Bench</source>
        <translation>验货台</translation>
    </message>
    <message>
        <source>Shipments</source>
        <translation>物流</translation>
    </message>
    <message>
        <source>After-sales</source>
        <translation>售后</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>报表</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
</context>
<context>
    <name>purser::frame::SearchField</name>
    <message>
        <source>Search or run a command</source>
        <translation>搜索或执行命令</translation>
    </message>
</context>
<context>
    <name>purser::frame::TopBar</name>
    <message>
        <source>All shops</source>
        <translation>全部店铺</translation>
    </message>
</context>
<context>
    <name>purser::kit::BulkBar</name>
    <message>
        <source>%1 selected</source>
        <translation>已选 %1 项</translation>
    </message>
    <message>
        <source>all %1 in this view</source>
        <translation>本视图全部 %1 项</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>清除</translation>
    </message>
</context>
<context>
    <name>purser::kit::ResultCard</name>
    <message>
        <source>%L1 done</source>
        <translation>完成 %L1 项</translation>
    </message>
    <message>
        <source>%L1 skipped</source>
        <translation>跳过 %L1 项</translation>
    </message>
    <message>
        <source>%L1 failed</source>
        <translation>失败 %L1 项</translation>
    </message>
</context>
<context>
    <name>purser::kit::Tabs</name>
    <message>
        <source>More</source>
        <translation>更多</translation>
    </message>
</context>
<context>
    <name>purser::kit::UndoToast</name>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>%1 s</source>
        <comment>seconds</comment>
        <translation>%1 秒</translation>
    </message>
</context>
<context>
    <name>purser::ui::OrderListModel</name>
    <message>
        <source>%1 min</source>
        <translation>%1 分</translation>
    </message>
    <message>
        <source>%1 h %2</source>
        <translation>%1 时 %2 分</translation>
    </message>
    <message>
        <source>%1 d</source>
        <translation>%1 天</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>问题件</translation>
    </message>
    <message>
        <source>Check %1</source>
        <translation>异常 %1</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>挂起</translation>
    </message>
    <message>
        <source>COD</source>
        <translation>货到付款</translation>
    </message>
    <message>
        <source>Gift</source>
        <translation>礼品</translation>
    </message>
    <message>
        <source>Express</source>
        <translation>加急</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>订单</translation>
    </message>
    <message>
        <source>Recipient · items</source>
        <translation>收件人 · 商品</translation>
    </message>
    <message>
        <source>Exceptions</source>
        <translation>例外</translation>
    </message>
    <message>
        <source>Carrier</source>
        <translation>承运商</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>金额</translation>
    </message>
    <message>
        <source>Ship by</source>
        <translation>应发</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>时长</translation>
    </message>
</context>
<context>
    <name>purser::ui::OrderPanel</name>
    <message>
        <source>Confirm</source>
        <translation>确认</translation>
    </message>
    <message>
        <source>Start picking</source>
        <translation>开始拣货</translation>
    </message>
    <message>
        <source>Picked, to the bench</source>
        <translation>拣货完成，送验货台</translation>
    </message>
    <message>
        <source>Check all pieces</source>
        <translation>全部验货</translation>
    </message>
    <message>
        <source>Buy label</source>
        <translation>取面单</translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation>交接</translation>
    </message>
    <message>
        <source>Release</source>
        <translation>解挂</translation>
    </message>
    <message>
        <source>%1, in %2</source>
        <translation>%1 前，余 %2</translation>
    </message>
    <message>
        <source>%1 · %2, placed %3</source>
        <translation>%1 · %2 · %3 下单</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>挂起</translation>
    </message>
    <message>
        <source>Ship to</source>
        <translation>收件</translation>
    </message>
    <message>
        <source>address complete</source>
        <translation>地址完整</translation>
    </message>
    <message>
        <source>address to be checked</source>
        <translation>地址待核对</translation>
    </message>
    <message>
        <source>Buyer: %1</source>
        <translation>买家：%1</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>商品</translation>
    </message>
    <message numerus="yes">
        <source>%n pcs</source>
        <translation>
            <numerusform>%n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>付款</translation>
    </message>
    <message>
        <source>Shipping</source>
        <translation>运费</translation>
    </message>
    <message>
        <source>Discount</source>
        <translation>优惠</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>合计</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>已付</translation>
    </message>
    <message>
        <source>Refunded</source>
        <translation>已退</translation>
    </message>
    <message>
        <source>Parcels</source>
        <translation>包裹</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>时间线</translation>
    </message>
</context>
<context>
    <name>purser::ui::OrdersScreen</name>
    <message numerus="yes">
        <source>%n orders on hold</source>
        <translation>
            <numerusform>已挂起 %n 单</numerusform>
        </translation>
    </message>
    <message>
        <source>Checked again</source>
        <translation>已重新检查</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>下一步</translation>
    </message>
    <message>
        <source>Nothing in %1</source>
        <translation>“%1”中没有订单</translation>
    </message>
    <message>
        <source>Nothing found for “%1”</source>
        <translation>未找到“%1”</translation>
    </message>
    <message>
        <source>Orders appear here by themselves.</source>
        <translation>订单会自动出现在这里。</translation>
    </message>
    <message>
        <source>Search by number, name, phone tail, SKU or tracking number.</source>
        <translation>可按单号、姓名、电话尾号、货品或运单号搜索。</translation>
    </message>
    <message numerus="yes">
        <source>%n orders confirmed</source>
        <translation>
            <numerusform>已确认 %n 单</numerusform>
        </translation>
    </message>
    <message>
        <source>Wave %1 started, %2 m</source>
        <translation>波次 %1 已开始，步行 %2 米</translation>
    </message>
    <message numerus="yes">
        <source>%n orders picked</source>
        <translation>
            <numerusform>已拣 %n 单</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n orders checked</source>
        <translation>
            <numerusform>已验 %n 单</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n labels bought</source>
        <translation>
            <numerusform>已取 %n 张面单</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n orders handed over</source>
        <translation>
            <numerusform>已交接 %n 单</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n orders released</source>
        <translation>
            <numerusform>已解挂 %n 单</numerusform>
        </translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>已撤销</translation>
    </message>
</context>
</TS>
