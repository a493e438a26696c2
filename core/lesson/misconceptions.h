#pragma once

// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <span>
#include <string_view>

#include "core/base/result.h"

namespace interleave::lesson {

/// An idea that many hold before they have measured, and a wrong answer gives away.
struct Misconception {
    std::string_view id;
    Text belief; ///< as who holds it would say it: "More cores make everything faster."
};

/// All of them, in the order in which the course meets them. To add one: a line in `misconceptions.cpp`.
std::span<const Misconception* const> misconceptionCatalog();
/// Fails with UnknownName and names the near ones.
Result<const Misconception*> misconceptionById(std::string_view id);

} // namespace interleave::lesson
