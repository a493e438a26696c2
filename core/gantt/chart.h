#pragma once

// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <cstdint>
#include <span>
#include <variant>
#include <vector>

#include "core/analysis/metrics.h"
#include "core/trace/trace.h"

namespace interleave::gantt {

enum class RowsBy { Task, Cpu, Worker };

/// Which span of a trace: the link from anything drawn back to what was measured.
struct SpanRef {
    TaskId task{};
    std::uint32_t span = 0; ///< place in TaskTrace::spans
    friend bool operator==(const SpanRef&, const SpanRef&) = default;
};

/// A stretch of a row that is drawn as one: in rows by task a span; in rows by core a stay, short pauses included (see
/// `staysOf`). A stay that seems to begin before the one in front of it has ended begins where that one ends: such an
/// overlap is an inexact boundary, because a core runs one thread at a time.
struct Bar {
    TimeRange time; ///< never empty
    SpanRef first;  ///< the span, or the first one of the stay
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
/// Thread safety: immutable after construction; share freely.
class Row {
public:
    using Subject = std::variant<TaskId, CpuId>;

    /// Requires: `bars` are in order, none is empty, none overlaps another.
    Row(Subject subject, std::vector<Bar> bars);

    Subject subject() const { return m_subject; }
    std::span<const Bar> bars() const { return m_bars; }
    /// The bars that overlap `range`, by binary search.
    std::span<const Bar> barsIn(TimeRange range) const;
    /// The bar that contains `t`; none in a gap.
    const Bar* barAt(TimePoint t) const;
    /// What lies in `range`, exactly; kinds in ascending order, none with zero time. Gaps are in no share.
    std::vector<Share> sharesIn(TimeRange range) const;
    /// What the bar counts as in sharesIn.
    std::size_t kindOf(const Bar& bar) const;

private:
    std::size_t firstEndingAfter(TimePoint t) const;
    void addTimesBefore(TimePoint t, int sign, std::vector<Duration>& times) const;

    Subject m_subject;
    std::vector<Bar> m_bars;
    std::vector<std::size_t> m_kinds;   ///< the kinds that occur in this row, ascending
    std::vector<std::size_t> m_placeOf; ///< of each kind up to the last its place in m_kinds
    std::vector<Duration> m_blockSums;  ///< per block of bars and kind, time before that block
};

/// A trace laid out in rows, in time; nothing of it is in pixels.
/// Thread safety: immutable once made; share freely.
struct Chart {
    RowsBy rowsBy = RowsBy::Task;
    TimeRange time;
    std::vector<Row> rows; ///< one for each task, or for each core that the run might use or was seen on, ascending; none by
                           ///< core where the system does not tell where threads run
    Overlap overlap;       ///< the lane "At once"
};

Chart layOut(const Trace& trace, RowsBy rowsBy);

/// Pixel of `t` when `range` fills `width` pixels. An empty range maps everything to 0. Not clamped.
double xOf(TimePoint t, TimeRange range, double width);
/// Inverse of xOf. For width <= 0, the begin of the range.
TimePoint timeAt(double x, TimeRange range, double width);

/// A piece of a row as it is drawn: either one bar at its own place, or one column of pixels that holds several bars and
/// shows how its time divides among them.
struct Piece {
    double left = 0;           ///< pixels from the left edge of the plot
    double right = 0;          ///< > left
    const Bar* bar = nullptr;  ///< the bar, when the piece is one bar; valid as long as its row
    std::vector<Share> shares; ///< else the shares of the column; the rest of it is a gap
    double filled = 1;         ///< share of the column's time that is not a gap, 0 to 1
};

/// What to draw of a row when `visible` fills `width` pixels. Bars shorter than a pixel make every pixel they touch a
/// column: a whole pixel, with the exact shares of all that lies in it. A longer bar is drawn at its own place, but leaves
/// to the columns the pixels that it shares with shorter ones. So nothing is drawn twice and nothing is left out. Bars are
/// cut to what is visible. At most about twice as many pieces as pixels, in time that grows with the pixels, not the bars.
std::vector<Piece> piecesOf(const Row& row, TimeRange visible, double width);

/// A stretch of the lane "At once" as it is drawn.
struct LevelPiece {
    double left = 0;  ///< pixels from the left edge of the plot
    double right = 0; ///< > left
    double running = 0; ///< how many tasks ran at once; in a column of pixels that holds several levels, their mean over time
};

/// What to draw of the lane "At once", by the same rules as piecesOf; nothing where no task runs. `time` is that of the
/// trace. Takes time by the number of levels that are visible.
std::vector<LevelPiece> levelPiecesOf(const Overlap& overlap, TimeRange time, TimeRange visible, double width);

/// Round times for an axis, at most `most` of them, 1-2-5 steps. Empty for an empty range or most < 2.
std::vector<TimePoint> ticksOf(TimeRange visible, int most);

} // namespace interleave::gantt
