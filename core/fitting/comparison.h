#pragma once

// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <span>
#include <vector>

#include "core/fitting/fit.h"

namespace interleave::fitting {

/// Which of several laws fits the same points better.
struct Comparison {
    struct Entry {
        std::size_t place = 0; ///< of the fit among those that were compared
        double more = 0;       ///< by how much its criterion (AICc) is above that of the best
        double weight = 0;     ///< how likely it is the best of them (Akaike weight); all together 1

        friend bool operator==(const Entry&, const Entry&) = default;
    };
    std::vector<Entry> entries; ///< the best one first; without those that have no criterion
    std::vector<Message> sentences;
};

/// Below, two laws fit about as well; the rule of thumb of Burnham and Anderson (2002).
inline constexpr double kAboutAsWell = 2;

/// Requires: fits to the same points, of laws of the same Measured.
Comparison compare(std::span<const Fit> fits);

} // namespace interleave::fitting
