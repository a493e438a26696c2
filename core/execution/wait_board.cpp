// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/execution/wait_board.h"

#include "core/program/step_kinds.h"

namespace interleave {

namespace {

constexpr auto kRelaxed = std::memory_order_relaxed;

void increment(std::atomic<std::uint64_t>& own) noexcept
{
    own.store(own.load(kRelaxed) + 1, kRelaxed); // one writer
}

} // namespace

WaitBoard::WaitBoard(const Plan& plan)
    : m_taskCount(plan.tasks.size()),
      m_objectCount(plan.shared.size()),
      m_tasks(std::make_unique<TaskRow[]>(m_taskCount)),
      m_objects(std::make_unique<ObjectRow[]>(m_objectCount)),
      m_held(std::make_unique<std::atomic<std::uint16_t>[]>(m_taskCount * m_objectCount))
{
    for (const Shared& shared : plan.shared)
        m_isWoken.push_back(!isLock(shared.kind));
    for (std::size_t task = 0; task < m_taskCount; ++task) {
        for (const Step& step : plan.tasks[task].program) {
            if (const std::optional<TaskId> started = factsOf(step.action).others->starts)
                waitsFor(*started, static_cast<TaskId>(task));
        }
    }
}

void WaitBoard::started(TaskId task) noexcept
{
    goesOn(task);
}

void WaitBoard::done(TaskId task) noexcept
{
    advanced(task);
    m_tasks[indexOf(task)].isDone.store(true, kRelaxed);
}

void WaitBoard::waitsFor(TaskId task, SharedId what) noexcept
{
    TaskRow& row = m_tasks[indexOf(task)];
    increment(row.waits);
    row.waitsFor.store(static_cast<std::int32_t>(indexOf(what)), kRelaxed);
}

void WaitBoard::waitsFor(TaskId task, TaskId who) noexcept
{
    TaskRow& row = m_tasks[indexOf(task)];
    increment(row.waits);
    row.waitsFor.store(kTaskBase + static_cast<std::int32_t>(indexOf(who)), kRelaxed);
}

void WaitBoard::goesOn(TaskId task) noexcept
{
    TaskRow& row = m_tasks[indexOf(task)];
    row.waitsFor.store(kNothing, kRelaxed);
    increment(row.waits); // a wait that is seen before and after was not the same
}

void WaitBoard::changed(SharedId what) noexcept
{
    m_objects[indexOf(what)].changes.fetch_add(1, kRelaxed);
}

void WaitBoard::looked(TaskId task, SharedId what) noexcept
{
    m_tasks[indexOf(task)].seen.store(m_objects[indexOf(what)].changes.load(kRelaxed), kRelaxed);
}

void WaitBoard::awake(TaskId task) noexcept
{
    m_tasks[indexOf(task)].isAwake.store(true, kRelaxed);
}

void WaitBoard::asleep(TaskId task) noexcept
{
    m_tasks[indexOf(task)].isAwake.store(false, kRelaxed);
}

void WaitBoard::holds(TaskId task, SharedId what) noexcept
{
    std::atomic<std::uint16_t>& count = held(task, what);
    count.store(static_cast<std::uint16_t>(count.load(kRelaxed) + 1), kRelaxed);
}

void WaitBoard::gaveBack(TaskId task, SharedId what) noexcept
{
    std::atomic<std::uint16_t>& count = held(task, what);
    if (const std::uint16_t now = count.load(kRelaxed); now > 0) // who puts a key in may never have taken one
        count.store(static_cast<std::uint16_t>(now - 1), kRelaxed);
}

void WaitBoard::retreated(TaskId task, SharedId refused) noexcept
{
    TaskRow& row = m_tasks[indexOf(task)];
    row.refused.store(static_cast<std::int32_t>(indexOf(refused)), kRelaxed);
    increment(row.retreats);
}

void WaitBoard::advanced(TaskId task) noexcept
{
    increment(m_tasks[indexOf(task)].advances);
}

std::int64_t WaitBoard::uses(SharedId what) const noexcept
{
    return m_objects[indexOf(what)].uses.load(kRelaxed);
}

void WaitBoard::used(SharedId what) noexcept
{
    m_objects[indexOf(what)].uses.fetch_add(1, kRelaxed);
}

std::int64_t WaitBoard::timeouts(SharedId what) const noexcept
{
    return m_objects[indexOf(what)].timeouts.load(kRelaxed);
}

void WaitBoard::timedOut(SharedId what) noexcept
{
    m_objects[indexOf(what)].timeouts.fetch_add(1, kRelaxed);
}

WaitSnapshot WaitBoard::look(WaitSnapshot snapshot) const
{
    using State = WaitSnapshot::TaskView::State;
    snapshot.tasks.assign(m_taskCount, {});
    snapshot.holders.resize(m_objectCount);
    for (std::vector<TaskId>& holders : snapshot.holders)
        holders.clear();
    for (std::size_t task = 0; task < m_taskCount; ++task) {
        const TaskRow& row = m_tasks[task];
        WaitSnapshot::TaskView& view = snapshot.tasks[task];
        view.waits = row.waits.load(kRelaxed);
        view.retreats = row.retreats.load(kRelaxed);
        view.advances = row.advances.load(kRelaxed);
        if (const std::int32_t refused = row.refused.load(kRelaxed); refused != kNothing)
            view.refused = static_cast<SharedId>(refused);
        const std::int32_t waitsFor = row.waitsFor.load(kRelaxed);
        if (row.isDone.load(kRelaxed)) {
            view.state = State::Finished;
        } else if (row.isAwake.load(kRelaxed)) {
            view.state = State::GoesOn;
        } else if (waitsFor >= kTaskBase) {
            view.state = State::Waits;
            view.who = static_cast<TaskId>(waitsFor - kTaskBase);
        } else if (waitsFor != kNothing) {
            const auto object = static_cast<std::size_t>(waitsFor);
            const bool mayBeWoken = m_isWoken[object] && row.seen.load(kRelaxed) != m_objects[object].changes.load(kRelaxed);
            view.state = mayBeWoken ? State::GoesOn : State::Waits;
            view.what = static_cast<SharedId>(object);
        }
        for (std::size_t object = 0; object < m_objectCount; ++object) {
            if (m_held[task * m_objectCount + object].load(kRelaxed) > 0)
                snapshot.holders[object].push_back(static_cast<TaskId>(task));
        }
    }
    return snapshot;
}

} // namespace interleave
