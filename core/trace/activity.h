#pragma once

// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <array>
#include <string_view>

#include "core/base/text.h"

namespace interleave {

/// What a task is doing. The names are those of an operating-systems text.
enum class Activity : unsigned char {
    Running,        ///< computing on a core
    Ready,          ///< could go on, but it is not its turn: it has no core, or nobody who carries it there
    WaitingIo,      ///< waits for a device; needs no core
    WaitingLock,    ///< waits for a lock or a key that another task holds
    WaitingMessage, ///< waits for something that another task sends
    Taken, ///< on its core, but the core did something else: an interrupt, or another computer on the same processor
};

/// How a boundary of a span is known.
enum class Evidence : unsigned char {
    Recorded,  ///< the thread read the clock there
    Kernel,    ///< the operating system's own record of the switch
    Inferred,  ///< concluded from a gap between two readings; right to within one quantum
    Simulated, ///< computed, never run
};

inline constexpr std::array kActivities{Activity::Running,     Activity::Ready,          Activity::WaitingIo,
                                        Activity::WaitingLock, Activity::WaitingMessage, Activity::Taken};

inline constexpr std::array kEvidences{Evidence::Recorded, Evidence::Kernel, Evidence::Inferred, Evidence::Simulated};

/// For a device, a lock or a message; needs no core.
constexpr bool isWaiting(Activity activity)
{
    return activity == Activity::WaitingIo || activity == Activity::WaitingLock || activity == Activity::WaitingMessage;
}

/// The operating system had given it a core.
constexpr bool hasCore(Activity activity)
{
    return activity == Activity::Running || activity == Activity::Taken;
}

/// Short stable word for files: "running", "ready", "waiting-io" ...
std::string_view idOf(Activity activity);
/// "recorded", "kernel", "inferred", "simulated".
std::string_view idOf(Evidence evidence);
/// For people: "Running", "Ready, waits for its turn" ...
Text titleOf(Activity activity);
/// The same of a span whose begin is known so: without the kernel's record, what seems to be a lost core may have been an interrupt.
Text titleOf(Activity activity, Evidence evidence);
/// For people: "known from: ...".
Text titleOf(Evidence evidence);

} // namespace interleave
