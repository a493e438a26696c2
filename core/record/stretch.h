#pragma once

// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <vector>

#include "core/record/recording.h"

namespace interleave {

/// A lane entry with its worker, on its way to becoming a span.
struct Stretch {
    LaneEntry entry;
    WorkerId worker{};
    Evidence begin = Evidence::Recorded;
    Evidence end = Evidence::Recorded;

    friend bool operator==(const Stretch&, const Stretch&) = default;
};

using Stretches = std::vector<Stretch>;

/// The entries of one lane. A gap in the middle of computing is a quantum longer than the thread was off its core. It is not
/// known how much of the quantum was done before and how much after, so each boundary is right to within half a quantum.
Stretches stretchesOf(const Lane& lane, WorkerId worker, Duration quantum);

} // namespace interleave
