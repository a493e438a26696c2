// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/analysis/holders.h"

#include <algorithm>
#include <iterator>
#include <tuple>
#include <utility>

#include "core/program/plan_facts.h"
#include "core/program/step_kinds.h"

namespace interleave {

namespace {

/// What is known of a task and a lock in a stretch of time; what is listed first is more certain.
enum class Claim : unsigned char {
    Inside,  ///< does something between taking and giving back
    Lasting, ///< is ready, and has not given back what it had; or it was handed over to it
    Again,   ///< takes it and gives it back again and again
};

struct Piece {
    TimeRange time;
    TaskId task{};
    Claim claim = Claim::Inside;
    bool isAlone = true; ///< not with others, as readers are
};

using Pieces = std::vector<Piece>;

/// Of one lock.
struct Found {
    Pieces pieces;
    Pieces lost;  ///< their cores, where they use it again and again: with it or without
    Pieces woken; ///< those who waited for it, before they go on
    Pieces waits; ///< for it
};

std::optional<SharedId> lockWaitedFor(const Plan& plan, const Locks& locks)
{
    if (locks.takes)
        return locks.takes->waits ? std::optional(locks.takes->what) : std::nullopt;
    return locks.room ? std::optional(plan.mutexOf(*locks.room)) : locks.within;
}

bool contains(const std::vector<SharedId>& all, SharedId what)
{
    return std::ranges::find(all, what) != all.end();
}

/// When tasks gave something back, as far as somebody took it after them.
class GivenBack {
public:
    explicit GivenBack(const Trace& trace)
    {
        for (const Link& link : trace.links) {
            if (link.about && (link.kind == LinkKind::Unlocked || link.kind == LinkKind::Key))
                m_all.emplace_back(link.from, *link.about, link.sent);
        }
        std::ranges::sort(m_all);
    }

    std::optional<TimePoint> firstIn(TaskId task, SharedId what, TimeRange time) const
    {
        const auto found = std::ranges::lower_bound(m_all, std::tuple(task, what, time.begin));
        if (found == m_all.end() || std::get<0>(*found) != task || std::get<1>(*found) != what
            || std::get<2>(*found) >= time.end)
            return std::nullopt;
        return std::get<2>(*found);
    }

private:
    std::vector<std::tuple<TaskId, SharedId, TimePoint>> m_all;
};

/// Finds what one task claims.
class Claims {
public:
    Claims(const Trace& trace, const GivenBack& givenBack, TaskId task, std::vector<Found>& found)
        : m_trace(trace),
          m_plan(*trace.plan),
          m_facts(factsOf(trace.taskOf(task).program)),
          m_givenBack(givenBack),
          m_task(task),
          m_spans(trace.tasks[indexOf(task)].spans),
          m_inside(insideAt(m_plan, trace.taskOf(task).program)),
          m_found(found)
    {
    }

    void find()
    {
        for (std::size_t n = 0; n < m_spans.size();) {
            if (m_spans.activityOf(n) != Activity::Ready) {
                addActive(m_spans[n++]);
                continue;
            }
            std::size_t end = n;
            while (end < m_spans.size() && m_spans.activityOf(end) == Activity::Ready)
                ++end;
            addReady(n, end);
            n = end;
        }
    }

private:
    void add(SharedId what, TimeRange time, StepIndex step, Claim claim)
    {
        if (!time.isEmpty())
            found(what).pieces.push_back({time, m_task, claim, isAlone(what, step)});
    }

    Found& found(SharedId what) { return m_found[indexOf(what)]; }
    Having havingOf(SharedId what) const { return factsOf(m_plan.kindOf(what)).having; }

    /// By the step that took it: the last one before.
    bool isAlone(SharedId what, StepIndex step) const
    {
        if (!havingOf(what).together)
            return true;
        for (std::size_t n = indexOf(step); n-- > 0;) {
            const std::optional<Taking>& taking = m_facts[n].locks->takes;
            if (taking && taking->what == what)
                return taking->hold == Hold::Alone;
        }
        return true;
    }

    void addActive(const Span& span)
    {
        for (const SharedId what : m_inside[indexOf(span.step)])
            add(what, span.time, span.step, Claim::Inside);
        const Locks& locks = m_facts[indexOf(span.step)].locks;
        if (const std::optional<SharedId> again = locks.within; again && hasCore(span.activity))
            add(*again, span.time, span.step, Claim::Again);
        if (const std::optional<SharedId> what = lockWaitedFor(m_plan, locks); what && span.activity == Activity::WaitingLock)
            found(*what).waits.push_back({span.time, m_task});
    }

    /// The spans [first, end), in all of which the task is ready.
    void addReady(std::size_t first, std::size_t end)
    {
        if (first == 0)
            return; // has not begun
        const TimeRange time{m_spans.boundary(first), m_spans.boundary(end)};
        const Span before = m_spans[first - 1];
        const bool goesOn = end < m_spans.size();
        const StepIndex after = goesOn ? m_spans[end].step : before.step;
        for (const SharedId what : m_inside[indexOf(before.step)]) {
            const bool isInsideAfter =
                goesOn ? contains(m_inside[indexOf(after)], what) : !m_trace.tasks[indexOf(m_task)].completed;
            if (hasCore(before.activity))
                addLasting(what, time, before.step, isInsideAfter);
            else if (goesOn && givesBackBetween(before.step, after, what))
                addLasting(what, time, before.step, true);
            else
                add(what, time, before.step, Claim::Inside); // it takes a core to give it back, and it had none
        }
        if (goesOn)
            addNext(before, m_spans[end], time);
    }

    /// Whether the program gives it back on its way from one step to another, perhaps round a repeat: it had a core for that, for so short
    /// a time that no span shows it.
    bool givesBackBetween(StepIndex before, StepIndex after, SharedId what) const
    {
        const auto givesBack = [&](std::size_t first, std::size_t end) {
            return std::any_of(m_facts.begin() + static_cast<std::ptrdiff_t>(first),
                               m_facts.begin() + static_cast<std::ptrdiff_t>(end),
                               [what](const StepFacts& facts) { return facts.locks->givesBack == what; });
        };
        const std::size_t from = indexOf(before) + 1;
        const std::size_t to = indexOf(after) + 1;
        return from < to ? givesBack(from, to) : givesBack(from, m_facts.size()) || givesBack(0, to);
    }

    /// Who gives it back at once when it goes on does so a little later than that.
    void addLasting(SharedId what, TimeRange time, StepIndex step, bool isInsideAfter)
    {
        const std::optional<TimePoint> given =
            m_givenBack.firstIn(m_task, what, {time.begin, time.end + m_trace.info.resolution});
        if (given)
            add(what, {time.begin, std::min(*given, time.end)}, step, Claim::Lasting);
        else if (isInsideAfter)
            add(what, time, step, Claim::Lasting);
    }

    /// What the task waited for, or used again and again, and has when it goes on.
    void addNext(const Span& before, const Span& after, TimeRange time)
    {
        const std::optional<SharedId> what = lockWaitedFor(m_plan, m_facts[indexOf(before.step)].locks);
        if (!what)
            return;
        const bool isInside = contains(m_inside[indexOf(after.step)], *what);
        const bool isUsing = hasCore(after.activity) && m_facts[indexOf(after.step)].locks->within == what;
        if (!isInside && !isUsing)
            return;
        const Having having = havingOf(*what);
        if (before.activity == Activity::WaitingLock && having.isHandedOver)
            add(*what, time, after.step, Claim::Lasting);
        else if (hasCore(before.activity))
            found(*what).lost.push_back({time, m_task, Claim::Lasting});
        else if (having.room == 1 && !having.together)
            found(*what).woken.push_back({time, m_task, Claim::Lasting});
    }

    const Trace& m_trace;
    const Plan& m_plan;
    const std::vector<StepFacts> m_facts; ///< by step
    const GivenBack& m_givenBack;
    TaskId m_task;
    const Spans& m_spans;
    HeldAtSteps m_inside;
    std::vector<Found>& m_found; ///< by SharedId
};

/// Finds those that are on at a time.
class Timetable {
public:
    explicit Timetable(Pieces pieces) : m_pieces(std::move(pieces))
    {
        std::ranges::sort(m_pieces, {}, &beginOf);
        for (const Piece& piece : m_pieces)
            m_latestEnds.push_back(m_latestEnds.empty() ? piece.time.end : std::max(piece.time.end, m_latestEnds.back()));
    }

    bool isAnyOtherIn(TimeRange time, TaskId task) const { return endOfOthersIn(time, task).has_value(); }

    /// The latest of them.
    std::optional<TimePoint> endOfOthersIn(TimeRange time, TaskId task) const
    {
        std::optional<TimePoint> latest;
        const auto next = std::ranges::lower_bound(m_pieces, time.end, {}, &beginOf);
        for (auto n = static_cast<std::size_t>(next - m_pieces.begin());
             n-- > 0 && m_latestEnds[n] > latest.value_or(time.begin);) {
            if (m_pieces[n].task != task && m_pieces[n].time.end > time.begin)
                latest = std::max(m_pieces[n].time.end, latest.value_or(time.begin));
        }
        return latest;
    }

private:
    static TimePoint beginOf(const Piece& piece) { return piece.time.begin; }

    Pieces m_pieces;
    std::vector<TimePoint> m_latestEnds; ///< of each and all before it
};

/// Who lost its core with the lock, or was woken and is the next to have it, while another one waits for it until that task goes on.
/// Of the first kind nobody uses it meanwhile; the second kind has it only since nobody else uses it any more.
Pieces lastingOf(const Found& found, Duration resolution)
{
    Pieces uses;
    std::ranges::copy_if(found.pieces, std::back_inserter(uses), [&](const Piece& piece) {
        return piece.claim != Claim::Lasting && piece.time.length() > 2 * resolution; // who only asks for it runs for less
    });
    const Timetable users(std::move(uses));
    const Timetable waiting(found.waits);
    const auto isWanted = [&](const Piece& piece) {
        return waiting.isAnyOtherIn({piece.time.end - Duration(1), piece.time.end}, piece.task);
    };
    Pieces lasting;
    for (const Piece& piece : found.lost) {
        const TimeRange within{piece.time.begin + resolution, piece.time.end - resolution};
        const bool isUsed = within.begin < within.end && users.isAnyOtherIn(within, piece.task);
        if (!isUsed && isWanted(piece))
            lasting.push_back(piece);
    }
    for (Piece piece : found.woken) {
        piece.time.begin = users.endOfOthersIn(piece.time, piece.task).value_or(piece.time.begin);
        if (piece.time.begin < piece.time.end && isWanted(piece))
            lasting.push_back(piece);
    }
    return lasting;
}

/// Who is in already; whether one more may come in.
bool hasRoomFor(const Piece& piece, const Having& having, const std::vector<const Piece*>& in)
{
    const bool isTogether = having.together && !in.empty() && !piece.isAlone && !in.front()->isAlone;
    return isTogether || static_cast<std::int64_t>(in.size()) < having.room;
}

} // namespace

/// Goes through what is claimed of one lock in order of time, and settles who has it.
class Holders::Sweep {
public:
    Sweep(const Having& having, Lock& lock) : m_having(having), m_lock(lock) {}

    void run(const Pieces& pieces)
    {
        struct Edge {
            TimePoint time;
            bool begins = false;
            const Piece* piece = nullptr;
        };
        std::vector<Edge> edges;
        for (const Piece& piece : pieces) {
            edges.push_back({piece.time.begin, true, &piece});
            edges.push_back({piece.time.end, false, &piece});
        }
        std::ranges::stable_sort(edges, {}, &Edge::time);
        for (std::size_t n = 0; n < edges.size();) {
            const TimePoint now = edges[n].time;
            for (; n < edges.size() && edges[n].time == now; ++n) {
                if (edges[n].begins)
                    m_active.push_back(edges[n].piece);
                else
                    std::erase(m_active, edges[n].piece);
            }
            settle();
            store(now);
        }
    }

private:
    /// Of those of one kind who came later is asked first.
    void settle()
    {
        m_in.clear();
        m_inTurn.clear();
        letIn(Claim::Inside);
        std::erase_if(m_active,
                      [this](const Piece* piece) { return piece->claim == Claim::Lasting && isRefuted(*piece); });
        letIn(Claim::Lasting);
        for (const Piece* piece : m_active) {
            if (piece->claim == Claim::Again)
                m_inTurn.push_back(piece);
        }
        if (!m_in.empty())
            m_inTurn.clear();
        else if (m_inTurn.size() == 1)
            m_in.swap(m_inTurn);
    }

    void letIn(Claim claim)
    {
        for (auto piece = m_active.rbegin(); piece != m_active.rend(); ++piece) {
            if ((*piece)->claim == claim && hasRoomFor(**piece, m_having, m_in))
                m_in.push_back(*piece);
        }
    }

    /// Another one took it since the task was last seen to have it: so it had given it back.
    bool isRefuted(const Piece& lasting) const
    {
        return !hasRoomFor(lasting, m_having, m_in)
            && std::ranges::any_of(m_in, [&](const Piece* other) { return other->time.begin >= lasting.time.begin; });
    }

    void store(TimePoint from)
    {
        const bool isInTurn = !m_inTurn.empty();
        std::vector<TaskId> tasks;
        for (const Piece* piece : isInTurn ? m_inTurn : m_in)
            tasks.push_back(piece->task);
        std::ranges::sort(tasks);
        if (!m_lock.stretches.empty()) {
            const Stretch& last = m_lock.stretches.back();
            const std::span<const TaskId> before(m_lock.tasks.data() + last.first, last.count);
            if (last.isInTurn == isInTurn && std::ranges::equal(before, tasks))
                return;
        }
        m_lock.stretches.push_back(
            {from, static_cast<std::uint32_t>(m_lock.tasks.size()), static_cast<std::uint16_t>(tasks.size()), isInTurn});
        m_lock.tasks.insert(m_lock.tasks.end(), tasks.begin(), tasks.end());
    }

    const Having m_having;
    Lock& m_lock;
    std::vector<const Piece*> m_active; ///< in order of their begin
    std::vector<const Piece*> m_in;
    std::vector<const Piece*> m_inTurn;
};

std::optional<SharedId> lockWaitedFor(const Plan& plan, const Step& step)
{
    return lockWaitedFor(plan, *factsOf(step.action).locks);
}

std::optional<SharedId> lockUsedWithin(const Step& step)
{
    return factsOf(step.action).locks->within;
}

Holders::Holders(const Trace& trace, const Watch& watch) : m_locks(trace.plan->shared.size())
{
    if (m_locks.empty())
        return;
    const GivenBack givenBack(trace);
    std::vector<Found> all(m_locks.size());
    for (std::size_t task = 0; task < trace.tasks.size(); ++task) {
        if (watch.stop.stopRequested())
            return;
        Claims(trace, givenBack, static_cast<TaskId>(task), all).find();
    }
    for (std::size_t n = 0; n < m_locks.size(); ++n) {
        if (watch.stop.stopRequested())
            return;
        Pieces& pieces = all[n].pieces;
        std::ranges::copy(lastingOf(all[n], trace.info.resolution), std::back_inserter(pieces));
        Sweep(factsOf(trace.plan->shared[n].kind).having, m_locks[n]).run(pieces);
    }
}

std::span<const TaskId> Holders::of(SharedId what, TimePoint t) const
{
    return tasksAt(what, t, false);
}

std::span<const TaskId> Holders::inTurnAt(SharedId what, TimePoint t) const
{
    return tasksAt(what, t, true);
}

std::span<const TaskId> Holders::tasksAt(SharedId what, TimePoint t, bool isInTurn) const
{
    const Lock& lock = m_locks[indexOf(what)];
    const auto next = std::ranges::upper_bound(lock.stretches, t, {}, &Stretch::from);
    if (next == lock.stretches.begin() || (next - 1)->isInTurn != isInTurn)
        return {};
    return {lock.tasks.data() + (next - 1)->first, (next - 1)->count};
}

} // namespace interleave
