#pragma once

// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <cstddef>
#include <cstdint>
#include <memory>
#include <vector>

#include "core/base/ids.h"
#include "core/base/result.h"
#include "core/machine/clock.h"

namespace interleave {

/// The watched thread came onto a logical processor, or left it.
struct CpuSwitch {
    SteadyTime time;
    CpuId cpu{};
    bool in = false;        ///< came; else left
    bool preempted = false; ///< left though it could have gone on; false where it came

    friend bool operator==(const CpuSwitch&, const CpuSwitch&) = default;
};

/// What the kernel wrote down of one thread, in the order of time.
struct SwitchRecords {
    std::vector<CpuSwitch> switches;
    std::uint64_t lost = 0; ///< records that found no room or cannot be read; at least so many

    friend bool operator==(const SwitchRecords&, const SwitchRecords&) = default;
};

/// Lets the kernel write down when a thread is switched in and out, for as long as this object lives. When the room is used up,
/// what comes later is lost. Linux alone shows it to any program (`switch_witness_linux.cpp`).
/// Thread safety: made by the watched thread, which may ask for the position; read after it was joined.
class SwitchWitness {
public:
    /// Watches the calling thread from now on. `room` bytes are asked for, one record takes 24; less is taken where the system
    /// grants less. What one thread takes, the next cannot: share among threads what may be had. The error's message completes
    /// a sentence as that of inspectWitness() does.
    static Result<SwitchWitness> ofThisThread(std::size_t room);

    SwitchWitness(SwitchWitness&&) noexcept;
    SwitchWitness& operator=(SwitchWitness&&) noexcept;
    ~SwitchWitness();

    /// How many bytes the kernel has written so far. The same twice means no switch between, while there is room for another
    /// record. No call into the system; a few nanoseconds.
    std::uint64_t position() const noexcept;

    /// All records.
    SwitchRecords read() const;

private:
    struct Handle; // what the system gave for it
    explicit SwitchWitness(std::unique_ptr<Handle> handle);

    std::unique_ptr<Handle> m_handle; ///< null once moved from
};

/// Why a program cannot see its threads' switches on this system; empty where it can. Tries it, in a thread of its own.
/// Completes a sentence: "..., because %1."
Message inspectWitness();

} // namespace interleave
