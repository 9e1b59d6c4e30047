<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
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
</TS>
