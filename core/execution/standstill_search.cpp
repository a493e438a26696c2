// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/execution/standstill_search.h"

#include <algorithm>

namespace interleave {

namespace {

using TaskView = WaitSnapshot::TaskView;
using State = TaskView::State;

/// So many times tasks give way to each other, none of them getting on, before that is called a livelock.
constexpr std::uint64_t kLivelockRounds = 12;

template<typename Match>
bool hasStep(const Program& program, const Match& match)
{
    return std::any_of(program.begin(), program.end(), [&](const Step& step) { return match(step.action); });
}

/// Whether the program has a step that could let someone go on who waits for `what`.
bool couldHelp(const Program& program, SharedId what)
{
    return hasStep(program, [what](const Action& action) {
        return std::visit(Overloaded{
                              [&](const Release& release) { return release.semaphore == what; },
                              [&](const Send& send) { return send.channel == what; },
                              [&](const Receive& receive) { return receive.channel == what; },
                              [&](const Notify& notify) { return notify.condition == what; },
                              [&](const Meet& meet) { return meet.barrier == what; },
                              [](const auto&) { return false; },
                          },
                          action);
    });
}

/// Whether a waiting task may yet go on, if those in `alive` do.
bool mayGoOn(std::size_t task, const WaitSnapshot& snapshot, const Plan& plan, const std::vector<bool>& alive)
{
    const TaskView& view = snapshot.tasks[task];
    if (view.who)
        return alive[indexOf(*view.who)] || snapshot.tasks[indexOf(*view.who)].state == State::Finished;
    const SharedKind& kind = plan.kindOf(*view.what);
    if (std::holds_alternative<Mutex>(kind) || std::holds_alternative<RwLock>(kind)) {
        const std::vector<TaskId>& holders = snapshot.holders[indexOf(*view.what)];
        return std::all_of(holders.begin(), holders.end(), [&](TaskId holder) { return alive[indexOf(holder)]; });
    }
    for (std::size_t other = 0; other < alive.size(); ++other) {
        if (other != task && alive[other] && couldHelp(plan.tasks[other].program, *view.what))
            return true;
    }
    return false;
}

/// For whom in particular a task waits, among those that are stuck.
std::optional<TaskId> blockerOf(TaskId task, const WaitSnapshot& snapshot, const std::vector<TaskId>& stuck)
{
    const TaskView& view = snapshot.tasks[indexOf(task)];
    if (view.who)
        return view.who;
    for (const TaskId holder : snapshot.holders[indexOf(*view.what)]) {
        if (std::ranges::find(stuck, holder) != stuck.end())
            return holder;
    }
    return std::nullopt;
}

} // namespace

std::vector<TaskId> tasksThatCannotGoOn(const WaitSnapshot& snapshot, const Plan& plan)
{
    std::vector<bool> alive(snapshot.tasks.size());
    for (std::size_t task = 0; task < alive.size(); ++task)
        alive[task] = snapshot.tasks[task].state == State::GoesOn;
    for (bool changed = true; changed;) {
        changed = false;
        for (std::size_t task = 0; task < alive.size(); ++task) {
            if (alive[task] || snapshot.tasks[task].state != State::Waits || !mayGoOn(task, snapshot, plan, alive))
                continue;
            alive[task] = true;
            changed = true;
        }
    }
    std::vector<TaskId> stuck;
    for (std::size_t task = 0; task < alive.size(); ++task) {
        if (!alive[task] && snapshot.tasks[task].state == State::Waits)
            stuck.push_back(static_cast<TaskId>(task));
    }
    return stuck;
}

std::vector<Standstill::Member> circleAmong(const std::vector<TaskId>& stuck, const WaitSnapshot& snapshot)
{
    std::vector<Standstill::Member> all;
    for (const TaskId task : stuck)
        all.push_back({task, snapshot.tasks[indexOf(task)].what, blockerOf(task, snapshot, stuck)});
    for (const Standstill::Member& start : all) {
        std::vector<Standstill::Member> path{start};
        while (path.back().who && path.size() <= all.size()) {
            if (*path.back().who == start.task)
                return path;
            const auto next = std::ranges::find(all, *path.back().who, &Standstill::Member::task);
            if (next == all.end())
                break;
            path.push_back(*next);
        }
    }
    return all;
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
    std::vector<TaskId> stuck = tasksThatCannotGoOn(snapshot, m_plan);
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
