#pragma once

// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <exception>
#include <type_traits>

#include "core/base/result.h"

namespace interleave {

/// What the system refused, as a sentence that says what to do: memory, or another thread. Anything else by its own words.
Error failureOf(const std::exception& exception);

/// The boundary of a thread, or of all that one asks core for: what `work` throws comes back as an Error. `work` returns a Result.
template<typename Work>
std::invoke_result_t<Work&> withFailures(Work&& work)
{
    try {
        return work();
    } catch (const std::exception& exception) {
        return failureOf(exception);
    }
}

} // namespace interleave
