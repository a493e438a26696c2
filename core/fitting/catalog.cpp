// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/near.h"
#include "core/fitting/laws/laws.h"

namespace interleave::fitting {

std::span<const Law* const> laws()
{
    static constexpr const Law* kCatalog[] = {
        &kUniversalScalability, &kAmdahl, &kGustafson, &kKarpFlatt, &kTurns, &kMm1, &kMmc, &kMd1, &kLittle,
    };
    return kCatalog;
}

Result<const Law*> lawById(std::string_view id)
{
    return findById(laws(), id, INTERLEAVE_TEXT("catalog", "law"));
}

} // namespace interleave::fitting
