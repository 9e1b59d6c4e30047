#pragma once

#include "desk/order_papers.h"
#include "ui/printing/print_target.h"

namespace purser::ui {

/// Which printer takes which paper at this station: a file of the computer, not of the shop. GUI thread.
class PrintPlaces
{
public:
    /// @param file  path of an INI file; made at the first change
    explicit PrintPlaces(QString file);

    /// Not set = nobody has chosen yet: ask.
    [[nodiscard]] PrintTarget target(desk::Paper paper) const;
    void remember(desk::Paper paper, const PrintTarget &target);

private:
    QString m_file;
};

} // namespace purser::ui
