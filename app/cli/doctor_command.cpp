// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/commands.h"
#include "core/exporting/json_writer.h"
#include "core/machine/machine.h"

namespace interleave::cli {
namespace {

std::string orUnknown(const std::string& text)
{
    return text.empty() ? "the system does not tell" : text;
}

std::string coresOf(const Machine& machine)
{
    std::string numbers;
    for (const CpuId cpu : machine.cpus)
        numbers += (numbers.empty() ? "" : ", ") + std::to_string(indexOf(cpu));
    return std::to_string(machine.cpus.size()) + " (best first: " + numbers + ")";
}

std::string pinningOf(const Machine& machine, const Words& words)
{
    return machine.pinCpu ? "works; runs on one core use core " + std::to_string(indexOf(*machine.pinCpu))
                          : "does not work: " + words(machine.pinProblem);
}

std::string doctorText(const Machine& machine, const Words& words)
{
    const WorkRate& rate = machine.workRate;
    const std::vector<std::pair<std::string, std::string>> facts{
        {"Operating system", orUnknown(machine.os)},
        {"Processor", orUnknown(machine.processor)},
        {"Logical cores", coresOf(machine)},
        {"Physical cores", machine.physicalCores > 0 ? std::to_string(machine.physicalCores) : orUnknown({})},
        {"Two at the same instant", machine.cpus.size() > 1 ? "possible" : "not possible: there is one core only"},
        {"Pinning to one core", pinningOf(machine, words)},
        {"Core of a running thread", machine.knowsCurrentCpu ? "known" : orUnknown({})},
        {"Clock's resolution", words.duration(machine.clock.resolution)},
        {"Clock's cost", words.number(Decimal{machine.clock.costNs, 1}) + " ns for a reading"},
        {"Work rate", words.number(Decimal{rate.unitsPerMicrosecond, 1}) + " units in a µs"},
        {"Work quantum", words.duration(rate.quantum) + " between two looks at the clock"},
    };
    std::string text;
    for (const auto& [name, fact] : facts)
        text += name + ": " + fact + '\n';
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

void writeJson(const Machine& machine, const Words& words, std::ostream& out)
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
    json.endObject();
    json.key("work").beginObject();
    json.key("units_per_us").decimal(machine.workRate.unitsPerMicrosecond, 3);
    json.key("units_per_quantum").integer(static_cast<std::int64_t>(machine.workRate.unitsPerQuantum));
    json.key("quantum_ns").integer(machine.workRate.quantum.count());
    json.endObject();
    json.endObject();
    out << '\n';
}

} // namespace

ExitStatus examine(const DoctorCommand& command, const Console& console)
{
    const Machine machine = inspectMachine();
    if (command.form == Form::Json)
        writeJson(machine, englishWords(), console.out);
    else
        console.print(doctorText(machine, englishWords()));
    return ExitStatus::Done;
}

} // namespace interleave::cli
