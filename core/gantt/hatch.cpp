// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/gantt/hatch.h"

#include <algorithm>
#include <cassert>
#include <cmath>
#include <numbers>

namespace interleave::gantt {

namespace {

// At scale 1, in pixels. Patterns are counted from u = 0 at time zero and v = 0 at the bar's middle.
constexpr double kDiagonalStep = 7; // along the bar
constexpr double kDiagonalPen = 1.3;
constexpr double kCrossedStep = 9;
constexpr double kCrossedPen = 1.1;
constexpr double kLevelStep = 4;
constexpr double kLevelPen = 1;
constexpr double kLevelStart = 0.5; // so that the middle line covers one row of pixels
constexpr double kDotStep = 6;      // along a row of dots; the next row lies half a step further
constexpr double kDotRowStep = 4;
constexpr double kDotRadius = 1.15;

/// Where the pattern's own coordinates lie.
struct Frame {
    double originX;
    double middle;
    double scale;
};

/// The first multiple of `step`, counted from `from`, that is not below `low`.
double firstAtLeast(double low, double from, double step)
{
    return from + std::ceil((low - from) / step) * step;
}

enum class Direction { Rising, Falling };

/// Diagonals u + v = k * step (rising) or u - v = k * step (falling), cut to `area`.
void addDiagonals(std::vector<Stroke>& strokes, const Rect& area, const Frame& frame, Direction direction, double step)
{
    const double sign = direction == Direction::Rising ? -1 : 1; // y = middle + sign * (x - crossing)
    const double reachLeft = direction == Direction::Rising ? frame.middle - area.bottom : area.top - frame.middle;
    const double reachRight = direction == Direction::Rising ? frame.middle - area.top : area.bottom - frame.middle;
    const double scaledStep = step * frame.scale;
    for (double crossing = firstAtLeast(area.left - reachRight, frame.originX, scaledStep);
         crossing + reachLeft < area.right; crossing += scaledStep) {
        const double from = std::max(crossing + reachLeft, area.left);
        const double to = std::min(crossing + reachRight, area.right);
        if (from < to)
            strokes.push_back({from, frame.middle + sign * (from - crossing), to, frame.middle + sign * (to - crossing)});
    }
}

void addLevelLines(std::vector<Stroke>& strokes, const Rect& area, const Frame& frame)
{
    const double step = kLevelStep * frame.scale;
    const double start = frame.middle + kLevelStart * frame.scale;
    for (double y = firstAtLeast(area.top, start, step); y <= area.bottom; y += step)
        strokes.push_back({area.left, y, area.right, y});
}

void addDots(std::vector<Dot>& dots, const Rect& bar, const Frame& frame)
{
    const double radius = kDotRadius * frame.scale;
    const double step = kDotStep * frame.scale;
    const double rowStep = kDotRowStep * frame.scale;
    const double firstRow = std::ceil((bar.top + radius - frame.middle) / rowStep);
    for (double row = firstRow; frame.middle + row * rowStep + radius <= bar.bottom; ++row) {
        const double shift = std::fmod(std::abs(row), 2) * step / 2;
        for (double x = firstAtLeast(bar.left + radius, frame.originX + shift, step); x + radius <= bar.right; x += step)
            dots.push_back({x, frame.middle + row * rowStep, radius});
    }
}

double penWidthOf(Pattern pattern)
{
    switch (pattern) {
    case Pattern::RisingStrokes:
    case Pattern::FallingStrokes: return kDiagonalPen;
    case Pattern::CrossedStrokes: return kCrossedPen;
    case Pattern::LevelLines: return kLevelPen;
    case Pattern::Solid:
    case Pattern::Dots: break;
    }
    return 0;
}

/// How far `value` is from the nearest multiple of `step`.
double distanceToMultiple(double value, double step)
{
    return std::abs(value - std::round(value / step) * step);
}

bool isOnDiagonal(double crossing, double step, double pen)
{
    return distanceToMultiple(crossing, step) <= pen / 2 * std::numbers::sqrt2;
}

bool isOnDot(double u, double v)
{
    const double row = std::round(v / kDotRowStep);
    const double shift = std::fmod(std::abs(row), 2) * kDotStep / 2;
    return std::hypot(distanceToMultiple(u - shift, kDotStep), v - row * kDotRowStep) <= kDotRadius;
}

} // namespace

Hatch hatch(Pattern pattern, const Rect& bar, double originX, double scale)
{
    assert(scale > 0);
    Hatch result;
    result.penWidth = penWidthOf(pattern) * scale;
    const double inset = result.penWidth / 2;
    const Rect area{bar.left + inset, bar.top + inset, bar.right - inset, bar.bottom - inset};
    if (bar.isEmpty() || area.isEmpty())
        return result;

    const Frame frame{originX, hatchMiddle(bar), scale};
    switch (pattern) {
    case Pattern::Solid: break;
    case Pattern::RisingStrokes: addDiagonals(result.strokes, area, frame, Direction::Rising, kDiagonalStep); break;
    case Pattern::FallingStrokes: addDiagonals(result.strokes, area, frame, Direction::Falling, kDiagonalStep); break;
    case Pattern::Dots: addDots(result.dots, bar, frame); break;
    case Pattern::CrossedStrokes:
        addDiagonals(result.strokes, area, frame, Direction::Rising, kCrossedStep);
        addDiagonals(result.strokes, area, frame, Direction::Falling, kCrossedStep);
        break;
    case Pattern::LevelLines: addLevelLines(result.strokes, area, frame); break;
    }
    return result;
}

double hatchMiddle(const Rect& bar)
{
    return std::floor((bar.top + bar.bottom) / 2);
}

PatternPeriod periodOf(Pattern pattern)
{
    switch (pattern) {
    case Pattern::Solid: break;
    case Pattern::RisingStrokes:
    case Pattern::FallingStrokes: return {kDiagonalStep, kDiagonalStep};
    case Pattern::Dots: return {kDotStep, 2 * kDotRowStep};
    case Pattern::CrossedStrokes: return {kCrossedStep, kCrossedStep};
    case Pattern::LevelLines: return {1, kLevelStep};
    }
    return {};
}

bool inkAt(Pattern pattern, int x, int y, double scale)
{
    assert(scale > 0);
    const double u = (x + 0.5) / scale;
    const double v = (y + 0.5) / scale;
    switch (pattern) {
    case Pattern::Solid: break;
    case Pattern::RisingStrokes: return isOnDiagonal(u + v, kDiagonalStep, kDiagonalPen);
    case Pattern::FallingStrokes: return isOnDiagonal(u - v, kDiagonalStep, kDiagonalPen);
    case Pattern::Dots: return isOnDot(u, v);
    case Pattern::CrossedStrokes:
        return isOnDiagonal(u + v, kCrossedStep, kCrossedPen) || isOnDiagonal(u - v, kCrossedStep, kCrossedPen);
    case Pattern::LevelLines: return distanceToMultiple(v - kLevelStart, kLevelStep) <= kLevelPen / 2;
    }
    return false;
}

} // namespace interleave::gantt
