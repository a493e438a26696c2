// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/saving/trace_reader.h"

#include <algorithm>
#include <utility>

#include "core/saving/values.h"

namespace interleave::saving {

namespace {

constexpr std::int64_t kSpansBetweenLooks = 4096;

} // namespace

void TraceReader::read(Trace& trace, std::int64_t run, const Told& told)
{
    readTasks(trace, run);
    readSpans(trace, run, told);
    readLinks(trace, run);
    readShared(trace, run);
    if (m_format >= kFormatWithRequests) {
        readRefusals(trace, run);
        readRequests(trace, run);
    }
    readStandstill(trace, run);
    readWitness(trace, run);
}

void TraceReader::readTasks(Trace& trace, std::int64_t run)
{
    m_ends.clear();
    m_task.with(run);
    while (m_task.next()) {
        if (integer(m_task, 0) != static_cast<std::int64_t>(trace.tasks.size())
            || trace.tasks.size() == trace.plan->tasks.size())
            throw Complaint("a task is missing, or one too many");
        TaskTrace task{.spans = Spans(time(m_task, 1)),
                       .completed = truth(m_task, 3),
                       .checksum = bits(m_task, 4),
                       .overtaken = {.times = integer(m_task, 5), .what = {}, .waited = duration(m_task, 7)}};
        if (task.overtaken.times > 0)
            task.overtaken.what = id<SharedId>(m_task, 6, trace.plan->shared.size());
        m_ends.push_back(time(m_task, 2));
        if (m_ends.back() < task.spans.time().begin)
            throw Complaint("a task that ends before it begins");
        trace.tasks.push_back(std::move(task));
    }
    if (trace.tasks.size() != trace.plan->tasks.size())
        throw Complaint("another number of tasks than in the plan");
}

TraceReader::Begun TraceReader::begun(const Trace& trace) const
{
    return {.task = indexOf(id<TaskId>(m_span, 0, trace.tasks.size())),
            .begin = time(m_span, 1),
            .activity = numbered(m_span, 2, kActivities),
            .step = id<StepIndex>(m_span, 3, kAnyOf<StepIndex>),
            .evidence = numbered(m_span, 4, kEvidences),
            .worker = orNone(m_span, 5, [this] { return id<WorkerId>(m_span, 5, kAnyOf<WorkerId>); }),
            .cpu = orNone(m_span, 6, [this] { return id<CpuId>(m_span, 6, kAnyOf<CpuId>); })};
}

void TraceReader::readSpans(Trace& trace, std::int64_t run, const Told& told)
{
    std::optional<Begun> last;
    const auto end = [&](TimePoint at) {
        Spans& spans = trace.tasks[last->task].spans;
        if (last->begin != spans.time().end || at <= last->begin)
            throw Complaint("spans with a gap, or none that follow each other");
        spans.appendUntil(at, last->activity, last->step, last->evidence, last->worker, last->cpu);
    };
    std::int64_t done = 0;
    m_span.with(run);
    while (m_span.next()) {
        const Begun next = begun(trace);
        if (last)
            end(last->task == next.task ? next.begin : m_ends[last->task]);
        last = next;
        if (++done % kSpansBetweenLooks == 0)
            told(done);
    }
    if (last)
        end(m_ends[last->task]);
    for (std::size_t task = 0; task < trace.tasks.size(); ++task) {
        if (trace.tasks[task].spans.time().end != m_ends[task])
            throw Complaint("a task without its spans");
    }
}

void TraceReader::readLinks(Trace& trace, std::int64_t run)
{
    const std::size_t tasks = trace.tasks.size();
    m_link.with(run);
    while (m_link.next())
        trace.links.push_back({.kind = kind(m_link, 0, kLinkKinds),
                               .from = id<TaskId>(m_link, 1, tasks),
                               .sent = time(m_link, 2),
                               .to = id<TaskId>(m_link, 3, tasks),
                               .got = time(m_link, 4),
                               .about = sharedOrNone(m_link, 5, trace)});
    if (!std::ranges::is_sorted(trace.links, {}, &Link::got))
        throw Complaint("links that are not in order");
}

std::optional<SharedId> TraceReader::sharedOrNone(const Statement& row, int column, const Trace& trace) const
{
    return orNone(row, column, [&] { return id<SharedId>(row, column, trace.plan->shared.size()); });
}

void TraceReader::readShared(Trace& trace, std::int64_t run)
{
    m_outcome.with(run);
    while (m_outcome.next()) {
        if (integer(m_outcome, 0) != static_cast<std::int64_t>(trace.shared.size()))
            throw Complaint("what came out of something shared is missing");
        trace.shared.push_back(
            {.value = integer(m_outcome, 1, {-kMostAnything, kMostAnything}), .names = {}, .uses = integer(m_outcome, 2)});
    }
    if (trace.shared.size() != trace.plan->shared.size())
        throw Complaint("another number of what is shared than in the plan");
    m_signature.with(run);
    while (m_signature.next()) {
        const std::size_t book = indexOf(id<SharedId>(m_signature, 0, trace.shared.size()));
        if (factsOf(trace.plan->shared[book].kind).remains != Remains::Names)
            throw Complaint("a name in what is no book");
        trace.shared[book].names.push_back(id<TaskId>(m_signature, 1, trace.tasks.size()));
    }
}

void TraceReader::readRefusals(Trace& trace, std::int64_t run)
{
    Statement row(m_database, "SELECT shared, refused FROM shared_outcome WHERE run = ?");
    row.with(run);
    while (row.next())
        trace.shared[indexOf(id<SharedId>(row, 0, trace.shared.size()))].refused = integer(row, 1);
}

void TraceReader::readRequests(Trace& trace, std::int64_t run)
{
    Statement row(m_database,
                  "SELECT device, due_ns, sent_ns, taken_ns, task, answered_ns, fate FROM request WHERE run = ? "
                  "ORDER BY position");
    const auto timeOrNone = [&row](int column) { return orNone(row, column, [&] { return time(row, column); }); };
    row.with(run);
    while (row.next())
        trace.requests.push_back({.device = id<SharedId>(row, 0, trace.plan->shared.size()),
                                  .due = time(row, 1),
                                  .sent = time(row, 2),
                                  .taken = timeOrNone(3),
                                  .task = orNone(row, 4, [&] { return id<TaskId>(row, 4, trace.tasks.size()); }),
                                  .answered = timeOrNone(5),
                                  .fate = kind(row, 6, kFates)});
}

void TraceReader::readStandstill(Trace& trace, std::int64_t run)
{
    Statement row(m_database, "SELECT kind, found_ns FROM standstill WHERE run = ?");
    row.with(run);
    const bool stoodStill = row.next();
    if (stoodStill != (trace.info.outcome == Outcome::Standstill))
        throw Complaint("a standstill that is not told");
    if (!stoodStill)
        return;
    Standstill standstill{.kind = kind(row, 0, kStandstillKinds), .members = {}, .found = time(row, 1)};
    Statement member(m_database, "SELECT task, waits_for, who FROM standstill_member WHERE run = ? ORDER BY position");
    member.with(run);
    while (member.next())
        standstill.members.push_back({.task = id<TaskId>(member, 0, trace.tasks.size()),
                                      .waitsFor = sharedOrNone(member, 1, trace),
                                      .who = orNone(member, 2, [&] { return id<TaskId>(member, 2, trace.tasks.size()); })});
    if (standstill.members.empty())
        throw Complaint("a standstill of nobody");
    trace.standstill = std::move(standstill);
}

void TraceReader::readWitness(Trace& trace, std::int64_t run)
{
    m_witness.with(run);
    if (!m_witness.next())
        return;
    const Statement& row = m_witness;
    Witness& witness = trace.witness;
    witness = {.threads = count(row, 0, kAnyOf<WorkerId>),
               .problem = m_messages.at(row, 1),
               .switches = integer(row, 2),
               .preemptions = integer(row, 3),
               .matched = integer(row, 4),
               .longestMissed = duration(row, 5),
               .gapsWithoutSwitch = integer(row, 6),
               .inThoseGaps = duration(row, 7),
               .lost = count(row, 8),
               .counted = orNone(row, 9, [&] { return integer(row, 9); }),
               .watched = {},
               .errors = orNone(row, 10, [&] {
                   return Witness::Errors{.boundaries = integer(row, 10, {1}),
                                          .median = duration(row, 11),
                                          .p99 = duration(row, 12),
                                          .worst = duration(row, 13)};
               })};
    m_watched.with(run);
    while (m_watched.next())
        witness.watched.push_back({.systemId = integer(m_watched, 0),
                                   .switches = integer(m_watched, 1),
                                   .from = Duration(integer(m_watched, 2, kAnyNumber)),
                                   .until = Duration(integer(m_watched, 3, kAnyNumber))});
}

} // namespace interleave::saving
