// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/execution/standstill_search.h"

#include <algorithm>
#include <iterator>
#include <utility>

#include "core/program/step_kinds.h"

namespace interleave {

namespace {

using TaskView = WaitSnapshot::TaskView;
using State = TaskView::State;

/// So many times tasks give way to each other, none of them getting on, before that is called a livelock.
constexpr std::uint64_t kLivelockRounds = 12;

/// What a step takes, and so may hold.
std::optional<SharedId> takenBy(const Locks& locks)
{
    return locks.takes ? std::optional(locks.takes->what) : locks.within;
}

/// Has the memory for all that a board of this plan can show.
WaitSnapshot roomySnapshot(const Plan& plan)
{
    std::vector<std::size_t> takers(plan.shared.size());
    for (const Task& task : plan.tasks) {
        for (const Step& step : task.program) {
            if (const std::optional<SharedId> what = takenBy(factsOf(step.action).locks))
                ++takers[indexOf(*what)];
        }
    }
    WaitSnapshot snapshot;
    snapshot.tasks.reserve(plan.tasks.size());
    snapshot.holders.resize(plan.shared.size());
    for (std::size_t object = 0; object < takers.size(); ++object)
        snapshot.holders[object].reserve(std::min(takers[object], plan.tasks.size()));
    return snapshot;
}

/// For whom in particular a task waits, among those that are stuck.
std::optional<TaskId> blockerOf(TaskId task, const WaitSnapshot& snapshot, const std::vector<bool>& isStuck)
{
    const TaskView& view = snapshot.tasks[indexOf(task)];
    if (view.who)
        return view.who;
    for (const TaskId holder : snapshot.holders[indexOf(*view.what)]) {
        if (isStuck[indexOf(holder)])
            return holder;
    }
    return std::nullopt;
}

} // namespace

HelpByTask helpByTask(const Plan& plan)
{
    HelpByTask help(plan.tasks.size());
    for (std::size_t task = 0; task < help.size(); ++task) {
        for (const Step& step : plan.tasks[task].program) {
            const std::optional<SharedId> what = factsOf(step.action).others->helps;
            if (what && std::ranges::find(help[task], *what) == help[task].end())
                help[task].push_back(*what);
        }
    }
    return help;
}

// ---- Who is stuck

StuckSearch::StuckSearch(const Plan& plan)
    : m_plan(plan),
      m_help(helpByTask(plan)),
      m_isAlive(plan.tasks.size()),
      m_stuckHolders(plan.shared.size()),
      m_links(plan.tasks.size()),
      m_joiners(plan.tasks.size(), TaskQueue(m_links)),
      m_waiters(plan.shared.size(), TaskQueue(m_links)),
      m_next(m_links)
{
    m_stuck.reserve(plan.tasks.size());
}

/// Spreads from the tasks that go on to those whom they may yet help. Each task and each hold is looked at once.
const std::vector<TaskId>& StuckSearch::search(const WaitSnapshot& snapshot)
{
    forget();
    for (std::size_t object = 0; object < m_stuckHolders.size(); ++object)
        m_stuckHolders[object] = snapshot.holders[object].size();
    for (std::size_t task = 0; task < snapshot.tasks.size(); ++task)
        begin(static_cast<TaskId>(task), snapshot);
    while (const std::optional<TaskId> task = m_next.takeFirst())
        helpOthers(*task, snapshot);
    for (std::size_t task = 0; task < snapshot.tasks.size(); ++task) {
        if (!m_isAlive[task] && snapshot.tasks[task].state == State::Waits)
            m_stuck.push_back(static_cast<TaskId>(task));
    }
    return m_stuck;
}

void StuckSearch::forget()
{
    m_isAlive.assign(m_isAlive.size(), false);
    std::ranges::fill(m_joiners, TaskQueue(m_links));
    std::ranges::fill(m_waiters, TaskQueue(m_links));
    m_stuck.clear();
}

void StuckSearch::begin(TaskId task, const WaitSnapshot& snapshot)
{
    const TaskView& view = snapshot.tasks[indexOf(task)];
    if (view.state == State::GoesOn) {
        goesOn(task);
    } else if (view.state == State::Waits && view.who) {
        if (snapshot.tasks[indexOf(*view.who)].state == State::Finished)
            goesOn(task);
        else
            m_joiners[indexOf(*view.who)].pushBack(task);
    } else if (view.state == State::Waits) {
        const bool isFree = isLock(m_plan.kindOf(*view.what)) && snapshot.holders[indexOf(*view.what)].empty();
        if (isFree)
            goesOn(task);
        else
            m_waiters[indexOf(*view.what)].pushBack(task);
    }
}

void StuckSearch::helpOthers(TaskId task, const WaitSnapshot& snapshot)
{
    allGoOn(m_joiners[indexOf(task)]);
    for (const SharedId what : m_help[indexOf(task)])
        allGoOn(m_waiters[indexOf(what)]);
    for (std::size_t object = 0; object < m_stuckHolders.size(); ++object) {
        const bool gaveBackTheLast =
            std::ranges::binary_search(snapshot.holders[object], task) && --m_stuckHolders[object] == 0;
        if (gaveBackTheLast && isLock(m_plan.shared[object].kind))
            allGoOn(m_waiters[object]);
    }
}

void StuckSearch::goesOn(TaskId task)
{
    m_isAlive[indexOf(task)] = true;
    m_next.pushBack(task);
}

void StuckSearch::allGoOn(TaskQueue& waiting)
{
    while (const std::optional<TaskId> task = waiting.takeFirst())
        goesOn(*task);
}

std::vector<Standstill::Member> circleAmong(const std::vector<TaskId>& stuck, const WaitSnapshot& snapshot)
{
    constexpr std::size_t kNotYet = 0;
    std::vector<bool> isStuck(snapshot.tasks.size());
    for (const TaskId task : stuck)
        isStuck[indexOf(task)] = true;
    const auto next = [&](TaskId task) -> std::optional<TaskId> {
        const std::optional<TaskId> who = blockerOf(task, snapshot, isStuck);
        return who && isStuck[indexOf(*who)] ? who : std::nullopt;
    };
    // Each has at most one next one: who meets a task of its own walk has gone round in a circle.
    std::vector<std::size_t> walkOf(snapshot.tasks.size(), kNotYet);
    std::vector<bool> isInCircle(snapshot.tasks.size());
    for (std::size_t walk = 1; walk <= stuck.size(); ++walk) {
        std::optional<TaskId> task = stuck[walk - 1];
        for (; task && walkOf[indexOf(*task)] == kNotYet; task = next(*task))
            walkOf[indexOf(*task)] = walk;
        if (!task || walkOf[indexOf(*task)] != walk)
            continue;
        for (; !isInCircle[indexOf(*task)]; task = next(*task))
            isInCircle[indexOf(*task)] = true;
    }
    const auto member = [&](TaskId task) {
        return Standstill::Member{task, snapshot.tasks[indexOf(task)].what, blockerOf(task, snapshot, isStuck)};
    };
    std::vector<Standstill::Member> members;
    const auto first = std::ranges::find_if(stuck, [&](TaskId task) { return isInCircle[indexOf(task)]; });
    if (first == stuck.end()) {
        std::ranges::transform(stuck, std::back_inserter(members), member);
        return members;
    }
    TaskId task = *first;
    do {
        members.push_back(member(task));
        task = *next(task);
    } while (task != *first);
    return members;
}

// ---- The watch

StandstillWatch::StandstillWatch(const Plan& plan, const WaitBoard& board)
    : m_board(board), m_search(plan), m_snapshot(roomySnapshot(plan)), m_retreats(plan.tasks.size())
{
    m_stuck.reserve(plan.tasks.size());
    m_stuckBefore.reserve(plan.tasks.size());
    m_givingWay.reserve(plan.tasks.size());
}

bool StandstillWatch::look()
{
    m_snapshot = m_board.look(std::move(m_snapshot));
    m_kind.reset();
    if (seesDeadlock())
        m_kind = StandstillKind::Deadlock;
    else if (seesLivelock())
        m_kind = StandstillKind::Livelock;
    return m_kind.has_value();
}

bool StandstillWatch::seesDeadlock()
{
    std::swap(m_stuck, m_stuckBefore);
    m_stuck.clear();
    for (const TaskId task : m_search.search(m_snapshot))
        m_stuck.emplace_back(task, m_snapshot.tasks[indexOf(task)].waits);
    return !m_stuck.empty() && m_stuck == m_stuckBefore;
}

bool StandstillWatch::seesLivelock()
{
    std::uint64_t advances = 0;
    for (const TaskView& task : m_snapshot.tasks)
        advances += task.advances;
    m_givingWay.clear();
    if (std::exchange(m_advances, advances) != advances) {
        std::ranges::transform(m_snapshot.tasks, m_retreats.begin(), &TaskView::retreats);
        return false;
    }
    for (std::size_t task = 0; task < m_retreats.size(); ++task) {
        if (m_snapshot.tasks[task].retreats - m_retreats[task] >= kLivelockRounds)
            m_givingWay.push_back(static_cast<TaskId>(task));
    }
    return m_givingWay.size() >= 2;
}

Standstill StandstillWatch::standstill() const
{
    if (m_kind == StandstillKind::Livelock)
        return {StandstillKind::Livelock, thoseWhoGiveWay(), {}};
    std::vector<TaskId> stuck;
    std::ranges::transform(m_stuck, std::back_inserter(stuck), &WaitOfTask::first);
    return {StandstillKind::Deadlock, circleAmong(stuck, m_snapshot), {}};
}

std::vector<Standstill::Member> StandstillWatch::thoseWhoGiveWay() const
{
    std::vector<Standstill::Member> members;
    for (const TaskId task : m_givingWay) {
        Standstill::Member member{task, m_snapshot.tasks[indexOf(task)].refused, {}};
        for (const TaskId holder : m_snapshot.holders[indexOf(*member.waitsFor)]) {
            if (holder != task)
                member.who = holder;
        }
        members.push_back(member);
    }
    return members;
}

} // namespace interleave
