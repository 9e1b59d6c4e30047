#pragma once

#include "picking/pick_session.h"
#include "ui/bench/refusal_board.h"

#include <QCoreApplication>

namespace purser::ui {

/// What the picker reads, in plain words of the user's language.
class PickWords
{
    Q_DECLARE_TR_FUNCTIONS(purser::ui::PickWords)

public:
    /// "Scan bin A-1"
    [[nodiscard]] static QString step(const picking::PickWork &work);
    [[nodiscard]] static QString way(picking::ShortageWay way);
    /// What the way does, in one sentence.
    [[nodiscard]] static QString wayDetail(picking::ShortageWay way);
    [[nodiscard]] static RefusalView refusal(const picking::PickRefused &refused, const QString &picker);
};

} // namespace purser::ui
