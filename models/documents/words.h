#pragma once

#include <QString>

namespace purser::documents {

/// The language of a shop's papers, which is not the language of the window.
enum class Language { English, Chinese };

/// Every fixed word on paper.
struct Words
{
    QString from;
    QString to;
    QString collect;
    QString insured;
    QString copy;
    QString packingSlip;
    QString shipTo;
    QString order;
    QString sentWith;
    QString item;
    QString quantity;
    QString price;
    QString amount;
    QString pieces;
    QString total;
    QString pickList;
    QString bin;
    QString tote;
    QString manifest;
    QString parcel;
    QString recipient;
    QString weight;
    QString handedOver;
    QString received;
    QString dateAndTime;
    QString notScanned;
    QString giftMessage;
    QString orders;
    QString stops;
    QString piecesTitle;
    QString walk;
    QString expectedTime;
    QString number;
    QString inWalkingOrder;
    QString inBinOrder;
    QString parcels;
    QString tracking;
    QString destination;
    QString toCollect;
    QString dayReport;
    QString figure;
    QString today;
    QString before;
    QString ordersByStage;
    QString timesByStage;
    QString stage;
    QString median;
    QString ninetieth;
    QString longest;
    QString slowest;
    QString refunds;
    QString noRefunds;
    QString reason;
    QString state;
    QString commandSheet;
    QString testPage;
    QString testPageHelp;
};

[[nodiscard]] const Words &words(Language language);

/// "page 2 of 3", "第 2 页，共 3 页".
[[nodiscard]] QString pageOf(Language language, int page, int pages);

} // namespace purser::documents
