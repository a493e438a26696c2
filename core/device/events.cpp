// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <algorithm>
#include <atomic>

#include "core/device/kinds.h"
#include "core/program/arrivals.h"

namespace interleave {

namespace {

/// Events need nobody who makes them: when they happen is known, and who waits for one sleeps until then.
class EventsDevice : public Device {
public:
    EventsDevice(const Events& events, SharedId id, const Plan& plan)
        : m_times(timesOf(events, plan.seed)), m_inHand(plan.tasks.size())
    {
        for (const Duration time : m_times)
            m_requests.push_back({.device = id, .due = TimePoint(time), .sent = TimePoint(time)});
    }

    Result<Done> open(const LoopOf&, const Completed&) override { return Done{}; }

    Completion perform(const Call& call) override
    {
        return std::holds_alternative<TakeRequest>(call.operation) ? take(call) : answer(call);
    }
    std::optional<Completion> begin(const Call& call) override { return perform(call); }

    void tell(SharedOutcome& outcome) const override
    {
        outcome.uses = static_cast<std::int64_t>(std::min(m_next.load(), m_times.size()));
    }
    void tell(std::vector<Request>& requests) const override
    {
        requests.insert(requests.end(), m_requests.begin(), m_requests.end());
    }

private:
    Completion take(const Call& call)
    {
        const std::size_t next = m_next.fetch_add(1, std::memory_order_relaxed);
        if (next >= m_times.size())
            return {.came = Completion::Came::Ended};
        Request& request = m_requests[next];
        request.taken = std::max(request.due, call.now);
        request.task = call.task;
        m_inHand[indexOf(call.task)] = next;
        return {.at = request.due};
    }

    Completion answer(const Call& call)
    {
        Request& request = m_requests[m_inHand[indexOf(call.task)]];
        request.answered = call.now;
        request.fate = Fate::Answered;
        return {};
    }

    const std::vector<Duration> m_times;
    std::atomic<std::size_t> m_next{0};
    std::vector<Request> m_requests;   ///< each is written by the task that takes it
    std::vector<std::size_t> m_inHand; ///< by TaskId
};

} // namespace

std::unique_ptr<Device> makeDevice(const Events& events, SharedId id, const Plan& plan)
{
    return std::make_unique<EventsDevice>(events, id, plan);
}

} // namespace interleave
