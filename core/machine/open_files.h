#pragma once

// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <cstdint>
#include <optional>

// How many files this process may have open at once, sockets among them. `open_files_unix.cpp` and `open_files_windows.cpp`.

namespace interleave {

/// How many more it may open now; 0 if none. None where there is no such limit (Windows, `ulimit -n unlimited`), or it is not told.
std::optional<std::int64_t> openFilesLeft();

/// Sees to it that it may open `wanted` more, as far as the system lets it: raises the limit of this process, and of
/// those that it starts later, never lowers it. Then as openFilesLeft(), which may be less than wanted.
std::optional<std::int64_t> raiseOpenFiles(std::int64_t wanted);

} // namespace interleave
