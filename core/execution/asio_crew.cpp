// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/execution/asio_crew.h"

#include <asio/executor_work_guard.hpp>
#include <asio/io_context.hpp>
#include <asio/post.hpp>
#include <asio/steady_timer.hpp>
#include <atomic>

#include "core/execution/suspending_interpreter.h"

namespace interleave {

namespace {

/// Handlers run on whichever worker is free, and write in its lane.
thread_local LaneRecorder* laneOfThisThread = nullptr;

class AsioCrew : public Crew {
public:
    AsioCrew(Session& session, std::size_t workers)
        : m_session(session),
          m_left(session.plan().tasks.size()),
          m_loop(static_cast<int>(workers)),
          m_keepRunning(asio::make_work_guard(m_loop)),
          m_interpreter(session, workers == 1 ? SuspendingInterpreter::Workers::One : SuspendingInterpreter::Workers::Many,
                        {.ready = [this](TaskId task) { post(task); },
                         .sleep = [this](TaskId task, TimePoint due) { sleep(task, due); }})
    {
        for (std::size_t task = 0; task < session.plan().tasks.size(); ++task)
            m_timers.emplace_back(m_loop);
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
    void post(TaskId task)
    {
        asio::post(m_loop, [this, task] { advance(task); });
    }

    void sleep(TaskId task, TimePoint due)
    {
        asio::steady_timer& timer = m_timers[indexOf(task)];
        timer.expires_at(laneOfThisThread->steadyTimeOf(due));
        timer.async_wait([this, task](const std::error_code& error) {
            if (!error)
                advance(task);
        });
    }

    void advance(TaskId task)
    {
        laneOfThisThread->resumed();
        const Pause pause = m_interpreter.advance(task, *laneOfThisThread, std::nullopt);
        if (pause == Pause::Stopped || (pause == Pause::Finished && m_left.fetch_sub(1) == 1))
            m_loop.stop();
    }

    Session& m_session;
    std::atomic<std::size_t> m_left; ///< tasks that are not done
    asio::io_context m_loop;
    asio::executor_work_guard<asio::io_context::executor_type> m_keepRunning;
    std::vector<asio::steady_timer> m_timers; ///< by TaskId
    SuspendingInterpreter m_interpreter;
};

} // namespace

MakeCrew asioCrew(std::size_t workers)
{
    return [workers](Session& session) { return std::make_unique<AsioCrew>(session, workers); };
}

} // namespace interleave
