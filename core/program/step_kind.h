#pragma once

// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/program/plan.h"
#include "core/program/step_facts.h"

namespace interleave {

/// Where a step stands, for its words.
struct InPlan {
    const Plan& plan;
    const Step& step;

    static std::int64_t count(std::size_t n) { return static_cast<std::int64_t>(n); }
    Argument nameOf(SharedId what) const { return std::vector{plan.shared[indexOf(what)].name}; }
    Message about(const Text& text, SharedId what) const { return {text, {nameOf(what)}}; }
    Message withTime(const Text& text, Duration time) const
    {
        if (time == Duration{})
            return {INTERLEAVE_TEXT("listing", "%1"), {step.name}};
        return {text, {step.name, time}};
    }
};

/// What a kind of step means: `facts`; `shape`, what is done without the words that people read; `words`, a line of the listing.
/// Each kind has one in `step_kinds/`, with all three of them.
template<typename Kind>
struct StepKind;

} // namespace interleave
