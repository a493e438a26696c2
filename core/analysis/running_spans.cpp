// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/analysis/running_spans.h"

#include <utility>

namespace interleave {

RunningSpans::RunningSpans(const Trace& trace) : m_trace(trace), m_places(trace.tasks.size())
{
    for (std::uint32_t task = 0; task < trace.tasks.size(); ++task) {
        m_all += trace.tasks[task].spans.size();
        if (find(task))
            m_heap.push_back({trace.tasks[task].spans.boundary(m_places[task].span), task});
    }
    for (std::size_t at = m_heap.size() / 2; at-- > 0;)
        sink(at);
}

/// From the place of a task on; false when nothing of it runs any more.
bool RunningSpans::find(std::uint32_t task)
{
    const Spans& spans = m_trace.tasks[task].spans;
    Place& place = m_places[task];
    for (; place.span < spans.size(); ++place.span, ++m_passed) {
        const Activity activity = spans.activityOf(place.span);
        if (activity == Activity::Running)
            return true;
        place.waits += isWaiting(activity) ? 1 : 0;
        place.keptItsCore &= activity == Activity::Taken;
    }
    return false;
}

void RunningSpans::sink(std::size_t at)
{
    for (std::size_t child = 2 * at + 1; child < m_heap.size(); child = 2 * at + 1) {
        if (child + 1 < m_heap.size() && m_heap[child + 1].isBefore(m_heap[child]))
            ++child;
        if (!m_heap[child].isBefore(m_heap[at]))
            return;
        std::swap(m_heap[at], m_heap[child]);
        at = child;
    }
}

RunningSpans::Visit RunningSpans::current() const
{
    const std::uint32_t task = m_heap.front().task;
    const Place place = m_places[task];
    const Spans& spans = m_trace.tasks[task].spans;
    return {.time = {spans.boundary(place.span), spans.boundary(place.span + 1)},
            .task = static_cast<TaskId>(task),
            .span = place.span,
            .waitsBefore = place.waits,
            .keptItsCore = place.keptItsCore,
            .worker = spans.workerOf(place.span),
            .cpu = spans.cpuOf(place.span)};
}

void RunningSpans::advance()
{
    const std::uint32_t task = m_heap.front().task;
    ++m_places[task].span;
    m_places[task].keptItsCore = true;
    ++m_passed;
    if (find(task)) {
        m_heap.front().begin = m_trace.tasks[task].spans.boundary(m_places[task].span);
    } else {
        m_heap.front() = m_heap.back();
        m_heap.pop_back();
    }
    sink(0);
}

double RunningSpans::share() const
{
    return m_all > 0 ? static_cast<double>(m_passed) / static_cast<double>(m_all) : 1;
}

} // namespace interleave
