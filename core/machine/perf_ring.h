#pragma once

// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>

#include "core/base/text.h"
#include "core/machine/switch_witness.h"

namespace interleave {

/// What perf_event_open(2) of Linux writes of a thread's switches, as `switch_witness_linux.cpp` asks for it. Linux only.
struct PerfRing {
    std::span<const std::byte> bytes;  ///< a power of two of them; records go on at the start when the end is reached
    std::uint64_t tail = 0;            ///< where the first record begins; counts all bytes ever, as head does
    std::uint64_t head = 0;            ///< where the last one ends
    std::optional<std::uint64_t> lost; ///< records that found no room, as read(2) tells since Linux 6.0
};

/// A switch and what it takes in the ring: a header, the time, the processor.
constexpr std::size_t kSwitchBytes = 24;

/// The switches among the records. A full ring that tells of no losses has lost at least one.
SwitchRecords switchesIn(const PerfRing& ring);

/// Why perf_event_open(2) failed with `error`, where kernel.perf_event_paranoid is `paranoid`; no room for the ring is ENOMEM.
/// Completes a sentence as inspectWitness() does.
Message whyNoWitness(int error, std::optional<int> paranoid);

} // namespace interleave
