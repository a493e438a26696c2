// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/interruption.h"

#include <atomic>
#include <csignal>

namespace interleave::cli {
namespace {

/// The one mutable global of the program: a signal handler can reach nothing else.
std::atomic<bool> interrupted{false};
static_assert(std::atomic<bool>::is_always_lock_free, "only then may a signal handler write it");

extern "C" void noteInterruption(int signal)
{
    interrupted.store(true, std::memory_order_relaxed);
    std::signal(signal, SIG_DFL);
}

} // namespace

void catchInterruptions()
{
    std::signal(SIGINT, noteInterruption);
    std::signal(SIGTERM, noteInterruption);
}

bool wasInterrupted()
{
    return interrupted.load(std::memory_order_relaxed);
}

} // namespace interleave::cli
