#pragma once

// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <cstddef>
#include <string>
#include <string_view>

namespace interleave::cli {

/// Which letters the reader's terminal can show.
enum class Charset { Utf8, Ascii };

/// `text` (UTF-8) as it is, or with plain letters for those outside ASCII: "12.3 us", "#" for a full block.
std::string inCharset(std::string_view text, Charset charset);

/// How many letters a UTF-8 text has: the columns that it takes, for the scripts that task names are written in.
std::size_t columnsOf(std::string_view text);

} // namespace interleave::cli
