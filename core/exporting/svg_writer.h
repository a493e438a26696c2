#pragma once

// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <optional>
#include <ostream>
#include <string>
#include <string_view>
#include <vector>

#include "core/exporting/text_width.h"
#include "core/gantt/hatch.h"
#include "core/gantt/palette.h"
#include "core/gantt/task_sign.h"

namespace interleave {

/// Collects shapes that are painted alike, so that they are one element of the file.
/// Thread safety: none; one owner.
class SvgPath {
public:
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
    std::string m_data;
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
