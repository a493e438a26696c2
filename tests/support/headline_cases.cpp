// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/headline_cases.h"

#include <algorithm>
#include <set>
#include <sstream>

#include "core/execution/simulation.h"
#include "core/program/cursor.h"
#include "core/program/plan_facts.h"
#include "core/record/trace_builder.h"
#include "tests/support/plain_plan.h"

namespace interleave {

namespace {

using namespace std::chrono_literals;

Placement placementOf(const ExecutionModel& model)
{
    if (model.isSimulated)
        return Placement::Simulated;
    if (model.id == "baton")
        return Placement::OneAtATimeByBaton;
    return model.usesManyCores ? Placement::AllCpus : Placement::PinnedToOneCpu;
}

bool isOneThread(const ExecutionModel& model)
{
    return model.id == "in-order" || model.id == "event-loop" || model.id == "green-threads";
}

bool isPlain(const Plan& plan)
{
    return plan.shared.empty() && std::ranges::none_of(spawnedTasksOf(plan), [](bool spawned) { return spawned; });
}

/// Tasks that share nothing, one after the other.
Trace inOrder(const std::shared_ptr<const Plan>& plan)
{
    Trace trace;
    trace.plan = plan;
    TimePoint now{};
    for (const Task& task : plan->tasks) {
        TaskTrace& own = trace.tasks.emplace_back();
        if (now > TimePoint{})
            own.spans.appendUntil(now, Activity::Ready, StepIndex{0}, Evidence::Recorded, WorkerId{0});
        for (Cursor cursor(task.program); !cursor.isAtEnd(); cursor.advance()) {
            const Step& step = cursor.step();
            if (const auto* compute = std::get_if<Compute>(&step.action))
                own.spans.appendUntil(now += compute->work, Activity::Running, cursor.index(), Evidence::Recorded,
                                      WorkerId{0}, CpuId{0});
            else if (const auto* wait = std::get_if<WaitForIo>(&step.action))
                own.spans.appendUntil(now += wait->time, Activity::WaitingIo, cursor.index(), Evidence::Recorded, WorkerId{0});
        }
    }
    return trace;
}

Trace computedBy(const ExecutionModel& model, const std::shared_ptr<const Plan>& plan, std::size_t cores)
{
    const Machine machine = plainMachine();
    Progress progress;
    const bool keepsCore = model.id == "in-order" || model.id == "event-loop" || model.id == "pool";
    const SimulatedMachine computer{.cores = cores, .slice = keepsCore ? 1h : 4ms, .switchCost = 2us};
    return buildTrace(Simulation({*plan, machine, 0, {}, progress}, computer).run(), plan);
}

RunPointer judgedAnew(RunResult run)
{
    conclude(run);
    return std::make_shared<const RunResult>(std::move(run));
}

/// Letters of UTF-8.
std::size_t lettersOf(const std::string& text)
{
    return static_cast<std::size_t>(std::ranges::count_if(text, [](char c) { return (c & 0xC0) != 0x80; }));
}

/// Plain searches: expressions took half the time of these tests, and minutes under the address sanitizer.
bool containsAny(const std::string& text, std::initializer_list<std::string_view> parts)
{
    return std::ranges::any_of(parts, [&](std::string_view part) { return text.find(part) != std::string::npos; });
}

/// %1 or %n.
bool hasOpenPlace(const std::string& text)
{
    for (std::size_t at = text.find('%'); at != std::string::npos; at = text.find('%', at + 1)) {
        const char next = at + 1 < text.size() ? text[at + 1] : ' ';
        if (next == 'n' || (next >= '0' && next <= '9'))
            return true;
    }
    return false;
}

/// Every four words in a row.
std::set<std::string> phrasesOf(const std::string& text)
{
    std::istringstream stream(text);
    std::vector<std::string> words;
    for (std::string word; stream >> word;)
        words.push_back(word.substr(0, word.find_last_not_of(".:,;") + 1));
    std::set<std::string> phrases;
    for (std::size_t n = 0; n + 4 <= words.size(); ++n)
        phrases.insert(words[n] + ' ' + words[n + 1] + ' ' + words[n + 2] + ' ' + words[n + 3]);
    return phrases;
}

/// Takes the names of models out of a text: they must be said again.
void leaveOutModels(const Message& message, const Words& words, std::string& text)
{
    for (const Argument& argument : message.arguments) {
        const auto* messages = std::get_if<std::vector<Message>>(&argument);
        for (const Message& inner : messages ? *messages : std::vector<Message>{}) {
            leaveOutModels(inner, words, text);
            if (std::string_view(inner.text.context) != "model")
                continue;
            for (const std::string& name : {words(inner), capitalized(words(inner))}) {
                for (std::size_t at = text.find(name); at != std::string::npos; at = text.find(name))
                    text.replace(at, name.size(), "…");
            }
        }
    }
}

bool isSaidTwice(const Explanation& said, const Words& words)
{
    std::string headline = sentence(said.headline, words);
    std::string detail = sentence(said.detail, words);
    leaveOutModels(said.headline, words, headline);
    leaveOutModels(said.detail, words, detail);
    const std::set<std::string> told = phrasesOf(headline);
    return std::ranges::any_of(phrasesOf(detail), [&](const std::string& phrase) { return told.contains(phrase); });
}

std::vector<RunPointer> many(const RunPointer& usual, const RunPointer& other, int others)
{
    std::vector<RunPointer> runs(100, usual);
    std::fill(runs.begin(), runs.begin() + others, other);
    return runs;
}

void addPairs(std::vector<HeadlineCase>& cases, const RunPointer& first, const RunPointer& second)
{
    const auto add = [&](const char* situation, const RunPointer& above, const RunPointer& below) {
        cases.push_back({situation, answerOf(*above, *below)});
    };
    const auto addGeneral = [&](const char* situation, const RunPointer& above, const RunPointer& below) {
        cases.push_back({situation, answerOf(*above, *below), true});
    };
    add("both done", first, second);
    add("both done, the other way round", second, first);
    add("many times as long above", slowed(first, 12), second);
    add("wrong below", first, spoilt(second));
    add("wrong above", spoilt(first), second);
    add("wrong both times", spoilt(first), spoilt(second));
    add("other programs below", first, disturbedBy(second, Disturber::OtherPrograms));
    addGeneral("a quota below", first, disturbedBy(second, Disturber::Quota));
    addGeneral("suspended below", first, disturbedBy(second, Disturber::Suspension));
    addGeneral("lost to nobody knows what", first, disturbedBy(second, Disturber::Unknown));
    addGeneral("stopped below", first, stopped(second));
    addGeneral("both stopped", stopped(first), stopped(second));
    addGeneral("recorded in part below", first, recordedInPart(second));
    for (const StandstillKind kind : {StandstillKind::Deadlock, StandstillKind::Livelock}) {
        const bool isDead = kind == StandstillKind::Deadlock;
        addGeneral(isDead ? "deadlock below" : "livelock below", first, standing(second, kind));
        addGeneral(isDead ? "deadlock both times" : "livelock both times", standing(first, kind), standing(second, kind));
    }
    addGeneral("deadlock above, stopped below", standing(first, StandstillKind::Deadlock), stopped(second));
    addGeneral("deadlock above, livelock below", standing(first, StandstillKind::Deadlock),
               standing(second, StandstillKind::Livelock));
}

void addSingles(std::vector<HeadlineCase>& cases, const RunPointer& run)
{
    cases.push_back({"by itself", answerOf(*run)});
    cases.push_back({"by itself, wrong", answerOf(*spoilt(run))});
    cases.push_back({"by itself, disturbed", answerOf(*disturbedBy(run, Disturber::OtherPrograms))});
    cases.push_back({"by itself, stopped", answerOf(*stopped(run)), true});
    cases.push_back({"by itself, recorded in part", answerOf(*recordedInPart(run)), true});
    cases.push_back({"by itself, deadlock", answerOf(*standing(run, StandstillKind::Deadlock)), true});
    cases.push_back({"by itself, livelock", answerOf(*standing(run, StandstillKind::Livelock)), true});
}

void addMany(std::vector<HeadlineCase>& cases, const RunPointer& first, const RunPointer& second)
{
    const auto add = [&](const char* situation, const std::vector<RunPointer>& above, const std::vector<RunPointer>& below) {
        cases.push_back({situation, answerOf(above, below)});
    };
    const std::vector<RunPointer> above = many(first, first, 0);
    const RunPointer disturbed = disturbedBy(second, Disturber::OtherPrograms);
    add("100 runs", above, many(second, second, 0));
    add("100 runs, some wrong below", above, many(second, spoilt(second), 97));
    add("100 runs, some wrong", many(first, spoilt(first), 3), many(second, spoilt(second), 97));
    const auto addGeneral = [&](const char* situation, const std::vector<RunPointer>& other,
                                const std::vector<RunPointer>& below) {
        cases.push_back({situation, answerOf(other, below), true});
    };
    addGeneral("100 runs, most disturbed", above, many(second, disturbed, 60));
    addGeneral("100 runs, deadlocks below", above, many(second, standing(second, StandstillKind::Deadlock), 99));
    addGeneral("100 runs, livelocks", many(first, standing(first, StandstillKind::Livelock), 2),
               many(second, standing(second, StandstillKind::Livelock), 99));
}

bool mayStandStill(const RunResult& run)
{
    return run.request.scenario->topic == Topic::Trouble || run.request.scenario->id == "dining-philosophers";
}

/// Thread safety: none; lives on the stack.
class Listing {
public:
    explicit Listing(const Words& words) : m_words(words) {}

    void add(const std::string& title, const RunPointer& first, const RunPointer& second)
    {
        m_text += "== " + title + "\n\n";
        const std::vector<HeadlineCase> cases = headlineCases(first, second);
        for (const HeadlineCase& one : cases) {
            const std::string headline = sentence(one.said.headline, m_words);
            const bool isKnown = !m_said.empty() && one.isGeneral && !mayStandStill(*first);
            const bool isNew = m_said.insert(headline).second;
            if (&one == &cases.front() || (!isKnown && isNew))
                m_text += one.situation + "\n  " + headline + "\n  " + sentence(one.said.detail, m_words) + "\n\n";
        }
    }

    std::string text() const { return m_text; }

private:
    const Words& m_words;
    std::string m_text;
    std::set<std::string> m_said;
};

} // namespace

RunPointer imaginedRun(const Scenario& scenario, const ExecutionModel& model, std::size_t cores, const Values& values)
{
    RunResult run;
    run.request = {.scenario = &scenario, .model = &model, .parameters = checkedParameters(scenario.parameters, values).value()};
    run.machine = plainMachine();
    const auto plan = std::make_shared<const Plan>(scenario.makePlan(run.request.parameters, 1));
    const std::size_t used = model.usesManyCores || model.isSimulated ? cores : 1;
    run.trace = model.id == "in-order" && isPlain(*plan) ? inOrder(plan) : computedBy(model, plan, used);
    RunInfo& info = run.trace.info;
    info.model = model.id;
    info.placement = placementOf(model);
    info.workers = isOneThread(model) ? 1 : model.id == "pool" ? used : plan->tasks.size();
    info.cpus.clear();
    for (std::size_t cpu = 0; cpu < used; ++cpu)
        info.cpus.push_back(static_cast<CpuId>(cpu));
    return judgedAnew(std::move(run));
}

RunPointer spoilt(const RunPointer& run)
{
    RunResult wrong = *run;
    for (SharedOutcome& outcome : wrong.trace.shared) {
        outcome.value -= outcome.value / 4 + 1;
        std::ranges::reverse(outcome.names);
    }
    wrong.trace.tasks.back().overtaken = {.times = 40, .what = {}, .waited = 240ms};
    return judgedAnew(std::move(wrong));
}

RunPointer slowed(const RunPointer& run, int times)
{
    const auto later = [times](TimePoint t) { return TimePoint(times * t.time_since_epoch()); };
    RunResult slow = *run;
    for (TaskTrace& task : slow.trace.tasks) {
        Spans spans(later(task.spans.time().begin));
        for (const Span& span : task.spans)
            spans.appendUntil(later(span.time.end), span.activity, span.step, span.evidence, span.worker, span.cpu);
        task.spans = std::move(spans);
    }
    for (Link& link : slow.trace.links) {
        link.sent = later(link.sent);
        link.got = later(link.got);
    }
    return judgedAnew(std::move(slow));
}

RunPointer stopped(const RunPointer& run)
{
    auto ended = std::make_shared<RunResult>(*run);
    ended->trace.info.outcome = Outcome::Stopped;
    ended->verdict.reset();
    return ended;
}

RunPointer recordedInPart(const RunPointer& run)
{
    auto part = std::make_shared<RunResult>(*stopped(run));
    part->trace.info.outcome = Outcome::RecordingFull;
    return part;
}

RunPointer standing(const RunPointer& run, StandstillKind kind)
{
    RunResult ended = *run;
    ended.trace.info.outcome = Outcome::Standstill;
    ended.trace.standstill = Standstill{kind, {{TaskId{0}, {}, TaskId{1}}, {TaskId{1}, {}, TaskId{0}}}, TimePoint{3ms}};
    return judgedAnew(std::move(ended));
}

RunPointer disturbedBy(const RunPointer& run, Disturber disturber)
{
    auto disturbed = std::make_shared<RunResult>(*run);
    Metrics& metrics = disturbed->metrics;
    metrics.account.knowsCpus = true;
    switch (disturber) {
    case Disturber::Quota: disturbed->trace.info.throttled = 10 * metrics.makespan; break;
    case Disturber::Suspension:
        metrics.makespan += 10s;
        disturbed->longestPause = 10s;
        break;
    case Disturber::OtherPrograms: metrics.account.disturbance = 0.93; break;
    case Disturber::Unknown:
        metrics.account.disturbance = 0.41;
        disturbed->trace.witness.threads = 1;
        disturbed->trace.witness.inThoseGaps = 10s;
        break;
    }
    return disturbed;
}

std::vector<HeadlineCase> headlineCases(const RunPointer& first, const RunPointer& second)
{
    std::vector<HeadlineCase> cases;
    addPairs(cases, first, second);
    addSingles(cases, second);
    addMany(cases, first, second);
    return cases;
}

std::string complaintAbout(const Explanation& said, const Words& words, std::size_t longest)
{
    const std::string headline = sentence(said.headline, words);
    const std::string detail = sentence(said.detail, words);
    const std::string both = headline + " | " + detail;
    if (lettersOf(headline) > longest)
        return std::to_string(lettersOf(headline)) + " letters: " + both;
    if (!headline.ends_with('.') || !detail.ends_with('.'))
        return "no full stop: " + both;
    if (containsAny(headline, {". ", "! ", "? "}))
        return "more than one sentence: " + both;
    if (containsAny(both, {"(s)", "  ", "..", " ."}) || hasOpenPlace(both))
        return "a place left open: " + both;
    if (isSaidTwice(said, words))
        return "said twice: " + both;
    return {};
}

std::string headlineListing(const Words& words)
{
    Listing listing(words);
    for (const Scenario* scenario : scenarioCatalog()) {
        const ExecutionModel* above = executionModelById(scenario->models[0]).value();
        const ExecutionModel* below = executionModelById(scenario->models[1]).value();
        // Whoever is to be stopped by the other one is here only where it was made so; by themselves they come to an end.
        Values values;
        for (const ParameterSpec& spec : scenario->parameters) {
            if (spec.id == "order")
                values["order"] = 1;
            if (spec.id == "pause_ms")
                values["pause_ms"] = 40;
        }
        listing.add(words(scenario->title) + ": " + words(above->title) + " / " + words(below->title),
                    imaginedRun(*scenario, *above, 2, values), imaginedRun(*scenario, *below, 2, values));
    }
    return listing.text();
}

} // namespace interleave
