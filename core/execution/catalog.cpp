// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/near.h"
#include "core/execution/models/models.h"

namespace interleave {

std::span<const ExecutionModel* const> executionModelCatalog()
{
    static constexpr const ExecutionModel* kCatalog[] = {
        &kInOrder,
        &kOneCore,
        &kAllCores,
    };
    return kCatalog;
}

Result<const ExecutionModel*> executionModelById(std::string_view id)
{
    return findById(executionModelCatalog(), id, INTERLEAVE_TEXT("catalog", "model"));
}

} // namespace interleave
