#pragma once

// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/trace/trace.h"

namespace interleave::bench {

/// A trace of `spans` spans in eight rows, with lengths from microseconds to milliseconds, for measuring pictures.
Trace longTrace(std::size_t spans);

} // namespace interleave::bench
