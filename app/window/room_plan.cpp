// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/window/room_plan.h"

namespace interleave {

RoomPlan::RoomPlan(const RoomNeeds& needs)
{
    int height = needs.everything;
    const auto give = [&](std::size_t n) {
        m_gives[n] = needs.saved[n] > 0;
        height -= needs.saved[n];
    };
    for (std::size_t n = 0; n < kYieldings; ++n) {
        if (needs.isNotNeeded[n])
            give(n);
    }
    for (std::size_t n = 0; n < kYieldings && height > needs.available; ++n) {
        if (!needs.isNotNeeded[n])
            give(n);
    }
    m_fits = height <= needs.available;
}

} // namespace interleave
