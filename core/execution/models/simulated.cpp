// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/execution/models/model_parameters.h"
#include "core/execution/models/models.h"
#include "core/execution/simulation.h"

#include <array>

namespace interleave {

namespace {

constexpr ParameterKey<std::size_t> kCores{"simulated_cores"};
constexpr ParameterKey<std::chrono::microseconds> kSwitchCost{"switch_us"};

constexpr std::array kParameters{
    ParameterSpec{.id = kCores.id,
                  .name = INTERLEAVE_TEXT("parameter", "Simulated cores"),
                  .help = INTERLEAVE_TEXT("parameter", "How many cores the simulated computer has."),
                  .unit = Unit::Count,
                  .minimum = 1,
                  .maximum = 64,
                  .initial = 8,
                  .prominence = Prominence::First},
    sliceParameter(INTERLEAVE_TEXT("parameter", "How long a task may compute while others are ready.")),
    ParameterSpec{.id = kSwitchCost.id,
                  .name = INTERLEAVE_TEXT("parameter", "Cost of a switch"),
                  .help =
                      INTERLEAVE_TEXT("parameter", "How long a core does nothing before it goes on with another task."),
                  .unit = Unit::Microseconds,
                  .minimum = 0,
                  .maximum = 10'000,
                  .initial = 2},
};

SimulatedMachine machineOf(const ExecutionContext& context)
{
    return {.cores = context.settings[kCores], .slice = context.settings[kSlice], .switchCost = context.settings[kSwitchCost]};
}

Means meansFor(const ExecutionContext& context)
{
    const SimulatedMachine machine = machineOf(context);
    return {{}, machine.cores, machine.slice};
}

Result<Recording> run(const ExecutionContext& context)
{
    return Simulation(context, machineOf(context)).run();
}

} // namespace

constinit const ExecutionModel kSimulated{
    .id = "simulated",
    .title = INTERLEAVE_TEXT("model", "Simulated computer"),
    .term = INTERLEAVE_TEXT("model", "simulation in virtual time"),
    .summary =
        INTERLEAVE_TEXT("model", "Nothing is executed: what would happen on as many cores as you like is computed, "
                                 "and marked as simulated wherever it is shown."),
    .heading = INTERLEAVE_TEXT("model", "Simulated"),
    .place = INTERLEAVE_TEXT_N("model", "on %n simulated core(s)"),
    .subject = INTERLEAVE_TEXT_N("model", "%n simulated core(s)"),
    .isSimulated = true,
    .parameters = kParameters,
    .meansFor = meansFor,
    .run = run,
};

} // namespace interleave
