#pragma once

// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <string>
#include <string_view>

namespace interleave {

/// Stands for whatever is no valid text.
inline constexpr char32_t kReplacementCharacter = 0xFFFD;

/// Takes the first character off `text`; kReplacementCharacter for bytes that are no valid UTF-8 (surrogates and overlong
/// forms among them). Requires: `text` is not empty.
char32_t takeCharacter(std::string_view& text);

/// Adds `character` as UTF-8.
void appendUtf8(std::string& text, char32_t character);

} // namespace interleave
