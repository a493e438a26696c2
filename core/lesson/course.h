#pragma once

// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <span>

#include "core/base/text.h"

namespace interleave::lesson {

/// A part of the course.
struct CoursePart {
    int number;    ///< as of a lesson's `part`
    Text title;    ///< without its number
    Text about;    ///< what it is for, in a sentence
    bool isToCome; ///< there are no lessons for it yet
};

/// All parts, in their order.
std::span<const CoursePart> courseParts();

} // namespace interleave::lesson
