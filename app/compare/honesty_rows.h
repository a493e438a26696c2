#pragma once

// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <span>
#include <vector>

#include "core/run/honesty.h"

namespace interleave {

/// One question, and what is said to it.
struct HonestyRow {
    Text question;
    /// Of each side; nothing where it does not arise. Of all at once, as one, where they are answered alike.
    std::vector<std::vector<Fact>> answers;

    friend bool operator==(const HonestyRow&, const HonestyRow&) = default;
};

/// Every question that is answered for one of the sides, once, in their order.
std::vector<HonestyRow> honestyRowsOf(std::span<const std::vector<Fact>> sides);

} // namespace interleave
