#pragma once

// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <cstdint>
#include <optional>
#include <vector>

#include "core/base/text.h"
#include "core/base/time.h"

namespace interleave {

/// How the operating system's own record of a run's switches agrees with what the threads found without it, by the gaps between
/// their stamps. A switch is a thread's leaving its core, whether it had to or gave it up, until its last task was done.
struct Witness {
    /// How far a turn's begin or end lay from where the kernel says, as concluded from gaps alone.
    struct Errors {
        std::int64_t boundaries = 0; ///< above 0
        Duration median{};
        Duration p99{};
        Duration worst{};

        friend bool operator==(const Errors&, const Errors&) = default;
    };

    /// A thread of which there is a record, as another observer would name it.
    struct Watched {
        std::int64_t systemId = 0;
        std::int64_t switches = 0;
        Duration from{}; ///< by the system's steady clock
        Duration until{};

        friend bool operator==(const Watched&, const Watched&) = default;
    };

    std::size_t threads = 0; ///< of which there is such a record
    Message problem{};       ///< why there is none of the others, as half a sentence; empty where there is
    std::int64_t switches = 0;
    std::int64_t preemptions = 0;       ///< of these: the thread could have gone on
    std::int64_t matched = 0;           ///< of the switches: also found without the record
    Duration longestMissed{};           ///< off the core, of those that were not found
    std::int64_t gapsWithoutSwitch = 0; ///< found, but the kernel knows of none: interrupts, a hypervisor
    Duration inThoseGaps{};
    std::uint64_t lost = 0;              ///< records that found no room
    std::optional<std::int64_t> counted; ///< switches by the threads' own counters, of the same threads and times
    std::vector<Watched> watched{};      ///< those of them that the system has numbers for
    std::optional<Errors> errors{};      ///< none where no turn's boundary was concluded from a gap

    bool saw() const { return threads > 0; }

    friend bool operator==(const Witness&, const Witness&) = default;
};

} // namespace interleave
