// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/tryout/page_record.h"

#include <algorithm>

#include "core/record/stamp_cost.h"
#include "core/record/trace_builder.h"
#include "core/scenario/tried_page.h"

namespace interleave {

namespace {

/// Two for each key, picture and thing: hours. What comes later is not recorded, and the run says so.
constexpr std::size_t kMostPageEntries = 2'000'000;

SharedId deviceOf(TaskId task)
{
    return task == tried::kKeysTask ? tried::kKeys : tried::kPictures;
}

/// Spans in which a task waits for what comes from outside hold no thread: that goes on with other tasks.
Spans withoutHolding(const Spans& spans, bool (*holds)(PageMode, StepIndex), PageMode mode)
{
    Spans free(spans.time().begin);
    for (const Span span : spans) {
        const bool isFree = span.activity == Activity::WaitingIo && !holds(mode, span.step);
        free.appendUntil(span.time.end, span.activity, span.step, span.evidence, isFree ? std::nullopt : span.worker, span.cpu);
    }
    return free;
}

} // namespace

PageRecord::PageRecord(const Machine& machine, PageMode mode, const Parameters& work)
    : m_machine(machine),
      m_mode(mode),
      m_work(work),
      m_lane(kMostPageEntries, machine.workRate.quantum, 0, machine.clock.ticks),
      m_second(mode == PageMode::Worker
                   ? std::make_unique<LaneRecorder>(kMostPageEntries, machine.workRate.quantum, 0, machine.clock.ticks)
                   : nullptr)
{
}

DeviceClock PageRecord::begin()
{
    m_throttled = throttledSoFar();
    m_madeAt = std::chrono::floor<std::chrono::milliseconds>(std::chrono::system_clock::now());
    m_opened = m_machine.clock.ticks.moment();
    m_lane.start(m_opened);
    if (m_second)
        m_second->start(m_opened);
    return {m_machine.clock.ticks, m_opened};
}

void PageRecord::beginTurn(TaskId task, TimePoint due)
{
    m_lane.waited(task, tried::kTake, Activity::WaitingIo, of(task).reached, due);
    of(task).taken = m_lane.now();
    m_lane.beginCall();
}

TimePoint PageRecord::endTurn(const Turn& turn)
{
    OfTask& task = of(turn.task);
    m_lane.endCall(turn.task, tried::kShow);
    task.reached = m_lane.now();
    ++task.turns;
    for (std::int64_t n = 0; n < turn.events; ++n, ++task.events) {
        const TimePoint due = std::min(turn.due + turn.gap * n, task.taken);
        Request& request = m_requests.emplace_back(Request{.device = deviceOf(turn.task), .due = due, .sent = due});
        request.taken = task.taken;
        request.task = turn.task;
        if (turn.wasPainted) {
            request.answered = task.reached;
            request.fate = Fate::Answered;
        }
    }
    return task.reached;
}

RunRequest PageRecord::requestFor(const FetchEnd& fetch, bool knowsPresses) const
{
    const Scenario* scenario = savedScenarioById(tried::kScenario).value();
    const OfTask& keys = m_tasks[indexOf(tried::kKeysTask)];
    const OfTask& sign = m_tasks[indexOf(tried::kSignTask)];
    Values values{{std::string(tried::kPressesCount.id), static_cast<std::int64_t>(fetch.presses.size())},
                  {std::string(tried::kKeysCount.id), keys.events},
                  {std::string(tried::kPicturesDue.id), sign.events},
                  {std::string(tried::kPaintings.id), sign.turns},
                  {std::string(tried::kKeysFrom.id),
                   static_cast<std::int64_t>(knowsPresses ? tried::KeysFrom::Press : tried::KeysFrom::Arrival)}};
    values.insert(m_work.all().begin(), m_work.all().end());
    for (const ParameterSpec& spec : scenario->parameters) {
        if (const auto value = values.find(spec.id); value != values.end())
            value->second = std::clamp(value->second, spec.minimum, spec.maximum);
    }
    return {.scenario = scenario,
            .model = executionModelById(modelIdOf(m_mode)).value(),
            .parameters = checkedParameters(scenario->parameters, values).value()};
}

/// It waited for the next one when the page was closed.
void PageRecord::stopWaiting(TaskId task, TimePoint closed)
{
    m_lane.waited(task, tried::kTake, Activity::WaitingIo, of(task).reached, closed);
}

Recording PageRecord::recordingOf(TimePoint closed, const FetchEnd& fetch)
{
    stopWaiting(tried::kKeysTask, closed);
    stopWaiting(tried::kSignTask, closed);
    const Moment ended = m_machine.clock.ticks.moment();
    std::optional<Duration> throttled = throttledSoFar();
    if (throttled)
        *throttled -= m_throttled.value_or(*throttled);
    Recording recording{.info = {.model = std::string(modelIdOf(m_mode)),
                                 .placement = Placement::AllCpus,
                                 .cpus = chooseCpus(m_machine, 0),
                                 .workers = m_second ? 2U : 1U,
                                 .outcome = fetch.wasWhole ? Outcome::Completed : Outcome::Stopped,
                                 .resolution = m_machine.workRate.quantum,
                                 .throttled = throttled,
                                 .besides = fetch.besides,
                                 .clockDrift = m_machine.clock.ticks.lengthOf(ended.ticks - m_opened.ticks)
                                             - (ended.steady - m_opened.steady)},
                        .lanes = {},
                        .tasks = {{.completed = true, .end = closed},
                                  {.completed = true, .end = closed},
                                  {.completed = fetch.wasWhole, .end = closed, .checksum = fetch.checksum}},
                        .taskFailure = {}};
    recording.lanes.push_back(m_lane.takeLane());
    if (m_second)
        recording.lanes.push_back(m_second->takeLane());
    for (Lane& lane : recording.lanes)
        lane.witness.problem = {INTERLEAVE_TEXT("witness", "a page that a person uses is not watched"), {}};
    recording.shared = {{.uses = of(tried::kKeysTask).events},
                        {.uses = of(tried::kSignTask).events},
                        fetch.server,
                        {.uses = static_cast<std::int64_t>(fetch.presses.size())}};
    recording.requests = m_requests;
    recording.requests.insert(recording.requests.end(), fetch.presses.begin(), fetch.presses.end());
    std::ranges::stable_sort(recording.requests, {}, &Request::due);
    return recording;
}

Result<RunPointer> PageRecord::conclude(TimePoint closed, const FetchEnd& fetch, bool knowsPresses)
{
    auto run = std::make_shared<RunResult>();
    run->request = requestFor(fetch, knowsPresses);
    run->machine = m_machine;
    run->madeAt = m_madeAt;
    const Recording recording = recordingOf(closed, fetch);
    run->trace = buildTrace(recording, std::make_shared<const Plan>(
                                           run->request.scenario->makePlan(run->request.parameters, run->request.seed)));
    for (TaskTrace& task : run->trace.tasks) {
        task.spans = withoutHolding(
            task.spans, [](PageMode mode, StepIndex step) { return step == tried::kAsk && mode != PageMode::Callbacks; }, m_mode);
    }
    if (const std::vector<std::string> complaints = validate(run->trace); !complaints.empty()) {
        return Error{ErrorCode::InvalidTrace,
                     {INTERLEAVE_TEXT("error",
                                      "The recording contradicts itself (%1), so it is not shown. Run again; if it "
                                      "happens often, please report it."),
                      {complaints.front()}},
                     complaints.front()};
    }
    run->stampCostNs = measureStampCost(m_machine.clock.ticks);
    interleave::conclude(*run);
    return RunPointer(std::move(run));
}

} // namespace interleave
