// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/gantt/chart.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>
#include <utility>

#include "core/gantt/row_cursor.h"

namespace interleave::gantt {

namespace {

/// Rounds what is not negative, as std::llround does, in less time.
std::int64_t rounded(double value)
{
    return static_cast<std::int64_t>(value + 0.5);
}

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
    TimePoint begin(std::int64_t pixel) const
    {
        return m_visible.begin + Duration{rounded(left(pixel) / m_width * static_cast<double>(m_visible.length().count()))};
    }
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

/// Walks from left to right over stretches of time that do not overlap, and tells `sink` to `drawStretch(left, right)` the
/// present one or, for pixels that are touched by a stretch shorter than one, to `drawColumn(left, right, time)` and to go to
/// the first stretch that ends after `time`. `cursor` stands at the first stretch that ends after the visible begin.
template<typename Cursor, typename Sink>
void walk(Cursor& cursor, const Pixels& pixels, Sink& sink)
{
    const TimeRange visible = pixels.visible();
    const auto isShort = [&](TimeRange time) { return !pixels.hasPixel(time.length()); };
    double free = 0; // what is left of it is drawn
    while (!cursor.isAtEnd() && cursor.time().begin < visible.end && free < pixels.width()) {
        const TimeRange time = cursor.time();
        const TimeRange seen = intersection(time, visible);
        if (isShort(time)) {
            const std::int64_t pixel = pixels.at(std::max(seen.begin, pixels.begin(static_cast<std::int64_t>(free))));
            sink.drawColumn(pixels.left(pixel), pixels.left(pixel + 1), pixels.time(pixel));
            free = pixels.left(pixel + 1);
            continue;
        }
        const double left = std::max(free, pixels.x(seen.begin));
        double right = pixels.x(seen.end);
        if (cursor.hasNext()) {
            const TimeRange next = cursor.nextTime();
            if (next.begin < visible.end && isShort(next)) {
                const std::int64_t pixel = pixels.at(seen.end);
                if (next.begin < pixels.begin(pixel + 1))
                    right = std::min(right, pixels.left(pixel)); // the short one makes that pixel a column
            }
        }
        if (left < right) {
            sink.drawStretch(left, right);
            free = right;
        }
        cursor.advance();
    }
}

template<typename Line>
struct RowSink {
    const Row& row;
    RowCursor<Line>& cursor;
    std::vector<Piece> pieces{};
    std::vector<Share> shares{};
    std::vector<std::uint32_t> counts{};

    void drawStretch(double left, double right)
    {
        pieces.push_back({.left = left, .right = right, .bar = row.bar(cursor.index())});
        counts.push_back(0);
    }
    void drawColumn(double left, double right, TimeRange time)
    {
        const std::size_t before = shares.size();
        Duration filled{};
        cursor.addShares(time, [&](std::size_t kind, Duration part) {
            shares.push_back({kind, part});
            filled += part;
        });
        const double part = static_cast<double>(filled.count()) / static_cast<double>(time.length().count());
        pieces.push_back({.left = left, .right = right, .filled = part});
        counts.push_back(static_cast<std::uint32_t>(shares.size() - before));
    }
};

template<typename Line>
Pieces piecesOfLine(const Row& row, const Line& line, const Pixels& pixels)
{
    RowCursor<Line> cursor(row.index(), line);
    cursor.seek(pixels.visible().begin);
    RowSink<Line> sink{row, cursor};
    walk(cursor, pixels, sink);
    return {std::move(sink.pieces), std::move(sink.shares), sink.counts};
}

/// The levels as stretches without gaps, those in which nothing runs included.
class LevelCursor {
public:
    LevelCursor(const Levels& levels, TimePoint t) : m_cursor(levels, t) {}

    bool isAtEnd() const { return m_cursor.isAtEnd(); }
    TimeRange time() const { return m_cursor.level().time; }
    bool hasNext() const { return m_cursor.hasNext(); }
    TimeRange nextTime() const { return m_cursor.next().time; }
    void advance() { m_cursor.advance(); }
    int running() const { return m_cursor.level().running; }
    /// Tasks times nanoseconds, and goes to the end of `time`.
    std::uint64_t runningTimeIn(TimeRange time)
    {
        m_cursor.seek(time.begin);
        const std::uint64_t before = m_cursor.runningTimeUntil(time.begin);
        m_cursor.seek(time.end);
        return m_cursor.runningTimeUntil(time.end) - before;
    }

private:
    Levels::Cursor m_cursor;
};

struct LevelSink {
    LevelCursor& cursor;
    std::vector<LevelPiece> pieces{};

    void drawStretch(double left, double right) { add(left, right, cursor.running()); }
    void drawColumn(double left, double right, TimeRange time)
    {
        add(left, right, static_cast<double>(cursor.runningTimeIn(time)) / static_cast<double>(time.length().count()));
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

TimePoint nanosecondAt(double x, TimeRange range, double width)
{
    if (width <= 0)
        return range.begin;
    constexpr double kCareless = 1e-3; // what is exactly at a begin is not to be one earlier
    const double into = x / width * static_cast<double>(range.length().count());
    return range.begin + Duration{static_cast<std::int64_t>(std::floor(into + kCareless))};
}

Pieces::Pieces(std::vector<Piece> pieces, std::vector<Share> shares, const std::vector<std::uint32_t>& counts)
    : m_pieces(std::move(pieces)), m_shares(std::move(shares))
{
    std::span<const Share> rest = m_shares;
    for (std::size_t i = 0; i < m_pieces.size(); ++i) {
        m_pieces[i].shares = rest.first(counts[i]);
        rest = rest.subspan(counts[i]);
    }
}

Pieces piecesOf(const Row& row, TimeRange visible, double width)
{
    if (visible.isEmpty() || width <= 0 || row.isEmpty())
        return {};
    const Pixels pixels(visible, width);
    return std::visit([&](const auto& line) { return piecesOfLine(row, line, pixels); }, row.line());
}

std::vector<LevelPiece> levelPiecesOf(const Levels& levels, TimeRange visible, double width)
{
    if (visible.isEmpty() || width <= 0)
        return {};
    LevelCursor cursor(levels, visible.begin);
    LevelSink sink{cursor};
    walk(cursor, Pixels(visible, width), sink);
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
