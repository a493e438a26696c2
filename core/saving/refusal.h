#pragma once

// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <utility>
#include <vector>

#include "core/base/result.h"

namespace interleave::saving {

/// A reason not to go on that has a sentence of its own. Caught before it leaves this folder, or that of experiments.
struct Refusal {
    Error error;
};

[[noreturn]] inline void refuse(Text sentence, std::vector<Argument> arguments)
{
    throw Refusal{{ErrorCode::CannotRead, {sentence, std::move(arguments)}, {}}};
}

} // namespace interleave::saving
