#pragma once

#include "documents/paper.h"

namespace purser::documents {

/// What stands over every list: title and subject at the left, bars at the right, figures below.
struct ListHead
{
    QString title;
    QString subject {}; ///< strong, "W-18", "SF Express"
    QStringList notes {}; ///< date, who
    Barcode code {}; ///< empty data = none
    /// Large number over small word, "212 m" over "walk".
    struct Figure
    {
        QString value;
        QString word;
    };
    std::vector<Figure> figures {};
    bool isCopy = false;
};

/// Margins of all A4 lists.
inline constexpr Margins kListMargins {millimetres(15), millimetres(14), millimetres(12)};

/// Writes @p head and sets the running title of further sheets.
void writeListHead(Paper &paper, const ListHead &head);

/// A section's title with room for what follows. @param followingUm  kept on the same sheet
void writeSection(Paper &paper, const QString &title, int followingUm);

} // namespace purser::documents
