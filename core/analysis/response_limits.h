#pragma once

// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <array>
#include <cstdint>

#include "core/base/text.h"
#include "core/trace/trace.h"

// What an answer that comes after so long is to a person: Nielsen's limits (Usability Engineering, 1993).

namespace interleave::response {

inline constexpr Duration kAtOnce = std::chrono::milliseconds(100); ///< until then something seems to happen at once
inline constexpr Duration kUninterrupted = std::chrono::seconds(1); ///< until then one notices, and one's thought goes on
inline constexpr Duration kAttentive = std::chrono::seconds(10);    ///< until then one stays with it

enum class Felt { AtOnce, Noticed, Interrupting, Lost };
inline constexpr std::array kFelt{Felt::AtOnce, Felt::Noticed, Felt::Interrupting, Felt::Lost};

/// A limit itself still counts as kept.
Felt feltAfter(Duration latency);
/// A clause for people: "up to 0.1 s it seems to happen at once".
Text titleOf(Felt felt);

/// How many events of a device were answered, by how their time was felt.
std::array<std::int64_t, kFelt.size()> countsOf(const Trace& trace, SharedId events);

} // namespace interleave::response
