<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
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
    <name>purser::ui::ShopCard</name>
    <message numerus="yes">
        <source>The marketplace refused %n messages. Their orders stand under Problem.</source>
        <translation>
            <numerusform>The marketplace refused %n message. Its order stands under Problem.</numerusform>
            <numerusform>The marketplace refused %n messages. Their orders stand under Problem.</numerusform>
        </translation>
    </message>
</context>
</TS>
