#pragma once

#include "ui/bench/refusal_board.h"
#include "ui/bench/return_run.h"

#include <QCoreApplication>

namespace purser::ui {

/// What the returns bench says, in plain words of the user's language.
class ReturnWords
{
    Q_DECLARE_TR_FUNCTIONS(purser::ui::ReturnWords)

public:
    /// "2 × A, 1 × scrap"; empty = nothing was graded.
    [[nodiscard]] static QString grades(const aftersales::ReturnLine &line);
    [[nodiscard]] static QString grades(const aftersales::ReturnWork &work);
    /// What becomes of a piece with this grade.
    [[nodiscard]] static QString gradeDetail(const QString &grade, const QString &bin);
    /// "Mei, 14:32"; with the day when it was not today.
    [[nodiscard]] static QString receipt(const QString &user, std::int64_t at);
    [[nodiscard]] static RefusalView refusal(const aftersales::ReturnRefused &refused, const ReturnRun &run);
};

} // namespace purser::ui
