// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/execution/asio_crew.h"

#include <asio/executor_work_guard.hpp>
#include <asio/io_context.hpp>
#include <asio/post.hpp>
#include <asio/steady_timer.hpp>
#include <atomic>
#include <memory>

#include "core/device/handler_room.h"
#include "core/execution/open_devices.h"
#include "core/execution/suspending_interpreter.h"
#include "core/program/plan_facts.h"

namespace interleave {

namespace {

/// Handlers run on whichever worker of their loop is free, and write in its lane.
thread_local LaneRecorder* laneOfThisThread = nullptr;
thread_local const asio::io_context* loopOfThisThread = nullptr;

class AsioCrew : public Crew {
public:
    AsioCrew(Session& session, std::size_t workers, std::size_t loops)
        : m_session(session),
          m_left(session.plan().tasks.size()),
          m_rooms(session.plan().tasks.size()),
          m_devices(session.devices()),
          m_interpreter(session, workers == 1 ? SuspendingInterpreter::Workers::One : SuspendingInterpreter::Workers::Many,
                        {.ready = [this](TaskId task) { post(task); },
                         .sleep = [this](TaskId task, TimePoint due) { sleep(task, due); },
                         .alarm = [this](TaskId task, TimePoint due) { m_alarms[indexOf(task)]->set(due); }})
    {
        for (std::size_t n = 0; n < loops; ++n)
            m_loops.push_back(std::make_unique<Loop>(static_cast<int>(workers / loops)));
        if (mayGiveUp(session.plan())) {
            m_alarmRooms.resize(session.plan().tasks.size());
            for (std::size_t task = 0; task < session.plan().tasks.size(); ++task)
                m_alarms.push_back(std::make_unique<Alarm>(*this, static_cast<TaskId>(task)));
        }
        for (std::size_t task = 0; task < session.plan().tasks.size(); ++task)
            m_timers.emplace_back(loopOf(static_cast<TaskId>(task)));
        m_devices.open([this](TaskId task) -> asio::io_context& { return loopOf(task); },
                       [this](TaskId task, const Completion& completion) { complete(task, completion); });
        growTimerQueue();
        for (const TaskId task : m_interpreter.begin())
            post(task);
        if (m_left == 0)
            stopAll();
    }

    void work(std::size_t worker, LaneRecorder& recorder) override
    {
        asio::io_context& loop = m_loops[worker % m_loops.size()]->context;
        laneOfThisThread = &recorder;
        loopOfThisThread = &loop;
        loop.run();
        laneOfThisThread = nullptr;
        loopOfThisThread = nullptr;
    }

    void wakeAll() override { stopAll(); }
    std::int64_t held() const override { return m_interpreter.held(); }
    void conclude(LaneRecorder& recorder) override { m_interpreter.conclude(recorder); }

private:
    using Timer =
        asio::basic_waitable_timer<std::chrono::steady_clock, asio::wait_traits<std::chrono::steady_clock>, asio::io_context::executor_type>;

    struct Continue {
        AsioCrew* crew;
        TaskId task;

        using allocator_type = RoomAllocator<void>;
        allocator_type get_allocator() const { return allocator_type(crew->m_rooms[indexOf(task)]); }

        void operator()(const std::error_code& error = {}) const
        {
            if (!error)
                crew->advance(task);
        }
    };

    /// Kept running by its guard while nothing lies in it.
    struct Loop {
        explicit Loop(int threads) : context(threads), guard(asio::make_work_guard(context)) {}
        asio::io_context context;
        asio::executor_work_guard<asio::io_context::executor_type> guard;
    };

    /// Each task has one, for good.
    asio::io_context& loopOf(TaskId task) { return m_loops[indexOf(task) % m_loops.size()]->context; }

    void stopAll()
    {
        for (const auto& loop : m_loops)
            loop->context.stop();
    }

    /// Rings for a task that waits with patience. Its handler has a room of its own, and so there is one at a time.
    class Alarm {
    public:
        Alarm(AsioCrew& crew, TaskId task)
            : m_crew(crew), m_task(task), m_timer(crew.loopOf(task)), m_room(crew.m_alarmRooms[indexOf(task)])
        {
        }

        /// Where it is set already, it rings now, and is set again by whoever hears it.
        void set(TimePoint due)
        {
            if (m_isSet.exchange(true))
                m_timer.cancel();
            else
                setTo(laneOfThisThread->steadyTimeOf(due));
        }
        /// Asio's queue of timers has room for it from then on.
        void setToNever() { setTo(SteadyTime::max()); }
        void cancel() { m_timer.cancel(); }

    private:
        void setTo(SteadyTime time)
        {
            m_timer.expires_at(time);
            m_timer.async_wait(InRoom{&m_room, [this](const std::error_code&) { ring(); }});
        }
        void ring()
        {
            m_isSet = false;
            if (laneOfThisThread) // else the run has not begun
                m_crew.m_interpreter.ring(m_task, laneOfThisThread->read());
        }

        AsioCrew& m_crew;
        const TaskId m_task;
        Timer m_timer;
        HandlerRoom& m_room;
        std::atomic<bool> m_isSet{false};
    };

    void post(TaskId task) { asio::post(loopOf(task), Continue{this, task}); }

    void sleep(TaskId task, TimePoint due)
    {
        Timer& timer = m_timers[indexOf(task)];
        timer.expires_at(laneOfThisThread->steadyTimeOf(due));
        timer.async_wait(Continue{this, task});
    }

    /// On a thread of the task's loop, which carries the task on; on one of another loop, which took a connection in for it; or on one of
    /// the device, which has said when it was done.
    void complete(TaskId task, const Completion& completion)
    {
        m_interpreter.complete(task, completion, laneOfThisThread ? laneOfThisThread->read() : TimePoint{});
        if (loopOfThisThread == &loopOf(task))
            advance(task);
        else
            post(task);
    }

    /// Asio's queue of timers grows with those that wait. Here all wait once, and are called off.
    void growTimerQueue()
    {
        for (std::size_t task = 0; task < m_timers.size(); ++task) {
            m_timers[task].expires_at(SteadyTime::max());
            m_timers[task].async_wait(Continue{this, static_cast<TaskId>(task)});
        }
        for (const std::unique_ptr<Alarm>& alarm : m_alarms)
            alarm->setToNever();
        for (Timer& timer : m_timers)
            timer.cancel();
        for (const std::unique_ptr<Alarm>& alarm : m_alarms)
            alarm->cancel();
        for (const auto& loop : m_loops)
            loop->context.poll();
    }

    void advance(TaskId task)
    {
        laneOfThisThread->resumed();
        const Pause pause = m_interpreter.advance(task, *laneOfThisThread, std::nullopt);
        if (pause == Pause::Stopped || (pause == Pause::Finished && m_left.fetch_sub(1) == 1))
            stopAll();
    }

    Session& m_session;
    std::atomic<std::size_t> m_left;       ///< tasks that are not done
    std::vector<HandlerRoom> m_rooms;      ///< by TaskId
    std::vector<HandlerRoom> m_alarmRooms; ///< by TaskId; none where no task gives up
    std::vector<std::unique_ptr<Loop>> m_loops;
    std::vector<Timer> m_timers;                  ///< by TaskId
    std::vector<std::unique_ptr<Alarm>> m_alarms; ///< by TaskId; none where no task gives up
    OpenDevices m_devices;                        ///< whose sockets are on the loops
    SuspendingInterpreter m_interpreter;
};

} // namespace

MakeCrew asioCrew(std::size_t workers)
{
    return [workers](Session& session) { return std::make_unique<AsioCrew>(session, workers, 1); };
}

MakeCrew separateLoopsCrew(std::size_t workers)
{
    return [workers](Session& session) { return std::make_unique<AsioCrew>(session, workers, workers); };
}

std::vector<std::vector<TaskId>> tasksOfSeparateLoops(const Plan& plan, std::size_t workers)
{
    std::vector<std::vector<TaskId>> tasks(workers);
    for (std::size_t task = 0; task < plan.tasks.size(); ++task)
        tasks[task % workers].push_back(static_cast<TaskId>(task));
    return tasks;
}

} // namespace interleave
