#pragma once

// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <string>
#include <string_view>
#include <vector>

namespace interleave {

/// What a source file does against the rules between parts, each with its place: "core/trace/trace.h:7: core/trace may
/// not include core/run". Empty when it keeps them. `path` is relative to the top of the source tree, with slashes.
std::vector<std::string> complaintsAbout(std::string_view path, std::string_view text);

} // namespace interleave
