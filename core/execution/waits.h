#pragma once

// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <optional>
#include <vector>

#include "core/execution/session.h"
#include "core/execution/task_queue.h"
#include "core/execution/task_state.h"

namespace interleave {

/// A wait of a task that was set aside.
struct Wait {
    bool isOn = false;       ///< begun, and not yet written down
    bool isGranted = false;  ///< the task has what it waited for; else it asks again
    bool isWoken = false;    ///< it may ask again, and has not yet
    bool isOfDevice = false; ///< that answers by itself
    TimePoint began;
    Activity activity = Activity::Ready;
    LinkKind kind{};
    std::optional<SharedId> what{};
    std::optional<TaskId> helper{}; ///< who let it go on
    TimePoint over;                 ///< when
    std::int64_t usesBefore = 0;
    std::uint16_t back = 0; ///< steps that the task goes back when it is over; 0: it goes on
    std::uint16_t past = 0; ///< steps that it leaves out where it gave up
    bool gaveUp = false;

    /// Who was called by a condition and now waits for its mutex has two waits: this is the first.
    struct Notice {
        TimePoint began;
        SharedId condition{};
        Helper caller;
    };
    std::optional<Notice> notice{};
};

/// Where waits are written down, in the time of the run: a worker's lane, or those of a simulation.
template<typename Lane>
concept WaitLane = requires(Lane& lane, TaskId task, StepIndex step, TimePoint t, const Link& link)
{
    lane.waited(task, step, Activity::WaitingLock, t, t);
    lane.link(link);
    lane.resumed();
    TimePoint(lane.now());
    TimePoint(lane.read());
};

/// The waits of all tasks that are set aside where a thread would block: for what each waits and since when, who let it go on and
/// when, and by how many others it was overtaken. Says so on the board, and writes it down once the task goes on. Time is what the
/// caller says it is. Allocates nothing once it is made.
/// Thread safety: none; a model of several workers guards it with a mutex, but for the Wait of a task that is carried.
class Waits {
public:
    explicit Waits(Session& session);
    Waits(const Waits&) = delete;
    Waits& operator=(const Waits&) = delete;

    Wait& of(TaskId task) { return m_waits[indexOf(task)]; }
    /// Of all queues of these tasks: a task waits for one thing at a time, or was woken.
    TaskLinks& links() { return m_links; }

    // ---- What happens to a task

    /// It waits; where it was waiting already, it goes on doing so, now for this.
    void begin(TaskId task, Activity activity, LinkKind kind, std::optional<SharedId> what, TimePoint now);
    /// Who was called by a condition waits for its mutex: where it was not called before, that is a second wait.
    void beginForMutex(TaskId task, SharedId mutex, TimePoint now);
    /// What it was called for is not so: its two waits are one for a notice.
    void wasCalledInVain(TaskId task);
    /// It waits for nobody but a clock, and then goes on, or `back` steps back.
    void sleep(TaskId task, TimePoint began, TimePoint due, std::uint16_t back = 0);
    /// It has begun an operation of a device; the device was done then; or it did not wait at all.
    void beginOfDevice(TaskId task, TimePoint began);
    void endOfDevice(TaskId task, TimePoint over);
    /// It may ask the device again.
    void wakeByDevice(TaskId task, TimePoint now);
    void forget(TaskId task) { of(task) = {}; }
    /// Its wait is one that a clock ends if nobody else does: then it goes on and leaves out `past` steps.
    void limit(TaskId task, std::uint16_t past);
    void giveUp(TaskId task, TimePoint at);
    /// It was started, and waits to begin.
    void start(TaskId task, TaskId starter, TimePoint now);
    enum class Handing {
        Over, ///< it has what it waited for
        Off,  ///< it may ask again
    };
    void wake(TaskId task, TaskId helper, TimePoint now, Handing handing);
    /// It did not have to wait. `helper` did the last thing to that end, be it the task itself.
    void pass(TaskId task, LinkKind kind, std::optional<SharedId> what, const std::optional<Helper>& helper);
    /// The link to the last task that did not have to wait, where another one had to do with it; `got` is not known yet.
    const std::optional<Link>& passed() const { return m_passed; }
    /// Forgets who let the last task pass that did not have to wait.
    void forgetPass() { m_passed.reset(); }

    /// Tasks that may go on since this was last asked, in that order. They belong to the caller, who needs no guard for them.
    TaskQueue takeWoken() { return m_woken.takeAll(); }

    // ---- What is written down

    /// A task goes on that has what it waited for: its wait, and the step in which it waited, are done.
    template<WaitLane Lane>
    void recordGranted(TaskId task, TaskState& state, Lane& lane)
    {
        const Wait wait = of(task);
        recordEnded(task, state.cursor.index(), lane);
        if (wait.activity == Activity::Ready)
            return; // it begins with its first step
        state.hasBegun = false;
        if (wait.back > 0)
            state.cursor.goBack(wait.back);
        else if (wait.gaveUp)
            state.cursor.skip(wait.past);
        else
            state.cursor.advance();
    }

    /// A task goes on whose device was done.
    template<WaitLane Lane>
    void recordOfDevice(TaskId task, StepIndex step, Lane& lane)
    {
        recordEnded(task, step, lane);
    }

    /// A task passed: at once, or when it asked again after a wait.
    template<WaitLane Lane>
    void recordPass(TaskId task, StepIndex step, Lane& lane)
    {
        if (of(task).isOn) {
            const Wait wait = of(task);
            recordEnded(task, step, lane);
            countOvertaking(task, wait, lane.now());
        } else if (m_passed) {
            // Another one had it since the last stamp: what this task does with it did not begin there.
            if (m_passed->sent > lane.now())
                lane.resumed();
            m_passed->got = lane.now();
            lane.link(*m_passed);
        }
    }

    /// The run is over, and the task has not come to its end.
    template<WaitLane Lane>
    void recordOpen(TaskId task, StepIndex step, Lane& lane)
    {
        const Wait& wait = of(task);
        if (wait.notice)
            lane.waited(task, step, Activity::WaitingMessage, wait.notice->began, wait.notice->caller.at);
        if (wait.isOn && wait.activity != Activity::Ready)
            lane.waited(task, step, wait.activity, wait.began, wait.isGranted || wait.isWoken ? wait.over : lane.read());
    }

private:
    template<WaitLane Lane>
    void recordEnded(TaskId task, StepIndex step, Lane& lane)
    {
        Wait& wait = of(task);
        if (const std::optional<Wait::Notice>& notice = wait.notice) {
            const Helper& caller = notice->caller;
            lane.waited(task, step, Activity::WaitingMessage, notice->began, caller.at);
            lane.link({LinkKind::Notice, caller.task, caller.at, task, wait.began, notice->condition});
        }
        if (wait.activity == Activity::Ready)
            lane.resumed();
        else
            lane.waited(task, step, wait.activity, wait.began, wait.over);
        if (wait.helper)
            lane.link({wait.kind, *wait.helper, wait.over, task, lane.now(), wait.what});
        wait = {};
    }
    void countOvertaking(TaskId task, const Wait& wait, TimePoint now);

    Session& m_session;
    std::vector<Wait> m_waits; ///< by TaskId
    TaskLinks m_links;
    TaskQueue m_woken;
    std::optional<Link> m_passed;
};

} // namespace interleave
