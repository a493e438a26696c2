// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/execution/standstill_search.h"

#include <algorithm>
#include <iterator>
#include <utility>

namespace interleave {

namespace {

using TaskView = WaitSnapshot::TaskView;
using State = TaskView::State;

/// So many times tasks give way to each other, none of them getting on, before that is called a livelock.
constexpr std::uint64_t kLivelockRounds = 12;

/// What a step could let others go on that wait for it.
std::optional<SharedId> helpOf(const Action& action)
{
    using Help = std::optional<SharedId>;
    return std::visit(Overloaded{
                          [](const Release& release) -> Help { return release.semaphore; },
                          [](const Send& send) -> Help { return send.channel; },
                          [](const Receive& receive) -> Help { return receive.channel; },
                          [](const Notify& notify) -> Help { return notify.condition; },
                          [](const Meet& meet) -> Help { return meet.barrier; },
                          [](const auto&) -> Help { return std::nullopt; },
                      },
                      action);
}

bool isLock(const SharedKind& kind)
{
    return std::holds_alternative<Mutex>(kind) || std::holds_alternative<RwLock>(kind);
}

/// Spreads from the tasks that go on to those whom they may yet help. Each task and each hold is looked at once.
class Spreading {
public:
    Spreading(const WaitSnapshot& snapshot, const Plan& plan, const HelpByTask& help)
        : m_snapshot(snapshot),
          m_plan(plan),
          m_help(help),
          m_isAlive(snapshot.tasks.size()),
          m_holds(snapshot.tasks.size()),
          m_joiners(snapshot.tasks.size()),
          m_waiters(snapshot.holders.size()),
          m_stuckHolders(snapshot.holders.size())
    {
        for (std::size_t object = 0; object < snapshot.holders.size(); ++object) {
            m_stuckHolders[object] = snapshot.holders[object].size();
            for (const TaskId holder : snapshot.holders[object])
                m_holds[indexOf(holder)].push_back(static_cast<SharedId>(object));
        }
        for (std::size_t task = 0; task < snapshot.tasks.size(); ++task)
            begin(static_cast<TaskId>(task));
    }

    /// By TaskId.
    const std::vector<bool>& run()
    {
        while (!m_next.empty()) {
            const TaskId task = m_next.back();
            m_next.pop_back();
            for (const TaskId joiner : m_joiners[indexOf(task)])
                goesOn(joiner);
            for (const SharedId what : m_help[indexOf(task)])
                wakeWaiters(what);
            for (const SharedId what : m_holds[indexOf(task)]) {
                if (--m_stuckHolders[indexOf(what)] == 0 && isLock(m_plan.kindOf(what)))
                    wakeWaiters(what);
            }
        }
        return m_isAlive;
    }

private:
    void begin(TaskId task)
    {
        const TaskView& view = m_snapshot.tasks[indexOf(task)];
        if (view.state == State::GoesOn) {
            goesOn(task);
        } else if (view.state == State::Waits && view.who) {
            if (m_snapshot.tasks[indexOf(*view.who)].state == State::Finished)
                goesOn(task);
            else
                m_joiners[indexOf(*view.who)].push_back(task);
        } else if (view.state == State::Waits) {
            const bool isFree = isLock(m_plan.kindOf(*view.what)) && m_snapshot.holders[indexOf(*view.what)].empty();
            if (isFree)
                goesOn(task);
            else
                m_waiters[indexOf(*view.what)].push_back(task);
        }
    }

    void goesOn(TaskId task)
    {
        if (m_isAlive[indexOf(task)])
            return;
        m_isAlive[indexOf(task)] = true;
        m_next.push_back(task);
    }

    void wakeWaiters(SharedId what)
    {
        for (const TaskId waiter : std::exchange(m_waiters[indexOf(what)], {}))
            goesOn(waiter);
    }

    const WaitSnapshot& m_snapshot;
    const Plan& m_plan;
    const HelpByTask& m_help;
    std::vector<bool> m_isAlive;                ///< by TaskId
    std::vector<std::vector<SharedId>> m_holds; ///< by TaskId
    std::vector<std::vector<TaskId>> m_joiners; ///< by TaskId: who waits for its end
    std::vector<std::vector<TaskId>> m_waiters; ///< by SharedId
    std::vector<std::size_t> m_stuckHolders;    ///< by SharedId: so many holders are not known to go on
    std::vector<TaskId> m_next;                 ///< go on, and were not yet asked whom they help
};

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
            const std::optional<SharedId> what = helpOf(step.action);
            if (what && std::ranges::find(help[task], *what) == help[task].end())
                help[task].push_back(*what);
        }
    }
    return help;
}

std::vector<TaskId> tasksThatCannotGoOn(const WaitSnapshot& snapshot, const Plan& plan, const HelpByTask& help)
{
    Spreading spreading(snapshot, plan, help);
    const std::vector<bool>& isAlive = spreading.run();
    std::vector<TaskId> stuck;
    for (std::size_t task = 0; task < isAlive.size(); ++task) {
        if (!isAlive[task] && snapshot.tasks[task].state == State::Waits)
            stuck.push_back(static_cast<TaskId>(task));
    }
    return stuck;
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

std::optional<Standstill> StandstillWatch::look()
{
    const WaitSnapshot snapshot = m_board.look();
    if (std::optional<Standstill> deadlock = deadlockIn(snapshot))
        return deadlock;
    return livelockIn(snapshot);
}

std::optional<Standstill> StandstillWatch::deadlockIn(const WaitSnapshot& snapshot)
{
    std::vector<TaskId> stuck = tasksThatCannotGoOn(snapshot, m_plan, m_help);
    std::vector<std::uint64_t> waits;
    for (const TaskId task : stuck)
        waits.push_back(snapshot.tasks[indexOf(task)].waits);
    const bool agree = !stuck.empty() && stuck == m_stuck && waits == m_stuckWaits;
    m_stuck = std::move(stuck);
    m_stuckWaits = std::move(waits);
    if (!agree)
        return std::nullopt;
    return Standstill{StandstillKind::Deadlock, circleAmong(m_stuck, snapshot), {}};
}

std::optional<Standstill> StandstillWatch::livelockIn(const WaitSnapshot& snapshot)
{
    std::uint64_t advances = 0;
    std::vector<std::uint64_t> retreats;
    for (const TaskView& task : snapshot.tasks) {
        advances += task.advances;
        retreats.push_back(task.retreats);
    }
    if (m_retreats.empty() || advances != m_advances) {
        m_advances = advances;
        m_retreats = std::move(retreats);
        return std::nullopt;
    }
    std::vector<Standstill::Member> members;
    for (std::size_t task = 0; task < retreats.size(); ++task) {
        if (retreats[task] - m_retreats[task] < kLivelockRounds)
            continue;
        Standstill::Member member{static_cast<TaskId>(task), snapshot.tasks[task].refused, {}};
        for (const TaskId holder : snapshot.holders[indexOf(*member.waitsFor)]) {
            if (holder != member.task)
                member.who = holder;
        }
        members.push_back(member);
    }
    if (members.size() < 2)
        return std::nullopt;
    return Standstill{StandstillKind::Livelock, std::move(members), {}};
}

} // namespace interleave
