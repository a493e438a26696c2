#pragma once

// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/text.h"

namespace interleave {

enum class Judgement {
    AsExpected, ///< what came out is what the program promises, or what the law foretells
    Unexpected, ///< it is not: something was lost, nobody got on, or it took far longer
    Open,       ///< there is nothing to be right or wrong about: each run may come out differently
};

/// Short stable word for files: "as-expected", "unexpected", "open".
std::string_view idOf(Judgement judgement);

/// What a run of a scenario came to, beside its times.
struct Verdict {
    Judgement judgement = Judgement::Open;
    Message expected{}; ///< a short clause: "300 000, three times 100 000"
    Message cameOut{};  ///< a short clause: "217 412"
    Message meaning{};  ///< one or two sentences on what that shows
    /// What came out as a clause for a headline, at most 48 letters: "82 588 of 300 000 additions got lost". No text where a scenario
    /// is about how long it takes.
    Message brief{};
    /// What is counted over many runs: a number, a stretch of time, or a name for what came out ("A C B", "deadlock").
    Argument result = std::int64_t{0};

    friend bool operator==(const Verdict&, const Verdict&) = default;
};

} // namespace interleave
