#pragma once

// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <optional>
#include <span>
#include <vector>

#include "core/base/ids.h"
#include "core/base/text.h"
#include "core/base/time.h"

namespace interleave::gantt {

/// A moment that somebody named.
struct GhostMark {
    Message label{}; ///< a few words: "You said 2 s"
    TimePoint time{};
    std::optional<TaskId> task{}; ///< whose row it is in; none: it is of the whole chart
    Message sentence{};           ///< how far it is from what was measured; empty while that is not known
    friend bool operator==(const GhostMark&, const GhostMark&) = default;
};

/// A stretch of time that somebody named, or is shown.
struct GhostOutline {
    enum class Kind {
        Said, ///< by whoever looks at it: dashed
        Shown ///< to them: a whole line
    };
    TimeRange time{};
    std::optional<TaskId> task{}; ///< in whose row; none: in all of them
    Kind kind = Kind::Said;
    Message label{}; ///< a few words; may be empty
    friend bool operator==(const GhostOutline&, const GhostOutline&) = default;
};

/// What was said of a run before anybody saw it, to be drawn over its chart: lines and outlines, which hide no bar, and words beside them.
/// A value. Thread safety: as any value.
struct Ghost {
    std::vector<GhostMark> marks{};
    std::vector<GhostOutline> outlines{};
    Message sentence{}; ///< of the outlines as a whole; may be empty
    TimePoint reach{};  ///< the axis goes as far at least

    bool isEmpty() const { return marks.empty() && outlines.empty(); }
    /// All of it is before that, and there is some room behind it.
    TimePoint end() const;
    /// How far off it was, a sentence for each thing that was said.
    std::vector<Message> sentences() const;
    friend bool operator==(const Ghost&, const Ghost&) = default;
};

/// A few words, and the moment beside which they stand.
struct GhostLabel {
    Message words;
    TimePoint time{};
    Message sentence{}; ///< instead of them, where there is room; may be empty
    friend bool operator==(const GhostLabel&, const GhostLabel&) = default;
};

/// What stands above the rows, in order of time.
std::vector<GhostLabel> labelsOf(const Ghost& ghost);

/// Words that are to stand in a line, with their middle there.
struct LabelPlace {
    double middle = 0;
    double width = 0;
};

/// The left edges of words, ascending by their middles, so that they lie between `left` and `right`, as far as they fit, and `gap` apart.
std::vector<double> leftsOf(std::span<const LabelPlace> labels, double left, double right, double gap);

} // namespace interleave::gantt
