// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/commands.h"
#include "app/cli/making.h"
#include "app/cli/values.h"
#include "app/cli/wrapping.h"
#include "core/exporting/json_result.h"
#include "core/machine/calibration.h"
#include "core/run/pace.h"
#include "core/run/surroundings.h"

namespace interleave::cli {
namespace {

std::string orUnknown(const std::string& text)
{
    return text.empty() ? "the system does not tell" : text;
}

std::string coresOf(const Machine& machine)
{
    return std::to_string(machine.cpus.size()) + " (" + rangesOf(machine.cpus) + "; the best is "
         + std::to_string(indexOf(machine.cpus.front())) + ")";
}

/// A short run on one core, so that what is said of this computer was seen on it. None where it cannot be made.
RunPointer trial(const Machine& machine)
{
    const Scenario* scenario = *scenarioById("cpu-bound");
    Progress progress;
    StopSource stop;
    const Result<Parameters> parameters = checkedParameters(scenario->parameters, {{"tasks", 3}, {"work_ms", 100}});
    if (!parameters)
        return nullptr;
    const Result<RunPointer> run =
        runScenario({.scenario = scenario, .model = *executionModelById("one-core"), .parameters = *parameters},
                    machine, stop.token(), progress);
    return run ? *run : nullptr;
}

/// "0.1 of 2, and somebody waited for one 3 % of the time".
std::string othersOf(const Machine& machine, const Words& words)
{
    const std::optional<Load> load = machine.calibration ? machine.calibration->load : std::nullopt;
    if (!load)
        return orUnknown({});
    std::string text = words.number(Decimal{load->others, 1}) + " of " + std::to_string(load->cores)
                     + (isBusy(*load) ? ": a run may show little now" : "");
    if (load->crowded)
        text += "; some program had to wait for a core for " + words.number(Decimal{100 * *load->crowded, 0}) + " % of the time";
    return text;
}

void writeLoad(JsonWriter& json, const Machine& machine)
{
    const std::optional<Load> load = machine.calibration ? machine.calibration->load : std::nullopt;
    json.key("load").beginObject();
    json.key("others_cores");
    load ? json.decimal(load->others, 3) : json.null();
    json.key("crowded_share");
    load && load->crowded ? json.decimal(*load->crowded, 3) : json.null();
    json.key("is_busy");
    load ? json.boolean(isBusy(*load)) : json.null();
    json.endObject();
}

std::string factsText(std::span<const Fact> facts, const Words& words, std::size_t columns)
{
    std::string text;
    for (const Fact& fact : facts) {
        const char* sign = fact.standing == Standing::Sound ? "  " : fact.standing == Standing::Limited ? "- " : "! ";
        text += wrapped(sign + words(fact.question) + " " + capitalized(words(fact.answer)), {"", "    "}, columns);
    }
    return text;
}

std::string doctorText(const Machine& machine, const RunPointer& run, const Words& words, std::size_t columns)
{
    const WorkRate& rate = machine.workRate;
    const std::vector<std::pair<std::string, std::string>> facts{
        {"Operating system", orUnknown(machine.os)},
        {"Processor", orUnknown(machine.processor)},
        {"Logical cores", coresOf(machine)},
        {"Physical cores", machine.physicalCores > 0 ? std::to_string(machine.physicalCores) : orUnknown({})},
        {"Two at the same instant", machine.cpus.size() > 1 ? "possible" : "not possible: there is one core only"},
        {"Core of a running thread", machine.knowsCurrentCpu ? "known" : orUnknown({})},
        {"Cores that others use now", othersOf(machine, words)},
        {"Work rate", words.number(Decimal{rate.unitsPerMicrosecond, 1}) + " units in a µs"},
        {"Work quantum", words.duration(rate.quantum) + " between two looks at the clock"},
    };
    std::string text;
    for (const auto& [name, fact] : facts)
        text += name + ": " + fact + '\n';
    text += '\n' + factsText(honestyOf(machine), words, columns);
    if (run)
        text += "\nA trial, three tasks taking turns on one core:\n" + factsText(honestyOf(*run), words, columns);
    return text;
}

void writeTextOrNull(JsonWriter& json, const std::string& text)
{
    text.empty() ? json.null() : json.text(text);
}

void writeCores(JsonWriter& json, const Machine& machine)
{
    json.key("cores").integer(static_cast<std::int64_t>(machine.cpus.size()));
    json.key("core_numbers").beginArray(JsonWriter::Layout::OneLine);
    for (const CpuId cpu : machine.cpus)
        json.integer(static_cast<std::int64_t>(cpu));
    json.endArray();
    json.key("ignored_variables").beginArray(JsonWriter::Layout::OneLine);
    for (const std::string& name : machine.ignoredVariables)
        json.text(name);
    json.endArray();
    json.key("physical_cores");
    machine.physicalCores > 0 ? json.integer(static_cast<std::int64_t>(machine.physicalCores)) : json.null();
    json.key("knows_current_core").boolean(machine.knowsCurrentCpu);
}

void writePinning(JsonWriter& json, const Machine& machine, const Words& words)
{
    json.key("pinning").beginObject();
    json.key("works").boolean(machine.pinCpu.has_value());
    json.key("core");
    machine.pinCpu ? json.integer(static_cast<std::int64_t>(*machine.pinCpu)) : json.null();
    json.key("problem");
    writeTextOrNull(json, words(machine.pinProblem));
    json.endObject();
}

void writeJson(const Machine& machine, const RunPointer& run, const Words& words, std::ostream& out)
{
    JsonWriter json(out);
    json.beginObject();
    json.key("version").text(INTERLEAVE_VERSION);
    json.key("os");
    writeTextOrNull(json, machine.os);
    json.key("cpu");
    writeTextOrNull(json, machine.processor);
    writeCores(json, machine);
    writePinning(json, machine, words);
    json.key("clock").beginObject();
    json.key("resolution_ns").integer(machine.clock.resolution.count());
    json.key("cost_ns").decimal(machine.clock.costNs, 1);
    json.key("source").text(machine.clock.ticks.usesCounter() ? "counter" : "steady_clock");
    json.key("counter_problem");
    writeTextOrNull(json, words(machine.clock.counterProblem));
    json.endObject();
    json.key("witness").beginObject();
    json.key("works").boolean(machine.witnessProblem.text.isEmpty());
    json.key("problem");
    writeTextOrNull(json, words(machine.witnessProblem));
    json.endObject();
    json.key("limits").beginObject();
    json.key("cores_of_computer").integer(static_cast<std::int64_t>(machine.limits.cpusOfComputer));
    json.key("quota_cores");
    machine.limits.quotaCores ? json.decimal(*machine.limits.quotaCores, 3) : json.null();
    json.endObject();
    writeLoad(json, machine);
    json.key("work").beginObject();
    json.key("units_per_us").decimal(machine.workRate.unitsPerMicrosecond, 3);
    json.key("units_per_quantum").integer(static_cast<std::int64_t>(machine.workRate.unitsPerQuantum));
    json.key("quantum_ns").integer(machine.workRate.quantum.count());
    json.key("even_share").decimal(machine.calibration->even, 3);
    json.key("taken_share");
    machine.calibration->taken ? json.decimal(*machine.calibration->taken, 3) : json.null();
    json.endObject();
    json.key("honesty");
    writeFacts(json, honestyOf(machine));
    json.key("trial");
    if (run) {
        json.beginObject();
        writeEvidence(json, *run);
        json.endObject();
    } else {
        json.null();
    }
    json.endObject();
    out << '\n';
}

} // namespace

ExitStatus examine(const DoctorCommand& command, const Console& console)
{
    Machine machine = inspectMachine();
    const RunPointer run = trial(machine);
    if (run && contradictsCalibration(*run))
        machine = calibratedAnew(machine);
    if (command.form == Form::Json)
        console.printJson([&](std::ostream& out) { writeJson(machine, run, englishWords(), out); });
    else
        console.print(doctorText(machine, run, englishWords(), console.columns));
    return ExitStatus::Done;
}

} // namespace interleave::cli
