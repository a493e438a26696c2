#pragma once

// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <array>
#include <memory>
#include <optional>
#include <span>
#include <variant>
#include <vector>

#include "core/analysis/metrics.h"
#include "core/trace/trace.h"

namespace interleave::gantt {

enum class RowsBy { Task, Cpu };

/// Which span of a trace: the link from anything drawn back to what was measured.
struct SpanRef {
    TaskId task{};
    std::uint32_t span = 0; ///< place in TaskTrace::spans
    friend bool operator==(const SpanRef&, const SpanRef&) = default;
};

/// A stretch of a row that is drawn as one: in rows by task a span; in rows by core a stay, that is the spans of one task
/// on that core up to the next task, however short the gaps.
struct Bar {
    TimeRange time;
    SpanRef first;         ///< the span, or the first one of the stay
    Activity activity = Activity::Running;
    friend bool operator==(const Bar&, const Bar&) = default;
};

/// How long each kind of thing lasted within a stretch of a row: by activity in rows by task, by task in rows by core.
struct Share {
    std::size_t kind = 0; ///< indexOf(activity), or indexOf(task)
    Duration time{};
    friend bool operator==(const Share&, const Share&) = default;
};

/// One row: bars in order, not overlapping, with an index of prefix sums that gives exact shares at any zoom.
class Row {
public:
    using Subject = std::variant<TaskId, CpuId>;

    Row(Subject subject, std::vector<Bar> bars);

    Subject subject() const { return m_subject; }
    std::span<const Bar> bars() const { return m_bars; }
    /// The bars that overlap `range`, by binary search.
    std::span<const Bar> barsIn(TimeRange range) const;
    /// The bar that contains `t`; none in a gap.
    const Bar* barAt(TimePoint t) const;
    /// What lies in `range`, exactly; kinds in ascending order, none with zero time. Gaps are in no share.
    std::vector<Share> sharesIn(TimeRange range) const;

private:
    Subject m_subject;
    std::vector<Bar> m_bars;
    std::vector<std::size_t> m_kinds;     ///< the kinds that occur in this row, ascending
    std::vector<Duration> m_blockSums;    ///< per block of bars and kind, time before that block
};

/// A trace laid out in rows, in time; nothing of it is in pixels. Immutable; share freely.
struct Chart {
    RowsBy rowsBy = RowsBy::Task;
    TimeRange time;
    std::vector<Row> rows;
    Overlap overlap; ///< the lane "At once"
};

Chart layOut(const Trace& trace, RowsBy rowsBy);

/// Pixel of `t` when `range` fills `width` pixels. An empty range maps everything to 0. Not clamped.
double xOf(TimePoint t, TimeRange range, double width);
/// Inverse of xOf. For width <= 0, the begin of the range.
TimePoint timeAt(double x, TimeRange range, double width);

/// A piece of a row as it is drawn: either one bar at its own place, or one column of pixels that holds several bars and
/// shows how its time divides among them.
struct Piece {
    double left = 0;   ///< pixels from the left edge of the plot
    double right = 0;  ///< > left
    const Bar* bar = nullptr;  ///< the bar, when the piece is one bar
    std::vector<Share> shares; ///< else the shares of the column; the rest of it is a gap
    double filled = 1;         ///< share of the column's time that is not a gap, 0 to 1
};

/// What to draw of a row when `visible` fills `width` pixels: bars of at least one pixel as they are, runs of shorter ones
/// as columns one pixel wide. The number of pieces is bounded by about twice the pixels, not by the bars.
std::vector<Piece> piecesOf(const Row& row, TimeRange visible, double width);

/// Round times for an axis, at most `most` of them, 1-2-5 steps. Empty for an empty range or most < 2.
std::vector<TimePoint> ticksOf(TimeRange visible, int most);

} // namespace interleave::gantt
