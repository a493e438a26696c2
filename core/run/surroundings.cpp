// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/run/surroundings.h"

#include "core/machine/calibration.h"
#include "core/run/disturbance.h"

namespace interleave {

static_assert(kMostTaken == kNoisy, "a calibration is disturbed by what disturbs a run");

namespace {

Decimal percent(double share)
{
    return {100 * share, 0};
}

/// The first that holds of what may have made it slower.
std::optional<Message> disturbanceOf(const Calibration& calibration)
{
    if (calibration.taken.value_or(0) > kMostTaken) {
        return Message{INTERLEAVE_TEXT("honesty",
                                       "About: while that was measured, its thread was off the core for %1 % of "
                                       "the time. What a run is expected to take at best comes from the run."),
                       {percent(*calibration.taken)}};
    }
    if (wasDisturbed(calibration)) {
        return Message{INTERLEAVE_TEXT("honesty",
                                       "About: while that was measured, the core went at its fastest pace for "
                                       "%1 % of the time. What a run is expected to take at best comes from "
                                       "the run."),
                       {percent(calibration.even)}};
    }
    if (calibration.load && isBusy(*calibration.load)) {
        return Message{INTERLEAVE_TEXT_N("honesty",
                                         "About: while that was measured, others used %1 of %n core(s), and a "
                                         "core may be slower beside a busy one. What a run is expected to take "
                                         "at best comes from the run."),
                       {Decimal{calibration.load->others, 1}},
                       static_cast<std::int64_t>(calibration.load->cores)};
    }
    return std::nullopt;
}

} // namespace

bool isBusy(const Load& load)
{
    return load.others - load.uncertainty > kNoisy * static_cast<double>(load.cores);
}

Message busySentence(const Load& load)
{
    return {INTERLEAVE_TEXT_N("load", "Other programs use %1 of %n core(s) now: what is run may show little."),
            {Decimal{load.others, 1}},
            static_cast<std::int64_t>(load.cores)};
}

std::optional<Fact> calibrationFact(const Machine& machine)
{
    if (!machine.calibration)
        return std::nullopt;
    const Text question = INTERLEAVE_TEXT("honesty", "Does a millisecond of work take one?");
    if (const std::optional<Message> disturbance = disturbanceOf(*machine.calibration))
        return Fact{question, *disturbance, Standing::Limited};
    return Fact{question,
                {INTERLEAVE_TEXT("honesty",
                                 "Yes, on a core that nothing else slows down: that was measured at one pace for "
                                 "%1 % of the time."),
                 {percent(machine.calibration->even)}}};
}

} // namespace interleave
