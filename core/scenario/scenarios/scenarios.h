#pragma once

// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/scenario/scenario.h"

namespace interleave {

extern const Scenario kKebab;
extern const Scenario kCpuBound;
extern const Scenario kIoBound;
extern const Scenario kMixed;

} // namespace interleave
