#pragma once

// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <chrono>
#include <functional>
#include <string>
#include <thread>

#include "app/cli/console.h"
#include "app/cli/interruption.h"
#include "core/base/stop_token.h"

namespace interleave::cli {

/// How far something is of which that is not known.
inline constexpr double kUnknownShare = -1;

/// Stands beside a run, or other long work, while it lives, in a thread of its own: turns an interruption into a request to stop,
/// and shows how far the work has come, on a line that is gone at the end. An interruption does not end the program meanwhile.
/// Thread safety: made and destroyed by the thread that works; the console's standard error is the watcher's alone in between.
class RunWatcher {
public:
    /// What is watched. All of it must outlive the watcher.
    struct Subject {
        const Console& console;
        std::function<double()> share; ///< how far it is, 0 to 1 or kUnknownShare; asked by the watcher's thread
        StopSource& stop;
        std::string label;                           ///< before the percentage
        std::chrono::steady_clock::time_point began; ///< of the whole command; short ones show no progress
        std::function<std::string()> more{}; ///< behind the percentage; asked by the watcher's thread; may be empty
        std::function<void()> late{}; ///< is called where `stop` did not end it within kPatience, and then at each look
    };

    static constexpr std::chrono::seconds kPatience{5};

    explicit RunWatcher(Subject subject);
    ~RunWatcher();
    RunWatcher(const RunWatcher&) = delete;
    RunWatcher& operator=(const RunWatcher&) = delete;

private:
    void watch();
    void showProgress();
    void eraseLine();

    const TidyEnd m_tidyEnd; ///< first, so that it outlives the thread
    const Subject m_subject;
    std::string m_line; ///< as it is shown; watcher thread only, and the destructor after the join
    StopSource m_finished;
    std::thread m_thread;
};

} // namespace interleave::cli
