#pragma once

// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <cstddef>
#include <span>
#include <vector>

#include "core/gantt/chart.h"

namespace interleave::gantt {

/// Which rows are shown and in which order, as a person wants it: by what a row is about, so that it holds for every run that is
/// shown beside others, and for the next one.
/// A value. Thread safety: as any value.
class RowArrangement {
public:
    using Subject = Row::Subject;

    /// The rows to show, by their places in `rows`: the pinned ones first, then the others; no hidden ones,
    /// unless all of them are.
    std::vector<std::size_t> order(std::span<const Row> rows) const;

    void hide(const Subject& subject);
    /// How many of `rows` are hidden.
    std::size_t hiddenOf(std::span<const Row> rows) const;
    void showHidden() { m_hidden.clear(); }

    /// To the top, below what is pinned already; or back to its place.
    void setPinned(const Subject& subject, bool pinned);
    bool isPinned(const Subject& subject) const;

    /// Puts one of `rows` into the place that another has at present, which makes way; both pinned, or neither: a row that is not
    /// pinned stays below those that are.
    void move(std::span<const Row> rows, const Subject& subject, const Subject& to);

    bool isDefault() const { return *this == RowArrangement(); }
    friend bool operator==(const RowArrangement&, const RowArrangement&) = default;

private:
    bool isHidden(const Subject& subject) const;

    std::vector<Subject> m_hidden;
    std::vector<Subject> m_pinned; ///< from the top
    std::vector<Subject> m_order;  ///< of those that are not pinned; what is not in it comes after, in its own order
};

/// The chart with only those rows, in that order.
Chart arranged(Chart chart, const RowArrangement& arrangement);

} // namespace interleave::gantt
