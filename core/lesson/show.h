#pragma once

// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <array>
#include <optional>
#include <string>
#include <string_view>

#include "core/gantt/chart.h"

namespace interleave::lesson {

/// The pages of the window that a lesson can ask for.
inline constexpr std::array<std::string_view, 3> kPages{"charts", "kitchen", "both"};

/// How a lesson, or one step of it, likes its runs to be shown. What it leaves open stays as it is.
struct Show {
    std::string page{}; ///< one of kPages; empty: open
    std::optional<gantt::RowsBy> rows{};
    friend bool operator==(const Show&, const Show&) = default;
};

} // namespace interleave::lesson
