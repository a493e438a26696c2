// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/run/quiet.h"

#include <algorithm>
#include <iterator>

#include "core/run/honesty.h"

namespace interleave {

QuietRuns withoutNoisy(std::span<const std::shared_ptr<const RunResult>> runs)
{
    QuietRuns quiet;
    std::ranges::copy_if(runs, std::back_inserter(quiet.kept), [](const auto& run) { return !isNoisy(*run); });
    if (quiet.kept.empty() && !runs.empty())
        return {.kept = {runs.begin(), runs.end()}, .leftOut = 0, .allWereNoisy = true};
    quiet.leftOut = runs.size() - quiet.kept.size();
    return quiet;
}

Message quietSentence(const QuietRuns& runs)
{
    const auto all = static_cast<std::int64_t>(runs.kept.size() + runs.leftOut);
    if (all < 2)
        return {}; // of a single run that is said without counting
    if (runs.allWereNoisy)
        return {INTERLEAVE_TEXT_N("quiet", "All %n run(s) were noisy: none is left out"), {}, all};
    if (runs.leftOut == 0)
        return {};
    if (runs.leftOut == 1)
        return {INTERLEAVE_TEXT_N("quiet", "1 of %n run(s) was noisy and is left out"), {}, all};
    return {INTERLEAVE_TEXT_N("quiet", "%1 of %n run(s) were noisy and are left out"),
            {static_cast<std::int64_t>(runs.leftOut)},
            all};
}

} // namespace interleave
