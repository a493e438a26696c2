// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/machine/open_files.h"

#include <dirent.h>
#include <sys/resource.h>

#include <algorithm>
#include <limits>

namespace interleave {

namespace {

constexpr std::int64_t kNoLimit = std::numeric_limits<std::int64_t>::max();

std::int64_t countOf(rlim_t limit)
{
    return limit == RLIM_INFINITY || limit > static_cast<rlim_t>(kNoLimit) ? kNoLimit : static_cast<std::int64_t>(limit);
}

/// Those that are open, as the system lists them.
std::optional<std::int64_t> openNow()
{
    DIR* const folder = opendir("/dev/fd");
    if (folder == nullptr)
        return std::nullopt;
    std::int64_t count = 0;
    while (const dirent* const entry = readdir(folder)) {
        if (entry->d_name[0] != '.')
            ++count;
    }
    closedir(folder);
    return count - 1; // the folder itself was open
}

} // namespace

std::optional<std::int64_t> openFilesLeft()
{
    rlimit limit{};
    if (getrlimit(RLIMIT_NOFILE, &limit) != 0 || countOf(limit.rlim_cur) == kNoLimit)
        return std::nullopt;
    const std::optional<std::int64_t> open = openNow();
    return open ? std::optional(std::max<std::int64_t>(0, countOf(limit.rlim_cur) - *open)) : std::nullopt;
}

std::optional<std::int64_t> raiseOpenFiles(std::int64_t wanted)
{
    const std::optional<std::int64_t> left = openFilesLeft();
    if (!left || *left >= wanted)
        return left;
    rlimit limit{};
    if (getrlimit(RLIMIT_NOFILE, &limit) != 0)
        return left;
    const std::int64_t now = countOf(limit.rlim_cur);
    const std::int64_t missing = std::min(wanted - *left, kNoLimit - now);
    if (now + missing > countOf(limit.rlim_max)) { // an administrator's program may raise that too
        const rlimit beyond{static_cast<rlim_t>(now + missing), static_cast<rlim_t>(now + missing)};
        if (setrlimit(RLIMIT_NOFILE, &beyond) == 0)
            return openFilesLeft();
    }
    const std::int64_t raised = std::min(now + missing, countOf(limit.rlim_max));
    // macOS says there is no limit beyond, and refuses more than it can do; it always takes 10,240.
    constexpr std::int64_t kTakenByMacos = 10'240;
    for (const std::int64_t files : {raised, std::min(raised, kTakenByMacos)}) {
        limit.rlim_cur = static_cast<rlim_t>(files);
        if (files > now && setrlimit(RLIMIT_NOFILE, &limit) == 0)
            break;
    }
    return openFilesLeft();
}

} // namespace interleave
