#pragma once

// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <string>
#include <vector>

namespace interleave {

inline constexpr int kMostClassLines = 400; ///< with the bodies of its functions, wherever they stand
inline constexpr int kMostMembers = 25;     ///< data of each object
inline constexpr int kMostFunctionLines = 60;

/// `path` is relative to the top of the source tree, with slashes.
struct SourceText {
    std::string path;
    std::string text;
};

/// Something that has grown too large to be read, or that cannot be read without something that cannot be read without it.
struct Excess {
    std::string what;      ///< stays the same while it changes in size: "lines of GanttView (app/gantt/gantt_view)"
    std::string complaint; ///< with numbers
};

/// Classes, functions and circles of files, a header and its body being one. Sorted by `what`.
std::vector<Excess> excessesOf(const std::vector<SourceText>& sources);

} // namespace interleave
