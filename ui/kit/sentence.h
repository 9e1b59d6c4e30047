#pragma once

#include "ui/kit/ink.h"

#include <functional>

namespace purser::kit {

/// What is said as the data it is made of: made when it is shown, and again whenever the language changes.
/// Outlives what it captures, so it captures values.
using Sentence = std::function<QString()>;
using SentenceSpans = std::function<Spans()>;

/// @p sentence with the shape and colour of @p state.
[[nodiscard]] inline SentenceSpans saying(State state, Sentence sentence, TextSize size = TextSize::Body)
{
    return [state, size, sentence = std::move(sentence)] {
        return Spans {stated(state, sentence ? sentence() : QString(), size)};
    };
}

} // namespace purser::kit
