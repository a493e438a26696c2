#pragma once

// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include "core/base/result.h"

namespace interleave::lesson {

enum class Emphasis { None, Slight, Strong, Code };

/// Letters that look alike.
struct ProseRun {
    std::string text;
    Emphasis emphasis = Emphasis::None;
    friend bool operator==(const ProseRun&, const ProseRun&) = default;
};

/// A paragraph, an item of a list, or lines of code.
struct ProseBlock {
    enum class Kind { Paragraph, Bullet, Numbered, Code };
    Kind kind = Kind::Paragraph;
    std::vector<ProseRun> runs;
    friend bool operator==(const ProseBlock&, const ProseBlock&) = default;
};

/// A text as it is shown: Markdown's small part. Paragraphs, "- " and "1. " lists, *slight* and **strong** emphasis, `code` and
/// fenced code. Nothing else has a meaning: what looks like HTML, a link or a picture fails with ValueOutOfRange.
Result<std::vector<ProseBlock>> proseOf(std::string_view text);

/// The words alone.
std::string plainTextOf(const std::vector<ProseBlock>& blocks);

/// As a reader counts them: what stands between spaces and holds a letter or a digit.
std::size_t wordsIn(std::string_view text);

} // namespace interleave::lesson
