#pragma once

// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <vector>

#include "core/base/text.h"
#include "core/kitchen/frame.h"

namespace interleave::kitchen {

/// What happens in a frame, for people who have never programmed: the chefs first, then who waits, and for what. At most
/// `kMostSentences`. Speaks of the orders that the frame has, and of those on which a chef works.
std::vector<Message> captionOf(const Script& script, const Frame& frame);

inline constexpr std::size_t kMostSentences = 3;
/// More customers than that are counted, not named.
inline constexpr std::size_t kMostNames = 4;

/// "Ada", "Ada and Ben", "Ada, Ben and Cem". Requires: not empty.
Message listOf(const std::vector<Message>& items);

} // namespace interleave::kitchen
