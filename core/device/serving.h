#pragma once

// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <cstdint>
#include <functional>

#include "core/base/stop_token.h"

namespace interleave {

/// How the run of a service for others is told where to listen and when to end, and tells where it is. It comes to its end by itself when
/// it is told: tasks answer what they have in hand, and take nothing more.
struct Serving {
    std::uint16_t port = 0; ///< on this computer alone; 0: one that the system picks
    StopToken closing{};
    std::function<void(std::uint16_t port)> opened{}; ///< it takes connections in from now on; on the coordinator's thread
};

} // namespace interleave
