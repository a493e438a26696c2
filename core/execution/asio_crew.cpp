// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/execution/asio_crew.h"

#include <asio/executor_work_guard.hpp>
#include <asio/io_context.hpp>
#include <asio/post.hpp>
#include <asio/steady_timer.hpp>
#include <atomic>
#include <cstddef>

#include "core/execution/suspending_interpreter.h"

namespace interleave {

namespace {

/// Handlers run on whichever worker is free, and write in its lane.
thread_local LaneRecorder* laneOfThisThread = nullptr;

/// Memory for the one handler that a task has with Asio at a time: it lies in the queue or waits for its timer. Asio gives the
/// memory back before it calls the handler, which may therefore ask for it again.
struct alignas(std::max_align_t) HandlerRoom {
    std::byte bytes[128];
};

template<typename T>
struct RoomAllocator {
    using value_type = T;

    explicit RoomAllocator(HandlerRoom& place) : room(&place) {}
    template<typename U>
    RoomAllocator(const RoomAllocator<U>& other) : room(other.room)
    {
    }

    T* allocate(std::size_t)
    {
        static_assert(sizeof(T) <= sizeof(HandlerRoom) && alignof(T) <= alignof(HandlerRoom));
        return reinterpret_cast<T*>(room->bytes);
    }
    void deallocate(T*, std::size_t) {}

    friend bool operator==(const RoomAllocator&, const RoomAllocator&) = default;

    HandlerRoom* room;
};

class AsioCrew : public Crew {
public:
    AsioCrew(Session& session, std::size_t workers)
        : m_session(session),
          m_left(session.plan().tasks.size()),
          m_rooms(session.plan().tasks.size()),
          m_loop(static_cast<int>(workers)),
          m_keepRunning(asio::make_work_guard(m_loop)),
          m_interpreter(session, workers == 1 ? SuspendingInterpreter::Workers::One : SuspendingInterpreter::Workers::Many,
                        {.ready = [this](TaskId task) { post(task); },
                         .sleep = [this](TaskId task, TimePoint due) { sleep(task, due); }})
    {
        for (std::size_t task = 0; task < session.plan().tasks.size(); ++task)
            m_timers.emplace_back(m_loop);
        growTimerQueue();
        for (const TaskId task : m_interpreter.begin())
            post(task);
        if (m_left == 0)
            m_loop.stop();
    }

    void work(std::size_t, LaneRecorder& recorder) override
    {
        laneOfThisThread = &recorder;
        m_loop.run();
        laneOfThisThread = nullptr;
    }

    void wakeAll() override { m_loop.stop(); }
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

    void post(TaskId task) { asio::post(m_loop, Continue{this, task}); }

    void sleep(TaskId task, TimePoint due)
    {
        Timer& timer = m_timers[indexOf(task)];
        timer.expires_at(laneOfThisThread->steadyTimeOf(due));
        timer.async_wait(Continue{this, task});
    }

    /// Asio's queue of timers grows with those that wait. Here all wait once, and are called off.
    void growTimerQueue()
    {
        for (std::size_t task = 0; task < m_timers.size(); ++task) {
            m_timers[task].expires_at(SteadyTime::max());
            m_timers[task].async_wait(Continue{this, static_cast<TaskId>(task)});
        }
        for (Timer& timer : m_timers)
            timer.cancel();
        m_loop.poll();
    }

    void advance(TaskId task)
    {
        laneOfThisThread->resumed();
        const Pause pause = m_interpreter.advance(task, *laneOfThisThread, std::nullopt);
        if (pause == Pause::Stopped || (pause == Pause::Finished && m_left.fetch_sub(1) == 1))
            m_loop.stop();
    }

    Session& m_session;
    std::atomic<std::size_t> m_left;  ///< tasks that are not done
    std::vector<HandlerRoom> m_rooms; ///< by TaskId
    asio::io_context m_loop;
    asio::executor_work_guard<asio::io_context::executor_type> m_keepRunning;
    std::vector<Timer> m_timers; ///< by TaskId
    SuspendingInterpreter m_interpreter;
};

} // namespace

MakeCrew asioCrew(std::size_t workers)
{
    return [workers](Session& session) { return std::make_unique<AsioCrew>(session, workers); };
}

} // namespace interleave
