#pragma once

// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <memory>

#include "core/trace/trace.h"

namespace interleave::bench {

/// A trace of `spans` spans in eight rows, with lengths from microseconds to milliseconds, for measuring pictures. The last one
/// is kept as long as others use it.
std::shared_ptr<const Trace> longTrace(std::size_t spans);

} // namespace interleave::bench
