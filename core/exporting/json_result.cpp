// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exporting/json_result.h"

#include "core/program/step_kinds.h"
#include "core/run/captions.h"
#include "core/run/distribution.h"
#include "core/run/explanation.h"

namespace interleave {

namespace {

using Layout = JsonWriter::Layout;

std::string words(const Message& message)
{
    return englishWords()(message);
}

/// "result" as a number or a text, "result_ms" for a time.
void writeResult(JsonWriter& json, const Argument& result)
{
    if (const auto* time = std::get_if<Duration>(&result))
        json.key("result_ms").milliseconds(*time);
    else if (const auto* number = std::get_if<std::int64_t>(&result))
        json.key("result").integer(*number);
    else if (const auto* ratio = std::get_if<Decimal>(&result))
        json.key("result").decimal(ratio->value, 6);
    else
        json.key("result").text(words({{"", "%1"}, {result}}));
}

/// By SharedId, whether a task may leave without it: no key came in time, or the database was busy.
std::vector<bool> whatRefuses(const Plan& plan)
{
    std::vector<bool> refuses;
    for (const Shared& shared : plan.shared)
        refuses.push_back(std::holds_alternative<Database>(shared.kind));
    for (const Task& task : plan.tasks) {
        for (const Step& step : task.program) {
            const StepFacts facts = factsOf(step.action);
            if (const std::optional<Taking>& taking = facts.locks->takes; taking && *facts.onward == Onward::Past)
                refuses[indexOf(taking->what)] = true;
        }
    }
    return refuses;
}

void writeOutcome(JsonWriter& json, const SharedKind& kind, const SharedOutcome& outcome, const Trace& trace)
{
    switch (factsOf(kind).remains) {
    case Remains::Uses:
    case Remains::Requests: json.key("uses").integer(outcome.uses); break;
    case Remains::Number:
        json.key("value").integer(outcome.value);
        if (factsOf(kind).isDevice)
            json.key("uses").integer(outcome.uses);
        break;
    case Remains::Names:
        json.key("names").beginArray();
        for (const TaskId name : outcome.names)
            json.text(trace.taskOf(name).name);
        json.endArray();
        break;
    }
}

void writeValue(JsonWriter& json, Duration value)
{
    json.milliseconds(value);
}

void writeValue(JsonWriter& json, std::int64_t value)
{
    json.integer(value);
}

template<typename Value>
void writeSpread(JsonWriter& json, std::string_view key, const Spread<Value>& spread)
{
    json.key(key).beginObject(Layout::OneLine);
    writeValue(json.key("least"), spread.least);
    writeValue(json.key("lower_quarter"), spread.lowerQuarter);
    writeValue(json.key("median"), spread.median);
    writeValue(json.key("upper_quarter"), spread.upperQuarter);
    writeValue(json.key("most"), spread.most);
    json.endObject();
}

std::int64_t numberOf(std::size_t place)
{
    return static_cast<std::int64_t>(place + 1);
}

void writeBars(JsonWriter& json, const std::vector<ResultBar>& bars)
{
    json.key("bars").beginArray();
    for (const ResultBar& bar : bars) {
        json.beginObject(Layout::OneLine);
        json.key("label").text(words(bar.label));
        json.key("count").integer(static_cast<std::int64_t>(bar.runs.size()));
        json.key("runs").beginArray();
        for (const std::size_t run : bar.runs)
            json.integer(numberOf(run));
        json.endArray();
        json.endObject();
    }
    json.endArray();
}

} // namespace

void writeVerdict(JsonWriter& json, const RunResult& run)
{
    json.key("verdict");
    if (!run.verdict) {
        json.null();
        return;
    }
    json.beginObject();
    json.key("judgement").text(idOf(run.verdict->judgement));
    json.key("expected").text(words(run.verdict->expected));
    json.key("came_out").text(words(run.verdict->cameOut));
    json.key("meaning").text(words(run.verdict->meaning));
    writeResult(json, run.verdict->result);
    json.endObject();
}

void writeStandstill(JsonWriter& json, const RunResult& run)
{
    json.key("standstill");
    if (!run.trace.standstill) {
        json.null();
        return;
    }
    json.beginObject();
    json.key("kind").text(idOf(run.trace.standstill->kind));
    json.key("found_ns").integer(run.trace.standstill->found.time_since_epoch().count());
    json.key("sentence").text(words(standstillSentence(run)));
    json.key("members").beginArray();
    for (const Standstill::Member& member : run.trace.standstill->members) {
        json.beginObject(Layout::OneLine);
        json.key("task").integer(static_cast<std::int64_t>(indexOf(member.task)));
        writeOptional(json.key("waits_for"), member.waitsFor);
        writeOptional(json.key("who"), member.who);
        json.endObject();
    }
    json.endArray();
    json.endObject();
}

void writeShared(JsonWriter& json, const Trace& trace)
{
    json.key("shared").beginArray();
    const std::vector<bool> refuses = whatRefuses(*trace.plan);
    for (std::size_t id = 0; id < trace.shared.size(); ++id) {
        const Shared& shared = trace.plan->shared[id];
        json.beginObject(Layout::OneLine);
        json.key("name").text(words(shared.name));
        json.key("kind").text(idOf(shared.kind));
        writeOutcome(json, shared.kind, trace.shared[id], trace);
        if (refuses[id])
            json.key("refused").integer(trace.shared[id].refused);
        json.endObject();
    }
    json.endArray();
}

void writeLinks(JsonWriter& json, const Trace& trace)
{
    json.key("links").beginArray();
    for (const Link& link : trace.links) {
        json.beginObject(Layout::OneLine);
        json.key("kind").text(idOf(link.kind));
        json.key("from").integer(static_cast<std::int64_t>(indexOf(link.from)));
        json.key("sent_ns").integer(link.sent.time_since_epoch().count());
        json.key("to").integer(static_cast<std::int64_t>(indexOf(link.to)));
        json.key("got_ns").integer(link.got.time_since_epoch().count());
        writeOptional(json.key("about"), link.about);
        json.endObject();
    }
    json.endArray();
    json.key("links_left_out").integer(static_cast<std::int64_t>(trace.linksLeftOut));
}

void writeFacts(JsonWriter& json, std::span<const Fact> facts)
{
    json.beginArray();
    for (const Fact& fact : facts) {
        json.beginObject(JsonWriter::Layout::OneLine);
        json.key("question").text(englishWords()(fact.question));
        json.key("answer").text(words(fact.answer));
        json.key("standing").text(idOf(fact.standing));
        json.endObject();
    }
    json.endArray();
}

namespace {

void writeWitness(JsonWriter& json, const RunResult& run)
{
    const Witness& witness = run.trace.witness;
    json.key("witness").beginObject(JsonWriter::Layout::OneLine);
    json.key("source").text(witness.saw() ? "kernel" : "none");
    json.key("problem");
    if (witness.problem.text.isEmpty())
        json.null();
    else
        json.text(words(witness.problem));
    json.key("threads").integer(static_cast<std::int64_t>(witness.threads));
    if (witness.saw()) {
        json.key("switches").integer(witness.switches);
        json.key("preemptions").integer(witness.preemptions);
        json.key("matched").integer(witness.matched);
        json.key("missed").integer(witness.switches - witness.matched);
        json.key("longest_missed_us").microseconds(witness.longestMissed);
        json.key("gaps_without_switch").integer(witness.gapsWithoutSwitch);
        json.key("in_those_gaps_us").microseconds(witness.inThoseGaps);
        json.key("lost").integer(static_cast<std::int64_t>(witness.lost));
        json.key("counted_by_threads");
        if (witness.counted)
            json.integer(*witness.counted);
        else
            json.null();
        json.key("watched").beginArray(JsonWriter::Layout::OneLine);
        for (const Witness::Watched& thread : witness.watched) {
            json.beginObject(JsonWriter::Layout::OneLine);
            json.key("system_id").integer(thread.systemId);
            json.key("switches").integer(thread.switches);
            json.key("from_ns").integer(thread.from.count());
            json.key("until_ns").integer(thread.until.count());
            json.endObject();
        }
        json.endArray();
    }
    json.key("boundary_error_us");
    if (witness.errors) {
        json.beginObject(JsonWriter::Layout::OneLine);
        json.key("boundaries").integer(witness.errors->boundaries);
        json.key("median").microseconds(witness.errors->median);
        json.key("p99").microseconds(witness.errors->p99);
        json.key("worst").microseconds(witness.errors->worst);
        json.endObject();
    } else {
        json.null();
    }
    json.endObject();
}

} // namespace

void writeEvidence(JsonWriter& json, const RunResult& run)
{
    json.key("evidence").text(words(evidenceCaption(run)));
    if (run.trace.info.isSimulated()) {
        json.key("witness").null();
        json.key("clock").null();
    } else {
        writeWitness(json, run);
        json.key("clock").beginObject(JsonWriter::Layout::OneLine);
        json.key("source").text(run.machine.clock.ticks.usesCounter() ? "counter" : "steady_clock");
        json.key("stamp_ns").decimal(run.stampCostNs, 1);
        json.key("drift_us").microseconds(run.trace.info.clockDrift);
        json.endObject();
    }
    json.key("honesty");
    writeFacts(json, honestyOf(run));
}

void writeDistribution(JsonWriter& json, const Series& series)
{
    const Distribution distribution = distributionOf(series.runs);
    json.key("runs").integer(static_cast<std::int64_t>(distribution.runs));
    json.key("noisy_left_out").integer(static_cast<std::int64_t>(series.noisyLeftOut));
    json.key("summary").text(words(summaryOf(distribution)));
    json.key("shown_run").integer(numberOf(series.shown));
    json.key("shown_by").text("median makespan");
    writeSpread(json, "makespan_ms", distribution.makespan);
    json.key("shortest_run").integer(numberOf(distribution.shortest));
    json.key("longest_run").integer(numberOf(distribution.longest));
    json.key("odd_run");
    if (distribution.oddOne)
        json.integer(numberOf(*distribution.oddOne));
    else
        json.null();
    json.key("as_expected").integer(static_cast<std::int64_t>(distribution.asExpected));
    json.key("unexpected").integer(static_cast<std::int64_t>(distribution.unexpected));
    json.key("standstills").integer(static_cast<std::int64_t>(distribution.standstills));
    json.key("result_name").text(englishWords()(distribution.resultName));
    if (distribution.numbers)
        writeSpread(json, "result", *distribution.numbers);
    if (distribution.times)
        writeSpread(json, "result_ms", *distribution.times);
    writeBars(json, distribution.bars);
}

} // namespace interleave
