#pragma once

// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <atomic>
#include <filesystem>
#include <optional>
#include <string>

#include "app/cli/run_watcher.h"
#include "core/base/file.h"
#include "core/base/plain_text.h"
#include "core/base/watch.h"

namespace interleave::cli {

/// Watches over long work with a file: `work` is given the watch. None when it was interrupted.
template<typename Work>
auto watched(const std::string& label, const Console& console, Work work) -> std::optional<decltype(work(Watch{}))>
{
    StopSource stop;
    if (console.wasInterrupted())
        stop.requestStop();
    std::atomic<double> share = kUnknownShare;
    const auto told = [&share] { return share.load(std::memory_order_relaxed); };
    const auto tell = [&share](double value) { share.store(value, std::memory_order_relaxed); };
    auto result = [&] {
        const RunWatcher watcher({console, told, stop, label, std::chrono::steady_clock::now()});
        return work(Watch{stop.token(), tell});
    }();
    if (stop.stopRequested())
        return std::nullopt;
    return result;
}

/// As it stands in a label: without its folder, and as much of it as fits on a line.
inline std::string nameOf(const std::filesystem::path& path)
{
    constexpr std::size_t kMostLetters = 40;
    return firstLetters(plainLine(utf8Of(path.filename())), kMostLetters);
}

} // namespace interleave::cli
