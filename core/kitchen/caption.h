#pragma once

// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <vector>

#include "core/base/text.h"
#include "core/kitchen/frame.h"

namespace interleave::kitchen {

/// What one sees in a frame, in at most three short sentences: what the chefs do, for what no chef is needed, who waits for whom.
/// Of the frame's orders alone.
std::vector<Message> captionOf(const Script& script, const Frame& frame);

} // namespace interleave::kitchen
