#pragma once

// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <cstdint>
#include <optional>
#include <ostream>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "core/exporting/text_width.h"
#include "core/gantt/hatch.h"
#include "core/gantt/palette.h"
#include "core/gantt/task_sign.h"

namespace interleave {

/// A flat piece of stairs.
struct Tread {
    double left = 0;
    double right = 0;
    double top = 0;
};

/// Collects shapes that are painted alike, so that they are one element of the file. Places are rounded to hundredths of a pixel
/// and written as steps from the one before, which is shorter; what touches stays so, as each step is between rounded places.
/// Thread safety: none; one owner.
class SvgPath {
public:
    /// What lies below the treads, down to `bottom`; those that touch are one shape. Requires: they are in order from the right.
    void add(std::span<const Tread> treads, double bottom);
    /// Nothing for an empty one.
    void add(const gantt::Rect& rect);
    void add(const gantt::Stroke& stroke);
    /// A stroke without length: to be painted with round ends, as wide as the dot.
    void add(const gantt::Dot& dot);
    /// Closed. Scaled by `radius` and moved to `middle`.
    void add(const gantt::EmblemPath& shapes, gantt::Point middle, double radius);
    /// Open.
    void add(const std::vector<gantt::Point>& points);

    bool isEmpty() const { return m_data.empty(); }
    const std::string& data() const { return m_data; }

private:
    struct Place {
        std::int64_t x = 0; ///< in hundredths of a pixel
        std::int64_t y = 0;
    };

    static Place placeOf(gantt::Point point);
    void moveTo(gantt::Point point);
    void lineTo(gantt::Point point);
    void close();
    void addStep(Place to);

    std::string m_data;
    Place m_begin; ///< of the present shape
    Place m_now;
};

enum class LineEnds { Flat, Round };

struct Pen {
    gantt::Rgb colour;
    double width = 1;
    LineEnds ends = LineEnds::Flat;
    std::string_view dashes{}; ///< as SVG's stroke-dasharray; empty: a whole line
};

struct Paint {
    std::optional<gantt::Rgb> fill;
    std::optional<Pen> pen;
};

enum class Anchor { Start, Middle, End };

struct TextStyle {
    Font font;
    gantt::Rgb colour;
    Anchor anchor = Anchor::Start;
};

/// Writes the part of SVG that both SVG 1.1 and SVG Tiny 1.2 have: no styles, no patterns, no clips.
/// Thread safety: none; one owner.
class SvgWriter {
public:
    struct Head {
        double width;
        double height;
        std::string title; ///< for screen readers and for search
        std::string description;
    };

    /// `out` must outlive the writer.
    explicit SvgWriter(std::ostream& out) : m_out(out) {}

    void begin(const Head& head);
    void end();
    /// `id` must be unique in the file, and a name as XML has them.
    void beginGroup(std::string_view id);
    void endGroup();

    void rect(const gantt::Rect& rect, const Paint& paint, double cornerRadius = 0);
    void line(const gantt::Stroke& stroke, const Pen& pen);
    /// Nothing for an empty path.
    void path(const SvgPath& path, const Paint& paint);
    /// `at` is the left end, middle or right end of the base line. Nothing for an empty text.
    void text(gantt::Point at, const TextStyle& style, std::string_view text);

private:
    void attributes(const Paint& paint);

    std::ostream& m_out;
};

} // namespace interleave
