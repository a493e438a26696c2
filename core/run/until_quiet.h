#pragma once

// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <memory>

#include "core/run/run.h"

namespace interleave {

/// So many times a disturbed run is made again, where nothing else is said.
inline constexpr int kRepeatsUntilQuiet = 5;

/// A run that is made again while others disturb it, but no more than so many times; the least disturbed one is kept.
/// Thread safety: none; one owner.
class UntilQuiet {
public:
    /// Requires: most >= 0; with 0 it is made once.
    explicit UntilQuiet(int most) : m_most(most) {}

    /// Takes the run that was just made. True: it had better be made again. One that was stopped ends it, and is kept only where
    /// there is no other.
    bool wantsAnother(std::shared_ptr<const RunResult> run);

    int most() const { return m_most; }
    /// How often it was made again, so far.
    int repeats() const { return m_repeats; }
    /// The least disturbed; none before the first.
    const std::shared_ptr<const RunResult>& kept() const { return m_kept; }

private:
    int m_most;
    int m_runs = 0;
    int m_repeats = 0;
    std::shared_ptr<const RunResult> m_kept;
};

/// What came of it, for one run or for many.
struct RepeatTally {
    int repeats = 0;     ///< of all runs together
    int stayedNoisy = 0; ///< runs that were never quiet

    void add(const UntilQuiet& run);

    friend bool operator==(const RepeatTally&, const RepeatTally&) = default;
};

/// "Repeated 3 times until it was quiet", or how many runs never were; no text where nothing was repeated.
Message repeatsSentence(const RepeatTally& tally);

} // namespace interleave
