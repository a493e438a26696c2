#pragma once

// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <memory>
#include <optional>
#include <span>
#include <vector>

#include "core/analysis/levels.h"
#include "core/analysis/metrics.h"
#include "core/analysis/requests.h"
#include "core/gantt/row.h"
#include "core/trace/trace.h"

namespace interleave::gantt {

enum class RowsBy { Task, Cpu, Worker };

/// A trace laid out in rows, in time; nothing of it is in pixels. Rows by task read the trace itself, which the chart keeps.
/// Thread safety: immutable once made; share freely.
struct Chart {
    RowsBy rowsBy = RowsBy::Task;
    TimeRange time;
    std::vector<Row> rows; ///< one for each task, or for each core that the run might use or was seen on, or for each thread,
                           ///< ascending; none by core where the system does not tell where threads run
    Overlap overlap;       ///< what stands beside the lane "At once"
    Levels levels;         ///< the lane "At once"
    Levels line{};         ///< the lane "In line"; no levels where no clients ask for anything
    int linePeak = 0; ///< what stands beside it

    bool hasLine() const { return line.count() > 0; }

    /// In memory, without the trace.
    std::size_t bytes() const;
};

/// Takes a few nanoseconds a span. The chart shares ownership of the trace; where that is part of a result, give it
/// `{result, &result->trace}`.
Chart layOut(std::shared_ptr<const Trace> trace, RowsBy rowsBy);
/// The same for a trace that outlives the chart.
Chart layOut(const Trace& trace, RowsBy rowsBy);
Chart layOut(const Trace&& trace, RowsBy rowsBy) = delete;
/// The same for long traces, to be made in the background. None when it was told to stop.
std::optional<Chart> layOut(std::shared_ptr<const Trace> trace, RowsBy rowsBy, const Watch& watch);

/// Pixel of `t` when `range` fills `width` pixels. An empty range maps everything to 0. Not clamped.
double xOf(TimePoint t, TimeRange range, double width);
/// Inverse of xOf. For width <= 0, the begin of the range.
TimePoint timeAt(double x, TimeRange range, double width);

/// The nanosecond that is drawn at `x`: where one is wider than a pixel, timeAt is already the next one in its right half.
TimePoint nanosecondAt(double x, TimeRange range, double width);

/// A piece of a row as it is drawn: either one bar at its own place, or one column of pixels that holds several bars and
/// shows how its time divides among them.
struct Piece {
    double left = 0;                 ///< pixels from the left edge of the plot
    double right = 0;                ///< > left
    std::optional<Bar> bar{};        ///< the bar, when the piece is one bar
    std::span<const Share> shares{}; ///< else the shares of the column; the rest of it is a gap. Valid as long as its Pieces
    double filled = 1;               ///< share of the column's time that is not a gap, 0 to 1
};

/// The pieces of a row, from left to right, and the shares of all of them.
/// Thread safety: immutable; share freely.
class Pieces {
public:
    Pieces() = default;
    /// `counts` has for each piece how many of the `shares` are its own, in order.
    Pieces(std::vector<Piece> pieces, std::vector<Share> shares, const std::vector<std::uint32_t>& counts);
    Pieces(const Pieces&) = delete; // pieces point into their own shares
    Pieces& operator=(const Pieces&) = delete;
    Pieces(Pieces&&) = default;
    Pieces& operator=(Pieces&&) = default;
    ~Pieces() = default;

    std::size_t size() const { return m_pieces.size(); }
    bool empty() const { return m_pieces.empty(); }
    const Piece& operator[](std::size_t index) const { return m_pieces[index]; }
    const Piece& front() const { return m_pieces.front(); }
    std::vector<Piece>::const_iterator begin() const { return m_pieces.begin(); }
    std::vector<Piece>::const_iterator end() const { return m_pieces.end(); }

private:
    std::vector<Piece> m_pieces;
    std::vector<Share> m_shares;
};

/// What to draw of a row when `visible` fills `width` pixels. Bars shorter than a pixel make every pixel they touch a
/// column: a whole pixel, with the exact shares of all that lies in it. A longer bar is drawn at its own place, but leaves
/// to the columns the pixels that it shares with shorter ones. So nothing is drawn twice and nothing is left out. Bars are
/// cut to what is visible. At most about twice as many pieces as pixels, in time that grows with the pixels, not the bars.
Pieces piecesOf(const Row& row, TimeRange visible, double width);

/// A stretch of a lane, "At once" or "In line", as it is drawn.
struct LevelPiece {
    double left = 0;    ///< pixels from the left edge of the plot
    double right = 0;   ///< > left
    double running = 0; ///< how many tasks ran at once, or requests stood in line; in a column of pixels that holds several levels, their mean over time
};

/// What to draw of a lane, by the same rules as piecesOf and at the same cost; nothing where there is none.
std::vector<LevelPiece> levelPiecesOf(const Levels& levels, TimeRange visible, double width);

/// Round times for an axis, at most `most` of them, 1-2-5 steps. Empty for an empty range or most < 2.
std::vector<TimePoint> ticksOf(TimeRange visible, int most);

} // namespace interleave::gantt
