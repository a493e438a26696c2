// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/execution/green_crew.h"

#include <algorithm>
#include <asio/executor_work_guard.hpp>
#include <asio/io_context.hpp>
#include <asio/post.hpp>
#include <queue>

#include "core/device/handler_room.h"
#include "core/execution/open_devices.h"
#include "core/execution/suspending_interpreter.h"
#include "core/machine/clock.h"
#include "core/program/plan_facts.h"

namespace interleave {

namespace {

class GreenCrew : public Crew {
public:
    GreenCrew(Session& session, Duration slice)
        : m_session(session),
          m_slice(slice),
          m_ready(session.plan().tasks.size()),
          m_sleeping({}, withRoomFor(session.plan().tasks.size())),
          m_alarms({}, withRoomFor(mayGiveUp(session.plan()) ? 2 * session.plan().tasks.size() : 0)),
          m_interpreter(session, SuspendingInterpreter::Workers::One,
                        {.ready = [this](TaskId task) { m_ready.pushBack(task); },
                         .sleep =
                             [this](TaskId task, TimePoint due) {
                                 m_sleeping.push({due, m_number++, task});
                             },
                         .alarm =
                             [this](TaskId task, TimePoint due) {
                                 m_alarms.push({due, m_number++, task});
                             }}),
          m_rooms(session.devices().isEmpty() ? 0 : session.plan().tasks.size()),
          m_devices(session.devices())
    {
        m_devices.open([this](TaskId) -> asio::io_context& { return m_loop; },
                       [this](TaskId task, const Completion& completion) { complete(task, completion); });
        for (const TaskId task : m_interpreter.begin())
            m_ready.pushBack(task);
    }

    void work(std::size_t, LaneRecorder& recorder) override
    {
        m_lane = &recorder;
        for (std::size_t left = m_session.plan().tasks.size(); left > 0 && !m_session.isStopped();) {
            wakeSleepers(recorder);
            if (hasDevices())
                m_loop.poll();
            if (m_ready.isEmpty()) {
                sleep(recorder);
                continue;
            }
            const TaskId task = m_ready.takeFirst();
            switch (m_interpreter.advance(task, recorder, m_slice)) {
            case Pause::Finished: --left; break;
            case Pause::SliceOver: m_ready.pushBack(task); break;
            case Pause::SetAside:
            case Pause::Stopped: break;
            }
        }
    }

    void wakeAll() override { m_loop.stop(); }
    std::int64_t held() const override { return m_interpreter.held(); }
    void conclude(LaneRecorder& recorder) override { m_interpreter.conclude(recorder); }

private:
    struct Sleeper {
        TimePoint due;
        std::uint64_t number; ///< who lay down first wakes first
        TaskId task;
        bool operator<(const Sleeper& other) const
        {
            return std::pair(due, number) > std::pair(other.due, other.number);
        }
    };

    static std::vector<Sleeper> withRoomFor(std::size_t sleepers)
    {
        std::vector<Sleeper> none;
        none.reserve(sleepers);
        return none;
    }

    void wakeSleepers(const LaneRecorder& recorder)
    {
        while (!m_sleeping.empty() && m_sleeping.top().due <= recorder.now()) {
            m_ready.pushBack(m_sleeping.top().task);
            m_sleeping.pop();
        }
        while (!m_alarms.empty() && m_alarms.top().due <= recorder.now()) {
            const TaskId task = m_alarms.top().task;
            m_alarms.pop();
            m_interpreter.ring(task, recorder.now());
        }
    }

    bool hasDevices() const { return !m_rooms.empty(); }

    /// On this crew's own thread, between two turns, or on one of the device, which has said when it was done.
    void complete(TaskId task, const Completion& completion)
    {
        if (m_loop.get_executor().running_in_this_thread()) {
            m_interpreter.complete(task, completion, m_lane->read());
            m_ready.pushBack(task);
            return;
        }
        m_interpreter.complete(task, completion, TimePoint{});
        asio::post(m_loop, InRoom{&m_rooms[indexOf(task)], [this, task] { m_ready.pushBack(task); }});
    }

    /// Until the next one is due; where nobody sleeps either, until the watch ends the run.
    void sleep(LaneRecorder& recorder)
    {
        constexpr std::chrono::hours kForEver{24};
        SteadyTime due = readClock() + kForEver;
        for (const std::priority_queue<Sleeper>* clocks : {&m_sleeping, &m_alarms}) {
            if (!clocks->empty())
                due = std::min(due, recorder.steadyTimeOf(clocks->top().due));
        }
        if (hasDevices())
            m_loop.run_one_until(due);
        else
            m_session.stop().sleepUntil(due);
        recorder.resumed();
    }

    Session& m_session;
    const Duration m_slice;
    Ring<TaskId> m_ready;
    std::priority_queue<Sleeper> m_sleeping;
    std::priority_queue<Sleeper> m_alarms; ///< for those who wait with patience
    std::uint64_t m_number = 0;
    LaneRecorder* m_lane = nullptr; ///< of the one worker
    SuspendingInterpreter m_interpreter;
    std::vector<HandlerRoom> m_rooms; ///< by TaskId; none where there are no devices
    asio::io_context m_loop{1};
    asio::executor_work_guard<asio::io_context::executor_type> m_keepRunning{asio::make_work_guard(m_loop)};
    OpenDevices m_devices; ///< whose sockets are on the loop
};

} // namespace

MakeCrew greenCrew(Duration slice)
{
    return [slice](Session& session) { return std::make_unique<GreenCrew>(session, slice); };
}

} // namespace interleave
