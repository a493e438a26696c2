// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/interruption.h"

#include <atomic>
#include <csignal>

namespace interleave::cli {
namespace {

/// The mutable globals of the program: a signal handler can reach nothing else.
std::atomic<int> caught{0}; ///< the signal; 0: none
std::atomic<int> tidyEnds{0};
static_assert(std::atomic<int>::is_always_lock_free, "only then may a signal handler write it");

constexpr int kSignals[] = {
    SIGINT, SIGTERM,
#ifdef SIGHUP
    SIGHUP, // the terminal was closed
#endif
};

extern "C" void noteInterruption(int signal)
{
    caught.store(signal);
    for (const int each : kSignals)
        std::signal(each, SIG_DFL);
    if (tidyEnds.load() == 0)
        std::raise(signal);
}

} // namespace

void catchInterruptions()
{
    for (const int signal : kSignals) {
        const bool wasIgnored = std::signal(signal, noteInterruption) == SIG_IGN;
        if (wasIgnored && signal != SIGINT && signal != SIGTERM) // as nohup does; shells do so with SIGINT of what they start
            std::signal(signal, SIG_IGN);                        // in the background, where a kill shall still end it
    }
}

bool wasInterrupted()
{
    return caught.load() != 0;
}

void forgetInterruption()
{
    caught.store(0);
    catchInterruptions();
}

int interruption()
{
    return caught.load();
}

TidyEnd::TidyEnd()
{
    tidyEnds.fetch_add(1);
}

TidyEnd::~TidyEnd()
{
    tidyEnds.fetch_sub(1);
}

} // namespace interleave::cli
