<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>Unlock</name>
    <message>
        <source>This computer has no keychain that is open. Choose a passphrase: it alone opens the personal data of your buyers, and nobody can bring it back.</source>
        <translation>本机没有已解锁的钥匙串。请设置口令：只有它能打开买家的个人信息，遗失后无法找回。</translation>
    </message>
    <message>
        <source>Enter the passphrase of this desk.</source>
        <translation>请输入此工作台的口令。</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>口令</translation>
    </message>
    <message>
        <source>Once more</source>
        <translation>再次输入</translation>
    </message>
</context>
<context>
    <name>purser::desk::FilterWording</name>
    <message>
        <source>Shop</source>
        <translation>店铺</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>逾期</translation>
    </message>
    <message>
        <source>Stock</source>
        <translation>库存</translation>
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
        <source>Placed</source>
        <translation>下单</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>付款</translation>
    </message>
    <message>
        <source>Carrier</source>
        <translation>承运商</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>国家</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>Pieces</source>
        <translation>件数</translation>
    </message>
    <message>
        <source>today</source>
        <translation>今天</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>明天</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>昨天</translation>
    </message>
    <message>
        <source>no date</source>
        <translation>无日期</translation>
    </message>
    <message>
        <source>within %1 h</source>
        <translation>%1 小时内</translation>
    </message>
    <message>
        <source>within %1 d</source>
        <translation>%1 天内</translation>
    </message>
    <message>
        <source>short</source>
        <translation>缺货</translation>
    </message>
    <message>
        <source>kept</source>
        <translation>已预占</translation>
    </message>
    <message>
        <source>gift</source>
        <translation>礼品</translation>
    </message>
    <message>
        <source>express</source>
        <translation>加急</translation>
    </message>
    <message>
        <source>cash on delivery</source>
        <translation>货到付款</translation>
    </message>
    <message>
        <source>not %1</source>
        <translation>非%1</translation>
    </message>
    <message>
        <source> or </source>
        <translation> 或 </translation>
    </message>
    <message>
        <source>before %1</source>
        <translation>早于 %1</translation>
    </message>
    <message>
        <source>under %1</source>
        <translation>低于 %1</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>至 %1</translation>
    </message>
    <message>
        <source>at most %1</source>
        <translation>不超过 %1</translation>
    </message>
    <message>
        <source>after %1</source>
        <translation>晚于 %1</translation>
    </message>
    <message>
        <source>over %1</source>
        <translation>高于 %1</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>自 %1 起</translation>
    </message>
    <message>
        <source>at least %1</source>
        <translation>不低于 %1</translation>
    </message>
    <message>
        <source>There is no filter “%1”.</source>
        <translation>没有“%1”这个筛选项。</translation>
    </message>
    <message>
        <source>Nothing is called “%1” here.</source>
        <translation>此处没有“%1”。</translation>
    </message>
    <message>
        <source>The filter waits for a value.</source>
        <translation>筛选项还缺一个值。</translation>
    </message>
    <message>
        <source>“%1” is no number.</source>
        <translation>“%1”不是数字。</translation>
    </message>
    <message>
        <source>“%1” is no day: write today, 2026-11-24, 4h or 3d.</source>
        <translation>“%1”不是日期：可写 今天、2026-11-24、4小时 或 3天。</translation>
    </message>
    <message>
        <source>Only numbers and days can be compared with &lt; and &gt;.</source>
        <translation>只有数字和日期可以用 &lt; 和 &gt; 比较。</translation>
    </message>
    <message>
        <source>A quotation mark is still open.</source>
        <translation>引号尚未闭合。</translation>
    </message>
    <message>
        <source>Did you mean “%1”?</source>
        <translation>是否想输入“%1”？</translation>
    </message>
</context>
<context>
    <name>purser::desk::InsightWording</name>
    <message>
        <source>d MMM</source>
        <comment>day and month, as QDate formats them</comment>
        <translation>M月d日</translation>
    </message>
    <message>
        <source>To be sent before %1</source>
        <translation>须在 %1 前发出</translation>
    </message>
    <message>
        <source>To be sent %1</source>
        <translation>须于 %1 发出</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Placed %1, now %2</source>
        <translation>%1 下单，现为%2</translation>
    </message>
    <message>
        <source>Placed %1</source>
        <translation>%1 下单</translation>
    </message>
    <message>
        <source>Sold in %1: %2</source>
        <translation>%1 成交：%2</translation>
    </message>
    <message>
        <source>Confirmed without stock</source>
        <translation>已审核但无库存</translation>
    </message>
    <message>
        <source>Parcels lost</source>
        <translation>包裹丢失</translation>
    </message>
    <message>
        <source>Parcels refused at the door</source>
        <translation>买家拒收</translation>
    </message>
    <message numerus="yes">
        <source>%n orders are confirmed and no stock is kept for them</source>
        <translation>
            <numerusform>%n 单已审核，但没有预占库存</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n parcels are lost</source>
        <translation>
            <numerusform>%n 个包裹丢失</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n parcels were refused at the door</source>
        <translation>
            <numerusform>%n 个包裹被拒收</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The carrier refuses %n parcels</source>
        <translation>
            <numerusform>承运商拒收 %n 个包裹</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No carrier takes %n parcels</source>
        <translation>
            <numerusform>%n 个包裹没有承运商可发</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The marketplace refused %n refunds</source>
        <translation>
            <numerusform>平台拒绝了 %n 笔退款</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n orders have a problem</source>
        <translation>
            <numerusform>%n 单有问题</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is not synced</source>
        <translation>%1 同步已停</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n orders are missing here</source>
        <translation>
            <numerusform>%1：这里缺 %n 单</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 refused %n messages</source>
        <translation>
            <numerusform>%1 拒绝了 %n 条回传</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n orders of %1 cannot be read</source>
        <translation>
            <numerusform>%1 有 %n 单无法读取</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n orders have findings to settle</source>
        <translation>
            <numerusform>%n 单有异常待处理</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n returns wait for your answer</source>
        <translation>
            <numerusform>%n 个售后单待处理</numerusform>
        </translation>
    </message>
    <message>
        <source>The marketplace has them. Sync the shop, then look again.</source>
        <translation>平台上有这些订单。请同步店铺后再看。</translation>
    </message>
    <message>
        <source>What was told to the marketplace was not taken. Look at the orders.</source>
        <translation>回传给平台的内容未被接受，请查看这些订单。</translation>
    </message>
    <message>
        <source>They are kept with their text and asked for again.</source>
        <translation>原文已保留，会再次拉取。</translation>
    </message>
    <message>
        <source>Check the shortage, then confirm again.</source>
        <translation>先处理缺货，再重新审核。</translation>
    </message>
    <message>
        <source>Ask the carrier, tell the buyer, send again or refund.</source>
        <translation>询问承运商、告知买家，补发或退款。</translation>
    </message>
    <message>
        <source>Address, payment, price or stock; they cannot be confirmed before.</source>
        <translation>地址、付款、价格或库存；处理前不能审核。</translation>
    </message>
    <message>
        <source>Approve, refuse, inspect or refund.</source>
        <translation>同意、拒绝、验收或退款。</translation>
    </message>
    <message>
        <source>Open sync</source>
        <translation>查看同步</translation>
    </message>
    <message>
        <source>Open outbox</source>
        <translation>查看待上传</translation>
    </message>
    <message>
        <source>Read them</source>
        <translation>查看原文</translation>
    </message>
    <message>
        <source>Look at them</source>
        <translation>查看</translation>
    </message>
    <message>
        <source>Settle</source>
        <translation>处理</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>答复</translation>
    </message>
    <message>
        <source>%1 time</source>
        <translation>%1 时间</translation>
    </message>
    <message>
        <source>%1 d %2 h</source>
        <translation>%1 天 %2 小时</translation>
    </message>
    <message>
        <source>%1 h %2</source>
        <translation>%1 小时 %2 分</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 分</translation>
    </message>
    <message>
        <source>Returns, %1: %2</source>
        <translation>退货（%1）：%2</translation>
    </message>
    <message>
        <source>Refunds in %1: %2</source>
        <translation>%1 退款：%2</translation>
    </message>
</context>
<context>
    <name>purser::desk::OfficeWording</name>
    <message>
        <source>return and refund</source>
        <translation>退货退款</translation>
    </message>
    <message>
        <source>refund only</source>
        <translation>仅退款</translation>
    </message>
    <message>
        <source>exchange</source>
        <translation>换货</translation>
    </message>
    <message>
        <source>send again</source>
        <translation>补发</translation>
    </message>
    <message>
        <source>repair</source>
        <translation>维修</translation>
    </message>
    <message>
        <source>A, as new</source>
        <translation>A，如新</translation>
    </message>
    <message>
        <source>B, opened, sells again</source>
        <translation>B，已拆封，可再售</translation>
    </message>
    <message>
        <source>C, used, not for sale</source>
        <translation>C，已使用，不可再售</translation>
    </message>
    <message>
        <source>scrap</source>
        <translation>报废</translation>
    </message>
    <message>
        <source>The return is within the policy: refund the goods and the standard delivery</source>
        <translation>符合退货政策：退商品款和标准运费</translation>
    </message>
    <message>
        <source>The return is within the policy: refund the goods without shipping</source>
        <translation>符合退货政策：退商品款，不退运费</translation>
    </message>
    <message>
        <source>Asked after the last day, %1: the shop may refuse</source>
        <translation>已过最后期限 %1：店铺可以驳回</translation>
    </message>
    <message>
        <source>The buyer reports a fault: the seller answers for it, refund in full</source>
        <translation>买家反映商品有问题：由卖家负责，全额退款</translation>
    </message>
    <message>
        <source>The buyer&apos;s country gives no right to return: the shop decides</source>
        <translation>买家所在国没有法定退货权：由店铺决定</translation>
    </message>
    <message>
        <source>Nothing is delivered yet: the days to return have not begun</source>
        <translation>尚未签收：退货期限未开始计算</translation>
    </message>
    <message>
        <source>Seven days after sign-off goods go back without a reason, if they are intact; the buyer pays the way back.</source>
        <translation>签收后七日内，商品完好可无理由退货；退回运费由买家承担。</translation>
    </message>
    <message>
        <source>Fourteen days after delivery a consumer may withdraw without a reason; the cheapest standard delivery is refunded too.</source>
        <translation>签收后十四日内，消费者可无理由撤销购买；最低标准运费一并退还。</translation>
    </message>
    <message>
        <source>Only what the shop itself promised counts.</source>
        <translation>以店铺自身承诺为准。</translation>
    </message>
    <message>
        <source>Nothing is lost: orders that are here stay, and it is tried again by itself.</source>
        <translation>没有丢失任何内容：已有订单保留，将自动重试。</translation>
    </message>
    <message>
        <source>The marketplace does not answer.</source>
        <translation>平台无响应。</translation>
    </message>
    <message>
        <source>The marketplace ended the connection.</source>
        <translation>平台中断了连接。</translation>
    </message>
    <message>
        <source>The marketplace cannot be reached.</source>
        <translation>无法连接平台。</translation>
    </message>
    <message>
        <source>The marketplace cannot be reached. Check its address in the settings, or wait.</source>
        <translation>无法连接平台。请在设置中核对地址，或稍候。</translation>
    </message>
    <message>
        <source>The address of the shop is not known on the network. Check it in the settings.</source>
        <translation>网络上找不到店铺地址。请在设置中核对。</translation>
    </message>
    <message>
        <source>The address of the shop does not read as one. Correct it in the settings.</source>
        <translation>店铺地址格式不对。请在设置中改正。</translation>
    </message>
    <message>
        <source>The marketplace&apos;s certificate is not trusted, so nothing was sent. Check the address in the settings.</source>
        <translation>平台证书不受信任，未发送任何内容。请在设置中核对地址。</translation>
    </message>
    <message>
        <source>The address is not encrypted, so nothing was sent. Use one that begins with https.</source>
        <translation>地址未加密，未发送任何内容。请用以 https 开头的地址。</translation>
    </message>
    <message>
        <source>The marketplace refuses the login. Nothing is lost. Enter a new token in the settings.</source>
        <translation>平台拒绝登录。没有丢失任何内容。请在设置中填入新令牌。</translation>
    </message>
    <message>
        <source>The login may not do this at the marketplace. Nothing is lost. Enter another token in the settings.</source>
        <translation>该登录在平台上没有权限。没有丢失任何内容。请在设置中换一个令牌。</translation>
    </message>
    <message>
        <source>The marketplace asks for a pause because of many calls.</source>
        <translation>请求过多，平台要求稍候。</translation>
    </message>
    <message>
        <source>The marketplace sent the same page twice. Nothing is lost. Sync again; if it stays, tell the marketplace.</source>
        <translation>平台重复发送了同一页。没有丢失任何内容。请再次同步；若仍出现，请告知平台。</translation>
    </message>
    <message>
        <source>The sync was stopped. It goes on with the next one.</source>
        <translation>同步已停止，下次继续。</translation>
    </message>
    <message>
        <source>The marketplace&apos;s answer could not be read.</source>
        <translation>无法读取平台的回应。</translation>
    </message>
    <message>
        <source>It is not known whether the message arrived. The marketplace is asked before it goes again.</source>
        <translation>不确定消息是否送达。再次发送前会先向平台核实。</translation>
    </message>
    <message>
        <source>This program does not know the shop&apos;s marketplace. Use a newer version.</source>
        <translation>本程序不支持该店铺的平台。请使用新版本。</translation>
    </message>
    <message>
        <source>The marketplace knows this order no more. It was let go.</source>
        <translation>平台已没有这个订单，已从隔离区移除。</translation>
    </message>
    <message>
        <source>The marketplace has a fault of its own (%1).</source>
        <translation>平台自身故障（%1）。</translation>
    </message>
    <message>
        <source>The marketplace&apos;s order still cannot be read. It stays here with its text.</source>
        <translation>平台的订单仍无法读取，原文继续保留在此。</translation>
    </message>
    <message>
        <source>The sync stopped (%1).</source>
        <translation>同步停止（%1）。</translation>
    </message>
    <message>
        <source>shipped</source>
        <translation>发货通知</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>取消订单</translation>
    </message>
    <message>
        <source>refund</source>
        <translation>退款</translation>
    </message>
    <message>
        <source>return decided</source>
        <translation>退货审核结果</translation>
    </message>
    <message>
        <source>return received</source>
        <translation>退货签收</translation>
    </message>
    <message>
        <source>message to the buyer</source>
        <translation>买家消息</translation>
    </message>
    <message>
        <source>a field</source>
        <translation>某字段</translation>
    </message>
    <message>
        <source>%1 is missing.</source>
        <translation>缺少%1。</translation>
    </message>
    <message>
        <source>%1 is not a whole number.</source>
        <translation>%1不是整数。</translation>
    </message>
    <message>
        <source>%1 is no possible quantity.</source>
        <translation>%1不是有效数量。</translation>
    </message>
    <message>
        <source>%1 is no point in time.</source>
        <translation>%1不是有效时间。</translation>
    </message>
    <message>
        <source>%1 is no currency.</source>
        <translation>%1不是有效币种。</translation>
    </message>
    <message>
        <source>%1 has a word that is not known.</source>
        <translation>%1含有未知的值。</translation>
    </message>
    <message>
        <source>%1 is no text.</source>
        <translation>%1不是文本。</translation>
    </message>
    <message>
        <source>The order has no lines.</source>
        <translation>订单没有商品。</translation>
    </message>
    <message>
        <source>%1 cannot be read (%2).</source>
        <translation>%1无法读取（%2）。</translation>
    </message>
    <message>
        <source>everything</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Goods that are damaged, wrong or incomplete fall under the legal guarantee: the days to return do not matter, and the way back is the shop&apos;s to pay.</source>
        <translation>商品破损、发错或缺件属法定保证范围：不受退货期限限制，退回运费由店铺承担。</translation>
    </message>
    <message>
        <source>tracking number corrected</source>
        <translation>更正运单号</translation>
    </message>
    <message>
        <source>did not come</source>
        <translation>未到</translation>
    </message>
</context>
<context>
    <name>purser::desk::ProblemWording</name>
    <message>
        <source>This desk is locked. Name the file with its passphrase by --passphrase-file or PURSER_PASSPHRASE_FILE.</source>
        <translation>此工作台已锁定。请用 --passphrase-file 或 PURSER_PASSPHRASE_FILE 指定口令文件。</translation>
    </message>
    <message>
        <source>The file with the passphrase cannot be read.</source>
        <translation>无法读取口令文件。</translation>
    </message>
    <message>
        <source>The passphrase does not open it. Nothing was changed; try another one.</source>
        <translation>口令不正确。数据未改动，请换一个口令再试。</translation>
    </message>
    <message>
        <source>This computer&apos;s keychain is locked or missing. Unlock it, or use a passphrase.</source>
        <translation>本机钥匙串已锁定或不存在。请解锁钥匙串，或改用口令。</translation>
    </message>
    <message>
        <source>This computer&apos;s keychain does not hold the key of this desk. Use its passphrase or recovery sheet.</source>
        <translation>本机钥匙串中没有此工作台的密钥。请使用口令或恢复单。</translation>
    </message>
    <message>
        <source>Too little memory is free to open the key. Close something.</source>
        <translation>可用内存不足，无法打开密钥。请先关闭其他程序。</translation>
    </message>
    <message>
        <source>The key&apos;s file cannot be written beside the profile.</source>
        <translation>无法在数据文件夹旁写入密钥文件。</translation>
    </message>
    <message>
        <source>A newer Purser wrote this desk. It was left as it is; install the newer program.</source>
        <translation>此工作台由更新版本的掌柜写入，数据保持原样。请安装新版本。</translation>
    </message>
    <message>
        <source>Another program keeps the desk busy. Nothing was changed; try again in a moment.</source>
        <translation>另一个程序正占用工作台。数据未改动，请稍后再试。</translation>
    </message>
    <message>
        <source>The desk&apos;s folder cannot be opened. Check that it exists and that you may write there.</source>
        <translation>无法打开工作台文件夹。请检查它是否存在且可写。</translation>
    </message>
    <message>
        <source>The desk knows no such user.</source>
        <translation>工作台没有此用户。</translation>
    </message>
    <message>
        <source>The file cannot be read: %1</source>
        <translation>无法读取文件：%1</translation>
    </message>
    <message>
        <source>The file cannot be written: %1</source>
        <translation>无法写入文件：%1</translation>
    </message>
    <message>
        <source>This is no backup of Purser: %1</source>
        <translation>这不是掌柜的备份文件：%1</translation>
    </message>
    <message>
        <source>The backup is damaged, so nothing was restored: %1</source>
        <translation>备份已损坏，未恢复任何数据：%1</translation>
    </message>
    <message>
        <source>The backup was tried and does not hold together. Keep the older one and write it anew.</source>
        <translation>备份试恢复未通过。请保留旧备份并重新备份。</translation>
    </message>
    <message>
        <source>There is a desk in this folder already. Restore into an empty one: %1</source>
        <translation>此文件夹已有工作台。请恢复到空文件夹：%1</translation>
    </message>
    <message>
        <source>A view needs a name.</source>
        <translation>视图需要名称。</translation>
    </message>
    <message>
        <source>The view&apos;s filter cannot be read: correct it, then save.</source>
        <translation>视图的筛选无法识别：请改正后再保存。</translation>
    </message>
    <message>
        <source>The view was deleted meanwhile.</source>
        <translation>视图已被删除。</translation>
    </message>
    <message>
        <source>The view belongs to somebody else. Save it under another name.</source>
        <translation>该视图属于他人，请另存为其他名称。</translation>
    </message>
    <message>
        <source>A file of the demo is in use. Close other programs that read it, then remove it again.</source>
        <translation>演示的某个文件正被使用。关闭读取它的程序，再删除一次。</translation>
    </message>
    <message>
        <source>This folder was not made by the demo, so it was left as it is.</source>
        <translation>此文件夹不是演示建立的，已原样保留。</translation>
    </message>
    <message>
        <source>The demo&apos;s marketplace does not start. Your own desk is untouched; install purser-sandbox beside Purser, or connect a shop.</source>
        <translation>演示平台无法启动。您的账本没有改动；请把 purser-sandbox 装在 Purser 旁边，或连接店铺。</translation>
    </message>
</context>
<context>
    <name>purser::desk::RuleWording</name>
    <message>
        <source>shop</source>
        <translation>店铺</translation>
    </message>
    <message>
        <source>country</source>
        <translation>国家</translation>
    </message>
    <message>
        <source>payment</source>
        <translation>付款</translation>
    </message>
    <message>
        <source>currency</source>
        <translation>币种</translation>
    </message>
    <message>
        <source>total</source>
        <translation>金额</translation>
    </message>
    <message>
        <source>discount</source>
        <translation>折扣</translation>
    </message>
    <message>
        <source>weight</source>
        <translation>重量</translation>
    </message>
    <message>
        <source>buyer&apos;s note</source>
        <translation>买家留言</translation>
    </message>
    <message>
        <source>earlier orders of the buyer</source>
        <translation>买家此前的订单数</translation>
    </message>
    <message>
        <source>refunded orders of the buyer</source>
        <translation>买家退过款的订单数</translation>
    </message>
    <message>
        <source>SKU</source>
        <translation>SKU</translation>
    </message>
    <message>
        <source>product name</source>
        <translation>商品名</translation>
    </message>
    <message>
        <source>product tag</source>
        <translation>商品标签</translation>
    </message>
    <message>
        <source>category</source>
        <translation>类目</translation>
    </message>
    <message>
        <source>is</source>
        <translation>为</translation>
    </message>
    <message>
        <source>contains</source>
        <translation>包含</translation>
    </message>
    <message>
        <source>is at least</source>
        <translation>不低于</translation>
    </message>
    <message>
        <source>is at most</source>
        <translation>不高于</translation>
    </message>
    <message>
        <source>of any line</source>
        <translation>任一行的</translation>
    </message>
    <message>
        <source>of every line</source>
        <translation>每一行的</translation>
    </message>
    <message>
        <source>of no line</source>
        <translation>没有一行的</translation>
    </message>
    <message>
        <source>approve it</source>
        <translation>通过</translation>
    </message>
    <message>
        <source>hold it</source>
        <translation>挂起</translation>
    </message>
    <message>
        <source>tag it</source>
        <translation>打标签</translation>
    </message>
    <message>
        <source>ask a second person</source>
        <translation>须第二人复核</translation>
    </message>
    <message>
        <source>ask a second person below a total of</source>
        <translation>须第二人复核，若金额低于</translation>
    </message>
    <message>
        <source>ask a second person above a discount of</source>
        <translation>须第二人复核，若折扣高于</translation>
    </message>
    <message>
        <source>with or without a buyer&apos;s note</source>
        <translation>有无买家留言均可</translation>
    </message>
    <message>
        <source>the buyer left a note</source>
        <translation>买家有留言</translation>
    </message>
    <message>
        <source>the buyer left no note</source>
        <translation>买家无留言</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>SKU, of any line</comment>
        <translation>%2%1</translation>
    </message>
    <message>
        <source>%1 %2 %3</source>
        <comment>total, is at least, 50.00</comment>
        <translation>%1%2 %3</translation>
    </message>
    <message>
        <source>hold it: %1</source>
        <translation>挂起：%1</translation>
    </message>
    <message>
        <source>tag it “%1”</source>
        <translation>打标签“%1”</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>ask a second person below a total of, 50.00</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>, then </source>
        <comment>between two actions</comment>
        <translation>，再</translation>
    </message>
    <message>
        <source>Always: %1.</source>
        <translation>一律：%1。</translation>
    </message>
    <message>
        <source>When %1: %2.</source>
        <translation>若%1：%2。</translation>
    </message>
    <message>
        <source> and </source>
        <comment>between two conditions</comment>
        <translation>，且</translation>
    </message>
    <message>
        <source>off</source>
        <translation>已停用</translation>
    </message>
    <message>
        <source>matched, changed nothing</source>
        <translation>符合，未作改动</translation>
    </message>
    <message>
        <source>matched: %1</source>
        <translation>符合：%1</translation>
    </message>
    <message>
        <source>did not match, not true: %1</source>
        <translation>不符合，条件不成立：%1</translation>
    </message>
    <message>
        <source>failed, not known: %1</source>
        <translation>出错，无从得知：%1</translation>
    </message>
    <message>
        <source>on hold: %1</source>
        <translation>挂起：%1</translation>
    </message>
    <message>
        <source>waits for a second person</source>
        <translation>待第二人复核</translation>
    </message>
    <message>
        <source>to Check, a rule failed</source>
        <translation>转异常，有规则出错</translation>
    </message>
    <message>
        <source>approved</source>
        <translation>已通过</translation>
    </message>
    <message>
        <source>left to a person</source>
        <translation>留待人工</translation>
    </message>
    <message>
        <source>tagged %1</source>
        <translation>标签：%1</translation>
    </message>
    <message>
        <source>Read the buyer&apos;s note first</source>
        <translation>先看买家留言</translation>
    </message>
    <message>
        <source>Deep discounts need a second person</source>
        <translation>大额折扣须第二人复核</translation>
    </message>
    <message>
        <source>Approve small orders of known buyers</source>
        <translation>老客小额订单自动通过</translation>
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
    <message>
        <source>Shop settings changed</source>
        <translation>店铺设置已更改</translation>
    </message>
    <message>
        <source>Sync paused</source>
        <translation>同步已暂停</translation>
    </message>
    <message>
        <source>Sync goes on</source>
        <translation>同步已恢复</translation>
    </message>
    <message>
        <source>Logo changed</source>
        <translation>标志已更改</translation>
    </message>
    <message>
        <source>The desk knows no such case.</source>
        <translation>没有这个售后单。</translation>
    </message>
    <message>
        <source>The desk knows no such shop.</source>
        <translation>没有这家店铺。</translation>
    </message>
    <message>
        <source>The shop needs a name.</source>
        <translation>店铺需要名称。</translation>
    </message>
    <message>
        <source>The address has to look like https://shop.example.</source>
        <translation>地址格式应如 https://shop.example。</translation>
    </message>
    <message>
        <source>Scan taken back at the bench</source>
        <translation>验货台撤回扫描</translation>
    </message>
    <message>
        <source>Label printed</source>
        <translation>面单已打印</translation>
    </message>
    <message>
        <source>Packing slip printed</source>
        <translation>装箱单已打印</translation>
    </message>
    <message>
        <source>Label refused by the carrier</source>
        <translation>承运商拒绝出面单</translation>
    </message>
    <message>
        <source>The carrier refuses the parcel (%1). Correct the order, then buy the label again.</source>
        <translation>承运商拒收此包裹（%1）。请先更正订单，再重新获取面单。</translation>
    </message>
    <message>
        <source>The marketplace did not take the hand-over. The parcel is still here; look at the order again.</source>
        <translation>平台未接受发货。包裹仍在仓库，请再查看该订单。</translation>
    </message>
    <message>
        <source>The marketplace refused the cancellation.</source>
        <translation>平台拒绝了取消。</translation>
    </message>
    <message>
        <source>The marketplace refused the refund. Nothing was paid.</source>
        <translation>平台拒绝了退款，未付出任何款项。</translation>
    </message>
    <message>
        <source>Another window of this profile sends and receives.</source>
        <translation>此工作台的另一个窗口正在收发。</translation>
    </message>
    <message>
        <source>by hand</source>
        <translation>手动</translation>
    </message>
    <message>
        <source>The pieces have been promised to another order since. Nothing was taken back.</source>
        <translation>这些商品已分配给其他订单，未撤销任何操作。</translation>
    </message>
    <message>
        <source>Nobody answers at this address. Nothing was saved. Check the address, and that the shop can be reached from here.</source>
        <translation>此地址没有回应，未保存任何内容。请检查地址，并确认从这台电脑可以访问该店铺。</translation>
    </message>
    <message>
        <source>Case opened by the shop</source>
        <translation>店铺已开售后单</translation>
    </message>
    <message>
        <source>Nothing of this order was sent, so nothing can come back.</source>
        <translation>此订单尚未发出任何商品，无法退回。</translation>
    </message>
    <message>
        <source>A case needs at least one piece.</source>
        <translation>售后单至少需要一件商品。</translation>
    </message>
    <message>
        <source>A case needs one of the known reasons, not “%1”.</source>
        <translation>售后单需要选用已有的原因，而不是“%1”。</translation>
    </message>
    <message>
        <source>Of %1, %2 pieces can still come back.</source>
        <translation>%1 还可退回 %2 件。</translation>
    </message>
    <message>
        <source>The carrier told where the parcel is</source>
        <translation>承运商回报包裹位置</translation>
    </message>
    <message>
        <source>Tracking number corrected</source>
        <translation>运单号已更正</translation>
    </message>
    <message>
        <source>Scanned into the hand-over list</source>
        <translation>扫入交接单</translation>
    </message>
    <message>
        <source>The marketplace did not take the corrected tracking number. Tell the buyer yourself.</source>
        <translation>平台没有接受更正后的运单号，请自行告知买家。</translation>
    </message>
    <message>
        <source>Address changed</source>
        <translation>地址已修改</translation>
    </message>
    <message>
        <source>View saved</source>
        <translation>视图已保存</translation>
    </message>
    <message>
        <source>View changed</source>
        <translation>视图已修改</translation>
    </message>
    <message>
        <source>View deleted</source>
        <translation>视图已删除</translation>
    </message>
    <message>
        <source>The order has another address by now. Look at it again; nothing was changed.</source>
        <translation>订单地址已有变化，请重新查看；未作任何修改。</translation>
    </message>
    <message>
        <source>The address is the same as before.</source>
        <translation>地址与原来相同。</translation>
    </message>
    <message>
        <source>There is nothing that the buyer could settle, or they were asked already.</source>
        <translation>没有需要买家处理的事项，或已询问过。</translation>
    </message>
    <message>
        <source>address in doubt</source>
        <translation>地址存疑</translation>
    </message>
    <message>
        <source>payment in doubt</source>
        <translation>付款存疑</translation>
    </message>
    <message>
        <source>waits for stock</source>
        <translation>等待到货</translation>
    </message>
    <message>
        <source>waits for the buyer</source>
        <translation>等待买家</translation>
    </message>
    <message>
        <source>Buyer answered about the address</source>
        <translation>买家已回复地址问题</translation>
    </message>
    <message>
        <source>Buyer answered about the payment</source>
        <translation>买家已回复付款问题</translation>
    </message>
    <message>
        <source>Buyer answered about the shortage</source>
        <translation>买家已回复缺货问题</translation>
    </message>
    <message>
        <source>Buyer wrote about the delivery</source>
        <translation>买家询问配送</translation>
    </message>
    <message>
        <source>Buyer answered the survey</source>
        <translation>买家已填写评价</translation>
    </message>
    <message>
        <source>Buyer wrote</source>
        <translation>买家留言</translation>
    </message>
    <message>
        <source>The marketplace of %1 carries no messages. Write to the buyer in another way.</source>
        <translation>%1 的平台不支持留言，请用其他方式联系买家。</translation>
    </message>
    <message>
        <source>The buyer waits until everything is there.</source>
        <translation>买家愿意等全部到货再发。</translation>
    </message>
    <message>
        <source>The buyer wants what is there now, and the rest later.</source>
        <translation>买家希望先发有货的，其余后发。</translation>
    </message>
    <message>
        <source>The buyer wants the missing pieces cancelled and paid back.</source>
        <translation>买家希望取消缺货商品并退款。</translation>
    </message>
    <message>
        <source>The buyer wants the whole order cancelled.</source>
        <translation>买家希望取消整单。</translation>
    </message>
    <message>
        <source>Wave started</source>
        <translation>波次开始</translation>
    </message>
    <message>
        <source>Wave finished</source>
        <translation>波次完成</translation>
    </message>
    <message>
        <source>Wave dissolved</source>
        <translation>波次解散</translation>
    </message>
    <message>
        <source>Products received</source>
        <translation>收到商品资料</translation>
    </message>
    <message>
        <source>First count of stock</source>
        <translation>首次库存数</translation>
    </message>
    <message>
        <source>Shop connected</source>
        <translation>店铺已连接</translation>
    </message>
    <message>
        <source>Facts of the shop read</source>
        <translation>读取店铺资料</translation>
    </message>
    <message>
        <source>Piece taken from its bin</source>
        <translation>从库位取货</translation>
    </message>
    <message>
        <source>Put into its tote</source>
        <translation>放入周转箱</translation>
    </message>
    <message>
        <source>Pieces missing at their bin</source>
        <translation>库位缺货</translation>
    </message>
    <message>
        <source>part refund proposed</source>
        <translation>建议部分退款</translation>
    </message>
    <message>
        <source>Split into parcels</source>
        <translation>拆成多个包裹</translation>
    </message>
    <message>
        <source>One parcel again</source>
        <translation>合回一个包裹</translation>
    </message>
    <message>
        <source>Merged with other orders</source>
        <translation>已与其他订单合单</translation>
    </message>
    <message>
        <source>Merge taken apart</source>
        <translation>已取消合单</translation>
    </message>
    <message>
        <source>The order has no such line.</source>
        <translation>订单里没有这一行。</translation>
    </message>
    <message>
        <source>Say how many pieces go into the new parcel.</source>
        <translation>请填写放进新包裹的件数。</translation>
    </message>
    <message>
        <source>Something has to stay in the first parcel.</source>
        <translation>第一个包裹里至少要留一件。</translation>
    </message>
    <message>
        <source>A label was bought already. Void it first.</source>
        <translation>面单已经购买，请先作废。</translation>
    </message>
    <message>
        <source>The order leaves with others. Take the merge apart first.</source>
        <translation>该订单与其他订单合单发货，请先取消合单。</translation>
    </message>
    <message>
        <source>The order is not split.</source>
        <translation>该订单没有拆单。</translation>
    </message>
    <message>
        <source>Merging takes at least two orders.</source>
        <translation>合单至少需要两个订单。</translation>
    </message>
    <message>
        <source>Orders of different shops cannot leave in one parcel.</source>
        <translation>不同店铺的订单不能合到一个包裹。</translation>
    </message>
    <message>
        <source>The orders are in different currencies.</source>
        <translation>这些订单的币种不同。</translation>
    </message>
    <message>
        <source>The order is merged already.</source>
        <translation>该订单已经合单。</translation>
    </message>
    <message>
        <source>The order has parcels of its own already.</source>
        <translation>该订单已有自己的包裹。</translation>
    </message>
    <message>
        <source>The recipient is not that of order %1.</source>
        <translation>收件人与订单 %1 不同。</translation>
    </message>
    <message>
        <source>The order is not merged.</source>
        <translation>该订单没有合单。</translation>
    </message>
    <message>
        <source>The common label was bought already. Void it first.</source>
        <translation>合单的面单已经购买，请先作废。</translation>
    </message>
    <message>
        <source>It leaves with order %1, which is not packed yet.</source>
        <translation>它与订单 %1 一起发货，后者尚未验货。</translation>
    </message>
    <message>
        <source>Approval rules published</source>
        <translation>审单规则已发布</translation>
    </message>
    <message>
        <source>Approval rules asked again</source>
        <translation>重新套用审单规则</translation>
    </message>
    <message>
        <source>Rule switched on</source>
        <translation>规则已启用</translation>
    </message>
    <message>
        <source>Rule switched off</source>
        <translation>规则已停用</translation>
    </message>
    <message>
        <source>A rule failed and switched itself off</source>
        <translation>规则出错，已自行停用</translation>
    </message>
    <message>
        <source>Approved by a second person</source>
        <translation>第二人已复核</translation>
    </message>
    <message>
        <source>Your role may not change approval rules.</source>
        <translation>你的角色不能更改审单规则。</translation>
    </message>
    <message>
        <source>Your role may not approve as the second person.</source>
        <translation>你的角色不能作第二人复核。</translation>
    </message>
    <message>
        <source>You said the second yes to it. Somebody else has to confirm it.</source>
        <translation>此单由你复核，须由他人确认。</translation>
    </message>
    <message>
        <source>Nothing asks for a second person here.</source>
        <translation>此单无须第二人复核。</translation>
    </message>
    <message>
        <source>A rule needs a name.</source>
        <translation>规则需要名称。</translation>
    </message>
    <message>
        <source>Two rules have the same name.</source>
        <translation>有两条规则同名。</translation>
    </message>
    <message>
        <source>A rule needs something to do.</source>
        <translation>规则需要至少一个动作。</translation>
    </message>
    <message>
        <source>A rule is for a shop that the desk does not know.</source>
        <translation>有规则指向未知的店铺。</translation>
    </message>
    <message>
        <source>The desk knows no such rule.</source>
        <translation>没有这条规则。</translation>
    </message>
    <message>
        <source>The file does not hold approval rules as the desk writes them.</source>
        <translation>此文件不是本程序导出的审单规则。</translation>
    </message>
    <message>
        <source>The rule “%1” asks for a second person&apos;s yes.</source>
        <translation>规则“%1”要求第二人复核。</translation>
    </message>
    <message>
        <source>The rule “%1” failed, because a fact of this order is not known, and was switched off.</source>
        <translation>规则“%1”出错：此单缺少它要看的信息，规则已停用。</translation>
    </message>
    <message>
        <source>Changed at the marketplace, against a change made here</source>
        <translation>平台有改动，与本店的修改冲突</translation>
    </message>
    <message>
        <source>Part refund accepted, missing pieces cancelled</source>
        <translation>已同意部分退款，缺货件已取消</translation>
    </message>
    <message>
        <source>Part refund declined, the order waits for goods</source>
        <translation>已拒绝部分退款，订单等待到货</translation>
    </message>
    <message>
        <source>Address decided</source>
        <translation>地址已定</translation>
    </message>
    <message>
        <source>Return parcel received</source>
        <translation>退货包裹已签收</translation>
    </message>
    <message>
        <source>Unknown parcel kept</source>
        <translation>不明包裹已登记</translation>
    </message>
    <message>
        <source>Note on an unknown parcel</source>
        <translation>不明包裹备注</translation>
    </message>
    <message>
        <source>Unknown parcel given to its case</source>
        <translation>不明包裹已归入售后单</translation>
    </message>
    <message>
        <source>Piece graded</source>
        <translation>单件已定级</translation>
    </message>
    <message>
        <source>Grade taken back</source>
        <translation>定级已撤回</translation>
    </message>
    <message>
        <source>Goods inspected and put away</source>
        <translation>货品已质检并上架</translation>
    </message>
    <message>
        <source>The address was changed here and at the marketplace. Decide on it first.</source>
        <translation>本店和平台都改过地址，请先选定。</translation>
    </message>
    <message>
        <source>Nothing is to be decided about this address.</source>
        <translation>此地址没有需要选定的内容。</translation>
    </message>
    <message>
        <source>A label with the former address was bought. Void it first.</source>
        <translation>已用原地址购买面单，请先作废。</translation>
    </message>
    <message>
        <source>The address has changed since the label was bought. Void it and buy a new one.</source>
        <translation>购买面单后地址有变，请作废并重新购买。</translation>
    </message>
    <message>
        <source>No part refund is proposed for this order.</source>
        <translation>该订单没有待处理的部分退款。</translation>
    </message>
    <message>
        <source>Nothing would be left of the order. Cancel it instead.</source>
        <translation>订单将不剩任何货品，请改为取消订单。</translation>
    </message>
    <message>
        <source>%1 received this parcel on %2.</source>
        <translation>%1 已于 %2 签收该包裹。</translation>
    </message>
    <message>
        <source>The marketplace closed this return without the goods.</source>
        <translation>平台已在未收到货品的情况下关闭该退货。</translation>
    </message>
    <message>
        <source>Somebody else worked on this return meanwhile.</source>
        <translation>期间有其他人处理了该退货。</translation>
    </message>
    <message>
        <source>No piece was graded yet.</source>
        <translation>尚未给任何货品定级。</translation>
    </message>
    <message>
        <source>“%1” is not SKU:GRADE of a piece of this return.</source>
        <translation>“%1”不是该退货中货品的 SKU:品级。</translation>
    </message>
    <message>
        <source>No approved return goes by %1. Open or approve one first, from the panel of its order.</source>
        <translation>没有编号为 %1 的已同意退货。请先在订单面板中新建或同意。</translation>
    </message>
    <message>
        <source>Several returns go by %1. Use the number of the return.</source>
        <translation>%1 对应多个退货，请使用退货编号。</translation>
    </message>
    <message>
        <source>The desk knows no such parcel.</source>
        <translation>没有这个包裹。</translation>
    </message>
    <message>
        <source>The parcel belongs to a case already.</source>
        <translation>该包裹已归入售后单。</translation>
    </message>
    <message>
        <source>address to be decided</source>
        <translation>地址待选定</translation>
    </message>
    <message>
        <source>organisation</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>sorting code</source>
        <translation>分拣码</translation>
    </message>
    <message>
        <source>Changed here and at the marketplace: %1</source>
        <translation>本店和平台都改过：%1</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
</context>
<context>
    <name>purser::desktop::Commands</name>
    <message>
        <source>All keys of this screen</source>
        <translation>本页全部按键</translation>
    </message>
    <message>
        <source>This screen</source>
        <translation>本页</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>各页通用</translation>
    </message>
    <message numerus="yes">
        <source>%n orders</source>
        <translation>
            <numerusform>%n 单</numerusform>
        </translation>
    </message>
    <message>
        <source>Search all orders for “%1”</source>
        <translation>在全部订单中搜索“%1”</translation>
    </message>
    <message>
        <source>Help for this screen</source>
        <translation>本页帮助</translation>
    </message>
</context>
<context>
    <name>purser::desktop::FirstSteps</name>
    <message>
        <source>First steps: shop, printer, scanner</source>
        <translation>第一步：店铺、打印机、扫码枪</translation>
    </message>
</context>
<context>
    <name>purser::desktop::FloorScreens</name>
    <message>
        <source>not printed, press F9 at the bench</source>
        <translation>未打印，请在验货台按 F9</translation>
    </message>
    <message>
        <source>label printer ready</source>
        <translation>面单打印机就绪</translation>
    </message>
    <message>
        <source>no label printer chosen</source>
        <translation>未选择面单打印机</translation>
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
    <message>
        <source>%1 · demo</source>
        <translation>%1 · 演示</translation>
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
    <message>
        <source>Find a command, an order, a customer</source>
        <translation>查找命令、订单、客户</translation>
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
    <message>
        <source>Sync</source>
        <translation>同步</translation>
    </message>
    <message>
        <source>Audit</source>
        <translation>日志</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>规则</translation>
    </message>
    <message>
        <source>Returns</source>
        <translation>退货</translation>
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
    <name>purser::kit::ChartCard</name>
    <message>
        <source>As chart</source>
        <translation>看图表</translation>
    </message>
    <message>
        <source>As table</source>
        <translation>看表格</translation>
    </message>
</context>
<context>
    <name>purser::kit::CommandModel</name>
    <message>
        <source>action</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>screen</source>
        <translation>页面</translation>
    </message>
    <message>
        <source>order</source>
        <translation>订单</translation>
    </message>
    <message>
        <source>customer</source>
        <translation>客户</translation>
    </message>
    <message>
        <source>setting</source>
        <translation>设置</translation>
    </message>
</context>
<context>
    <name>purser::kit::MomentText</name>
    <message>
        <source>today %1</source>
        <translation>今天 %1</translation>
    </message>
    <message>
        <source>tomorrow %1</source>
        <translation>明天 %1</translation>
    </message>
    <message>
        <source>yesterday %1</source>
        <translation>昨天 %1</translation>
    </message>
    <message>
        <source>d MMM</source>
        <comment>day and month, as QDate formats them</comment>
        <translation>M月d日</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <comment>with the year</comment>
        <translation>yyyy年M月d日</translation>
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
    <name>purser::kit::ShortcutSheet</name>
    <message>
        <source>Keys</source>
        <translation>按键</translation>
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
    <name>purser::marketplace::Kinds</name>
    <message>
        <source>Address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>The shop&apos;s address, for instance https://shop.example.</source>
        <translation>店铺地址，例如 https://shop.example。</translation>
    </message>
    <message>
        <source>API token</source>
        <translation>API 令牌</translation>
    </message>
    <message>
        <source>The marketplace makes it for you; it is kept encrypted.</source>
        <translation>由平台生成，加密保存。</translation>
    </message>
    <message>
        <source>User</source>
        <translation>用户名</translation>
    </message>
    <message>
        <source>The name or e-mail address of an administrator who may read and change orders and read the catalogue.</source>
        <translation>有权读写订单、读取商品的管理员名称或邮箱。</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>密码</translation>
    </message>
    <message>
        <source>That administrator&apos;s; it is kept encrypted.</source>
        <translation>该管理员的密码，加密保存。</translation>
    </message>
    <message>
        <source>Purser sandbox</source>
        <translation>掌柜练习平台</translation>
    </message>
    <message>
        <source>Vendure</source>
        <translation>Vendure</translation>
    </message>
    <message>
        <source>The marketplace has no way to do this. Do it in the shop&apos;s own window.</source>
        <translation>平台没有提供这项操作，请在店铺自己的后台完成。</translation>
    </message>
    <message>
        <source>The shop refuses the user or password. Nothing is lost. Correct them in the settings.</source>
        <translation>店铺不接受该用户名或密码。没有数据丢失，请在设置中更正。</translation>
    </message>
    <message>
        <source>The shop&apos;s user may not do this. Give him the right in the shop&apos;s own window.</source>
        <translation>该店铺用户没有此权限，请在店铺自己的后台授权。</translation>
    </message>
    <message>
        <source>The shop let the user in but gave no session. Its set-up has to allow bearer tokens or cookies.</source>
        <translation>店铺允许登录但没有给出会话，其配置须允许 bearer 令牌或 cookie。</translation>
    </message>
    <message>
        <source>The shop&apos;s version of Vendure is not one that Purser knows. Use a newer Purser.</source>
        <translation>Purser 不认识该店铺的 Vendure 版本，请使用更新的 Purser。</translation>
    </message>
    <message>
        <source>The shop failed inside. Nothing is lost; it is tried again by itself.</source>
        <translation>店铺内部出错。没有数据丢失，稍后会自动重试。</translation>
    </message>
    <message>
        <source>The shop&apos;s answer could not be read. Nothing is lost; it is tried again by itself.</source>
        <translation>无法读取店铺的答复。没有数据丢失，稍后会自动重试。</translation>
    </message>
    <message>
        <source>These pieces were sent already in the shop itself. Nothing was sent twice.</source>
        <translation>这些商品已在店铺后台发货，没有重复发货。</translation>
    </message>
    <message>
        <source>The shop cannot pay back that much for this order. Nothing was paid back.</source>
        <translation>该订单在店铺中可退金额不足，没有退款。</translation>
    </message>
    <message>
        <source>The shop&apos;s way of payment refused the refund. Nothing was paid back.</source>
        <translation>店铺的支付方式拒绝了退款，没有退款。</translation>
    </message>
    <message>
        <source>The shop refused it (%1).</source>
        <translation>店铺拒绝了该操作（%1）。</translation>
    </message>
    <message>
        <source>Seller</source>
        <translation>卖家</translation>
    </message>
    <message>
        <source>The e-mail address that the seller signs in with.</source>
        <translation>卖家登录所用的邮箱地址。</translation>
    </message>
    <message>
        <source>The seller&apos;s; it is kept encrypted.</source>
        <translation>该卖家的密码；加密保存。</translation>
    </message>
    <message>
        <source>Mercur (orders can be read only)</source>
        <translation>Mercur（订单只读）</translation>
    </message>
</context>
<context>
    <name>purser::ui::ActionRow</name>
    <message>
        <source>What it does</source>
        <translation>动作</translation>
    </message>
    <message>
        <source>Remove this action</source>
        <translation>删除此动作</translation>
    </message>
    <message>
        <source>reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>tag</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>percent</source>
        <translation>百分比</translation>
    </message>
    <message>
        <source>amount</source>
        <translation>金额</translation>
    </message>
</context>
<context>
    <name>purser::ui::AddressForm</name>
    <message>
        <source>Country (two letters)</source>
        <translation>国家（两位字母）</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>电话</translation>
    </message>
    <message>
        <source>State or province</source>
        <translation>省/州</translation>
    </message>
    <message>
        <source>City</source>
        <translation>城市</translation>
    </message>
    <message>
        <source>District</source>
        <translation>区县</translation>
    </message>
    <message>
        <source>Street and number</source>
        <translation>街道与门牌</translation>
    </message>
    <message>
        <source>Postcode</source>
        <translation>邮编</translation>
    </message>
    <message>
        <source>Sorting code</source>
        <translation>分拣码</translation>
    </message>
    <message>
        <source>Change the address</source>
        <translation>修改地址</translation>
    </message>
    <message>
        <source>Leave as it was</source>
        <translation>保持原样</translation>
    </message>
</context>
<context>
    <name>purser::ui::ApplyRulesDialog</name>
    <message>
        <source>Asking the rules about each order</source>
        <translation>正在逐单套用规则</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>套用</translation>
    </message>
    <message>
        <source>Ask the approval rules again</source>
        <translation>重新套用审单规则</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>%1 of %2 orders that are not confirmed would change</source>
        <translation>%2 个未确认订单中，%1 个会改变</translation>
    </message>
    <message>
        <source>the first %1 are shown</source>
        <translation>仅列前 %1 个</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>订单</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>现在</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>之后</translation>
    </message>
</context>
<context>
    <name>purser::ui::ApproveParts</name>
    <message>
        <source>%1 (and %2 more)</source>
        <translation>%1（另有 %2 项）</translation>
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
        <source>Ship to</source>
        <translation>收件</translation>
    </message>
    <message>
        <source>Buyer: %1</source>
        <translation>买家：%1</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>complete, known to its country</source>
        <translation>完整，与该国规则一致</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>付款</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>价格</translation>
    </message>
    <message>
        <source>lines add up to %1</source>
        <translation>各行合计 %1</translation>
    </message>
    <message>
        <source>Stock</source>
        <translation>库存</translation>
    </message>
    <message numerus="yes">
        <source>%n pcs kept</source>
        <translation>
            <numerusform>已预占 %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>not kept yet: waits for the payment</source>
        <translation>尚未预占：等待付款</translation>
    </message>
    <message>
        <source>%1 · placed %2</source>
        <translation>%1 · %2 下单</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>时间线</translation>
    </message>
    <message>
        <source>%1 s</source>
        <comment>seconds</comment>
        <translation>%1 秒</translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <translation>%1 分 %2 秒</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>规则</translation>
    </message>
</context>
<context>
    <name>purser::ui::ApproveScreen</name>
    <message>
        <source>Checks</source>
        <translation>检查</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>审单</translation>
    </message>
    <message>
        <source>%1 %2 of %3</source>
        <translation>%1 %2 / %3</translation>
    </message>
    <message>
        <source>%1 approved · %2 on hold · %3 skipped · %4</source>
        <translation>通过 %1 · 挂起 %2 · 跳过 %3 · 用时 %4</translation>
    </message>
    <message>
        <source>Nothing to decide</source>
        <translation>无需决定</translation>
    </message>
    <message numerus="yes">
        <source>%n findings to decide</source>
        <translation>
            <numerusform>需要决定 %n 项</numerusform>
        </translation>
    </message>
    <message>
        <source>Take the correction</source>
        <translation>采用更正</translation>
    </message>
    <message>
        <source>Ask the buyer</source>
        <translation>询问买家</translation>
    </message>
    <message>
        <source>Edit the address</source>
        <translation>修改地址</translation>
    </message>
    <message>
        <source>All decided</source>
        <translation>全部处理完毕</translation>
    </message>
    <message numerus="yes">
        <source>%n orders were skipped</source>
        <translation>
            <numerusform>跳过了 %n 单</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 approved and %2 on hold in %3. Esc goes back to the list.</source>
        <translation>用时 %3，通过 %1 单，挂起 %2 单。按 Esc 回到列表。</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>挂起</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>跳过</translation>
    </message>
    <message>
        <source>Previous order</source>
        <translation>上一单</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>退出</translation>
    </message>
    <message>
        <source>%1 approved</source>
        <translation>%1 已通过</translation>
    </message>
    <message>
        <source>%1 on hold: %2</source>
        <translation>%1 已挂起：%2</translation>
    </message>
    <message>
        <source>Address of %1 changed</source>
        <translation>%1 的地址已修改</translation>
    </message>
    <message>
        <source>Buyer of %1 asked</source>
        <translation>已询问 %1 的买家</translation>
    </message>
    <message>
        <source>Say the second yes</source>
        <translation>复核通过</translation>
    </message>
    <message>
        <source>Second yes to %1</source>
        <translation>已复核 %1</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>原来</translation>
    </message>
    <message>
        <source>Changed here</source>
        <translation>本店修改</translation>
    </message>
    <message>
        <source>At the marketplace</source>
        <translation>平台</translation>
    </message>
    <message>
        <source>The order has our address until you decide. Theirs is the buyer&apos;s newest word.</source>
        <translation>选定之前订单使用本店的地址。平台的是买家最新填写的。</translation>
    </message>
    <message>
        <source>The order has our address until you decide. Theirs has something missing.</source>
        <translation>选定之前订单使用本店的地址。平台的地址不完整。</translation>
    </message>
    <message>
        <source>Keep ours</source>
        <translation>保留本店的</translation>
    </message>
    <message>
        <source>Take theirs</source>
        <translation>采用平台的</translation>
    </message>
    <message>
        <source>Ours ▸</source>
        <translation>▸ 用本店的</translation>
    </message>
    <message>
        <source>Theirs ▸</source>
        <translation>▸ 用平台的</translation>
    </message>
    <message>
        <source>Address of %1 decided</source>
        <translation>%1 的地址已定</translation>
    </message>
    <message>
        <source>The order was changed while you typed</source>
        <translation>填写期间订单有改动</translation>
    </message>
    <message>
        <source>It is %1: its address stays as it is. What you typed stands here until Esc.</source>
        <translation>订单%1：地址保持不变。填写的内容保留到按 Esc。</translation>
    </message>
    <message>
        <source>Decide below first. Then what you typed comes back.</source>
        <translation>请先在下面选定，之后恢复填写的内容。</translation>
    </message>
    <message>
        <source>What you typed is kept. ⏎ puts it over what stands there now, Esc leaves that.</source>
        <translation>填写的内容已保留。⏎ 用它覆盖现在的地址，Esc 保留现在的地址。</translation>
    </message>
    <message>
        <source>What you saw</source>
        <translation>当时看到的</translation>
    </message>
    <message>
        <source>What you typed</source>
        <translation>填写的</translation>
    </message>
    <message>
        <source>There now</source>
        <translation>现在的</translation>
    </message>
    <message>
        <source>Keep ours for this field</source>
        <translation>此项保留本店的</translation>
    </message>
    <message>
        <source>Take theirs for this field</source>
        <translation>此项采用平台的</translation>
    </message>
    <message>
        <source>Next field</source>
        <translation>下一项</translation>
    </message>
    <message>
        <source>Field before</source>
        <translation>上一项</translation>
    </message>
    <message>
        <source>Approve orders</source>
        <translation>审核订单</translation>
    </message>
</context>
<context>
    <name>purser::ui::AuditFilterBar</name>
    <message>
        <source>Everybody</source>
        <translation>所有人</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>所有操作</translation>
    </message>
    <message>
        <source>Any time</source>
        <translation>不限时间</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今天</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>最近 7 天</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>最近 30 天</translation>
    </message>
    <message>
        <source>Order number</source>
        <translation>订单号</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>人员</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>时段</translation>
    </message>
</context>
<context>
    <name>purser::ui::AuditModel</name>
    <message>
        <source>takes back entry %1</source>
        <translation>撤销第 %1 条</translation>
    </message>
    <message>
        <source>When</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Who · where</source>
        <translation>人员 · 工位</translation>
    </message>
    <message>
        <source>What</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>订单</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>序号</translation>
    </message>
</context>
<context>
    <name>purser::ui::AuditPanel</name>
    <message>
        <source>Entry %1</source>
        <translation>第 %1 条</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>代码</translation>
    </message>
    <message>
        <source>Takes back entry</source>
        <translation>撤销条目</translation>
    </message>
    <message>
        <source>It changed no rows</source>
        <translation>没有改动数据</translation>
    </message>
    <message>
        <source>What it changed</source>
        <translation>改动内容</translation>
    </message>
    <message>
        <source>Open order</source>
        <translation>打开订单</translation>
    </message>
    <message>
        <source>a new row</source>
        <translation>新增一行</translation>
    </message>
    <message>
        <source>a row gone</source>
        <translation>删除一行</translation>
    </message>
</context>
<context>
    <name>purser::ui::AuditScreen</name>
    <message>
        <source>Audit</source>
        <translation>日志</translation>
    </message>
    <message>
        <source>The journal cannot be read</source>
        <translation>日志无法读取</translation>
    </message>
    <message>
        <source>Nothing is lost. Close other programs that use the profile and open this screen again.</source>
        <translation>数据没有丢失。请关闭使用此配置的其他程序，再打开本页。</translation>
    </message>
    <message>
        <source>No entry fits</source>
        <translation>没有符合的条目</translation>
    </message>
    <message>
        <source>Esc clears the filter. An order number has to be whole.</source>
        <translation>按 Esc 清除筛选。订单号须完整。</translation>
    </message>
    <message>
        <source>Verification stopped; nothing was found up to there.</source>
        <translation>校验已停止，到此为止未发现问题。</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Verify</source>
        <translation>校验</translation>
    </message>
    <message>
        <source>%1 of %2 entries hold so far</source>
        <translation>已校验 %1 / %2 条，均完好</translation>
    </message>
    <message>
        <source>Entry %1 was changed after it was written; %2 before it hold</source>
        <translation>第 %1 条写入后被改动；之前 %2 条完好</translation>
    </message>
    <message>
        <source>All %1 entries hold, verified at %2</source>
        <translation>全部 %1 条完好，校验于 %2</translation>
    </message>
    <message>
        <source>Verify the journal</source>
        <translation>校验日志</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>筛选</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>清除筛选</translation>
    </message>
    <message>
        <source>Open its order</source>
        <translation>打开对应订单</translation>
    </message>
    <message>
        <source>Next row</source>
        <translation>下一行</translation>
    </message>
    <message>
        <source>Previous row</source>
        <translation>上一行</translation>
    </message>
</context>
<context>
    <name>purser::ui::BackupPage</name>
    <message>
        <source>Back up</source>
        <translation>备份</translation>
    </message>
    <message>
        <source>Backups of Purser (*.purser)</source>
        <translation>Purser 备份 (*.purser)</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>恢复</translation>
    </message>
    <message>
        <source>One sealed file with everything of this desk. It is tried by a restore before it counts; you can go on working meanwhile.</source>
        <translation>将本机的全部数据写入一个加密文件，并试恢复一次后才算完成；期间可以继续工作。</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>选择</translation>
    </message>
    <message>
        <source>Passphrase of the backups</source>
        <translation>备份的口令</translation>
    </message>
    <message>
        <source>A backup opens with the passphrase that this desk has now, and with nothing else: nobody can bring it back. Keep it on paper, away from this computer.</source>
        <translation>备份只能用当前的口令打开，遗失后任何人都无法找回。请写在纸上，并与这台电脑分开保存。</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>口令</translation>
    </message>
    <message>
        <source>Show the passphrase</source>
        <translation>显示口令</translation>
    </message>
    <message>
        <source>Hide the passphrase</source>
        <translation>隐藏口令</translation>
    </message>
    <message>
        <source>A backup becomes a desk in a folder of its own. The desk that is open stays as it is.</source>
        <translation>备份会恢复到单独的文件夹中，当前打开的数据保持不变。</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>备份</translation>
    </message>
    <message>
        <source>Empty folder</source>
        <translation>空文件夹</translation>
    </message>
    <message>
        <source>Passphrase of the backup</source>
        <translation>备份的口令</translation>
    </message>
    <message numerus="yes">
        <source>%n entries of the journal were checked, every one.</source>
        <translation>
            <numerusform>已逐条核对 %n 条日志。</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose where the backup goes.</source>
        <translation>请选择备份保存的位置。</translation>
    </message>
    <message>
        <source>Backing up, and trying the backup</source>
        <translation>正在备份并试恢复</translation>
    </message>
    <message>
        <source>Backed up: %1 in %2.</source>
        <translation>已备份：%1，保存为 %2。</translation>
    </message>
    <message>
        <source>Choose the backup.</source>
        <translation>请选择备份文件。</translation>
    </message>
    <message>
        <source>Choose an empty folder.</source>
        <translation>请选择一个空文件夹。</translation>
    </message>
    <message>
        <source>The backup opens with its passphrase only.</source>
        <translation>备份只能用它的口令打开。</translation>
    </message>
    <message>
        <source>Restoring, and checking every entry</source>
        <translation>正在恢复并逐条核对</translation>
    </message>
    <message>
        <source>Restored into %1. Start Purser with --profile and this folder to work in it.</source>
        <translation>已恢复到 %1。以 --profile 加此文件夹启动 Purser 即可使用。</translation>
    </message>
</context>
<context>
    <name>purser::ui::BenchBoard</name>
    <message>
        <source>Packing bench</source>
        <translation>验货台</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>下一步</translation>
    </message>
    <message>
        <source> expected</source>
        <translation> 预计</translation>
    </message>
</context>
<context>
    <name>purser::ui::BenchPrompt</name>
    <message numerus="yes">
        <source>Scan %n more: %1</source>
        <translation>
            <numerusform>再扫 %n 件：%1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Scan %n: %1</source>
        <translation>
            <numerusform>扫 %n 件：%1</numerusform>
        </translation>
    </message>
    <message>
        <source>Looking it up</source>
        <translation>正在查找</translation>
    </message>
    <message>
        <source>one moment</source>
        <translation>请稍候</translation>
    </message>
    <message>
        <source>Wait for the order</source>
        <translation>等待订单</translation>
    </message>
    <message numerus="yes">
        <source>%n orders lie here</source>
        <translation>
            <numerusform>台上有 %n 单待验</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n orders are being picked</source>
        <translation>
            <numerusform>%n 单正在拣货</numerusform>
        </translation>
    </message>
    <message>
        <source>Start a wave on the screen Waves</source>
        <translation>请在“波次”界面开始波次</translation>
    </message>
    <message>
        <source>Bench free</source>
        <translation>工位空闲</translation>
    </message>
    <message>
        <source>No order lies here</source>
        <translation>台上没有订单</translation>
    </message>
    <message>
        <source>Scan an order or an item</source>
        <translation>扫描订单号或商品</translation>
    </message>
    <message>
        <source>Right item</source>
        <translation>商品正确</translation>
    </message>
    <message>
        <source>booked %1</source>
        <translation>已记账 %1</translation>
    </message>
    <message>
        <source>Scan taken back</source>
        <translation>已撤回一次扫描</translation>
    </message>
    <message numerus="yes">
        <source>%n pieces to scan</source>
        <translation>
            <numerusform>还要扫 %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>Box %1</source>
        <translation>%1 号箱</translation>
    </message>
    <message>
        <source>Order open</source>
        <translation>订单已打开</translation>
    </message>
    <message>
        <source>Another lot</source>
        <translation>批次不同</translation>
    </message>
    <message>
        <source>Lot %1 was not proposed. Take it all the same?</source>
        <translation>建议批次里没有 %1，仍然使用？</translation>
    </message>
    <message>
        <source>Fragile</source>
        <translation>易碎品</translation>
    </message>
    <message>
        <source>Is its package whole?</source>
        <translation>包装是否完好？</translation>
    </message>
    <message>
        <source>Look closer</source>
        <translation>仔细查看</translation>
    </message>
    <message>
        <source>Are model, variant and quality right?</source>
        <translation>型号、规格、品质都对吗？</translation>
    </message>
    <message>
        <source>Best before</source>
        <translation>保质期</translation>
    </message>
    <message>
        <source>Scan or type its date</source>
        <translation>扫描或输入日期</translation>
    </message>
    <message>
        <source>YYMMDD</source>
        <translation>年月日 6 位</translation>
    </message>
    <message>
        <source>last weight %1</source>
        <translation>上次称重 %1</translation>
    </message>
    <message>
        <source>all pieces are right</source>
        <translation>商品全部正确</translation>
    </message>
    <message>
        <source>grams</source>
        <translation>克</translation>
    </message>
    <message>
        <source>No label</source>
        <translation>没有面单</translation>
    </message>
    <message>
        <source>F9 asks the carrier again</source>
        <translation>按 F9 再次向承运商申请</translation>
    </message>
    <message>
        <source>Buying the label</source>
        <translation>正在申请面单</translation>
    </message>
    <message>
        <source>nothing is bought twice</source>
        <translation>不会重复购买</translation>
    </message>
    <message>
        <source>Close the box</source>
        <translation>封箱</translation>
    </message>
    <message>
        <source>Bought, not printed</source>
        <translation>已买，未打印</translation>
    </message>
    <message>
        <source>the label is kept</source>
        <translation>面单已保存</translation>
    </message>
    <message>
        <source>F9 prints it again</source>
        <translation>按 F9 重新打印</translation>
    </message>
    <message>
        <source>%1 of %2 labels scanned</source>
        <translation>已扫 %1 / %2 张面单</translation>
    </message>
    <message>
        <source>Label ready</source>
        <translation>面单就绪</translation>
    </message>
    <message>
        <source>Stick it on, then scan it</source>
        <translation>贴好面单，再扫一次</translation>
    </message>
    <message>
        <source>Scan the next order</source>
        <translation>扫描下一单</translation>
    </message>
    <message>
        <source>Closed, not handed over</source>
        <translation>已封箱，未交接</translation>
    </message>
    <message>
        <source>Parcel closed</source>
        <translation>包裹完成</translation>
    </message>
    <message>
        <source>being handed over</source>
        <translation>正在交接</translation>
    </message>
    <message>
        <source>handed over</source>
        <translation>已交接</translation>
    </message>
    <message>
        <source>Choose a box with F5</source>
        <translation>按 F5 选择箱型</translation>
    </message>
    <message>
        <source>Weigh it in box %1</source>
        <translation>装入 %1 号箱后称重</translation>
    </message>
    <message>
        <source>All scanned</source>
        <translation>全部扫完</translation>
    </message>
    <message>
        <source>%1 g on the scale</source>
        <translation>称重 %1 克</translation>
    </message>
</context>
<context>
    <name>purser::ui::BenchScreen</name>
    <message>
        <source>Seen, go on</source>
        <translation>已知悉，继续</translation>
    </message>
    <message>
        <source>Confirm what is shown</source>
        <translation>确认所示</translation>
    </message>
    <message>
        <source>Other box</source>
        <translation>换箱</translation>
    </message>
    <message>
        <source>Print again</source>
        <translation>补打</translation>
    </message>
    <message>
        <source>Hold the order</source>
        <translation>挂起订单</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Whole screen</source>
        <translation>全屏</translation>
    </message>
    <message>
        <source>Packing bench</source>
        <translation>验货台</translation>
    </message>
</context>
<context>
    <name>purser::ui::BenchView</name>
    <message>
        <source>gift</source>
        <translation>礼品</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>取自 %1</translation>
    </message>
    <message>
        <source>scanned</source>
        <translation>已扫</translation>
    </message>
    <message>
        <source>pieces in this parcel</source>
        <translation>件在此包裹中</translation>
    </message>
    <message>
        <source>Next at this bench</source>
        <translation>接下来的订单</translation>
    </message>
    <message>
        <source>Box %1</source>
        <translation>%1 号箱</translation>
    </message>
    <message>
        <source>%1 × %2 × %3 cm</source>
        <translation>%1 × %2 × %3 厘米</translation>
    </message>
    <message>
        <source>Scan %1 of %2</source>
        <translation>扫描 %1 / %2</translation>
    </message>
    <message>
        <source>Box</source>
        <translation>装箱</translation>
    </message>
    <message>
        <source>Weigh</source>
        <translation>称重</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>面单</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>Other box</source>
        <translation>换箱</translation>
    </message>
    <message>
        <source>Reprint</source>
        <translation>补打</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>挂起</translation>
    </message>
    <message>
        <source>Undo scan</source>
        <translation>撤回扫描</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>全屏</translation>
    </message>
    <message>
        <source>should have left</source>
        <translation>已过发货时限</translation>
    </message>
    <message>
        <source>leaves in %1 min</source>
        <translation>%1 分钟后截止</translation>
    </message>
    <message>
        <source>leaves in %1 h</source>
        <translation>%1 小时后截止</translation>
    </message>
    <message>
        <source>leaves in %1 days</source>
        <translation>%1 天后截止</translation>
    </message>
    <message>
        <source>All pieces</source>
        <translation>全部商品</translation>
    </message>
    <message>
        <source>Into box %1</source>
        <translation>装入 %1 号箱</translation>
    </message>
</context>
<context>
    <name>purser::ui::BenchWords</name>
    <message>
        <source>No product has the code %1</source>
        <translation>没有商品使用条码 %1</translation>
    </message>
    <message>
        <source>Wrong variant: %1 is needed, %2 was scanned</source>
        <translation>规格不对：要 %1，扫到的是 %2</translation>
    </message>
    <message>
        <source>Two products carry this code</source>
        <translation>两种商品使用同一条码</translation>
    </message>
    <message>
        <source>This code names no product</source>
        <translation>条码中没有商品信息</translation>
    </message>
    <message>
        <source>The code cannot be read whole, scan it again</source>
        <translation>条码不完整，请再扫一次</translation>
    </message>
    <message>
        <source>This serial number was scanned before</source>
        <translation>该序列号已扫过</translation>
    </message>
    <message>
        <source>Answer the question first</source>
        <translation>请先回答问题</translation>
    </message>
    <message>
        <source>The best-before date comes first</source>
        <translation>请先确认保质期</translation>
    </message>
    <message>
        <source>That is no date</source>
        <translation>日期无效</translation>
    </message>
    <message>
        <source>Choose a box first</source>
        <translation>请先选择箱型</translation>
    </message>
    <message>
        <source>Put the parcel on the scale first</source>
        <translation>请先称重</translation>
    </message>
    <message>
        <source>A reason is needed</source>
        <translation>需要填写原因</translation>
    </message>
    <message>
        <source>The label is being bought, scans can no longer be taken back</source>
        <translation>面单申请中，不能再撤回扫描</translation>
    </message>
    <message>
        <source>The label is not here yet</source>
        <translation>面单还没有到</translation>
    </message>
    <message>
        <source>This label belongs to another parcel</source>
        <translation>这张面单属于别的包裹</translation>
    </message>
    <message>
        <source>This label was scanned before</source>
        <translation>这张面单已扫过</translation>
    </message>
    <message>
        <source>%1 is another order, finish this one first</source>
        <translation>%1 是另一单，请先完成本单</translation>
    </message>
    <message>
        <source>Order %1 lies on this bench</source>
        <translation>台上正在处理 %1</translation>
    </message>
    <message>
        <source>Order %1 has nothing to pack</source>
        <translation>订单 %1 没有要打包的商品</translation>
    </message>
    <message>
        <source>The shop has no box %1</source>
        <translation>店铺没有 %1 号箱</translation>
    </message>
    <message>
        <source>No order waits for %1</source>
        <translation>没有订单等待 %1</translation>
    </message>
    <message>
        <source>Order %1 is not picked yet</source>
        <translation>订单 %1 还没有拣货</translation>
    </message>
    <message>
        <source>Order %1 is on hold</source>
        <translation>订单 %1 已挂起</translation>
    </message>
    <message>
        <source>Order %1 is cancelled</source>
        <translation>订单 %1 已取消</translation>
    </message>
    <message>
        <source>Order %1 has left already</source>
        <translation>订单 %1 已发出</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>%1 g</source>
        <translation>%1 克</translation>
    </message>
    <message>
        <source>%1 kg</source>
        <translation>%1 千克</translation>
    </message>
    <message>
        <source>Enough of %1: %2 were ordered</source>
        <translation>%1 已够数：本单要 %2 件</translation>
    </message>
    <message>
        <source>Expired: %1, best before %2</source>
        <translation>已过期：%1，保质期至 %2</translation>
    </message>
    <message>
        <source>Too close to its date: %1, best before %2</source>
        <translation>临期：%1，保质期至 %2</translation>
    </message>
    <message numerus="yes">
        <source>%n pieces are not scanned yet</source>
        <translation>
            <numerusform>还有 %n 件没有扫</numerusform>
        </translation>
    </message>
    <message>
        <source>Too light: %1 expected, %2 on the scale</source>
        <translation>偏轻：预计 %1，实称 %2</translation>
    </message>
    <message>
        <source>Too heavy: %1 expected, %2 on the scale</source>
        <translation>偏重：预计 %1，实称 %2</translation>
    </message>
    <message>
        <source>That did not work (%1)</source>
        <translation>操作没有成功（%1）</translation>
    </message>
    <message>
        <source>Put it back to %1, then scan “OK”</source>
        <translation>放回 %1，再扫“知道了”</translation>
    </message>
    <message>
        <source>Put it aside, then scan “OK”</source>
        <translation>放到一边，再扫“知道了”</translation>
    </message>
    <message>
        <source>Is %1 missing? Scan “OK”, then weigh again</source>
        <translation>是否漏了 %1？扫“知道了”后重新称重</translation>
    </message>
    <message>
        <source>Is %1 in it twice? Scan “OK”, then weigh again</source>
        <translation>是否多放了 %1？扫“知道了”后重新称重</translation>
    </message>
    <message>
        <source>Look into the box, scan “OK”, then weigh again</source>
        <translation>检查箱内，扫“知道了”后重新称重</translation>
    </message>
    <message>
        <source>Scan “OK” to go on</source>
        <translation>扫“知道了”继续</translation>
    </message>
    <message>
        <source>%1 was cancelled, do not pack it</source>
        <translation>%1 已取消，不要打包</translation>
    </message>
    <message>
        <source>%1 was put on hold, do not pack it</source>
        <translation>%1 已挂起，不要打包</translation>
    </message>
    <message>
        <source>%1 was taken away from this bench</source>
        <translation>%1 已转到别处</translation>
    </message>
    <message>
        <source>%1 has changed, pack it anew</source>
        <translation>%1 有变更，请重新验货</translation>
    </message>
    <message>
        <source>Scan “OK”, then scan the order again</source>
        <translation>扫“知道了”，再扫订单号</translation>
    </message>
    <message>
        <source>Nothing was packed yet, scan “OK”</source>
        <translation>还没有打包，扫“知道了”</translation>
    </message>
    <message>
        <source>Put everything back, then scan “OK”</source>
        <translation>全部放回货位，再扫“知道了”</translation>
    </message>
    <message>
        <source>Wrong item, it is not in this order</source>
        <translation>商品不对，本单没有它</translation>
    </message>
</context>
<context>
    <name>purser::ui::BoxDrawing</name>
    <message>
        <source>1 bottom</source>
        <translation>1 底层</translation>
    </message>
    <message>
        <source>%1 on top</source>
        <translation>%1 顶层</translation>
    </message>
</context>
<context>
    <name>purser::ui::CaseList</name>
    <message>
        <source>No case waits for you</source>
        <translation>没有待处理的售后单</translation>
    </message>
    <message>
        <source>What buyers ask for appears here by itself.</source>
        <translation>买家的申请会自动出现在这里。</translation>
    </message>
    <message>
        <source>No goods are on their way back</source>
        <translation>没有退回途中的商品</translation>
    </message>
    <message>
        <source>Approved returns wait here until the goods arrive.</source>
        <translation>已同意的退货在此等待到货。</translation>
    </message>
    <message>
        <source>No case is closed yet</source>
        <translation>尚无结案的售后单</translation>
    </message>
    <message>
        <source>Refunded and refused ones stay here.</source>
        <translation>已退款和已驳回的保留在此。</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>待处理</translation>
    </message>
    <message>
        <source>Waiting for buyer</source>
        <translation>待买家</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>已结案</translation>
    </message>
    <message>
        <source>The cases cannot be read</source>
        <translation>无法读取售后单</translation>
    </message>
    <message>
        <source>Nothing is lost. It is tried again by itself; close other programs that use the profile.</source>
        <translation>没有丢失任何内容，将自动重试；请关闭占用该资料的其他程序。</translation>
    </message>
    <message>
        <source>Nothing is due today</source>
        <translation>今天没有到期的</translation>
    </message>
    <message>
        <source>Cases that are to be answered later stand under Open.</source>
        <translation>以后到期的售后单在“待处理”中。</translation>
    </message>
    <message>
        <source>Due today</source>
        <translation>今天到期</translation>
    </message>
</context>
<context>
    <name>purser::ui::CaseListModel</name>
    <message>
        <source>erased</source>
        <translation>已删除</translation>
    </message>
</context>
<context>
    <name>purser::ui::CaseMoneyTable</name>
    <message>
        <source>Refund %1</source>
        <translation>退款 %1</translation>
    </message>
    <message>
        <source>refund</source>
        <translation>退款</translation>
    </message>
    <message>
        <source>discount share</source>
        <translation>优惠分摊</translation>
    </message>
    <message>
        <source>list price</source>
        <translation>标价</translation>
    </message>
    <message>
        <source>tax</source>
        <translation>税</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>商品</translation>
    </message>
    <message>
        <source>%1 of %2 come back</source>
        <translation>退回 %1 件，共 %2 件</translation>
    </message>
    <message>
        <source>kept by the buyer</source>
        <translation>买家留下</translation>
    </message>
    <message>
        <source>%1 of %2 came back</source>
        <translation>已退回 %1 件，共 %2 件</translation>
    </message>
    <message>
        <source>Goods of the order</source>
        <translation>订单商品</translation>
    </message>
    <message>
        <source>Refunded</source>
        <translation>已退</translation>
    </message>
    <message>
        <source>Refund to the buyer</source>
        <translation>退给买家</translation>
    </message>
    <message>
        <source>cut to what is left of the payment</source>
        <translation>以付款余额为限</translation>
    </message>
    <message>
        <source>paid %1, refunded before %2</source>
        <translation>已付 %1，此前已退 %2</translation>
    </message>
    <message>
        <source>left after this %1</source>
        <translation>退后余 %1</translation>
    </message>
</context>
<context>
    <name>purser::ui::CasePanel</name>
    <message>
        <source>Case</source>
        <translation>售后单</translation>
    </message>
    <message>
        <source>not graded yet</source>
        <translation>未评级</translation>
    </message>
    <message>
        <source>not delivered</source>
        <translation>未签收</translation>
    </message>
    <message>
        <source>%1, day %2 of %3</source>
        <translation>%1，第 %2 天，共 %3 天</translation>
    </message>
    <message>
        <source>answer by %1</source>
        <translation>%1 前答复</translation>
    </message>
    <message>
        <source>of %1</source>
        <translation>订单 %1</translation>
    </message>
    <message>
        <source>no rule</source>
        <translation>无规则</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>签收</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Graded</source>
        <translation>评级</translation>
    </message>
    <message>
        <source>Refund</source>
        <translation>退款</translation>
    </message>
    <message>
        <source>discount shared by value, each part to the cent</source>
        <translation>优惠按金额分摊，精确到分</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>时间线</translation>
    </message>
    <message>
        <source>%1 × %2</source>
        <translation>%1 × %2</translation>
    </message>
</context>
<context>
    <name>purser::ui::CaseSteps</name>
    <message>
        <source>Refuse</source>
        <translation>驳回</translation>
    </message>
    <message>
        <source>Why, in words for the buyer</source>
        <translation>驳回原因（买家可见）</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Refund %1</source>
        <translation>退款 %1</translation>
    </message>
    <message>
        <source>The money cannot be called back once the marketplace has paid.</source>
        <translation>平台付款后无法追回。</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>同意</translation>
    </message>
    <message>
        <source>Book the goods in</source>
        <translation>收货入库</translation>
    </message>
    <message>
        <source>a refund cannot be undone</source>
        <translation>退款不可撤销</translation>
    </message>
    <message>
        <source>The buyer needs a reason.</source>
        <translation>须向买家说明原因。</translation>
    </message>
</context>
<context>
    <name>purser::ui::CasesScreen</name>
    <message>
        <source>Return approved</source>
        <translation>已同意退货</translation>
    </message>
    <message>
        <source>Return refused</source>
        <translation>已驳回退货</translation>
    </message>
    <message>
        <source>%1 refunded</source>
        <translation>已退款 %1</translation>
    </message>
    <message>
        <source>No case is chosen</source>
        <translation>未选择售后单</translation>
    </message>
    <message>
        <source>J and K move through the list.</source>
        <translation>按 J 和 K 在列表中移动。</translation>
    </message>
    <message>
        <source>Grade each item first.</source>
        <translation>请先为每件商品评级。</translation>
    </message>
    <message>
        <source>Goods booked in</source>
        <translation>已收货入库</translation>
    </message>
    <message>
        <source>Next step of the case</source>
        <translation>售后单下一步</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>回到列表</translation>
    </message>
    <message>
        <source>Next case</source>
        <translation>下一售后单</translation>
    </message>
    <message>
        <source>Previous case</source>
        <translation>上一售后单</translation>
    </message>
    <message>
        <source>Open its order</source>
        <translation>打开对应订单</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Parcel given to its return</source>
        <translation>包裹已归入退货</translation>
    </message>
    <message>
        <source>Unknown parcels</source>
        <translation>不明包裹</translation>
    </message>
    <message numerus="yes">
        <source>%n unknown parcels</source>
        <translation>
            <numerusform>%n 个不明包裹</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>purser::ui::ComputerFacts</name>
    <message>
        <source>Key store works</source>
        <translation>密钥库可用</translation>
    </message>
    <message>
        <source>system keychain</source>
        <translation>系统钥匙串</translation>
    </message>
    <message>
        <source>Passphrase set</source>
        <translation>已设口令</translation>
    </message>
    <message>
        <source>no keychain</source>
        <translation>没有钥匙串</translation>
    </message>
    <message>
        <source>Key in a file</source>
        <translation>密钥在文件中</translation>
    </message>
    <message>
        <source>keep it private</source>
        <translation>请妥善保管</translation>
    </message>
    <message>
        <source>Printers</source>
        <translation>打印机</translation>
    </message>
    <message>
        <source>being asked for</source>
        <translation>正在查找</translation>
    </message>
    <message>
        <source>No printer</source>
        <translation>没有打印机</translation>
    </message>
    <message>
        <source>PDF files work</source>
        <translation>可用 PDF 文件</translation>
    </message>
    <message numerus="yes">
        <source>%n printers found</source>
        <translation>
            <numerusform>找到 %n 台打印机</numerusform>
        </translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>本机</translation>
    </message>
    <message>
        <source>Data encrypted</source>
        <translation>数据已加密</translation>
    </message>
    <message>
        <source>%1 free</source>
        <translation>剩余 %1</translation>
    </message>
</context>
<context>
    <name>purser::ui::ConditionRow</name>
    <message>
        <source>What is looked at</source>
        <translation>查看什么</translation>
    </message>
    <message>
        <source>Of which lines</source>
        <translation>哪些行</translation>
    </message>
    <message>
        <source>How it is compared</source>
        <translation>如何比较</translation>
    </message>
    <message>
        <source>Compared with</source>
        <translation>比较值</translation>
    </message>
    <message>
        <source>Remove this condition</source>
        <translation>删除此条件</translation>
    </message>
    <message>
        <source>is there</source>
        <translation>有</translation>
    </message>
    <message>
        <source>is not there</source>
        <translation>无</translation>
    </message>
    <message>
        <source>A, B, …</source>
        <translation>A，B，…</translation>
    </message>
</context>
<context>
    <name>purser::ui::CorrectionForm</name>
    <message>
        <source>Correct the number %1</source>
        <translation>更正单号 %1</translation>
    </message>
    <message>
        <source>The former number stays on record. The marketplace is told once.</source>
        <translation>原单号保留在记录中，平台只通知一次。</translation>
    </message>
    <message>
        <source>The former number stays on record. This marketplace cannot be told: tell the buyer yourself.</source>
        <translation>原单号保留在记录中。该平台无法更改单号，请自行告知买家。</translation>
    </message>
    <message>
        <source>Right tracking number</source>
        <translation>正确的运单号</translation>
    </message>
    <message>
        <source>Scan the label, or type.</source>
        <translation>扫描面单或手动输入。</translation>
    </message>
    <message>
        <source>Carrier</source>
        <translation>承运商</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Correct</source>
        <translation>更正</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
</context>
<context>
    <name>purser::ui::DashboardScreen</name>
    <message>
        <source>as of %1</source>
        <translation>截至 %1</translation>
    </message>
    <message>
        <source>not counted since %1</source>
        <translation>%1 起未能统计</translation>
    </message>
    <message>
        <source>The numbers cannot be counted. Nothing is lost; it is tried again.</source>
        <translation>数字无法统计。数据没有丢失，会自动再试。</translation>
    </message>
    <message>
        <source>dddd d MMMM</source>
        <comment>a date, as QDate formats it</comment>
        <translation>M月d日 dddd</translation>
    </message>
    <message>
        <source>counted at %1, %2</source>
        <translation>统计于 %1，%2</translation>
    </message>
    <message>
        <source>%1 more in Check</source>
        <translation>另有 %1 单异常</translation>
    </message>
    <message>
        <source>%1 late, %2 within 2 h</source>
        <translation>%1 单已超时，%2 单 2 小时内到期</translation>
    </message>
    <message>
        <source>a week ago by now: %1</source>
        <translation>上周同期 %1 单</translation>
    </message>
    <message>
        <source>today, of %1 open</source>
        <translation>今天到期，共 %1 个待处理</translation>
    </message>
    <message>
        <source>Nothing needs you</source>
        <translation>没有需要你处理的事</translation>
    </message>
    <message numerus="yes">
        <source>%n things need you</source>
        <translation>
            <numerusform>%n 件事需要你处理</numerusform>
        </translation>
    </message>
    <message>
        <source>J, K and Return</source>
        <translation>J、K 和回车</translation>
    </message>
    <message>
        <source>Shops are in step and no order waits for a decision.</source>
        <translation>店铺已同步，没有订单等待决定。</translation>
    </message>
    <message>
        <source>%1 labels today, %2 to go</source>
        <translation>今天已打 %1 张面单，还剩 %2 张</translation>
    </message>
    <message>
        <source>by the hour of the day</source>
        <translation>按小时</translation>
    </message>
    <message>
        <source>No label was bought today yet.</source>
        <translation>今天还没有打面单。</translation>
    </message>
    <message>
        <source>Hour</source>
        <translation>小时</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>面单</translation>
    </message>
    <message numerus="yes">
        <source>%n orders placed today</source>
        <translation>
            <numerusform>今天下单 %n 单</numerusform>
        </translation>
    </message>
    <message>
        <source>where they are now</source>
        <translation>目前所处环节</translation>
    </message>
    <message>
        <source>None yet.</source>
        <translation>暂无。</translation>
    </message>
    <message>
        <source>Revenue today</source>
        <translation>今天成交额</translation>
    </message>
    <message>
        <source>without cancelled orders</source>
        <translation>不含已取消订单</translation>
    </message>
    <message>
        <source>Shops</source>
        <translation>店铺</translation>
    </message>
    <message>
        <source>Time in each stage</source>
        <translation>各环节停留时间</translation>
    </message>
    <message>
        <source>No order went the whole way out of the house in the last 7 days.</source>
        <translation>最近 7 天没有走完全程的订单。</translation>
    </message>
    <message>
        <source>%1 is the slow stage: %2 of %3</source>
        <translation>%1 最慢：%2，全程 %3</translation>
    </message>
    <message>
        <source>the latest %1 orders shipped in the last 7 days</source>
        <translation>最近 7 天内最后发出的 %1 单</translation>
    </message>
    <message>
        <source>%1 orders shipped in the last 7 days</source>
        <translation>最近 7 天发出的 %1 单</translation>
    </message>
    <message>
        <source>; %1 more have a step that is not known</source>
        <translation>；另有 %1 单缺少环节时间</translation>
    </message>
    <message>
        <source>mean</source>
        <translation>平均</translation>
    </message>
    <message>
        <source>slowest tenth</source>
        <translation>最慢一成</translation>
    </message>
    <message>
        <source>now in</source>
        <translation>当前</translation>
    </message>
    <message>
        <source>bar = mean, ring = slowest tenth</source>
        <translation>条 = 平均，圈 = 最慢一成</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>环节</translation>
    </message>
    <message>
        <source>To approve</source>
        <translation>待审核</translation>
    </message>
    <message>
        <source>Late risk today</source>
        <translation>今天有超时风险</translation>
    </message>
    <message>
        <source>Shipped today</source>
        <translation>今天已发货</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>问题件</translation>
    </message>
    <message>
        <source>After-sales due</source>
        <translation>售后到期</translation>
    </message>
    <message>
        <source>No orders yet</source>
        <translation>还没有订单</translation>
    </message>
    <message>
        <source>Connect a shop; its orders arrive by themselves, and the day is counted here.</source>
        <translation>连接店铺后订单会自动到来，当天的数字在这里统计。</translation>
    </message>
    <message>
        <source>Connect a shop</source>
        <translation>连接店铺</translation>
    </message>
    <message>
        <source>Next task</source>
        <translation>下一项</translation>
    </message>
    <message>
        <source>Previous task</source>
        <translation>上一项</translation>
    </message>
    <message>
        <source>Open the task</source>
        <translation>打开此项</translation>
    </message>
    <message>
        <source>Count again</source>
        <translation>重新统计</translation>
    </message>
    <message>
        <source>The day in numbers</source>
        <translation>今日数字</translation>
    </message>
</context>
<context>
    <name>purser::ui::DayWords</name>
    <message>
        <source>Late</source>
        <translation>已超时</translation>
    </message>
    <message>
        <source>Due within 2 hours</source>
        <translation>2 小时内到期</translation>
    </message>
    <message>
        <source>Due later today</source>
        <translation>今天稍后到期</translation>
    </message>
    <message>
        <source>Due tomorrow</source>
        <translation>明天到期</translation>
    </message>
    <message>
        <source>Nothing is due today</source>
        <translation>今天没有到期的</translation>
    </message>
    <message numerus="yes">
        <source>%n orders miss their deadline</source>
        <translation>
            <numerusform>%n 单赶不上发货时限</numerusform>
        </translation>
    </message>
    <message>
        <source>Every deadline of today holds</source>
        <translation>今天的时限都赶得上</translation>
    </message>
    <message numerus="yes">
        <source>%n orders are to be sent today</source>
        <translation>
            <numerusform>今天须发 %n 单</numerusform>
        </translation>
    </message>
    <message>
        <source>All of today&apos;s are labelled.</source>
        <translation>今天的订单都已打单。</translation>
    </message>
    <message numerus="yes">
        <source>%n orders left to label today; too few labels in the last two hours to tell a speed</source>
        <translation>
            <numerusform>今天还有 %n 单待打单；近两小时面单太少，无法估算速度</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n orders left to label today at %1 an hour, ready by %2</source>
        <translation>
            <numerusform>今天还有 %n 单待打单，每小时 %1 单，%2 完成</numerusform>
        </translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>明天</translation>
    </message>
    <message>
        <source>since %1</source>
        <comment>a time</comment>
        <translation>%1 起</translation>
    </message>
    <message numerus="yes">
        <source>%n orders</source>
        <translation>
            <numerusform>%n 单</numerusform>
        </translation>
    </message>
    <message>
        <source>not synced yet</source>
        <translation>尚未同步</translation>
    </message>
    <message>
        <source>complete to %1 · %2 missing</source>
        <translation>完整至 %1 · 缺 %2 单</translation>
    </message>
    <message>
        <source>outbox %1</source>
        <translation>待上传 %1</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>已暂停</translation>
    </message>
    <message>
        <source>%1 so far</source>
        <comment>an hour</comment>
        <translation>%1 时至今</translation>
    </message>
    <message>
        <source>New</source>
        <comment>stage</comment>
        <translation>新单</translation>
    </message>
    <message>
        <source>Whole way</source>
        <translation>全程</translation>
    </message>
    <message>
        <source>received to hand-over, nights and weekends included</source>
        <translation>接单到交运，含夜间和周末</translation>
    </message>
    <message>
        <source>nothing is stuck</source>
        <translation>没有卡住的订单</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>a number and what it counts</comment>
        <translation>%1 %2</translation>
    </message>
</context>
<context>
    <name>purser::ui::DemoPage</name>
    <message>
        <source>Demo</source>
        <translation>演示</translation>
    </message>
    <message>
        <source>Three invented shops with orders and a warehouse, to try everything with. They live in a desk of their own, beside yours, and nothing leaves this computer.</source>
        <translation>三家虚构的店铺，有订单和仓库，可以试用一切功能。它们有自己的账本，与您的分开，数据不会离开本机。</translation>
    </message>
    <message>
        <source>This window shows the demo: three invented shops in a desk of their own. Your own desk is not touched by what you do here.</source>
        <translation>此窗口是演示：三家虚构的店铺，有自己的账本。在这里的操作不会影响您的账本。</translation>
    </message>
    <message>
        <source>The demo&apos;s data lie on this computer from another time, beside your own desk. Opening the demo begins it anew.</source>
        <translation>本机留有以前的演示数据，与您的账本分开。打开演示会重新开始。</translation>
    </message>
    <message>
        <source>Open the demo</source>
        <translation>打开演示</translation>
    </message>
    <message>
        <source>Remove the demo</source>
        <translation>删除演示</translation>
    </message>
    <message>
        <source>All shops, orders, buyers and labels of the demo, and all you did in it, are removed from this computer. This cannot be undone. PDF files that you printed stay where you put them.</source>
        <translation>演示的全部店铺、订单、买家、面单以及您在其中的操作都会从本机删除，无法撤销。您打印的 PDF 文件留在原处。</translation>
    </message>
    <message>
        <source>Remove all demo data</source>
        <translation>删除全部演示数据</translation>
    </message>
    <message>
        <source>Keep the demo</source>
        <translation>保留演示</translation>
    </message>
</context>
<context>
    <name>purser::ui::FilterRow</name>
    <message>
        <source>Search or filter: name, shop:berlin, late, total:&gt;100</source>
        <translation>搜索或筛选：姓名、店铺:青屿、逾期、金额:&gt;100</translation>
    </message>
    <message>
        <source>Search and filter</source>
        <translation>搜索与筛选</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>筛选</translation>
    </message>
</context>
<context>
    <name>purser::ui::FirstRunScreen</name>
    <message>
        <source>Welcome</source>
        <translation>欢迎</translation>
    </message>
    <message>
        <source>Printer</source>
        <translation>打印机</translation>
    </message>
    <message>
        <source>Scanner</source>
        <translation>扫码枪</translation>
    </message>
    <message>
        <source>First orders</source>
        <translation>第一批订单</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>连接</translation>
    </message>
    <message>
        <source>Open demo</source>
        <translation>打开演示</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>恢复</translation>
    </message>
    <message>
        <source>Next step of the first steps</source>
        <translation>第一步：下一步</translation>
    </message>
    <message>
        <source>Back to the step before</source>
        <translation>返回上一步</translation>
    </message>
    <message>
        <source>Skip the first steps</source>
        <translation>跳过初次使用</translation>
    </message>
    <message>
        <source>%1 of %2 · %3</source>
        <translation>第 %1 步，共 %2 步 · %3</translation>
    </message>
    <message>
        <source>Orders come in as the shops are read.</source>
        <translation>读取店铺时订单会陆续进来。</translation>
    </message>
    <message numerus="yes">
        <source>%n orders wait for you.</source>
        <translation>
            <numerusform>有 %n 张订单等您处理。</numerusform>
        </translation>
    </message>
    <message>
        <source>F1 tells what the screen is for. Ctrl K finds every command, order and setting. The key ? shows all keys of a screen.</source>
        <translation>F1 说明本页用途。Ctrl K 查找任何命令、订单和设置。按 ? 显示本页全部按键。</translation>
    </message>
    <message>
        <source>Show the orders</source>
        <translation>查看订单</translation>
    </message>
    <message>
        <source>Skip to the printer</source>
        <translation>跳到打印机</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>下一步</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Personal data is encrypted here and on the way.</source>
        <translation>个人信息在本机和传输中均已加密。</translation>
    </message>
    <message>
        <source>First steps</source>
        <translation>初次使用</translation>
    </message>
</context>
<context>
    <name>purser::ui::GradeForm</name>
    <message>
        <source>When the goods are here, grade each item</source>
        <translation>收到退货后逐件评级</translation>
    </message>
    <message>
        <source>not graded yet</source>
        <translation>未评级</translation>
    </message>
    <message>
        <source>A and B go back on the shelf, C and scrap are written off. Keys A, B, C, S, or 1 to 4.</source>
        <translation>A、B 放回库位，C 和报废作损耗。按键 A、B、C、S 或 1 至 4。</translation>
    </message>
</context>
<context>
    <name>purser::ui::HandoverPage</name>
    <message>
        <source>Leave</source>
        <translation>离开</translation>
    </message>
    <message>
        <source>parcels scanned for %1</source>
        <translation>件已扫描 · %1</translation>
    </message>
    <message>
        <source>No parcel waits for a driver</source>
        <translation>没有待交接的包裹</translation>
    </message>
    <message numerus="yes">
        <source>List %1 is closed, %n orders left</source>
        <translation>
            <numerusform>交接单 %1 已关闭，%n 个订单已发出</numerusform>
        </translation>
    </message>
    <message>
        <source>Packed and labelled parcels appear here. Esc goes back.</source>
        <translation>已打包贴单的包裹会出现在这里，按 Esc 返回。</translation>
    </message>
    <message numerus="yes">
        <source>Close without these %n</source>
        <translation>
            <numerusform>不含这 %n 件，关闭</numerusform>
        </translation>
    </message>
    <message>
        <source>Close and print the list</source>
        <translation>关闭并打印交接单</translation>
    </message>
    <message>
        <source>They stay here for the next driver. Scan to add one; Esc goes on scanning.</source>
        <translation>它们留给下一班司机。扫描可补入；按 Esc 继续扫描。</translation>
    </message>
    <message>
        <source>Scan every parcel. Backspace takes the last scan back.</source>
        <translation>逐件扫描。退格键撤回上一次扫描。</translation>
    </message>
    <message>
        <source>Not done</source>
        <translation>未完成</translation>
    </message>
    <message>
        <source>List %1</source>
        <translation>交接单 %1</translation>
    </message>
    <message numerus="yes">
        <source>%n orders left the house.</source>
        <translation>
            <numerusform>%n 个订单已发出。</numerusform>
        </translation>
    </message>
    <message>
        <source>Order %1 is on the list.</source>
        <translation>订单 %1 已列入交接单。</translation>
    </message>
    <message>
        <source>It is on the list already and counts once.</source>
        <translation>已在交接单上，只计一次。</translation>
    </message>
    <message>
        <source>Every parcel is scanned</source>
        <translation>全部包裹已扫描</translation>
    </message>
    <message numerus="yes">
        <source>%n parcels are not scanned</source>
        <translation>
            <numerusform>%n 件未扫描</numerusform>
        </translation>
    </message>
    <message>
        <source>scanned</source>
        <translation>已扫描</translation>
    </message>
    <message>
        <source>stays here</source>
        <translation>留下</translation>
    </message>
</context>
<context>
    <name>purser::ui::HelpPanel</name>
    <message>
        <source>There is no help for this screen yet.</source>
        <translation>本页还没有帮助。</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>帮助</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>完成</translation>
    </message>
</context>
<context>
    <name>purser::ui::LogoField</name>
    <message>
        <source>Choose a picture</source>
        <translation>选择图片</translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg *.svg)</source>
        <translation>图片 (*.png *.jpg *.jpeg *.svg)</translation>
    </message>
    <message>
        <source>This file is no picture that can be read. Use PNG or JPEG.</source>
        <translation>无法读取该图片。请用 PNG 或 JPEG。</translation>
    </message>
    <message>
        <source>Logo on slips</source>
        <translation>装箱单上的标志</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
</context>
<context>
    <name>purser::ui::LookPage</name>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>As the computer</source>
        <translation>跟随系统</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>外观</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>浅色</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
</context>
<context>
    <name>purser::ui::MergeDialog</name>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>合单</translation>
    </message>
    <message>
        <source>Take apart</source>
        <translation>取消合单</translation>
    </message>
    <message>
        <source>Leaves in one parcel with %1.</source>
        <translation>与 %1 同一包裹发货。</translation>
    </message>
    <message>
        <source>Looking for orders with the same recipient…</source>
        <translation>正在查找同一收件人的订单…</translation>
    </message>
    <message>
        <source>One parcel for %1 and …</source>
        <translation>与 %1 合为一个包裹：</translation>
    </message>
    <message>
        <source>No other open order goes to this recipient.</source>
        <translation>没有其他未发货的订单寄给这位收件人。</translation>
    </message>
    <message>
        <source>Ship by %1, the earliest of all.</source>
        <translation>须在 %1 前发货（取最早的期限）。</translation>
    </message>
    <message numerus="yes">
        <source>%n notes of the buyer are kept.</source>
        <translation>
            <numerusform>保留 %n 条买家留言。</numerusform>
        </translation>
    </message>
    <message>
        <source>Shipping of %1 was paid more than once; refund it if you like.</source>
        <translation>运费重复支付了 %1，可按需退还。</translation>
    </message>
    <message>
        <source>Each order goes alone again</source>
        <translation>各订单重新单独发货</translation>
    </message>
    <message numerus="yes">
        <source>%n orders leave in one parcel</source>
        <translation>
            <numerusform>%n 个订单合为一个包裹</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>purser::ui::OpenCaseDialog</name>
    <message>
        <source>Open the case</source>
        <translation>开售后单</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Open a case</source>
        <translation>开售后</translation>
    </message>
    <message>
        <source>The case stays here. The marketplace hears of the refund only.</source>
        <translation>售后单只保存在本机，平台仅会收到退款。</translation>
    </message>
    <message>
        <source>Case for %1</source>
        <translation>%1 的售后</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>The buyer gets</source>
        <translation>处理方式</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1／%2</translation>
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
    <message>
        <source>refunded</source>
        <translation>已退款</translation>
    </message>
    <message>
        <source>refund refused</source>
        <translation>退款被拒</translation>
    </message>
    <message>
        <source>refund on its way</source>
        <translation>退款处理中</translation>
    </message>
    <message>
        <source>%1, %2 late</source>
        <translation>%1 前，已超 %2</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>面单</translation>
    </message>
    <message>
        <source>After-sales</source>
        <translation>售后</translation>
    </message>
    <message>
        <source>Open a case</source>
        <translation>开售后</translation>
    </message>
    <message>
        <source>The buyer wrote</source>
        <translation>买家留言</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>拆单</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>合单</translation>
    </message>
    <message>
        <source>In one parcel with</source>
        <translation>同一包裹</translation>
    </message>
    <message>
        <source>Say the second yes</source>
        <translation>复核通过</translation>
    </message>
    <message>
        <source>Approval rules</source>
        <translation>审单规则</translation>
    </message>
    <message>
        <source>Second yes</source>
        <translation>复核人</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>%1 × %2</source>
        <translation>%1 × %2</translation>
    </message>
    <message>
        <source>Not found while picking</source>
        <translation>拣货时缺货</translation>
    </message>
    <message>
        <source>%1. The picker proposes to pay its share back and to send the rest.</source>
        <translation>%1。拣货员建议退还相应金额，其余照发。</translation>
    </message>
    <message>
        <source>Refund %1</source>
        <translation>退款 %1</translation>
    </message>
    <message>
        <source>Wait for goods instead</source>
        <translation>改为等待到货</translation>
    </message>
</context>
<context>
    <name>purser::ui::OrderViews</name>
    <message>
        <source>View “%1” saved</source>
        <translation>视图“%1”已保存</translation>
    </message>
    <message>
        <source>View “%1” deleted</source>
        <translation>视图“%1”已删除</translation>
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
    <message>
        <source>Case opened here; the marketplace is not told</source>
        <translation>已在本机开售后单，未通知平台</translation>
    </message>
    <message>
        <source>Next step of the order</source>
        <translation>订单下一步</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>挂起</translation>
    </message>
    <message>
        <source>Print the label</source>
        <translation>打印面单</translation>
    </message>
    <message>
        <source>Open a case</source>
        <translation>开售后</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>回到列表</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Next row</source>
        <translation>下一行</translation>
    </message>
    <message>
        <source>Previous row</source>
        <translation>上一行</translation>
    </message>
    <message>
        <source>Select all rows</source>
        <translation>全选</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>重新检查</translation>
    </message>
    <message>
        <source>Approve one by one</source>
        <translation>审单：逐单处理</translation>
    </message>
    <message>
        <source>Search and filter</source>
        <translation>搜索与筛选</translation>
    </message>
    <message>
        <source>Choose a filter</source>
        <translation>选择筛选项</translation>
    </message>
    <message>
        <source>ship-by first</source>
        <translation>按应发时间</translation>
    </message>
    <message>
        <source>%1 found</source>
        <translation>共 %1 单</translation>
    </message>
    <message>
        <source>at least %1 found</source>
        <translation>至少 %1 单</translation>
    </message>
    <message>
        <source>View</source>
        <translation>视图</translation>
    </message>
    <message>
        <source>Save this list as a view</source>
        <translation>将当前列表存为视图</translation>
    </message>
    <message>
        <source>Rename or change this view</source>
        <translation>重命名或修改此视图</translation>
    </message>
    <message>
        <source>Delete this view</source>
        <translation>删除此视图</translation>
    </message>
    <message>
        <source>Choose and move columns</source>
        <translation>选择与移动列</translation>
    </message>
    <message>
        <source>Shown</source>
        <translation>显示</translation>
    </message>
    <message>
        <source>To the left</source>
        <translation>左移</translation>
    </message>
    <message>
        <source>To the right</source>
        <translation>右移</translation>
    </message>
    <message>
        <source>Split into parcels</source>
        <translation>拆成多个包裹</translation>
    </message>
    <message>
        <source>Merge into one parcel</source>
        <translation>合为一个包裹</translation>
    </message>
    <message numerus="yes">
        <source>%n orders leave in one parcel</source>
        <translation>
            <numerusform>%n 个订单合为一个包裹</numerusform>
        </translation>
    </message>
    <message>
        <source>Say the second yes</source>
        <translation>复核通过</translation>
    </message>
    <message numerus="yes">
        <source>Second yes to %n orders</source>
        <translation>
            <numerusform>已复核 %n 个订单</numerusform>
        </translation>
    </message>
    <message>
        <source>Ask the approval rules again</source>
        <translation>重新套用审单规则</translation>
    </message>
    <message numerus="yes">
        <source>Rules asked again about %n orders</source>
        <translation>
            <numerusform>已对 %n 个订单重新套用规则</numerusform>
        </translation>
    </message>
    <message>
        <source>Accept the proposed part refund</source>
        <translation>同意建议的部分退款</translation>
    </message>
    <message>
        <source>Decline it, the order waits for goods</source>
        <translation>拒绝部分退款，订单等待到货</translation>
    </message>
    <message>
        <source>Part refund accepted</source>
        <translation>已同意部分退款</translation>
    </message>
    <message>
        <source>The order waits for goods</source>
        <translation>订单等待到货</translation>
    </message>
    <message>
        <source>Orders of this tab</source>
        <translation>本页订单</translation>
    </message>
</context>
<context>
    <name>purser::ui::OutboxModel</name>
    <message>
        <source>refused, the order is a problem now</source>
        <translation>被拒绝，订单已转问题件</translation>
    </message>
    <message>
        <source>waits for the next try</source>
        <translation>等待下次重试</translation>
    </message>
    <message>
        <source>on its way</source>
        <translation>发送中</translation>
    </message>
    <message>
        <source>waits</source>
        <translation>等待</translation>
    </message>
    <message>
        <source>Order · message</source>
        <translation>订单 · 消息</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Tries</source>
        <translation>次数</translation>
    </message>
    <message>
        <source>Next try</source>
        <translation>下次重试</translation>
    </message>
</context>
<context>
    <name>purser::ui::PickBoard</name>
    <message>
        <source>Picking</source>
        <translation>拣货</translation>
    </message>
    <message>
        <source>Wave %1</source>
        <translation>波次 %1</translation>
    </message>
    <message>
        <source>%1 of %2 pieces</source>
        <translation>%1 / %2 件</translation>
    </message>
    <message>
        <source>Bin</source>
        <translation>库位</translation>
    </message>
    <message>
        <source>Bin in %1</source>
        <translation>%1 的库位</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>tote %1</source>
        <translation>周转箱 %1</translation>
    </message>
    <message>
        <source>%1 left the cart: its pieces go back on their shelves</source>
        <translation>%1 已离车：请把货品放回货架</translation>
    </message>
    <message>
        <source>Too few here</source>
        <translation>此处缺货</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>全屏</translation>
    </message>
    <message>
        <source>Leave the wave</source>
        <translation>离开波次</translation>
    </message>
    <message>
        <source>%1 × into %2</source>
        <translation>%1 件放入 %2</translation>
    </message>
    <message numerus="yes">
        <source>%n missing. What becomes of them?</source>
        <translation>
            <numerusform>缺 %n 件，如何处理？</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is booked until you choose.</source>
        <translation>选择之前不会入账。</translation>
    </message>
    <message>
        <source>Wait</source>
        <translation>等待</translation>
    </message>
    <message>
        <source>Refund</source>
        <translation>退款</translation>
    </message>
    <message>
        <source>Other bin</source>
        <translation>其他库位</translation>
    </message>
    <message>
        <source>It is here after all</source>
        <translation>其实有货</translation>
    </message>
    <message>
        <source>All stops are done</source>
        <translation>全部拣完</translation>
    </message>
    <message>
        <source>Return sends its orders to the bench.</source>
        <translation>按回车送往验货台。</translation>
    </message>
    <message>
        <source>To the bench</source>
        <translation>送往验货台</translation>
    </message>
    <message>
        <source>Waves that wait</source>
        <translation>待拣波次</translation>
    </message>
    <message>
        <source>No wave for you</source>
        <translation>没有可拣的波次</translation>
    </message>
    <message numerus="yes">
        <source>%n orders are ready: make a wave</source>
        <translation>
            <numerusform>有 %n 个订单待配货：请创建波次</numerusform>
        </translation>
    </message>
    <message>
        <source>Scan the wave&apos;s pick list</source>
        <translation>扫描波次拣货单</translation>
    </message>
    <message>
        <source>Nothing to pick</source>
        <translation>没有要拣的货</translation>
    </message>
    <message>
        <source>Return takes wave %1.</source>
        <translation>按回车领取波次 %1。</translation>
    </message>
    <message numerus="yes">
        <source>%n orders</source>
        <translation>
            <numerusform>%n 个订单</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>purser::ui::PickScreen</name>
    <message>
        <source>Take the wave, or bring it to the bench</source>
        <translation>领取波次或送往验货台</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Undo the last scan</source>
        <translation>撤销上次扫描</translation>
    </message>
    <message>
        <source>Too few in this bin</source>
        <translation>此库位缺货</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>全屏</translation>
    </message>
    <message>
        <source>Picker</source>
        <translation>拣货台</translation>
    </message>
</context>
<context>
    <name>purser::ui::PickWords</name>
    <message>
        <source>Another bin</source>
        <translation>不是这个库位</translation>
    </message>
    <message>
        <source>The bin first</source>
        <translation>请先扫描库位</translation>
    </message>
    <message>
        <source>Not this product</source>
        <translation>不是这个商品</translation>
    </message>
    <message>
        <source>Too many: a pack of %1, %2 are needed</source>
        <translation>太多：一包 %1 件，只需 %2 件</translation>
    </message>
    <message>
        <source>Another tote</source>
        <translation>不是这个周转箱</translation>
    </message>
    <message>
        <source>%1 more to take before the tote</source>
        <translation>放入周转箱前还要取 %1 件</translation>
    </message>
    <message>
        <source>Into the tote first</source>
        <translation>请先放入周转箱</translation>
    </message>
    <message>
        <source>First say what becomes of the missing pieces</source>
        <translation>请先选择缺货的处理方式</translation>
    </message>
    <message>
        <source>This wave is picked already</source>
        <translation>该波次已拣完</translation>
    </message>
    <message>
        <source>No open wave is called %1</source>
        <translation>没有名为 %1 的待拣波次</translation>
    </message>
    <message>
        <source>Order %1 left the cart: it was cancelled or held</source>
        <translation>订单 %1 已离车：被取消或挂起</translation>
    </message>
    <message>
        <source>Somebody else picked here meanwhile</source>
        <translation>其他人刚在这里拣过货</translation>
    </message>
    <message>
        <source>No other bin has enough of it</source>
        <translation>其他库位存货不足</translation>
    </message>
    <message>
        <source>Put it back, then scan OK</source>
        <translation>放回去，然后扫描 OK</translation>
    </message>
    <message>
        <source>Take it out again, then scan OK</source>
        <translation>取出来，然后扫描 OK</translation>
    </message>
    <message>
        <source>Put its pieces back on their shelves, then scan OK</source>
        <translation>把货品放回货架，然后扫描 OK</translation>
    </message>
    <message>
        <source>Scan OK to go on</source>
        <translation>扫描 OK 继续</translation>
    </message>
    <message>
        <source>Bring the cart to the bench</source>
        <translation>把拣货车送到验货台</translation>
    </message>
    <message>
        <source>Go to bin %1 and scan it</source>
        <translation>前往库位 %1 并扫描</translation>
    </message>
    <message numerus="yes">
        <source>Take %n and scan each</source>
        <translation>
            <numerusform>取 %n 件，逐件扫描</numerusform>
        </translation>
    </message>
    <message>
        <source>Into tote %1: scan it</source>
        <translation>放入周转箱 %1 并扫描</translation>
    </message>
    <message>
        <source>The order waits</source>
        <translation>订单等待</translation>
    </message>
    <message>
        <source>Propose a part refund</source>
        <translation>建议部分退款</translation>
    </message>
    <message>
        <source>Take it from another bin</source>
        <translation>从其他库位取货</translation>
    </message>
    <message>
        <source>it leaves the cart until goods come in</source>
        <translation>离车，直到到货</translation>
    </message>
    <message>
        <source>the office decides, the order is on hold until then</source>
        <translation>由办公室决定，订单先挂起</translation>
    </message>
    <message>
        <source>a stop is added at the end of the walk</source>
        <translation>在路线末尾加一站</translation>
    </message>
    <message>
        <source>Nothing was booked</source>
        <translation>没有入账</translation>
    </message>
    <message numerus="yes">
        <source>%n still to take</source>
        <translation>
            <numerusform>还要取 %n 件</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>purser::ui::PrintDialog</name>
    <message>
        <source>No label was bought yet. Buy it at the bench or in the list first.</source>
        <translation>还没有面单。请先在验货台或订单列表中申请。</translation>
    </message>
    <message>
        <source>The printer is not there. Nothing was printed; choose another one.</source>
        <translation>找不到打印机。没有打印任何内容；请选择另一台。</translation>
    </message>
    <message>
        <source>Choose where to print first.</source>
        <translation>请先选择打印机。</translation>
    </message>
    <message>
        <source>The PDF could not be written. Choose another folder.</source>
        <translation>PDF 无法写入。请选择另一个文件夹。</translation>
    </message>
    <message>
        <source>The printer refused the paper. Nothing is lost; try again.</source>
        <translation>打印机拒绝了任务。内容没有丢失；请重试。</translation>
    </message>
    <message>
        <source>A bar code could not be read again and was not printed.</source>
        <translation>有条码无法回读，没有打印。</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>打印</translation>
    </message>
    <message>
        <source>Printer</source>
        <translation>打印机</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>存为 PDF</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>面单</translation>
    </message>
    <message>
        <source>Packing slip</source>
        <translation>装箱单</translation>
    </message>
    <message>
        <source>Pick list</source>
        <translation>拣货单</translation>
    </message>
    <message>
        <source>Always use it here for this paper</source>
        <translation>本机此类纸张总用它</translation>
    </message>
    <message>
        <source>No printer found</source>
        <translation>没有找到打印机</translation>
    </message>
    <message>
        <source>Laying it out…</source>
        <translation>正在排版…</translation>
    </message>
    <message>
        <source>%1
%2 × %3 mm at 100 %
Page %4 of %5</source>
        <translation>%1
%2 × %3 毫米，按 100 % 打印
第 %4 页，共 %5 页</translation>
    </message>
    <message>
        <source>Sending to the printer</source>
        <translation>正在发送到打印机</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>已发送</translation>
    </message>
    <message>
        <source>Folder for the PDF</source>
        <translation>PDF 文件夹</translation>
    </message>
    <message>
        <source>Hand-over list</source>
        <translation>交接单</translation>
    </message>
</context>
<context>
    <name>purser::ui::PrinterPage</name>
    <message>
        <source>%1 (away)</source>
        <translation>%1（不可用）</translation>
    </message>
    <message>
        <source>Labels, 100 × 150 mm</source>
        <translation>面单，100 × 150 毫米</translation>
    </message>
    <message>
        <source>Packing slips, A5</source>
        <translation>装箱单，A5</translation>
    </message>
    <message>
        <source>Pick lists, A4</source>
        <translation>拣货单，A4</translation>
    </message>
    <message>
        <source>Ask each time</source>
        <translation>每次询问</translation>
    </message>
    <message>
        <source>PDF files in %1</source>
        <translation>PDF 文件存入 %1</translation>
    </message>
    <message>
        <source>PDF files in another folder</source>
        <translation>PDF 文件存入其他文件夹</translation>
    </message>
    <message>
        <source>Folder for PDF files</source>
        <translation>PDF 文件夹</translation>
    </message>
    <message>
        <source>Printers of this computer</source>
        <translation>本机打印机</translation>
    </message>
    <message>
        <source>The system has no printer. Set one up there and it appears here, or collect PDF files in a folder.</source>
        <translation>系统没有打印机。添加后会出现在这里，也可把 PDF 文件存入文件夹。</translation>
    </message>
    <message>
        <source>What is printed goes there without a dialog.</source>
        <translation>打印直接送往所选位置，不再询问。</translation>
    </message>
    <message>
        <source>Hand-over lists, A4</source>
        <translation>交接单，A4</translation>
    </message>
    <message>
        <source>Printing the test page</source>
        <translation>正在打印测试页</translation>
    </message>
    <message>
        <source>The test page is with the printer. Measure it with a ruler.</source>
        <translation>测试页已交给打印机。请用尺子量。</translation>
    </message>
    <message>
        <source>The test page lies in %1.</source>
        <translation>测试页在 %1。</translation>
    </message>
    <message>
        <source>Test page</source>
        <translation>测试页</translation>
    </message>
</context>
<context>
    <name>purser::ui::QuarantineModel</name>
    <message>
        <source>Its text is kept, sealed. Ask the marketplace to correct it, then try again.</source>
        <translation>原文已加密保存。请平台更正后重试。</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>订单</translation>
    </message>
    <message>
        <source>Why it cannot be read</source>
        <translation>无法读取的原因</translation>
    </message>
    <message>
        <source>Tries</source>
        <translation>次数</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>发现</translation>
    </message>
</context>
<context>
    <name>purser::ui::RefusalBoard</name>
    <message>
        <source>Nothing was booked, the order stands at %1 / %2</source>
        <translation>没有记账，本单仍是 %1 / %2 件</translation>
    </message>
    <message>
        <source>Nothing was booked</source>
        <translation>没有记账</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>未知商品</translation>
    </message>
    <message>
        <source>bin %1</source>
        <translation>货位 %1</translation>
    </message>
    <message numerus="yes">
        <source>%n still to scan</source>
        <translation>
            <numerusform>还差 %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>scanned</source>
        <translation>扫到</translation>
    </message>
    <message>
        <source>needed</source>
        <translation>需要</translation>
    </message>
    <message>
        <source>Work on it has stopped, everything scanned so far is kept in its history</source>
        <translation>验货已停止，已扫记录保留在订单历史中</translation>
    </message>
    <message>
        <source>%1 × %2  →  %3</source>
        <translation>%1 × %2  →  %3</translation>
    </message>
    <message>
        <source>its shelf</source>
        <translation>原货位</translation>
    </message>
    <message>
        <source>Tear up label %1</source>
        <translation>撕毁面单 %1</translation>
    </message>
    <message>
        <source>or press Esc</source>
        <translation>也可以按 Esc 键</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>知道了</translation>
    </message>
    <message numerus="yes">
        <source>%n more scans refused meanwhile</source>
        <translation>
            <numerusform>等待期间另有 %n 次扫描被拒收</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>purser::ui::ReplayView</name>
    <message>
        <source>Replay</source>
        <translation>重演</translation>
    </message>
    <message>
        <source>the past</source>
        <translation>过去</translation>
    </message>
    <message>
        <source>days</source>
        <translation>天</translation>
    </message>
    <message>
        <source>How many days back</source>
        <translation>回看天数</translation>
    </message>
    <message>
        <source>Asking the draft about each order</source>
        <translation>正在用草稿逐单判断</translation>
    </message>
    <message>
        <source>Shows which orders the draft would decide otherwise; changes nothing.</source>
        <translation>列出草稿会另作决定的订单，不作任何改动。</translation>
    </message>
    <message>
        <source>%1 of %2 orders would be decided otherwise</source>
        <translation>%2 个订单中，%1 个会另作决定</translation>
    </message>
    <message>
        <source>only the newest were looked at</source>
        <translation>只看了最新的</translation>
    </message>
    <message>
        <source>the newest %1 are shown</source>
        <translation>仅列最新 %1 个</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>订单</translation>
    </message>
    <message>
        <source>Placed</source>
        <translation>下单</translation>
    </message>
    <message>
        <source>As the rules are</source>
        <translation>现行规则</translation>
    </message>
    <message>
        <source>With the draft</source>
        <translation>按草稿</translation>
    </message>
</context>
<context>
    <name>purser::ui::ReportWords</name>
    <message>
        <source>dddd d MMMM yyyy</source>
        <comment>a day, as QDate formats it</comment>
        <translation>yyyy年M月d日 dddd</translation>
    </message>
    <message>
        <source>MMMM yyyy</source>
        <comment>a month, as QDate formats it</comment>
        <translation>yyyy年M月</translation>
    </message>
    <message>
        <source>all shops</source>
        <translation>全部店铺</translation>
    </message>
    <message>
        <source>not over yet, counted to %1</source>
        <translation>尚未结束，统计至 %1</translation>
    </message>
    <message numerus="yes">
        <source>%n orders that cannot be read are in no figure</source>
        <translation>
            <numerusform>%n 单无法读取，未计入任何数字</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n orders whose times run backwards are counted all the same</source>
        <translation>
            <numerusform>%n 单时间倒置，仍计入统计</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 from %n orders</source>
        <translation>
            <numerusform>%1，共 %n 单</numerusform>
        </translation>
    </message>
    <message>
        <source>revenue in %1 by day of placing, without cancelled orders</source>
        <translation>%1 成交额，按下单日，不含已取消</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>订单</translation>
    </message>
    <message>
        <source>Revenue</source>
        <translation>成交额</translation>
    </message>
    <message>
        <source>Together</source>
        <translation>合计</translation>
    </message>
    <message>
        <source>Time in each stage</source>
        <translation>各环节停留时间</translation>
    </message>
    <message>
        <source>No order went the whole way out of the house in this period.</source>
        <translation>这段时间没有走完全程的订单。</translation>
    </message>
    <message>
        <source>Slowest: %1</source>
        <translation>最慢环节：%1</translation>
    </message>
    <message>
        <source>%1 orders handed over in the period</source>
        <translation>这段时间交运的 %1 单</translation>
    </message>
    <message>
        <source>; %1 more have a step that is not known</source>
        <translation>；另有 %1 单缺少环节时间</translation>
    </message>
    <message>
        <source>; only the latest are read</source>
        <translation>；只读取最近的</translation>
    </message>
    <message>
        <source>bar = mean, ring = slowest tenth</source>
        <translation>条 = 平均，圈 = 最慢一成</translation>
    </message>
    <message>
        <source>mean</source>
        <translation>平均</translation>
    </message>
    <message>
        <source>slowest tenth</source>
        <translation>最慢一成</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>环节</translation>
    </message>
    <message>
        <source>Whole way</source>
        <translation>全程</translation>
    </message>
    <message>
        <source>From order to door</source>
        <translation>从下单到签收</translation>
    </message>
    <message>
        <source>%1 orders placed in the period; late by calendar day: %2 of %3 with a promise</source>
        <translation>这段时间下单 %1 单；按日历日迟到：%3 单有承诺中的 %2</translation>
    </message>
    <message>
        <source>Way</source>
        <translation>路段</translation>
    </message>
    <message>
        <source>median</source>
        <translation>中位数</translation>
    </message>
    <message>
        <source>Placed to confirmed</source>
        <translation>下单到审核</translation>
    </message>
    <message>
        <source>Confirmed to carrier</source>
        <translation>审核到交运</translation>
    </message>
    <message>
        <source>Carrier to delivered</source>
        <translation>交运到签收</translation>
    </message>
    <message>
        <source>Placed to delivered</source>
        <translation>下单到签收</translation>
    </message>
    <message>
        <source>No order was placed in this period.</source>
        <translation>这段时间没有下单。</translation>
    </message>
    <message numerus="yes">
        <source>%n orders handed over</source>
        <translation>
            <numerusform>交运 %n 单</numerusform>
        </translation>
    </message>
    <message>
        <source>in the period, by carrier; on time = handed over by the order&apos;s deadline</source>
        <translation>这段时间，按承运商；准时 = 在订单时限前交运</translation>
    </message>
    <message>
        <source>Carrier</source>
        <translation>承运商</translation>
    </message>
    <message>
        <source>Parcels</source>
        <translation>包裹</translation>
    </message>
    <message>
        <source>On time</source>
        <translation>准时</translation>
    </message>
    <message>
        <source>Lost, refused</source>
        <translation>丢失、拒收</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>面单</translation>
    </message>
    <message>
        <source>not known</source>
        <comment>carrier</comment>
        <translation>未知</translation>
    </message>
    <message>
        <source>Nothing was handed over in this period.</source>
        <translation>这段时间没有交运。</translation>
    </message>
    <message>
        <source>asked for in the period, by the buyer&apos;s reason</source>
        <translation>这段时间申请的，按买家原因</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>售后单</translation>
    </message>
    <message numerus="yes">
        <source>%n returns</source>
        <translation>
            <numerusform>%n 个退货</numerusform>
        </translation>
    </message>
    <message>
        <source>No return was asked for in this period.</source>
        <translation>这段时间没有退货申请。</translation>
    </message>
    <message>
        <source>Refunds</source>
        <translation>退款</translation>
    </message>
    <message>
        <source>asked for in the period, by what the marketplace said</source>
        <translation>这段时间申请的，按平台答复</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>币种</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>已退</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>待答复</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>被拒</translation>
    </message>
    <message>
        <source>No refund was asked for in this period.</source>
        <translation>这段时间没有退款申请。</translation>
    </message>
    <message>
        <source>What went wrong</source>
        <translation>出错的步骤</translation>
    </message>
    <message>
        <source>steps of the journal in the period, of all shops</source>
        <translation>这段时间日志中的步骤，全部店铺</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>步骤</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>次数</translation>
    </message>
    <message>
        <source>Nothing was taken back, voided or refused in this period.</source>
        <translation>这段时间没有撤回、作废或被拒的步骤。</translation>
    </message>
</context>
<context>
    <name>purser::ui::ReportsScreen</name>
    <message>
        <source>No data in this period</source>
        <translation>这段时间没有数据</translation>
    </message>
    <message>
        <source>The nearest order was placed on %1.</source>
        <translation>最近的订单下单于 %1。</translation>
    </message>
    <message>
        <source>No order has arrived yet.</source>
        <translation>还没有订单。</translation>
    </message>
    <message>
        <source>Written to %1</source>
        <translation>已写入 %1</translation>
    </message>
    <message>
        <source>%1 cannot be written. Choose another folder.</source>
        <translation>无法写入 %1，请换一个文件夹。</translation>
    </message>
    <message>
        <source>Export report</source>
        <translation>导出报表</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>CSV 文件 (*.csv)</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>月</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>更早</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>更晚</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>导出</translation>
    </message>
    <message>
        <source>Go there</source>
        <translation>前往</translation>
    </message>
    <message>
        <source>The report cannot be counted</source>
        <translation>报表无法统计</translation>
    </message>
    <message>
        <source>Nothing is lost. Close other programs that use the profile, then choose the period again.</source>
        <translation>数据没有丢失。请关闭使用此配置的其他程序，再选择时段。</translation>
    </message>
    <message>
        <source>Period before</source>
        <translation>上一时段</translation>
    </message>
    <message>
        <source>Period after</source>
        <translation>下一时段</translation>
    </message>
    <message>
        <source>One day</source>
        <translation>按日</translation>
    </message>
    <message>
        <source>One month</source>
        <translation>按月</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今天</translation>
    </message>
    <message>
        <source>Export as CSV</source>
        <translation>导出 CSV</translation>
    </message>
    <message>
        <source>Nearest period with data</source>
        <translation>最近有数据的时段</translation>
    </message>
    <message>
        <source>Figures of the period</source>
        <translation>本期数字</translation>
    </message>
</context>
<context>
    <name>purser::ui::ReturnBoard</name>
    <message>
        <source>Scrap</source>
        <translation>报废</translation>
    </message>
    <message>
        <source>Returns bench</source>
        <translation>退货台</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1／%2</translation>
    </message>
    <message>
        <source>Return of %1</source>
        <translation>订单 %1 的退货</translation>
    </message>
    <message>
        <source>Return %1 of %2</source>
        <translation>退货 %1 · 订单 %2</translation>
    </message>
    <message>
        <source>%1 of %2 pieces</source>
        <translation>%1 / %2 件</translation>
    </message>
    <message>
        <source>Reason: %1 · received by %2</source>
        <translation>原因：%1 · 签收：%2</translation>
    </message>
    <message>
        <source>All pieces are looked at</source>
        <translation>全部已质检</translation>
    </message>
    <message>
        <source>Return hands it to the office.</source>
        <translation>按回车移交办公室。</translation>
    </message>
    <message>
        <source>Scan a piece</source>
        <translation>扫描一件货品</translation>
    </message>
    <message>
        <source>Scan the next piece</source>
        <translation>扫描下一件</translation>
    </message>
    <message>
        <source>All here, to the office</source>
        <translation>完成，移交办公室</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>全屏</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>更晚</translation>
    </message>
    <message>
        <source>How is it?</source>
        <translation>成色如何？</translation>
    </message>
    <message>
        <source>Nothing is booked until you choose.</source>
        <translation>选择之前不会入账。</translation>
    </message>
    <message numerus="yes">
        <source>%n pieces in this pack, all alike</source>
        <translation>
            <numerusform>此包 %n 件，成色一致</numerusform>
        </translation>
    </message>
    <message>
        <source>Lay it back</source>
        <translation>放回</translation>
    </message>
    <message numerus="yes">
        <source>%n pieces did not come. Is that all?</source>
        <translation>
            <numerusform>缺 %n 件未到。是否就这些？</numerusform>
        </translation>
    </message>
    <message>
        <source>The office decides about them; only what came is paid back.</source>
        <translation>缺件由办公室处理；只退还已到货品的金额。</translation>
    </message>
    <message>
        <source>That is all, to the office</source>
        <translation>就这些，移交办公室</translation>
    </message>
    <message>
        <source>Go on looking</source>
        <translation>继续质检</translation>
    </message>
    <message>
        <source>Scanned</source>
        <translation>已扫描</translation>
    </message>
    <message>
        <source>It can belong to several returns</source>
        <translation>可能属于多个退货</translation>
    </message>
    <message>
        <source>Which return is it?</source>
        <translation>是哪个退货？</translation>
    </message>
    <message numerus="yes">
        <source>%n pieces</source>
        <translation>
            <numerusform>%n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>This one</source>
        <translation>选这个</translation>
    </message>
    <message>
        <source>None of them</source>
        <translation>都不是</translation>
    </message>
    <message>
        <source>Scan again</source>
        <translation>重新扫描</translation>
    </message>
    <message>
        <source>Unknown parcel</source>
        <translation>不明包裹</translation>
    </message>
    <message>
        <source>no order and no return goes by this code</source>
        <translation>没有订单或退货使用该编号</translation>
    </message>
    <message>
        <source>order %1, of which nothing is expected back</source>
        <translation>订单 %1，没有待收的退货</translation>
    </message>
    <message>
        <source>Kept already</source>
        <translation>已登记过</translation>
    </message>
    <message>
        <source>Kept for the office</source>
        <translation>已登记，待办公室处理</translation>
    </message>
    <message>
        <source>%1. Lay it with the unknown parcels.</source>
        <translation>%1。请放到不明包裹处。</translation>
    </message>
    <message>
        <source>What stands on it? Press N</source>
        <translation>包裹上写了什么？按 N</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Next parcel</source>
        <translation>下一个包裹</translation>
    </message>
    <message>
        <source>Expected, with a tracking number</source>
        <translation>待收（有运单号）</translation>
    </message>
    <message>
        <source>Handed to the office</source>
        <translation>已移交办公室</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Scan the return parcel</source>
        <translation>扫描退货包裹</translation>
    </message>
    <message>
        <source>Its label, the number of the return or of the order, or an item.</source>
        <translation>面单、退货编号、订单号或货品均可。</translation>
    </message>
    <message numerus="yes">
        <source>%n unknown parcels wait for the office</source>
        <translation>
            <numerusform>%n 个不明包裹待办公室处理</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>purser::ui::ReturnScreen</name>
    <message>
        <source>All pieces are looked at: to the office</source>
        <translation>质检完成，移交办公室</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Undo the last step</source>
        <translation>撤销上一步</translation>
    </message>
    <message>
        <source>Note on an unknown parcel</source>
        <translation>不明包裹备注</translation>
    </message>
    <message>
        <source>Grade A, as new</source>
        <translation>A 级，全新</translation>
    </message>
    <message>
        <source>Grade B, opened, sells again</source>
        <translation>B 级，已拆封，可再售</translation>
    </message>
    <message>
        <source>Grade C, used, not for sale</source>
        <translation>C 级，已使用，不可售</translation>
    </message>
    <message>
        <source>Scrap</source>
        <translation>报废</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>全屏</translation>
    </message>
    <message>
        <source>Returns bench</source>
        <translation>退货台</translation>
    </message>
</context>
<context>
    <name>purser::ui::ReturnWords</name>
    <message>
        <source>%1 × %2</source>
        <translation>%1 × %2</translation>
    </message>
    <message>
        <source>scrap</source>
        <translation>报废</translation>
    </message>
    <message>
        <source>Not part of this return</source>
        <translation>不属于该退货</translation>
    </message>
    <message>
        <source>More than the buyer asked to send back</source>
        <translation>超过买家申请退回的数量</translation>
    </message>
    <message>
        <source>Grade the piece in hand first</source>
        <translation>请先给手中货品定级</translation>
    </message>
    <message>
        <source>Scan the piece first</source>
        <translation>请先扫描货品</translation>
    </message>
    <message>
        <source>First say which return it is</source>
        <translation>请先选择是哪个退货</translation>
    </message>
    <message>
        <source>Received before</source>
        <translation>此前已签收</translation>
    </message>
    <message>
        <source>%1 received this parcel on %2. Nothing was booked.</source>
        <translation>%1 已于 %2 签收该包裹，未重复入账。</translation>
    </message>
    <message>
        <source>Nothing was booked</source>
        <translation>没有入账</translation>
    </message>
    <message>
        <source>Lay it aside for the office, then scan OK</source>
        <translation>放到一旁交办公室，然后扫描确认码</translation>
    </message>
    <message>
        <source>Lay the parcel aside for the office, then scan OK</source>
        <translation>将包裹放到一旁交办公室，然后扫描确认码</translation>
    </message>
    <message>
        <source>Scan OK to go on</source>
        <translation>扫描 OK 继续</translation>
    </message>
    <message>
        <source>onto its shelf</source>
        <translation>放回原货架</translation>
    </message>
    <message>
        <source>onto shelf %1</source>
        <translation>放到库位 %1</translation>
    </message>
    <message>
        <source>as new · %1</source>
        <translation>全新 · %1</translation>
    </message>
    <message>
        <source>opened, sells again · %1</source>
        <translation>已拆封，可再售 · %1</translation>
    </message>
    <message>
        <source>used, not for sale · written off</source>
        <translation>已使用，不可售 · 核销</translation>
    </message>
    <message>
        <source>broken · written off</source>
        <translation>损坏 · 核销</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1，%2</translation>
    </message>
    <message numerus="yes">
        <source>%n still to look at</source>
        <translation>
            <numerusform>还有 %n 件待质检</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>purser::ui::RuleEditor</name>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>For which shop</source>
        <translation>适用店铺</translation>
    </message>
    <message>
        <source>On</source>
        <translation>启用</translation>
    </message>
    <message>
        <source>When all of this is true</source>
        <translation>当以下全部成立</translation>
    </message>
    <message>
        <source>Add a condition</source>
        <translation>添加条件</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>之后</translation>
    </message>
    <message>
        <source>Add an action</source>
        <translation>添加动作</translation>
    </message>
    <message>
        <source>Every shop</source>
        <translation>所有店铺</translation>
    </message>
    <message>
        <source>A rule needs a name.</source>
        <translation>规则需要名称。</translation>
    </message>
    <message>
        <source>A value is missing or is no number; the rule stays as it was until it is there.</source>
        <translation>有值未填或不是数字；填好之前规则保持原样。</translation>
    </message>
</context>
<context>
    <name>purser::ui::RuleListModel</name>
    <message>
        <source>no name yet</source>
        <translation>尚无名称</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>出错</translation>
    </message>
    <message>
        <source>off</source>
        <translation>已停用</translation>
    </message>
</context>
<context>
    <name>purser::ui::RulesScreen</name>
    <message>
        <source>Approval rules</source>
        <translation>审单规则</translation>
    </message>
    <message>
        <source>No rule decides about orders yet: each waits for a person.</source>
        <translation>还没有规则，每个订单都等人审。</translation>
    </message>
    <message>
        <source>Rules approve, hold or tag orders as they arrive, or ask for a second person. Three to begin with are offered; they stay off until you switch them on.</source>
        <translation>规则在订单到达时自动通过、挂起、打标签或要求第二人复核。可先取三条示例，启用前不起作用。</translation>
    </message>
    <message>
        <source>a draft: it counts once it is published</source>
        <translation>草稿，发布后生效</translation>
    </message>
    <message>
        <source>these rules count</source>
        <translation>现行规则</translation>
    </message>
    <message>
        <source>Publish</source>
        <translation>发布</translation>
    </message>
    <message>
        <source>Save as draft</source>
        <translation>存为草稿</translation>
    </message>
    <message>
        <source>New rule</source>
        <translation>新规则</translation>
    </message>
    <message>
        <source>Offer three rules</source>
        <translation>取三条示例</translation>
    </message>
    <message>
        <source>Replay the draft</source>
        <translation>重演草稿</translation>
    </message>
    <message>
        <source>Rule up</source>
        <translation>规则上移</translation>
    </message>
    <message>
        <source>Rule down</source>
        <translation>规则下移</translation>
    </message>
    <message>
        <source>Rule on or off</source>
        <translation>启用或停用规则</translation>
    </message>
    <message>
        <source>Remove the rule</source>
        <translation>删除规则</translation>
    </message>
    <message>
        <source>Change the rule</source>
        <translation>修改规则</translation>
    </message>
    <message>
        <source>Add a condition</source>
        <translation>添加条件</translation>
    </message>
    <message>
        <source>Add an action</source>
        <translation>添加动作</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>导入</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>导出</translation>
    </message>
    <message>
        <source>Next row</source>
        <translation>下一行</translation>
    </message>
    <message>
        <source>Previous row</source>
        <translation>上一行</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>回到列表</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Draft saved. The rules that count are as before.</source>
        <translation>草稿已保存，现行规则不变。</translation>
    </message>
    <message>
        <source>Approval rules published. They are asked about orders from now on.</source>
        <translation>审单规则已发布，此后的订单按此判断。</translation>
    </message>
    <message>
        <source>The rules have changed since. Nothing was taken back.</source>
        <translation>规则已有新改动，未撤销。</translation>
    </message>
    <message>
        <source>Export rules</source>
        <translation>导出规则</translation>
    </message>
    <message>
        <source>Import rules</source>
        <translation>导入规则</translation>
    </message>
    <message>
        <source>Approval rules (*.json)</source>
        <translation>审单规则 (*.json)</translation>
    </message>
    <message numerus="yes">
        <source>%n rules exported</source>
        <translation>
            <numerusform>已导出 %n 条规则</numerusform>
        </translation>
    </message>
    <message>
        <source>The file cannot be written: %1</source>
        <translation>文件无法写入：%1</translation>
    </message>
</context>
<context>
    <name>purser::ui::ScannerPage</name>
    <message>
        <source>The scanner works.</source>
        <translation>扫码枪工作正常。</translation>
    </message>
    <message>
        <source>The scanner works and types “%1” around the code. Purser can take it off.</source>
        <translation>扫码枪工作正常，并在条码前后输入“%1”。可以自动去掉。</translation>
    </message>
    <message>
        <source>The scanner types for an American keyboard, this computer has another one. Purser can read the keys by their position.</source>
        <translation>扫码枪按美式键盘输入，而本机是另一种键盘。可以按键位读取。</translation>
    </message>
    <message>
        <source>Capital and small letters are exchanged. Switch off Caps Lock, or the scanner&apos;s own setting for it, and scan again.</source>
        <translation>大小写颠倒。关闭大写锁定，或关闭扫码枪的大小写设置，再扫一次。</translation>
    </message>
    <message>
        <source>This is not what the bars say. Scan the bars above; if they were, set the scanner back to its factory settings and scan again.</source>
        <translation>与条码内容不符。请扫上面的条码；如果扫的就是它，把扫码枪恢复出厂设置后再扫。</translation>
    </message>
    <message>
        <source>Arrived: %1 · %2 signs · at most %3 ms from key to key</source>
        <translation>收到：%1 · %2 个字符 · 按键间隔最长 %3 毫秒</translation>
    </message>
    <message>
        <source>That was typed by hand. Scan the bars above.</source>
        <translation>这是手工输入。请扫上面的条码。</translation>
    </message>
    <message>
        <source>The scanner needs up to %1 ms from key to key, so its code looks typed. Purser can wait longer.</source>
        <translation>扫码枪按键间隔达 %1 毫秒，看起来像打字。可以等待更久。</translation>
    </message>
    <message>
        <source>Kept. Scan once more to see that it works.</source>
        <translation>已保存。再扫一次确认。</translation>
    </message>
    <message>
        <source>Scanner</source>
        <translation>扫码枪</translation>
    </message>
    <message>
        <source>Scan these bars from the screen, or from the printer&apos;s test page.</source>
        <translation>扫屏幕上的条码，或打印机测试页上的条码。</translation>
    </message>
    <message>
        <source>Test field, for a scanner that is not recognised</source>
        <translation>测试框，用于无法识别的扫码枪</translation>
    </message>
    <message>
        <source>Use it so</source>
        <translation>就这样用</translation>
    </message>
    <message>
        <source>Typed before each code</source>
        <translation>每个条码之前的输入</translation>
    </message>
    <message>
        <source>Typed after each code</source>
        <translation>每个条码之后的输入</translation>
    </message>
    <message>
        <source>Longest pause, ms</source>
        <translation>最长间隔（毫秒）</translation>
    </message>
    <message>
        <source>Read keys by their position, as on an American keyboard</source>
        <translation>按美式键盘的键位读取</translation>
    </message>
</context>
<context>
    <name>purser::ui::SetBar</name>
    <message>
        <source>All orders</source>
        <translation>全部订单</translation>
    </message>
</context>
<context>
    <name>purser::ui::SettingsScreen</name>
    <message>
        <source>Shops</source>
        <translation>店铺</translation>
    </message>
    <message>
        <source>Printers</source>
        <translation>打印机</translation>
    </message>
    <message>
        <source>Language and theme</source>
        <translation>语言与外观</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>用户</translation>
    </message>
    <message>
        <source>Light theme</source>
        <translation>浅色主题</translation>
    </message>
    <message>
        <source>Dark theme</source>
        <translation>深色主题</translation>
    </message>
    <message>
        <source>Theme as the computer</source>
        <translation>主题跟随系统</translation>
    </message>
    <message>
        <source>Language: English</source>
        <translation>语言：英文 English</translation>
    </message>
    <message>
        <source>Language: Chinese 简体中文</source>
        <translation>语言：简体中文</translation>
    </message>
    <message>
        <source>Connect a shop</source>
        <translation>连接店铺</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>备份</translation>
    </message>
    <message>
        <source>Scanner</source>
        <translation>扫码枪</translation>
    </message>
    <message>
        <source>Demo</source>
        <translation>演示</translation>
    </message>
</context>
<context>
    <name>purser::ui::ShipmentList</name>
    <message>
        <source>The parcels cannot be read</source>
        <translation>无法读取包裹</translation>
    </message>
    <message>
        <source>Nothing is lost. It is tried again by itself; close other programs that use the profile.</source>
        <translation>没有丢失任何内容，会自动重试；请关闭其他使用该账套的程序。</translation>
    </message>
</context>
<context>
    <name>purser::ui::ShipmentListModel</name>
    <message>
        <source>no number</source>
        <translation>无单号</translation>
    </message>
    <message>
        <source>label bought</source>
        <translation>面单已购买</translation>
    </message>
    <message>
        <source>handed over</source>
        <translation>已交接</translation>
    </message>
    <message>
        <source>Tracking number · order</source>
        <translation>运单号 · 订单</translation>
    </message>
    <message>
        <source>Carrier</source>
        <translation>承运商</translation>
    </message>
    <message>
        <source>Exceptions</source>
        <translation>异常</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>重量</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>运费</translation>
    </message>
    <message>
        <source>Last heard</source>
        <translation>最近消息</translation>
    </message>
</context>
<context>
    <name>purser::ui::ShipmentPanel</name>
    <message>
        <source>The carrier takes the label back and the order returns to the bench. This cannot be undone; Esc leaves it as it is.</source>
        <translation>承运商收回面单，订单退回验货台。此操作无法撤销；按 Esc 保持原样。</translation>
    </message>
    <message>
        <source>no number</source>
        <translation>无单号</translation>
    </message>
    <message>
        <source>%1 · order %2</source>
        <translation>%1 · 订单 %2</translation>
    </message>
    <message>
        <source>Parcel</source>
        <translation>包裹</translation>
    </message>
    <message>
        <source>Shop</source>
        <translation>店铺</translation>
    </message>
    <message>
        <source>Goes to</source>
        <translation>寄往</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>服务</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>重量</translation>
    </message>
    <message>
        <source>Box</source>
        <translation>箱型</translation>
    </message>
    <message>
        <source>Collect at the door</source>
        <translation>货到付款</translation>
    </message>
    <message>
        <source>Label bought</source>
        <translation>面单购买</translation>
    </message>
    <message>
        <source>Label printed</source>
        <translation>面单打印</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>尚未</translation>
    </message>
    <message numerus="yes">
        <source>%n times</source>
        <translation>
            <numerusform>%n 次</numerusform>
        </translation>
    </message>
    <message>
        <source>Handed over</source>
        <translation>交接</translation>
    </message>
    <message>
        <source>Marketplace</source>
        <translation>平台</translation>
    </message>
    <message>
        <source>to be told</source>
        <translation>待通知</translation>
    </message>
    <message>
        <source>was told</source>
        <translation>已通知</translation>
    </message>
    <message>
        <source>does not know it</source>
        <translation>尚不知情</translation>
    </message>
    <message>
        <source>Former numbers</source>
        <translation>原单号</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>至 %1</translation>
    </message>
    <message>
        <source>asking the carrier …</source>
        <translation>正在询问承运商 …</translation>
    </message>
    <message>
        <source>as of %1</source>
        <translation>截至 %1</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>物流轨迹</translation>
    </message>
    <message>
        <source>The carrier has told nothing yet.</source>
        <translation>承运商尚无消息。</translation>
    </message>
    <message>
        <source>Print the label</source>
        <translation>打印面单</translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation>交接</translation>
    </message>
    <message>
        <source>Ask the carrier</source>
        <translation>询问承运商</translation>
    </message>
    <message>
        <source>Void the label of %1</source>
        <translation>作废 %1 的面单</translation>
    </message>
    <message>
        <source>Void</source>
        <translation>作废</translation>
    </message>
    <message>
        <source>Reprint</source>
        <translation>补打</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>改单号</translation>
    </message>
</context>
<context>
    <name>purser::ui::ShipmentWords</name>
    <message>
        <source>To print</source>
        <translation>待打印</translation>
    </message>
    <message>
        <source>Ready to hand over</source>
        <translation>待交接</translation>
    </message>
    <message>
        <source>On the way</source>
        <translation>运输中</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>已签收</translation>
    </message>
    <message>
        <source>Trouble</source>
        <translation>异常件</translation>
    </message>
    <message>
        <source>announced to the carrier</source>
        <translation>已通知承运商</translation>
    </message>
    <message>
        <source>picked up</source>
        <translation>已揽收</translation>
    </message>
    <message>
        <source>in transit</source>
        <translation>运输中</translation>
    </message>
    <message>
        <source>out for delivery</source>
        <translation>派送中</translation>
    </message>
    <message>
        <source>waits for the buyer</source>
        <translation>待买家自提</translation>
    </message>
    <message>
        <source>delivered</source>
        <translation>已签收</translation>
    </message>
    <message>
        <source>delivery failed</source>
        <translation>派送失败</translation>
    </message>
    <message>
        <source>delayed</source>
        <translation>延误</translation>
    </message>
    <message>
        <source>held by the carrier</source>
        <translation>承运商扣留</translation>
    </message>
    <message>
        <source>refused by the buyer</source>
        <translation>买家拒收</translation>
    </message>
    <message>
        <source>comes back</source>
        <translation>退回中</translation>
    </message>
    <message>
        <source>damaged</source>
        <translation>破损</translation>
    </message>
    <message>
        <source>lost</source>
        <translation>丢失</translation>
    </message>
    <message>
        <source>The carrier does not know this number yet.</source>
        <translation>承运商尚未录入此单号。</translation>
    </message>
    <message>
        <source>This parcel was not labelled here: its marketplace tells how far it is.</source>
        <translation>该包裹不是在这里打单的：进度由平台告知。</translation>
    </message>
    <message>
        <source>The carrier does not answer. What it told before stays below; it is asked again by itself.</source>
        <translation>承运商没有回应。之前的消息保留在下方，会自动再次询问。</translation>
    </message>
    <message>
        <source>This label is not on the list: another carrier&apos;s, voided, or not ours. Put it aside.</source>
        <translation>该面单不在交接单上：属于其他承运商、已作废或不是本店的。请放到一边。</translation>
    </message>
    <message>
        <source>Nothing was scanned, so nothing leaves. Scan the parcels first.</source>
        <translation>没有扫描任何包裹，因此没有发出。请先扫描。</translation>
    </message>
    <message>
        <source>Type or scan the right number.</source>
        <translation>请输入或扫描正确的单号。</translation>
    </message>
    <message>
        <source>The parcel has this number already.</source>
        <translation>该包裹已经是这个单号。</translation>
    </message>
    <message>
        <source>The parcel is still here: void its label and buy another one instead.</source>
        <translation>包裹仍在仓内：请作废面单后重新购买。</translation>
    </message>
    <message>
        <source>The parcel is delivered: its number stays.</source>
        <translation>包裹已签收，单号不再更改。</translation>
    </message>
    <message>
        <source>This number belongs to a parcel of order %1.</source>
        <translation>该单号属于订单 %1 的包裹。</translation>
    </message>
    <message>
        <source>The desk knows no such parcel.</source>
        <translation>没有这个包裹。</translation>
    </message>
    <message>
        <source>There is no label to print: it was voided.</source>
        <translation>没有可打印的面单：已作废。</translation>
    </message>
    <message>
        <source>Every label is printed</source>
        <translation>面单已全部打印</translation>
    </message>
    <message>
        <source>A label that was bought and not printed stands here.</source>
        <translation>已购买但未打印的面单会出现在这里。</translation>
    </message>
    <message>
        <source>No parcel waits for a driver</source>
        <translation>没有待交接的包裹</translation>
    </message>
    <message>
        <source>Packed and labelled parcels appear here.</source>
        <translation>已打包贴单的包裹会出现在这里。</translation>
    </message>
    <message>
        <source>No parcel is on its way</source>
        <translation>没有运输中的包裹</translation>
    </message>
    <message>
        <source>Parcels appear here when they are handed over.</source>
        <translation>包裹交接后会出现在这里。</translation>
    </message>
    <message>
        <source>Nothing is delivered yet</source>
        <translation>尚无已签收的包裹</translation>
    </message>
    <message>
        <source>Parcels stay here once the carrier has delivered them.</source>
        <translation>承运商签收后的包裹保留在这里。</translation>
    </message>
    <message>
        <source>No parcel is in trouble</source>
        <translation>没有异常件</translation>
    </message>
    <message>
        <source>Refused, failed, delayed and lost parcels appear here.</source>
        <translation>拒收、派送失败、延误和丢失的包裹会出现在这里。</translation>
    </message>
    <message>
        <source>not printed</source>
        <translation>未打印</translation>
    </message>
    <message>
        <source>no scan yet</source>
        <translation>尚无扫描</translation>
    </message>
    <message numerus="yes">
        <source>silent for %n d</source>
        <translation>
            <numerusform>%n 天无消息</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 kg</source>
        <translation>%1 kg</translation>
    </message>
</context>
<context>
    <name>purser::ui::ShipmentsScreen</name>
    <message>
        <source>No parcel is chosen</source>
        <translation>未选择包裹</translation>
    </message>
    <message>
        <source>Scan a label to find its parcel; J and K move through the list; H starts a hand-over.</source>
        <translation>扫描面单可找到包裹；J 和 K 上下移动；H 开始交接。</translation>
    </message>
    <message>
        <source>Label voided</source>
        <translation>面单已作废</translation>
    </message>
    <message>
        <source>Number corrected</source>
        <translation>单号已更正</translation>
    </message>
    <message>
        <source>Next step of the parcel</source>
        <translation>包裹的下一步</translation>
    </message>
    <message>
        <source>Next parcel</source>
        <translation>下一个包裹</translation>
    </message>
    <message>
        <source>Previous parcel</source>
        <translation>上一个包裹</translation>
    </message>
    <message>
        <source>Void the label</source>
        <translation>作废面单</translation>
    </message>
    <message>
        <source>Correct the tracking number</source>
        <translation>更正运单号</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Parcels in trouble</source>
        <translation>异常件</translation>
    </message>
    <message>
        <source>Hand parcels over</source>
        <translation>交接包裹</translation>
    </message>
    <message>
        <source>Reprint the label</source>
        <translation>补打面单</translation>
    </message>
    <message>
        <source>Open the order</source>
        <translation>打开订单</translation>
    </message>
    <message>
        <source>Take back the last scan</source>
        <translation>撤回上次扫描</translation>
    </message>
</context>
<context>
    <name>purser::ui::ShopCard</name>
    <message>
        <source>not yet</source>
        <translation>尚未</translation>
    </message>
    <message>
        <source>Complete to</source>
        <translation>完整至</translation>
    </message>
    <message>
        <source>Missing orders</source>
        <translation>缺失订单</translation>
    </message>
    <message>
        <source>Outbox, waiting</source>
        <translation>待发消息</translation>
    </message>
    <message>
        <source>Cannot be read</source>
        <translation>无法读取</translation>
    </message>
    <message>
        <source>Last sync</source>
        <translation>上次同步</translation>
    </message>
    <message>
        <source>Syncing</source>
        <translation>同步中</translation>
    </message>
    <message>
        <source>Sync now</source>
        <translation>立即同步</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>恢复</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>暂停</translation>
    </message>
    <message>
        <source>Paused: nothing is read or sent by itself. Orders wait here and there.</source>
        <translation>已暂停：不自动读取或发送，两边订单各自等待。</translation>
    </message>
    <message numerus="yes">
        <source>The marketplace refused %n messages. Their orders stand under Problem.</source>
        <translation>
            <numerusform>平台拒绝了 %n 条消息，相关订单在“问题件”中。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 orders new or changed, %2 messages sent.</source>
        <translation>%1 单新增或变更，已发送 %2 条消息。</translation>
    </message>
</context>
<context>
    <name>purser::ui::ShopForm</name>
    <message>
        <source>New shop</source>
        <translation>新店铺</translation>
    </message>
    <message>
        <source>Marketplace</source>
        <translation>平台</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Sender on labels and slips</source>
        <translation>面单和装箱单上的寄件人</translation>
    </message>
    <message>
        <source>Street, town, phone; at most %1 lines below the shop&apos;s name.</source>
        <translation>街道、城市、电话；店名下方最多 %1 行。</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>连接</translation>
    </message>
    <message>
        <source>The shop needs a name.</source>
        <translation>店铺需要名称。</translation>
    </message>
    <message>
        <source>The sender has more than %1 lines.</source>
        <translation>寄件人超过 %1 行。</translation>
    </message>
</context>
<context>
    <name>purser::ui::ShopPage</name>
    <message>
        <source>Add a shop</source>
        <translation>添加店铺</translation>
    </message>
    <message>
        <source>Connecting and reading the catalogue</source>
        <translation>正在连接并读取商品</translation>
    </message>
    <message>
        <source>Saved. New labels and slips show it.</source>
        <translation>已保存，新的面单和装箱单将使用。</translation>
    </message>
    <message>
        <source>Connected shops</source>
        <translation>已连接的店铺</translation>
    </message>
</context>
<context>
    <name>purser::ui::SignInFields</name>
    <message>
        <source>Empty keeps the one that is there.</source>
        <translation>留空则保留现有令牌。</translation>
    </message>
    <message>
        <source>It has to look like https://shop.example.</source>
        <translation>格式应如 https://shop.example。</translation>
    </message>
    <message>
        <source>Without it the marketplace lets nobody in.</source>
        <translation>没有令牌无法登录平台。</translation>
    </message>
</context>
<context>
    <name>purser::ui::SplitDialog</name>
    <message>
        <source>Split</source>
        <translation>拆单</translation>
    </message>
    <message>
        <source>One parcel again</source>
        <translation>合回一个包裹</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>The marketplace keeps one order and hears of each parcel.</source>
        <translation>平台上仍是一个订单，每个包裹分别回传。</translation>
    </message>
    <message>
        <source>New parcel of %1</source>
        <translation>%1 的新包裹</translation>
    </message>
    <message>
        <source> of %1</source>
        <translation> / %1</translation>
    </message>
    <message>
        <source>New parcel %1, first parcel %2</source>
        <translation>新包裹 %1，第一个包裹 %2</translation>
    </message>
    <message>
        <source>%1 split into parcels</source>
        <translation>%1 已拆成多个包裹</translation>
    </message>
    <message>
        <source>%1 is one parcel again</source>
        <translation>%1 已合回一个包裹</translation>
    </message>
</context>
<context>
    <name>purser::ui::StopList</name>
    <message>
        <source>%1
%2, into %3</source>
        <translation>%1
%2，放入 %3</translation>
    </message>
    <message>
        <source>no bin</source>
        <translation>无货位</translation>
    </message>
</context>
<context>
    <name>purser::ui::StrayPage</name>
    <message>
        <source>Unknown parcels</source>
        <translation>不明包裹</translation>
    </message>
    <message>
        <source>No unknown parcel waits</source>
        <translation>没有待处理的不明包裹</translation>
    </message>
    <message>
        <source>Parcels that the returns bench cannot place appear here by themselves.</source>
        <translation>退货台无法归属的包裹会自动显示在此。</translation>
    </message>
    <message>
        <source>received by %1, %2</source>
        <translation>签收：%1，%2</translation>
    </message>
    <message>
        <source>order %1</source>
        <translation>订单 %1</translation>
    </message>
    <message>
        <source>return %1, not approved</source>
        <translation>退货 %1，未同意</translation>
    </message>
    <message>
        <source>Number of the return or of its order</source>
        <translation>退货编号或订单号</translation>
    </message>
    <message>
        <source>Belongs to it</source>
        <translation>归入</translation>
    </message>
</context>
<context>
    <name>purser::ui::SyncScreen</name>
    <message>
        <source>Sync</source>
        <translation>同步</translation>
    </message>
    <message>
        <source>Sync all now</source>
        <translation>全部同步</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>Outbox</source>
        <translation>待发队列</translation>
    </message>
    <message>
        <source>Quarantine</source>
        <translation>隔离区</translation>
    </message>
    <message>
        <source>No shop is connected yet</source>
        <translation>尚未连接店铺</translation>
    </message>
    <message>
        <source>Add one under Settings; its orders then arrive by themselves.</source>
        <translation>请在设置中添加，订单随后自动到达。</translation>
    </message>
    <message>
        <source>Every order could be read</source>
        <translation>所有订单均可读取</translation>
    </message>
    <message>
        <source>What cannot be read is kept here with its reason and holds up nothing else.</source>
        <translation>无法读取的订单连同原因保留在此，不影响其他订单。</translation>
    </message>
    <message>
        <source>Nothing waits</source>
        <translation>没有待发消息</translation>
    </message>
    <message>
        <source>Everything that was done here has reached the marketplaces.</source>
        <translation>所有操作均已送达平台。</translation>
    </message>
    <message>
        <source>Asking for %1</source>
        <translation>正在请求 %1</translation>
    </message>
    <message>
        <source>%1 was read</source>
        <translation>已读取 %1</translation>
    </message>
    <message>
        <source>Sync all shops now</source>
        <translation>立即同步全部店铺</translation>
    </message>
    <message>
        <source>Show the outbox</source>
        <translation>查看待发队列</translation>
    </message>
    <message>
        <source>Show the quarantine</source>
        <translation>查看隔离单</translation>
    </message>
    <message>
        <source>Open its order</source>
        <translation>打开对应订单</translation>
    </message>
    <message>
        <source>Next row</source>
        <translation>下一行</translation>
    </message>
    <message>
        <source>Previous row</source>
        <translation>上一行</translation>
    </message>
</context>
<context>
    <name>purser::ui::UserModel</name>
    <message>
        <source>works here now</source>
        <translation>当前使用者</translation>
    </message>
    <message>
        <source>owner</source>
        <translation>店主</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>岗位</translation>
    </message>
    <message>
        <source>May do</source>
        <translation>权限</translation>
    </message>
</context>
<context>
    <name>purser::ui::UserPage</name>
    <message>
        <source>Users and roles</source>
        <translation>用户与岗位</translation>
    </message>
    <message>
        <source>Every step in the journal carries one of these names. The owner may do everything.</source>
        <translation>流水账的每一步都记有操作人。店主拥有全部权限。</translation>
    </message>
</context>
<context>
    <name>purser::ui::ViewDialog</name>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Saved view</source>
        <translation>保存的视图</translation>
    </message>
    <message>
        <source>Who sees it</source>
        <translation>谁可见</translation>
    </message>
    <message>
        <source>Only me</source>
        <translation>仅自己</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>所有人</translation>
    </message>
    <message>
        <source>Role %1</source>
        <translation>角色 %1</translation>
    </message>
    <message>
        <source>All orders</source>
        <translation>全部订单</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>A view needs a name.</source>
        <translation>视图需要名称。</translation>
    </message>
</context>
<context>
    <name>purser::ui::WalkView</name>
    <message numerus="yes">
        <source>Walk through %1, %n stops</source>
        <translation>
            <numerusform>%1 的路线，%n 站</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 m</source>
        <translation>%1 米</translation>
    </message>
    <message>
        <source>Carts and packing</source>
        <translation>推车与打包区</translation>
    </message>
</context>
<context>
    <name>purser::ui::WaveList</name>
    <message numerus="yes">
        <source>%n running</source>
        <translation>
            <numerusform>进行中 %n 个</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n orders</source>
        <translation>
            <numerusform>%n 单</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n suggested waves</source>
        <translation>
            <numerusform>建议波次 %n 个</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n orders Ready</source>
        <translation>
            <numerusform>待配货 %n 单</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>purser::ui::WaveSheetView</name>
    <message>
        <source>%1 · about %2 min</source>
        <translation>%1 · 约 %2 分钟</translation>
    </message>
    <message>
        <source>Stops in order</source>
        <translation>按顺序停靠</translation>
    </message>
    <message>
        <source>Totes</source>
        <translation>周转箱</translation>
    </message>
    <message>
        <source>No floor plan: the stops are sorted by bin.</source>
        <translation>没有仓库平面图：按货位排序。</translation>
    </message>
    <message numerus="yes">
        <source>Shortest walk. %n single walks would be %1 m, so %2 m are saved.</source>
        <translation>
            <numerusform>最短路线。%n 单逐单拣要走 %1 米，省下 %2 米。</numerusform>
        </translation>
    </message>
    <message>
        <source>Shortest walk through all stops.</source>
        <translation>经过全部货位的最短路线。</translation>
    </message>
</context>
<context>
    <name>purser::ui::WaveWords</name>
    <message>
        <source>%1 min</source>
        <translation>%1 分</translation>
    </message>
    <message>
        <source>orders</source>
        <translation>单</translation>
    </message>
    <message>
        <source>lines</source>
        <translation>行</translation>
    </message>
    <message>
        <source>%1, %2 of %3 orders picked</source>
        <translation>%1，已拣 %2 / %3 单</translation>
    </message>
    <message numerus="yes">
        <source>%n stops</source>
        <translation>
            <numerusform>%n 站</numerusform>
        </translation>
    </message>
    <message>
        <source>d MMM</source>
        <translation>M月d日</translation>
    </message>
    <message>
        <source>Wave %1</source>
        <translation>波次 %1</translation>
    </message>
    <message>
        <source>%1 m</source>
        <translation>%1 米</translation>
    </message>
    <message>
        <source>no floor plan</source>
        <translation>无平面图</translation>
    </message>
    <message numerus="yes">
        <source>%n orders</source>
        <translation>
            <numerusform>%n 单</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lines</source>
        <translation>
            <numerusform>%n 行</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pcs</source>
        <translation>
            <numerusform>%n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <translation>，</translation>
    </message>
    <message>
        <source>done about %1</source>
        <translation>约 %1 完成</translation>
    </message>
    <message>
        <source>done about %1, due %2</source>
        <translation>约 %1 完成，截止 %2</translation>
    </message>
    <message>
        <source>done about %1, too late for %2</source>
        <translation>约 %1 完成，赶不上 %2</translation>
    </message>
    <message>
        <source>Suggestion %1</source>
        <translation>建议波次 %1</translation>
    </message>
</context>
<context>
    <name>purser::ui::WavesScreen</name>
    <message>
        <source>Pick list</source>
        <translation>拣货单</translation>
    </message>
    <message>
        <source>Dissolve</source>
        <translation>解散</translation>
    </message>
    <message>
        <source>Waves cannot be read. What is shown is older.</source>
        <translation>读不到波次。显示的是旧数据。</translation>
    </message>
    <message>
        <source>No order is Ready</source>
        <translation>没有待配货的订单</translation>
    </message>
    <message numerus="yes">
        <source>%n orders wait in Check: settle their findings, then they can be picked.</source>
        <translation>
            <numerusform>%n 单在“异常”中：处理完问题即可拣货。</numerusform>
        </translation>
    </message>
    <message>
        <source>Confirm new orders, then start a wave here.</source>
        <translation>先审核新订单，再在这里开始波次。</translation>
    </message>
    <message>
        <source>Picked, to the bench</source>
        <translation>拣货完成，送验货台</translation>
    </message>
    <message>
        <source>Start wave</source>
        <translation>开始波次</translation>
    </message>
    <message>
        <source>Nothing was changed</source>
        <translation>没有任何变化</translation>
    </message>
    <message>
        <source>Booking the picks</source>
        <translation>正在记录拣货</translation>
    </message>
    <message numerus="yes">
        <source>%n orders lie at the bench</source>
        <translation>
            <numerusform>%n 单已到验货台</numerusform>
        </translation>
    </message>
    <message>
        <source>Starting the wave</source>
        <translation>正在开始波次</translation>
    </message>
    <message>
        <source>Wave %1 started</source>
        <translation>波次 %1 已开始</translation>
    </message>
    <message>
        <source>Dissolving the wave</source>
        <translation>正在解散波次</translation>
    </message>
    <message numerus="yes">
        <source>%n orders are Ready again</source>
        <translation>
            <numerusform>%n 单回到待配货</numerusform>
        </translation>
    </message>
    <message>
        <source>Start or finish the wave</source>
        <translation>开始或完成波次</translation>
    </message>
    <message>
        <source>Next wave</source>
        <translation>下一波次</translation>
    </message>
    <message>
        <source>Previous wave</source>
        <translation>上一波次</translation>
    </message>
    <message>
        <source>Pick by scanner</source>
        <translation>扫码拣货</translation>
    </message>
    <message>
        <source>Waves, the most urgent first</source>
        <translation>波次，最急的在前</translation>
    </message>
</context>
<context>
    <name>purser::ui::WaysPage</name>
    <message>
        <source>Starting the demo&apos;s marketplace and reading its orders</source>
        <translation>正在启动演示平台并读取订单</translation>
    </message>
    <message>
        <source>Purser</source>
        <translation>掌柜</translation>
    </message>
    <message>
        <source>Orders from all your shops: check, pick, pack, print and ship in one place.</source>
        <translation>全部店铺的订单：审单、拣货、打包、打印、发货，一处完成。</translation>
    </message>
    <message>
        <source>Connect a shop</source>
        <translation>连接店铺</translation>
    </message>
    <message>
        <source>The marketplace&apos;s address and what it signs in with.</source>
        <translation>平台地址和登录信息。</translation>
    </message>
    <message>
        <source>Look around in the demo</source>
        <translation>看看演示</translation>
    </message>
    <message>
        <source>Three shops with orders and a warehouse. Nothing leaves this computer.</source>
        <translation>三家店铺，有订单和仓库。数据不会离开本机。</translation>
    </message>
    <message>
        <source>Bring your desk along</source>
        <translation>带入您的账本</translation>
    </message>
    <message>
        <source>A backup from another computer, and its passphrase.</source>
        <translation>另一台电脑的备份及其口令。</translation>
    </message>
    <message>
        <source>Language and look</source>
        <translation>语言和外观</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>外观</translation>
    </message>
    <message>
        <source>As system</source>
        <translation>跟随系统</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>浅色</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
</context>
</TS>
