#pragma once

// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <cstdint>
#include <memory>
#include <optional>
#include <ranges>
#include <span>
#include <variant>
#include <vector>

#include "core/base/watch.h"
#include "core/gantt/row_index.h"
#include "core/trace/trace.h"

namespace interleave::gantt {

/// Which span of a trace: the link from anything drawn back to what was measured.
struct SpanRef {
    TaskId task{};
    std::uint32_t span = 0; ///< place in TaskTrace::spans
    friend bool operator==(const SpanRef&, const SpanRef&) = default;
};

/// A stretch of a row that is drawn as one: in rows by task a span; in rows by core or by thread a stay, short pauses included
/// (see `staysOf`). A stay that seems to begin before the one in front of it has ended begins where that one ends: such an
/// overlap is an inexact boundary, because a core runs one thread at a time, and a thread one task.
struct Bar {
    TimeRange time; ///< never empty
    SpanRef first;  ///< the span, or the first one of the stay
    Activity activity = Activity::Running;
    friend bool operator==(const Bar&, const Bar&) = default;
};

/// How long each kind of thing lasted within a stretch of a row: by activity in rows by task, else by task.
struct Share {
    std::size_t kind = 0; ///< indexOf(activity), or indexOf(task)
    Duration time{};
    friend bool operator==(const Share&, const Share&) = default;
};

/// Places of bars in a row: from `*begin()` up to, but without, `*end()`.
using BarRange = std::ranges::iota_view<std::size_t, std::size_t>;

/// The bars of a row that are the spans of one task, where they lie.
struct SpanLine {
    const Spans* spans;

    std::size_t count() const { return spans->size(); }
    TimePoint begin(std::size_t i) const { return spans->boundary(i); }
    TimePoint end(std::size_t i) const { return spans->boundary(i + 1); }
    std::size_t kind(std::size_t i) const { return static_cast<std::size_t>(spans->activityOf(i)); }
    /// These bars will be read soon. Requires: first + count <= count().
    void prefetch(std::size_t first, std::size_t bars) const { spans->prefetch(first, bars); }
};

/// The bars of a row that are listed one by one.
struct BarLine {
    std::span<const TimeRange> times;
    std::span<const SpanRef> firsts;
    std::span<const Activity> activities; ///< empty: kinds are tasks

    std::size_t count() const { return times.size(); }
    TimePoint begin(std::size_t i) const { return times[i].begin; }
    TimePoint end(std::size_t i) const { return times[i].end; }
    std::size_t kind(std::size_t i) const
    {
        return activities.empty() ? indexOf(firsts[i].task) : static_cast<std::size_t>(activities[i]);
    }
    void prefetch(std::size_t first, std::size_t bars) const
    {
        interleave::prefetch(times.data() + first, bars * sizeof(TimeRange));
        interleave::prefetch(firsts.data() + first, bars * sizeof(SpanRef));
    }
};

/// One row: bars in order, not overlapping, with an index of prefix sums that gives exact shares at any zoom. The bars of a
/// task are its spans themselves; only stays are stored, 24 bytes each. The index has at most a byte a bar.
/// Thread safety: immutable after construction; share freely.
class Row {
public:
    using Subject = std::variant<TaskId, CpuId, WorkerId>;

    /// Of the spans of a task, which it shares. Requires: spans is not null.
    Row(TaskId task, std::shared_ptr<const Spans> spans, const Watch& watch = {});
    /// Requires: `bars` are in order, none is empty, none overlaps another.
    Row(Subject subject, std::span<const Bar> bars, const Watch& watch = {});

    Subject subject() const { return m_subject; }
    std::size_t count() const { return m_spans ? m_spans->size() : m_times.size(); }
    bool isEmpty() const { return count() == 0; }
    /// Requires: index < count().
    Bar bar(std::size_t index) const;
    TimeRange timeOf(std::size_t index) const;
    /// The bars that overlap `range`.
    BarRange barsIn(TimeRange range) const;
    /// The bar that contains `t`; none in a gap.
    std::optional<std::size_t> barAt(TimePoint t) const;
    /// The first bar that is not over at `t`; count() where there is none.
    std::size_t firstEndingAfter(TimePoint t) const;
    /// What lies in `range`, exactly; kinds in ascending order, none with zero time. Gaps are in no share.
    std::vector<Share> sharesIn(TimeRange range) const;
    /// What the bar counts as in sharesIn.
    std::size_t kindOf(const Bar& bar) const;
    /// How many kinds of bars occur.
    std::size_t kindCount() const { return m_index.kinds.size(); }
    /// The bars as they lie in memory, for loops over very many.
    std::variant<SpanLine, BarLine> line() const;
    const RowIndex& index() const { return m_index; }

    /// In memory, without the spans that it shares.
    std::size_t bytes() const { return barBytes() + indexBytes(); }
    std::size_t indexBytes() const;

private:
    std::size_t barBytes() const;
    template<typename Line>
    void buildIndex(const Line& line, const Watch& watch);

    Subject m_subject;
    std::shared_ptr<const Spans> m_spans; ///< null: the bars are in the lists
    std::vector<TimeRange> m_times;
    std::vector<SpanRef> m_firsts;
    std::vector<Activity> m_activities; ///< in rows by task

    RowIndex m_index;
};

} // namespace interleave::gantt
