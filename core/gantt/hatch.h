#pragma once

// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <vector>

#include "core/gantt/palette.h"

namespace interleave::gantt {

/// Pixels, y downwards. Empty unless left < right and top < bottom.
struct Rect {
    double left = 0;
    double top = 0;
    double right = 0;
    double bottom = 0;

    double width() const { return right - left; }
    double height() const { return bottom - top; }
    bool isEmpty() const { return !(left < right && top < bottom); }
    friend bool operator==(const Rect&, const Rect&) = default;
};

/// A straight line, to be drawn with flat ends.
struct Stroke {
    double x1 = 0;
    double y1 = 0;
    double x2 = 0;
    double y2 = 0;
    friend bool operator==(const Stroke&, const Stroke&) = default;
};

/// A filled circle.
struct Dot {
    double x = 0;
    double y = 0;
    double radius = 0;
    friend bool operator==(const Dot&, const Dot&) = default;
};

/// A pattern as lines and circles: pattern brushes are eight device pixels at any scale, and an SVG writer has no clip.
struct Hatch {
    std::vector<Stroke> strokes;
    std::vector<Dot> dots;
    double penWidth = 0; ///< of the strokes

    bool isEmpty() const { return strokes.empty() && dots.empty(); }
    friend bool operator==(const Hatch&, const Hatch&) = default;
};

/// The pattern of `bar`, nothing of it outside the bar, with its thickness. `originX` is the x of time zero: the pattern moves
/// with the time axis and neighbouring bars continue each other's. `scale` is 1 at 100 % type size. As many strokes as the
/// bar is wide: cut it to what is visible first. Requires: scale > 0.
Hatch hatch(Pattern pattern, const Rect& bar, double originX, double scale);

/// The y from which a bar's pattern is counted: its middle, on a whole pixel so that level lines are sharp.
double hatchMiddle(const Rect& bar);

/// After how far a pattern repeats, at scale 1: along the bar and across it.
struct PatternPeriod {
    double along = 1;
    double across = 1;
};

/// A length along or across which nothing changes counts as 1.
PatternPeriod periodOf(Pattern pattern);

/// The same pattern for pictures made pixel by pixel: has the pixel ink that lies `x` pixels right of time zero and `y` pixels
/// below hatchMiddle()? Both may be negative. Requires: scale > 0, in pixels of that picture.
bool inkAt(Pattern pattern, int x, int y, double scale);

} // namespace interleave::gantt
