#pragma once

// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <span>
#include <string_view>

#include "core/base/text.h"

namespace interleave::experiment {

struct MeasureTitle {
    std::string_view measure;
    Text title;
};
/// Those that have a name for people, in the order in which they are offered.
std::span<const MeasureTitle> titledMeasures();

/// What a measure is called for people, with its unit: "Makespan, ms". Those that have no such name are called as in `--json`.
Message titleOf(std::string_view measure);

} // namespace interleave::experiment
