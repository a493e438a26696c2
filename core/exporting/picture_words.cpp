// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exporting/picture_words.h"

#include <algorithm>
#include <iterator>

#include "core/gantt/tick_label.h"
#include "core/run/answer.h"
#include "core/run/captions.h"

namespace interleave {

namespace {

Message valueOf(const ParameterSpec& spec, std::int64_t value)
{
    switch (spec.unit) {
    case Unit::Count: break;
    case Unit::Choice:
        return {INTERLEAVE_TEXT("picture", "%1: %2"), {spec.name, spec.choices[static_cast<std::size_t>(value)]}};
    case Unit::Microseconds:
        return {INTERLEAVE_TEXT("picture", "%1: %2"), {spec.name, Duration{std::chrono::microseconds(value)}}};
    case Unit::Milliseconds:
        return {INTERLEAVE_TEXT("picture", "%1: %2"), {spec.name, Duration{std::chrono::milliseconds(value)}}};
    case Unit::Percent: return {INTERLEAVE_TEXT("picture", "%1: %2 %"), {spec.name, value}};
    }
    return {INTERLEAVE_TEXT("picture", "%1: %2"), {spec.name, value}};
}

Text lengthText(const Trace& trace)
{
    if (trace.info.outcome == Outcome::Completed)
        return INTERLEAVE_TEXT("picture", "%1");
    if (trace.info.outcome == Outcome::RecordingFull)
        return INTERLEAVE_TEXT("picture", "recorded for %1: no room for more");
    if (!trace.standstill)
        return INTERLEAVE_TEXT("picture", "stopped after %1");
    return trace.standstill->kind == StandstillKind::Livelock ? INTERLEAVE_TEXT("picture", "livelock, ended after %1")
                                                              : INTERLEAVE_TEXT("picture", "deadlock, ended after %1");
}

TimePoint roundedTo(Duration step, TimePoint t)
{
    const Duration since = t.time_since_epoch() + step / 2;
    return TimePoint(since - since % step);
}

} // namespace

Message lengthCaption(const RunResult& run)
{
    return {lengthText(run.trace), {run.metrics.makespan}};
}

Message earlierCaption(Duration by)
{
    return {INTERLEAVE_TEXT("picture", "ended %1 earlier"), {by}};
}

std::vector<Message> machineFacts(const Machine& machine)
{
    std::vector<Message> sentences;
    if (!machine.os.empty() && !machine.processor.empty())
        sentences.push_back({INTERLEAVE_TEXT("picture", "Measured on %1 with %2."), {machine.os, machine.processor}});
    else if (!machine.os.empty() || !machine.processor.empty())
        sentences.push_back({INTERLEAVE_TEXT("picture", "Measured on %1."), {machine.os + machine.processor}});
    sentences.push_back(
        {INTERLEAVE_TEXT_N("picture", "%n core(s) could be used."), {}, static_cast<std::int64_t>(machine.cpus.size())});
    if (machine.pinCpu)
        sentences.push_back({INTERLEAVE_TEXT("picture", "Threads could be pinned to a core."), {}});
    else if (!machine.pinProblem.text.isEmpty())
        sentences.push_back(machine.pinProblem);
    return sentences;
}

std::vector<Message> simulationFacts(const Machine& machine)
{
    if (machine.os.empty() || machine.processor.empty())
        return {{INTERLEAVE_TEXT("picture", "Computed, not measured."), {}}};
    return {{INTERLEAVE_TEXT("picture", "Computed on %1 with %2, not measured."), {machine.os, machine.processor}}};
}

std::vector<Message> planFacts(const RunRequest& request)
{
    std::vector<Message> facts{{request.scenario->title, {}}};
    for (const ParameterSpec& spec : request.scenario->parameters)
        facts.push_back(valueOf(spec, request.parameters[spec]));
    facts.push_back({INTERLEAVE_TEXT("picture", "Seed: %1"), {std::to_string(request.seed)}});
    return facts;
}

std::vector<Message> modelFacts(const RunRequest& request)
{
    const ExecutionModel& model = *request.model;
    const Result<Parameters> settings = checkedParameters(model.parameters, request.settings);
    std::vector<Message> facts;
    for (const ParameterSpec& spec : model.parameters) {
        if (settings && (model.isSimulated || request.settings.contains(spec.id)))
            facts.push_back({INTERLEAVE_TEXT("picture", "%1, %2"),
                             {std::vector{headingCaption(request)}, std::vector<Message>{valueOf(spec, (*settings)[spec])}}});
    }
    return facts;
}

std::vector<Message> evidenceFacts(const ExportRequest& request)
{
    std::vector<Message> found;
    for (const auto& run : request.runs) {
        Message caption = evidenceCaption(*run);
        if (std::ranges::find(found, caption) == found.end())
            found.push_back(std::move(caption));
    }
    return found;
}

std::vector<Message> settingFacts(const ExportRequest& request)
{
    std::vector<Message> facts = planFacts(request.runs.front()->request);
    for (const auto& run : request.runs)
        std::ranges::copy(modelFacts(run->request), std::back_inserter(facts));
    return facts;
}

std::vector<Message> placeFacts(const ExportRequest& request)
{
    const Machine& machine = request.runs.front()->machine;
    const bool areAllSimulated =
        std::ranges::all_of(request.runs, [](const auto& run) { return run->trace.info.isSimulated(); });
    return areAllSimulated ? simulationFacts(machine) : machineFacts(machine);
}

Message rowsCaption(RowSlice slice, std::size_t count)
{
    const auto first = static_cast<std::int64_t>(slice.first + 1);
    const auto last = static_cast<std::int64_t>(slice.end);
    const auto all = static_cast<std::int64_t>(count);
    if (first == last)
        return {INTERLEAVE_TEXT("picture", "Row %1 of %2"), {first, all}};
    return {INTERLEAVE_TEXT("picture", "Rows %1 to %2 of %3"), {first, last, all}};
}

Message excerptCaption(TimeRange visible, TimePoint end)
{
    Duration exact{1};
    while (exact * 1000 <= visible.length())
        exact *= 10;
    const std::vector<Message> fromTo = gantt::tickLabels({roundedTo(exact, visible.begin), roundedTo(exact, visible.end)});
    return {INTERLEAVE_TEXT("picture", "Shown: %1 to %2, of %3"),
            {std::vector{fromTo[0]}, std::vector{fromTo[1]}, end.time_since_epoch()}};
}

std::string joined(const std::vector<Message>& messages, std::string_view between, const Words& words)
{
    std::string text;
    for (const Message& message : messages) {
        if (!text.empty())
            text += between;
        text += words(message);
    }
    return text;
}

std::string pictureText(const ExportRequest& request)
{
    const Words& words = *request.words;
    const Explanation explanation = answerOf(request.runs);
    std::string text = sentence(explanation.headline, words) + '\n' + sentence(explanation.detail, words) + "\n\n";
    for (std::size_t number = 0; number < request.runs.size(); ++number) {
        const auto& run = request.runs[number];
        const Message line{INTERLEAVE_TEXT("picture", "%1 %2: %3. %4 %5."),
                           {std::vector{headingCaption(run->request)}, std::vector{placeCaption(*run)},
                            std::vector{lengthCaption(*run)}, overlapQuestion(), std::vector{overlapAnswer(*run)}}};
        text += words(line) + '\n';
        if (run->verdict)
            text += words(verdictSentence(*run)) + '\n';
        if (run->trace.standstill)
            text += words(standstillSentence(*run)) + '\n';
        if (const Message notice = noticeOf(*run, explanation); !notice.text.isEmpty())
            text += sentence(notice, words) + '\n';
        for (const Message& said : request.ghostOf(number).sentences())
            text += words(said) + '\n';
    }
    text += '\n' + joined(evidenceFacts(request), " · ", words) + '\n' + joined(settingFacts(request), " · ", words)
          + '\n' + joined(placeFacts(request), " ", words) + '\n';
    return text;
}

} // namespace interleave
