// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/fitting/fit.h"

#include <algorithm>

namespace interleave::fitting {

const Estimate* Fit::find(std::string_view id) const
{
    for (const std::vector<Estimate>* estimates : {&parameters, &derived}) {
        const auto found = std::ranges::find(*estimates, id, &Estimate::id);
        if (found != estimates->end())
            return &*found;
    }
    return nullptr;
}

} // namespace interleave::fitting
