#pragma once

// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/program/joined.h"
#include "core/program/step_kind.h"

// What a task does by itself.

namespace interleave {

template<>
struct StepKind<Compute> {
    static StepFacts facts(const Compute& compute)
    {
        const bool isDrawn = compute.variation != Variation::None;
        return {.computing =
                    Computing{.each = compute.work, .manner = isDrawn ? Computing::Manner::Drawn : Computing::Manner::Even},
                .ioTime = Duration{},
                .seen = SeenDoing{.computing = true},
                .locks = kNoLocks,
                .others = kNoOthers,
                .memory = kNoMemory,
                .links = 0,
                .about = About::Itself,
                .onward = Onward::Next};
    }
    static std::string shape(const Compute& compute)
    {
        switch (compute.variation) {
        case Variation::None: break;
        case Variation::Exponential: return joined("compute-exponential", compute.work);
        }
        return joined("compute", compute.work);
    }
    static Message words(const Compute& compute, const InPlan& in)
    {
        switch (compute.variation) {
        case Variation::None: break;
        case Variation::Exponential:
            return in.withTime(INTERLEAVE_TEXT("listing", "%1   (computes %2 on average)"), compute.work);
        }
        return in.withTime(INTERLEAVE_TEXT("listing", "%1   (computes %2)"), compute.work);
    }
};

template<>
struct StepKind<WaitForIo> {
    static StepFacts facts(const WaitForIo& wait)
    {
        return {.computing = kNoComputing,
                .ioTime = wait.time,
                .seen = SeenDoing{.waitingForDevice = true},
                .locks = kNoLocks,
                .others = kNoOthers,
                .memory = kNoMemory,
                .links = 0,
                .about = About::Device,
                .onward = Onward::Next};
    }
    static std::string shape(const WaitForIo& wait) { return joined("wait-for-io", wait.time); }
    static Message words(const WaitForIo& wait, const InPlan& in)
    {
        return in.withTime(INTERLEAVE_TEXT("listing", "%1   (waits %2)"), wait.time);
    }
};

template<>
struct StepKind<Fail> {
    static StepFacts facts(const Fail&)
    {
        return {.computing = kNoComputing,
                .ioTime = Duration{},
                .seen = SeenDoing{.computing = true},
                .locks = kNoLocks,
                .others = kNoOthers,
                .memory = kNoMemory,
                .links = 0,
                .about = About::Itself,
                .onward = Onward::Next};
    }
    static std::string shape(const Fail& fail) { return joined("fail", fail.reason); }
    static Message words(const Fail&, const InPlan& in)
    {
        return {INTERLEAVE_TEXT("listing", "%1   (fails)"), {in.step.name}};
    }
};

template<>
struct StepKind<Repeat> {
    static StepFacts facts(const Repeat&)
    {
        return {.computing = kNoComputing,
                .ioTime = Duration{},
                .seen = SeenDoing{},
                .locks = kNoLocks,
                .others = kNoOthers,
                .memory = kNoMemory,
                .links = 0,
                .about = About::Itself,
                .onward = Onward::Round};
    }
    static std::string shape(const Repeat& repeat) { return joined("repeat", repeat.times, repeat.steps); }
    static Message words(const Repeat& repeat, const InPlan&)
    {
        return {INTERLEAVE_TEXT_N("listing", "repeat %n time(s):"), {}, repeat.times};
    }
};

template<>
struct StepKind<Sort> {
    static StepFacts facts(const Sort& sort)
    {
        return {.computing = Computing{.each = kMoveCost, .times = movesOf(sort), .manner = Computing::Manner::Moves},
                .ioTime = Duration{},
                .seen = SeenDoing{.computing = true},
                .locks = kNoLocks,
                .others = kNoOthers,
                .memory = kNoMemory,
                .links = 0,
                .about = About::Itself,
                .onward = Onward::Next};
    }
    static std::string shape(const Sort& sort) { return joined("sort", sort.array, sort.begin, sort.end); }
    static Message words(const Sort& sort, const InPlan& in)
    {
        return {INTERLEAVE_TEXT("listing", "sort %1 from the %2. to the %3."),
                {in.nameOf(sort.array), InPlan::count(sort.begin + 1), InPlan::count(sort.end)}};
    }
};

template<>
struct StepKind<Merge> {
    static StepFacts facts(const Merge& merge)
    {
        return {.computing = Computing{.each = kMoveCost, .times = movesOf(merge), .manner = Computing::Manner::Moves},
                .ioTime = Duration{},
                .seen = SeenDoing{.computing = true},
                .locks = kNoLocks,
                .others = kNoOthers,
                .memory = kNoMemory,
                .links = 0,
                .about = About::Itself,
                .onward = Onward::Next};
    }
    static std::string shape(const Merge& merge)
    {
        return joined("merge", merge.array, merge.begin, merge.middle, merge.end);
    }
    static Message words(const Merge& merge, const InPlan& in)
    {
        return {INTERLEAVE_TEXT("listing", "merge %1 from the %2. to the %3. with those up to the %4."),
                {in.nameOf(merge.array), InPlan::count(merge.begin + 1), InPlan::count(merge.middle),
                 InPlan::count(merge.end)}};
    }
};

} // namespace interleave
