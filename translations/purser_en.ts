<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>purser::desk::InsightWording</name>
    <message numerus="yes">
        <source>%n orders are confirmed and no stock is kept for them</source>
        <translation>
            <numerusform>%n order is confirmed and no stock is kept for it</numerusform>
            <numerusform>%n orders are confirmed and no stock is kept for them</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n parcels are lost</source>
        <translation>
            <numerusform>%n parcel is lost</numerusform>
            <numerusform>%n parcels are lost</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n parcels were refused at the door</source>
        <translation>
            <numerusform>%n parcel was refused at the door</numerusform>
            <numerusform>%n parcels were refused at the door</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The carrier refuses %n parcels</source>
        <translation>
            <numerusform>The carrier refuses %n parcel</numerusform>
            <numerusform>The carrier refuses %n parcels</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No carrier takes %n parcels</source>
        <translation>
            <numerusform>No carrier takes %n parcel</numerusform>
            <numerusform>No carrier takes %n parcels</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The marketplace refused %n refunds</source>
        <translation>
            <numerusform>The marketplace refused %n refund</numerusform>
            <numerusform>The marketplace refused %n refunds</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n orders have a problem</source>
        <translation>
            <numerusform>%n order has a problem</numerusform>
            <numerusform>%n orders have a problem</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n orders are missing here</source>
        <translation>
            <numerusform>%1: %n order is missing here</numerusform>
            <numerusform>%1: %n orders are missing here</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 refused %n messages</source>
        <translation>
            <numerusform>%1 refused %n message</numerusform>
            <numerusform>%1 refused %n messages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n orders of %1 cannot be read</source>
        <translation>
            <numerusform>%n order of %1 cannot be read</numerusform>
            <numerusform>%n orders of %1 cannot be read</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n orders have findings to settle</source>
        <translation>
            <numerusform>%n order has findings to settle</numerusform>
            <numerusform>%n orders have findings to settle</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n returns wait for your answer</source>
        <translation>
            <numerusform>%n return waits for your answer</numerusform>
            <numerusform>%n returns wait for your answer</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>purser::desktop::Commands</name>
    <message numerus="yes">
        <source>%n orders</source>
        <translation>
            <numerusform>%n order</numerusform>
            <numerusform>%n orders</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>purser::ui::ApproveParts</name>
    <message numerus="yes">
        <source>%n pcs</source>
        <translation>
            <numerusform>%n pc</numerusform>
            <numerusform>%n pcs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pcs kept</source>
        <translation>
            <numerusform>%n pc kept</numerusform>
            <numerusform>%n pcs kept</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>purser::ui::ApproveScreen</name>
    <message numerus="yes">
        <source>%n findings to decide</source>
        <translation>
            <numerusform>%n finding to decide</numerusform>
            <numerusform>%n findings to decide</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n orders were skipped</source>
        <translation>
            <numerusform>%n order was skipped</numerusform>
            <numerusform>%n orders were skipped</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>purser::ui::BackupPage</name>
    <message numerus="yes">
        <source>%n entries of the journal were checked, every one.</source>
        <translation>
            <numerusform>%n entry of the journal was checked.</numerusform>
            <numerusform>%n entries of the journal were checked, every one.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>purser::ui::BenchPrompt</name>
    <message numerus="yes">
        <source>Scan %n more: %1</source>
        <translation>
            <numerusform>Scan %n more: %1</numerusform>
            <numerusform>Scan %n more: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Scan %n: %1</source>
        <translation>
            <numerusform>Scan %n: %1</numerusform>
            <numerusform>Scan %n: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n orders lie here</source>
        <translation>
            <numerusform>%n order lies here</numerusform>
            <numerusform>%n orders lie here</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n orders are being picked</source>
        <translation>
            <numerusform>%n order is being picked</numerusform>
            <numerusform>%n orders are being picked</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pieces to scan</source>
        <translation>
            <numerusform>%n piece to scan</numerusform>
            <numerusform>%n pieces to scan</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>purser::ui::BenchWords</name>
    <message numerus="yes">
        <source>%n pieces are not scanned yet</source>
        <translation>
            <numerusform>%n piece is not scanned yet</numerusform>
            <numerusform>%n pieces are not scanned yet</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>purser::ui::CasesScreen</name>
    <message numerus="yes">
        <source>%n unknown parcels</source>
        <translation>
            <numerusform>%n unknown parcel</numerusform>
            <numerusform>%n unknown parcels</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>purser::ui::ComputerFacts</name>
    <message numerus="yes">
        <source>%n printers found</source>
        <translation>
            <numerusform>%n printer found</numerusform>
            <numerusform>%n printers found</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>purser::ui::DashboardScreen</name>
    <message numerus="yes">
        <source>%n things need you</source>
        <translation>
            <numerusform>%n thing needs you</numerusform>
            <numerusform>%n things need you</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n orders placed today</source>
        <translation>
            <numerusform>%n order placed today</numerusform>
            <numerusform>%n orders placed today</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>purser::ui::DayWords</name>
    <message numerus="yes">
        <source>%n orders miss their deadline</source>
        <translation>
            <numerusform>%n order misses its deadline</numerusform>
            <numerusform>%n orders miss their deadline</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n orders are to be sent today</source>
        <translation>
            <numerusform>%n order is to be sent today</numerusform>
            <numerusform>%n orders are to be sent today</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n orders left to label today; too few labels in the last two hours to tell a speed</source>
        <translation>
            <numerusform>%n order left to label today; too few labels in the last two hours to tell a speed</numerusform>
            <numerusform>%n orders left to label today; too few labels in the last two hours to tell a speed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n orders left to label today at %1 an hour, ready by %2</source>
        <translation>
            <numerusform>%n order left to label today at %1 an hour, ready by %2</numerusform>
            <numerusform>%n orders left to label today at %1 an hour, ready by %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n orders</source>
        <translation>
            <numerusform>%n order</numerusform>
            <numerusform>%n orders</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>purser::ui::FirstRunScreen</name>
    <message numerus="yes">
        <source>%n orders wait for you.</source>
        <translation>
            <numerusform>%n order waits for you.</numerusform>
            <numerusform>%n orders wait for you.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>purser::ui::HandoverPage</name>
    <message numerus="yes">
        <source>List %1 is closed, %n orders left</source>
        <translation>
            <numerusform>List %1 is closed, %n order left</numerusform>
            <numerusform>List %1 is closed, %n orders left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Close without these %n</source>
        <translation>
            <numerusform>Close without this one</numerusform>
            <numerusform>Close without these %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n orders left the house.</source>
        <translation>
            <numerusform>%n order left the house.</numerusform>
            <numerusform>%n orders left the house.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n parcels are not scanned</source>
        <translation>
            <numerusform>%n parcel is not scanned</numerusform>
            <numerusform>%n parcels are not scanned</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>purser::ui::MergeDialog</name>
    <message numerus="yes">
        <source>%n notes of the buyer are kept.</source>
        <translation>
            <numerusform>%n note of the buyer is kept.</numerusform>
            <numerusform>%n notes of the buyer are kept.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n orders leave in one parcel</source>
        <translation>
            <numerusform>%n order leaves in one parcel</numerusform>
            <numerusform>%n orders leave in one parcel</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>purser::ui::OrderPanel</name>
    <message numerus="yes">
        <source>%n pcs</source>
        <translation>
            <numerusform>%n pc</numerusform>
            <numerusform>%n pcs</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>purser::ui::OrdersScreen</name>
    <message numerus="yes">
        <source>%n orders on hold</source>
        <translation>
            <numerusform>%n order on hold</numerusform>
            <numerusform>%n orders on hold</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n orders confirmed</source>
        <translation>
            <numerusform>%n order confirmed</numerusform>
            <numerusform>%n orders confirmed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n orders picked</source>
        <translation>
            <numerusform>%n order picked</numerusform>
            <numerusform>%n orders picked</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n orders checked</source>
        <translation>
            <numerusform>%n order checked</numerusform>
            <numerusform>%n orders checked</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n labels bought</source>
        <translation>
            <numerusform>%n label bought</numerusform>
            <numerusform>%n labels bought</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n orders handed over</source>
        <translation>
            <numerusform>%n order handed over</numerusform>
            <numerusform>%n orders handed over</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n orders released</source>
        <translation>
            <numerusform>%n order released</numerusform>
            <numerusform>%n orders released</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n orders leave in one parcel</source>
        <translation>
            <numerusform>%n order leaves in one parcel</numerusform>
            <numerusform>%n orders leave in one parcel</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Second yes to %n orders</source>
        <translation>
            <numerusform>Second yes to %n order</numerusform>
            <numerusform>Second yes to %n orders</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Rules asked again about %n orders</source>
        <translation>
            <numerusform>Rules asked again about %n order</numerusform>
            <numerusform>Rules asked again about %n orders</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>purser::ui::PickBoard</name>
    <message numerus="yes">
        <source>%n missing. What becomes of them?</source>
        <translation>
            <numerusform>%n missing. What becomes of it?</numerusform>
            <numerusform>%n missing. What becomes of them?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n orders are ready: make a wave</source>
        <translation>
            <numerusform>%n order is ready: make a wave</numerusform>
            <numerusform>%n orders are ready: make a wave</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n orders</source>
        <translation>
            <numerusform>%n order</numerusform>
            <numerusform>%n orders</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>purser::ui::PickWords</name>
    <message numerus="yes">
        <source>Take %n and scan each</source>
        <translation>
            <numerusform>Take %n and scan it</numerusform>
            <numerusform>Take %n and scan each</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n still to take</source>
        <translation>
            <numerusform>%n still to take</numerusform>
            <numerusform>%n still to take</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>purser::ui::RefusalBoard</name>
    <message numerus="yes">
        <source>%n still to scan</source>
        <translation>
            <numerusform>%n still to scan</numerusform>
            <numerusform>%n still to scan</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more scans refused meanwhile</source>
        <translation>
            <numerusform>%n more scan refused meanwhile</numerusform>
            <numerusform>%n more scans refused meanwhile</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>purser::ui::ReportWords</name>
    <message numerus="yes">
        <source>%n orders that cannot be read are in no figure</source>
        <translation>
            <numerusform>%n order that cannot be read is in no figure</numerusform>
            <numerusform>%n orders that cannot be read are in no figure</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n orders whose times run backwards are counted all the same</source>
        <translation>
            <numerusform>%n order whose times run backwards is counted all the same</numerusform>
            <numerusform>%n orders whose times run backwards are counted all the same</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 from %n orders</source>
        <translation>
            <numerusform>%1 from %n order</numerusform>
            <numerusform>%1 from %n orders</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n orders handed over</source>
        <translation>
            <numerusform>%n order handed over</numerusform>
            <numerusform>%n orders handed over</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n returns</source>
        <translation>
            <numerusform>%n return</numerusform>
            <numerusform>%n returns</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>purser::ui::ReturnBoard</name>
    <message numerus="yes">
        <source>%n pieces in this pack, all alike</source>
        <translation>
            <numerusform>%n piece in this pack</numerusform>
            <numerusform>%n pieces in this pack, all alike</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pieces did not come. Is that all?</source>
        <translation>
            <numerusform>%n piece did not come. Is that all?</numerusform>
            <numerusform>%n pieces did not come. Is that all?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pieces</source>
        <translation>
            <numerusform>%n piece</numerusform>
            <numerusform>%n pieces</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unknown parcels wait for the office</source>
        <translation>
            <numerusform>%n unknown parcel waits for the office</numerusform>
            <numerusform>%n unknown parcels wait for the office</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>purser::ui::ReturnWords</name>
    <message numerus="yes">
        <source>%n still to look at</source>
        <translation>
            <numerusform>%n still to look at</numerusform>
            <numerusform>%n still to look at</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>purser::ui::RulesScreen</name>
    <message numerus="yes">
        <source>%n rules exported</source>
        <translation>
            <numerusform>%n rule exported</numerusform>
            <numerusform>%n rules exported</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>purser::ui::ShipmentPanel</name>
    <message numerus="yes">
        <source>%n times</source>
        <translation>
            <numerusform>once</numerusform>
            <numerusform>%n times</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>purser::ui::ShipmentWords</name>
    <message numerus="yes">
        <source>silent for %n d</source>
        <translation>
            <numerusform>silent for %n d</numerusform>
            <numerusform>silent for %n d</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>purser::ui::ShopCard</name>
    <message numerus="yes">
        <source>The marketplace refused %n messages. Their orders stand under Problem.</source>
        <translation>
            <numerusform>The marketplace refused %n message. Its order stands under Problem.</numerusform>
            <numerusform>The marketplace refused %n messages. Their orders stand under Problem.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>purser::ui::WalkView</name>
    <message numerus="yes">
        <source>Walk through %1, %n stops</source>
        <translation>
            <numerusform>Walk through %1, %n stop</numerusform>
            <numerusform>Walk through %1, %n stops</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>purser::ui::WaveList</name>
    <message numerus="yes">
        <source>%n running</source>
        <translation>
            <numerusform>%n running</numerusform>
            <numerusform>%n running</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n orders</source>
        <translation>
            <numerusform>%n order</numerusform>
            <numerusform>%n orders</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n suggested waves</source>
        <translation>
            <numerusform>%n suggested wave</numerusform>
            <numerusform>%n suggested waves</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n orders Ready</source>
        <translation>
            <numerusform>%n order Ready</numerusform>
            <numerusform>%n orders Ready</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>purser::ui::WaveSheetView</name>
    <message numerus="yes">
        <source>Shortest walk. %n single walks would be %1 m, so %2 m are saved.</source>
        <translation>
            <numerusform>Shortest walk. %n single walk would be %1 m, so %2 m are saved.</numerusform>
            <numerusform>Shortest walk. %n single walks would be %1 m, so %2 m are saved.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>purser::ui::WaveWords</name>
    <message numerus="yes">
        <source>%n stops</source>
        <translation>
            <numerusform>%n stop</numerusform>
            <numerusform>%n stops</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n orders</source>
        <translation>
            <numerusform>%n order</numerusform>
            <numerusform>%n orders</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lines</source>
        <translation>
            <numerusform>%n line</numerusform>
            <numerusform>%n lines</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pcs</source>
        <translation>
            <numerusform>%n pc</numerusform>
            <numerusform>%n pcs</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>purser::ui::WavesScreen</name>
    <message numerus="yes">
        <source>%n orders wait in Check: settle their findings, then they can be picked.</source>
        <translation>
            <numerusform>%n order waits in Check: settle its findings, then it can be picked.</numerusform>
            <numerusform>%n orders wait in Check: settle their findings, then they can be picked.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n orders lie at the bench</source>
        <translation>
            <numerusform>%n order lies at the bench</numerusform>
            <numerusform>%n orders lie at the bench</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n orders are Ready again</source>
        <translation>
            <numerusform>%n order is Ready again</numerusform>
            <numerusform>%n orders are Ready again</numerusform>
        </translation>
    </message>
</context>
</TS>
