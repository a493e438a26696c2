// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/gantt/chart.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>

namespace interleave::gantt {

namespace {

/// The pixels of a plot, each with a time of its own: they share out the visible range without gap or overlap, to the
/// nanosecond. The last one is narrower where the width is no whole number.
/// Requires: something is visible, width > 0. Thread safety: immutable.
class Pixels {
public:
    Pixels(TimeRange visible, double width) : m_visible(visible), m_width(width) {}

    TimeRange visible() const { return m_visible; }
    double width() const { return m_width; }
    double x(TimePoint t) const { return xOf(t, m_visible, m_width); }
    double left(std::int64_t pixel) const { return std::min(static_cast<double>(pixel), m_width); }
    TimePoint begin(std::int64_t pixel) const { return timeAt(left(pixel), m_visible, m_width); }
    TimeRange time(std::int64_t pixel) const { return {begin(pixel), begin(pixel + 1)}; }

    /// The pixel in whose time `t` is. Requires: `t` is visible.
    std::int64_t at(TimePoint t) const
    {
        auto pixel = static_cast<std::int64_t>(x(t));
        while (pixel > 0 && t < begin(pixel))
            --pixel;
        while (begin(pixel + 1) <= t)
            ++pixel;
        return pixel;
    }

    /// Whether a stretch of this length has a pixel or more.
    bool hasPixel(Duration length) const
    {
        return static_cast<double>(length.count()) * m_width >= static_cast<double>(m_visible.length().count());
    }

private:
    TimeRange m_visible;
    double m_width;
};

/// Walks from left to right over stretches of time that do not overlap, and tells `sink` to `drawStretch(i, left, right)`
/// or, for pixels that are touched by a stretch shorter than one, to `drawColumn(left, right, time)`. `line` knows its
/// `count()`, the `timeOf(i)` each, and the `firstEndingAfter(t)`.
template<typename Line, typename Sink>
void walk(const Line& line, const Pixels& pixels, Sink& sink)
{
    const TimeRange visible = pixels.visible();
    const auto isShort = [&](std::size_t i) { return !pixels.hasPixel(line.timeOf(i).length()); };
    double free = 0; // what is left of it is drawn
    std::size_t i = line.firstEndingAfter(visible.begin);
    while (i < line.count() && line.timeOf(i).begin < visible.end && free < pixels.width()) {
        const TimeRange seen = intersection(line.timeOf(i), visible);
        if (isShort(i)) {
            const std::int64_t pixel = pixels.at(std::max(seen.begin, pixels.begin(static_cast<std::int64_t>(free))));
            sink.drawColumn(pixels.left(pixel), pixels.left(pixel + 1), pixels.time(pixel));
            free = pixels.left(pixel + 1);
            i = line.firstEndingAfter(pixels.begin(pixel + 1));
            continue;
        }
        const double left = std::max(free, pixels.x(seen.begin));
        double right = pixels.x(seen.end);
        if (i + 1 < line.count() && line.timeOf(i + 1).begin < visible.end && isShort(i + 1)) {
            const std::int64_t pixel = pixels.at(seen.end);
            if (line.timeOf(i + 1).begin < pixels.begin(pixel + 1))
                right = std::min(right, pixels.left(pixel)); // the short one makes that pixel a column
        }
        if (left < right) {
            sink.drawStretch(i, left, right);
            free = right;
        }
        ++i;
    }
}

struct RowLine {
    const Row& row;

    std::size_t count() const { return row.bars().size(); }
    TimeRange timeOf(std::size_t i) const { return row.bars()[i].time; }
    std::size_t firstEndingAfter(TimePoint t) const
    {
        const std::span<const Bar> bars = row.bars();
        return static_cast<std::size_t>(
            std::ranges::partition_point(bars, [t](const Bar& bar) { return bar.time.end <= t; }) - bars.begin());
    }
};

struct RowSink {
    const Row& row;
    std::vector<Piece> pieces{};

    void drawStretch(std::size_t i, double left, double right)
    {
        pieces.push_back({.left = left, .right = right, .bar = &row.bars()[i], .shares = {}});
    }
    void drawColumn(double left, double right, TimeRange time)
    {
        Piece piece{.left = left, .right = right, .bar = nullptr, .shares = row.sharesIn(time)};
        Duration filled{};
        for (const Share& share : piece.shares)
            filled += share.time;
        piece.filled = static_cast<double>(filled.count()) / static_cast<double>(time.length().count());
        pieces.push_back(std::move(piece));
    }
};

/// The levels as stretches without gaps, those in which nothing runs included.
struct LevelLine {
    const std::vector<Overlap::Level>& levels;
    TimePoint end;

    std::size_t count() const { return levels.size(); }
    TimePoint endOf(std::size_t i) const
    {
        return std::max(levels[i].begin, i + 1 < levels.size() ? levels[i + 1].begin : end);
    }
    TimeRange timeOf(std::size_t i) const { return {levels[i].begin, endOf(i)}; }
    std::size_t firstEndingAfter(TimePoint t) const
    {
        const auto next = std::ranges::upper_bound(levels, t, {}, &Overlap::Level::begin);
        const auto index = static_cast<std::size_t>(std::max<std::ptrdiff_t>(next - levels.begin() - 1, 0));
        return t < end ? index : levels.size();
    }
};

struct LevelSink {
    const LevelLine& line;
    std::vector<LevelPiece> pieces{};

    void drawStretch(std::size_t i, double left, double right) { add(left, right, line.levels[i].running); }
    void drawColumn(double left, double right, TimeRange time)
    {
        double sum = 0;
        for (std::size_t i = line.firstEndingAfter(time.begin); i < line.count() && line.levels[i].begin < time.end; ++i)
            sum += line.levels[i].running * static_cast<double>(intersection(line.timeOf(i), time).length().count());
        add(left, right, sum / static_cast<double>(time.length().count()));
    }

private:
    void add(double left, double right, double running)
    {
        if (running > 0)
            pieces.push_back({left, right, running});
    }
};

std::int64_t floorDivided(std::int64_t value, std::int64_t by)
{
    return value / by - (value % by < 0 ? 1 : 0);
}

} // namespace

double xOf(TimePoint t, TimeRange range, double width)
{
    if (range.isEmpty())
        return 0;
    return static_cast<double>((t - range.begin).count()) / static_cast<double>(range.length().count()) * width;
}

TimePoint timeAt(double x, TimeRange range, double width)
{
    if (width <= 0)
        return range.begin;
    return range.begin + Duration{std::llround(x / width * static_cast<double>(range.length().count()))};
}

std::vector<Piece> piecesOf(const Row& row, TimeRange visible, double width)
{
    RowSink sink{row};
    if (!visible.isEmpty() && width > 0)
        walk(RowLine{row}, Pixels(visible, width), sink);
    return std::move(sink.pieces);
}

std::vector<LevelPiece> levelPiecesOf(const Overlap& overlap, TimeRange time, TimeRange visible, double width)
{
    const LevelLine line{overlap.levels, time.end};
    LevelSink sink{line};
    if (!visible.isEmpty() && width > 0)
        walk(line, Pixels(visible, width), sink);
    return std::move(sink.pieces);
}

std::vector<TimePoint> ticksOf(TimeRange visible, int most)
{
    if (visible.isEmpty() || most < 2)
        return {};
    const std::int64_t begin = visible.begin.time_since_epoch().count();
    const std::int64_t end = visible.end.time_since_epoch().count();
    constexpr std::array<std::int64_t, 3> kSteps{1, 2, 5};
    for (std::int64_t power = 1; power <= std::numeric_limits<std::int64_t>::max() / 10; power *= 10) {
        for (const std::int64_t factor : kSteps) {
            const std::int64_t step = factor * power;
            const std::int64_t first = -floorDivided(-begin, step);
            const std::int64_t last = floorDivided(end, step);
            if (last - first >= most)
                continue;
            std::vector<TimePoint> ticks;
            for (std::int64_t n = first; n <= last; ++n)
                ticks.push_back(TimePoint{Duration{n * step}});
            return ticks;
        }
    }
    return {};
}

} // namespace interleave::gantt
