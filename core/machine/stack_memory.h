#pragma once

// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <cstdint>
#include <optional>

namespace interleave {

/// How many bytes of this thread's stack lie in memory: what it has used so far, in whole pages. None where the system does not tell.
/// Takes a few calls into the system.
std::optional<std::int64_t> stackInMemory() noexcept;

} // namespace interleave
