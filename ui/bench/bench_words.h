#pragma once

#include "packing/bench_state.h"

#include <QCoreApplication>

namespace purser::ui {

/// What the bench says, in the packer's words and language.
class BenchWords
{
    Q_DECLARE_TR_FUNCTIONS(purser::ui::BenchWords)

public:
    /// Why the bench refuses, as one sentence.
    [[nodiscard]] static QString reason(const packing::Refused &refused);
    /// What to do with the thing in hand and how to go on.
    [[nodiscard]] static QString wayOut(const packing::Refused &refused);
    /// Why an order was taken back.
    [[nodiscard]] static QString interception(const packing::Intercepted &state);
    /// What the packer does about it.
    [[nodiscard]] static QString interceptionWayOut(const packing::Intercepted &state);
    /// "Enamel mug 350 ml, blue"
    [[nodiscard]] static QString named(const QString &title, const QString &variant);
    /// "1.94 kg", "340 g"
    [[nodiscard]] static QString weight(std::int64_t grams);
};

} // namespace purser::ui
