#pragma once

// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <optional>
#include <vector>

#include "core/base/time.h"

namespace interleave {

/// Where one has been on the time axis, so that a look at a detail can be taken back.
/// A value. Thread safety: as any value.
class NavigationHistory {
public:
    /// Forgets all: this is where one begins.
    void begin(TimeRange window);
    /// One has stayed here. What could have been redone is forgotten.
    void visit(TimeRange window);
    /// The one before, or after, which is then where one is; none at the end.
    std::optional<TimeRange> back();
    std::optional<TimeRange> forward();
    bool canGoBack() const { return m_here > 0; }
    bool canGoForward() const { return m_here + 1 < m_visited.size(); }

private:
    std::vector<TimeRange> m_visited;
    std::size_t m_here = 0;
};

} // namespace interleave
