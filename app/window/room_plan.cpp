// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/window/room_plan.h"

namespace interleave {

RoomPlan::RoomPlan(const RoomNeeds& needs)
{
    int height = needs.everything;
    for (std::size_t n = 0; n < kYieldings && height > needs.available; ++n) {
        m_gives[n] = needs.saved[n] > 0;
        height -= needs.saved[n];
    }
    m_fits = height <= needs.available;
}

} // namespace interleave
