#pragma once

// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/fitting/law.h"

namespace interleave::fitting {

extern const Law kUniversalScalability;
extern const Law kAmdahl;
extern const Law kGustafson;
extern const Law kKarpFlatt;
extern const Law kTurns;
extern const Law kMm1;
extern const Law kMmc;
extern const Law kMd1;
extern const Law kLittle;

} // namespace interleave::fitting
