#pragma once

// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <string>
#include <vector>

#include "core/lesson/lesson.h"

namespace interleave::lesson {

/// A word that lessons explain.
struct GlossaryEntry {
    std::string word;
    std::string means;  ///< prose
    std::string lesson; ///< id of the one in which it comes first
    std::string title;  ///< of that one
    friend bool operator==(const GlossaryEntry&, const GlossaryEntry&) = default;
};

/// The words of lessons that are given in their order, each once, in the order in which they come.
std::vector<GlossaryEntry> glossaryOf(const std::vector<Lesson>& lessons);

/// The words that whoever is at a step of a lesson has met: those of `course` that come in a lesson before it, and those of the lesson
/// that are new at that step or were before.
std::vector<std::string> wordsMetAt(const Lesson& lesson, std::size_t step, const std::vector<GlossaryEntry>& course);

} // namespace interleave::lesson
