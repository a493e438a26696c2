// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/execution/green_crew.h"

#include <queue>

#include "core/execution/suspending_interpreter.h"
#include "core/machine/clock.h"

namespace interleave {

namespace {

class GreenCrew : public Crew {
public:
    GreenCrew(Session& session, Duration slice)
        : m_session(session),
          m_slice(slice),
          m_ready(session.plan().tasks.size()),
          m_sleeping({}, withRoomFor(session.plan().tasks.size())),
          m_interpreter(session, SuspendingInterpreter::Workers::One,
                        {.ready = [this](TaskId task) { m_ready.pushBack(task); },
                         .sleep =
                             [this](TaskId task, TimePoint due) {
                                 m_sleeping.push({due, m_number++, task});
                             }})
    {
        for (const TaskId task : m_interpreter.begin())
            m_ready.pushBack(task);
    }

    void work(std::size_t, LaneRecorder& recorder) override
    {
        for (std::size_t left = m_session.plan().tasks.size(); left > 0 && !m_session.isStopped();) {
            wakeSleepers(recorder);
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
    }

    /// Until the next one is due; where nobody sleeps either, until the watch ends the run.
    void sleep(LaneRecorder& recorder)
    {
        constexpr std::chrono::hours kForEver{24};
        const SteadyTime due = m_sleeping.empty() ? readClock() + kForEver : recorder.steadyTimeOf(m_sleeping.top().due);
        m_session.stop().sleepUntil(due);
        recorder.resumed();
    }

    Session& m_session;
    const Duration m_slice;
    Ring<TaskId> m_ready;
    std::priority_queue<Sleeper> m_sleeping;
    std::uint64_t m_number = 0;
    SuspendingInterpreter m_interpreter;
};

} // namespace

MakeCrew greenCrew(Duration slice)
{
    return [slice](Session& session) { return std::make_unique<GreenCrew>(session, slice); };
}

} // namespace interleave
