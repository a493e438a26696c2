// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/execution/waits.h"

namespace interleave {

Waits::Waits(Session& session)
    : m_session(session), m_waits(session.plan().tasks.size()), m_links(session.plan().tasks.size()), m_woken(m_links)
{
}

void Waits::begin(TaskId task, Activity activity, LinkKind kind, std::optional<SharedId> what, TimePoint now)
{
    Wait& wait = of(task);
    const bool goesOnWaiting = wait.isOn;
    wait.kind = kind;
    wait.what = what;
    wait.isGranted = false;
    wait.isWoken = false;
    wait.gaveUp = false;
    if (!goesOnWaiting) {
        wait.isOn = true;
        wait.began = now;
        wait.activity = activity;
        wait.helper.reset();
        wait.over = now;
        wait.usesBefore = what ? m_session.board().uses(*what) : 0;
    }
    if (what) {
        m_session.board().waitsFor(task, *what);
        m_session.board().looked(task, *what);
    }
}

void Waits::beginForMutex(TaskId task, SharedId mutex, TimePoint now)
{
    Wait& wait = of(task);
    if (!wait.notice) {
        const Wait::Notice notice{wait.began, *wait.what, {*wait.helper, wait.over}};
        wait = {};
        wait.notice = notice;
    }
    begin(task, Activity::WaitingLock, LinkKind::Unlocked, mutex, now);
}

void Waits::wasCalledInVain(TaskId task)
{
    Wait& wait = of(task);
    if (!wait.notice)
        return;
    wait.began = wait.notice->began;
    wait.activity = Activity::WaitingMessage;
    wait.notice.reset();
}

void Waits::sleep(TaskId task, TimePoint began, TimePoint due, std::uint16_t back)
{
    // No other task holds up a clock: the wait is over as soon as it is begun, at a known time.
    of(task) = {.isOn = true, .isGranted = true, .began = began, .activity = Activity::WaitingIo, .over = due, .back = back};
}

void Waits::beginOfDevice(TaskId task, TimePoint began)
{
    of(task) = {.isOn = true, .isOfDevice = true, .began = began, .activity = Activity::WaitingIo, .over = began};
}

void Waits::endOfDevice(TaskId task, TimePoint over)
{
    of(task).over = over;
    of(task).isGranted = true;
}

void Waits::wakeByDevice(TaskId task, TimePoint now)
{
    of(task).over = now;
    of(task).isWoken = true;
}

void Waits::limit(TaskId task, std::uint16_t past)
{
    of(task).past = past;
    m_session.board().waitsAtMost(task);
}

void Waits::giveUp(TaskId task, TimePoint at)
{
    Wait& wait = of(task);
    m_session.board().timedOut(*wait.what);
    wait.isGranted = true;
    wait.isWoken = true;
    wait.gaveUp = true;
    wait.over = at;
    m_woken.pushBack(task);
}

void Waits::start(TaskId task, TaskId starter, TimePoint now)
{
    of(task) = {.isOn = true, .isGranted = true, .began = now, .kind = LinkKind::Spawn, .helper = starter, .over = now};
    m_session.board().started(task);
    m_woken.pushBack(task);
}

void Waits::wake(TaskId task, TaskId helper, TimePoint now, Handing handing)
{
    Wait& wait = of(task);
    wait.isGranted = handing == Handing::Over;
    wait.isWoken = true;
    wait.helper = helper;
    wait.over = now;
    m_session.board().goesOn(task);
    m_woken.pushBack(task);
}

void Waits::pass(TaskId task, LinkKind kind, std::optional<SharedId> what, const std::optional<Helper>& helper)
{
    m_passed.reset();
    if (helper && helper->task != task)
        m_passed = Link{kind, helper->task, helper->at, task, {}, what};
}

/// Who waited for what it was handed was overtaken by nobody; this is for who asked again.
void Waits::countOvertaking(TaskId task, const Wait& wait, TimePoint now)
{
    const std::int64_t others = wait.what ? m_session.board().uses(*wait.what) - wait.usesBefore - 1 : 0;
    Overtaken& worst = m_session.outcome(task).overtaken;
    if (others > worst.times)
        worst = {others, *wait.what, now - wait.began};
}

} // namespace interleave
