<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
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
