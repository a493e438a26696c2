// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/lesson/observing.h"

#include <algorithm>
#include <map>
#include <tuple>

#include "core/trace/activity.h"

namespace interleave::lesson {

namespace {

/// All of what tasks do at an instant.
struct Counts {
    std::int64_t running = 0;
    std::int64_t ready = 0;
    std::int64_t waiting = 0;
    std::int64_t taken = 0;

    void add(Activity activity, std::int64_t by)
    {
        if (activity == Activity::Running)
            running += by;
        else if (activity == Activity::Ready)
            ready += by;
        else if (activity == Activity::Taken)
            taken += by;
        else
            waiting += by;
    }
    friend auto operator<=>(const Counts&, const Counts&) = default;
};

/// Says of an instant in a row whether the claims hold; what it was asked before it knows.
class Looker {
public:
    Looker(const Observe& observe, const Trace& trace, const ValueOf& measured)
        : m_claims(observe.where), m_trace(trace), m_measured(measured)
    {
        for (const Claim& claim : m_claims)
            m_speaksOfRows |= claim.names().contains("activity") || claim.names().contains("task");
        for (const Claim& claim : m_claims)
            m_speaksOfNames |= claim.names().contains("task");
    }

    bool speaksOfRows() const { return m_speaksOfRows; }

    bool holds(const Counts& counts, std::size_t task, Activity activity)
    {
        const auto key = std::tuple(counts, m_speaksOfNames ? task : 0, m_speaksOfRows ? activity : Activity::Ready);
        if (const auto known = m_known.find(key); known != m_known.end())
            return known->second;
        const bool holds = std::ranges::all_of(m_claims, [&](const Claim& claim) {
            return claim.holds([&](std::string_view name) { return valueOf(name, counts, task, activity); });
        });
        m_known.emplace(key, holds);
        return holds;
    }

private:
    std::optional<Value> valueOf(std::string_view name, const Counts& counts, std::size_t task, Activity activity) const
    {
        const auto number = [](std::int64_t value) { return Value(static_cast<double>(value)); };
        if (name == "running")
            return number(counts.running);
        if (name == "ready")
            return number(counts.ready);
        if (name == "waiting")
            return number(counts.waiting);
        if (name == "idle_cores")
            return number(std::max<std::int64_t>(0, static_cast<std::int64_t>(m_trace.info.cpus.size()) - counts.running
                                                        - counts.taken));
        if (name == "activity")
            return Value(std::string(idOf(activity)));
        if (name == "task")
            return Value(m_trace.plan->tasks[task].name);
        return m_measured(name);
    }

    const std::vector<Claim>& m_claims;
    const Trace& m_trace;
    const ValueOf& m_measured;
    bool m_speaksOfRows = false;
    bool m_speaksOfNames = false;
    std::map<std::tuple<Counts, std::size_t, Activity>, bool> m_known;
};

/// Something begins or ends.
struct Edge {
    TimePoint time;
    std::size_t task;
    Activity activity;
    int change; ///< 1: it begins
};

std::vector<Edge> edgesOf(const Trace& trace)
{
    std::vector<Edge> edges;
    for (std::size_t task = 0; task < trace.tasks.size(); ++task) {
        for (const Span span : trace.tasks[task].spans) {
            edges.push_back({span.time.begin, task, span.activity, 1});
            edges.push_back({span.time.end, task, span.activity, -1});
        }
    }
    std::ranges::stable_sort(edges, {}, [](const Edge& edge) { return std::pair(edge.time, edge.change); });
    return edges;
}

/// Joins what holds in one row from instant to instant.
class Stretches {
public:
    Stretches(std::size_t rows, Duration shortest) : m_open(rows), m_shortest(shortest) {}

    void set(std::size_t row, bool holds, TimePoint from)
    {
        std::optional<TimePoint>& open = m_open[row];
        if (holds && !open)
            open = from;
        if (holds || !open)
            return;
        if (from - *open > m_shortest)
            m_moments.push_back({{*open, from}, static_cast<TaskId>(row)});
        open.reset();
    }

    std::vector<Moment> take()
    {
        std::ranges::stable_sort(m_moments, {},
                                 [](const Moment& moment) { return std::pair(moment.time.begin, moment.task); });
        return std::move(m_moments);
    }

private:
    std::vector<std::optional<TimePoint>> m_open; ///< by row
    Duration m_shortest;
    std::vector<Moment> m_moments;
};

} // namespace

std::vector<Moment> momentsOf(const Observe& observe, const Trace& trace, const ValueOf& measured)
{
    Looker looker(observe, trace, measured);
    const std::vector<Edge> edges = edgesOf(trace);
    std::vector<std::optional<Activity>> now(trace.tasks.size());
    const std::size_t rows = std::min(now.size(), kMostRows);
    Stretches stretches(rows, trace.info.resolution);
    Counts counts;
    for (std::size_t n = 0; n < edges.size();) {
        const TimePoint time = edges[n].time;
        for (; n < edges.size() && edges[n].time == time; ++n) {
            const Edge& edge = edges[n];
            counts.add(edge.activity, edge.change);
            if (edge.change > 0)
                now[edge.task] = edge.activity;
            else if (now[edge.task] == edge.activity)
                now[edge.task].reset();
        }
        const bool holdsInAll = !looker.speaksOfRows() && n < edges.size() && looker.holds(counts, 0, Activity::Ready);
        for (std::size_t row = 0; row < rows; ++row) {
            const bool holds = looker.speaksOfRows() ? now[row] && looker.holds(counts, row, *now[row]) : holdsInAll;
            stretches.set(row, holds, time);
        }
    }
    return stretches.take();
}

bool isAt(const Spot& spot, const std::vector<Moment>& moments)
{
    return !spot.isNone && std::ranges::any_of(moments, [&spot](const Moment& moment) {
        return indexOf(moment.task) == spot.task && moment.time.begin <= spot.time.end && spot.time.begin <= moment.time.end;
    });
}

std::optional<Moment> clearestOf(const std::vector<Moment>& moments)
{
    const auto longest = std::ranges::max_element(moments, {}, [](const Moment& moment) { return moment.time.length(); });
    return longest == moments.end() ? std::nullopt : std::optional(*longest);
}

std::optional<double> agreementOf(const Bars& drawn, const Trace& trace)
{
    const Duration whole = trace.time().length();
    if (drawn.rows.empty() || drawn.rows.size() > trace.tasks.size() || whole <= Duration{})
        return std::nullopt;
    double agreed = 0;
    std::size_t cells = 0;
    for (std::size_t row = 0; row < drawn.rows.size(); ++row) {
        const auto columns = static_cast<std::int64_t>(drawn.rows[row].size());
        std::vector<Duration> computed(drawn.rows[row].size());
        for (const Span span : trace.tasks[row].spans) {
            if (span.activity != Activity::Running)
                continue;
            for (std::int64_t column = 0; column < columns; ++column) {
                const TimeRange cell{trace.time().begin + whole * column / columns,
                                     trace.time().begin + whole * (column + 1) / columns};
                computed[static_cast<std::size_t>(column)] += intersection(cell, span.time).length();
            }
        }
        for (std::int64_t column = 0; column < columns; ++column) {
            const double share = static_cast<double>(computed[static_cast<std::size_t>(column)].count())
                               * static_cast<double>(columns) / static_cast<double>(whole.count());
            agreed += drawn.rows[row][static_cast<std::size_t>(column)] ? std::min(1.0, share) : 1 - std::min(1.0, share);
            ++cells;
        }
    }
    return cells == 0 ? std::nullopt : std::optional(agreed / static_cast<double>(cells));
}

} // namespace interleave::lesson
