// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/near.h"
#include "core/scenario/scenario.h"
#include "core/scenario/scenarios/scenarios.h"

namespace interleave {

std::span<const Scenario* const> scenarioCatalog()
{
    static constexpr const Scenario* kCatalog[] = {
        &kKebab,
        &kCpuBound,
        &kIoBound,
        &kMixed,
    };
    return kCatalog;
}

Result<const Scenario*> scenarioById(std::string_view id)
{
    return findById(scenarioCatalog(), id, INTERLEAVE_TEXT("catalog", "scenario"));
}

} // namespace interleave
