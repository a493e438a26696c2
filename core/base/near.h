#pragma once

// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <string>
#include <string_view>
#include <vector>

#include "core/base/result.h"

namespace interleave {

/// An UnknownName error that names what was given, and the known names nearest to it (by edit distance), or all if none is near.
/// `what` is what it should have been: "scenario", "model".
Error unknownName(Text what, std::string_view given, const std::vector<std::string_view>& known);

/// The entry of a catalog (pointers to values with an `id`) named `id`, else an error that names the near ones.
template<typename Catalog>
auto findById(const Catalog& catalog, std::string_view id, Text what) -> Result<typename Catalog::value_type>
{
    std::vector<std::string_view> known;
    for (const auto* entry : catalog) {
        if (entry->id == id)
            return entry;
        known.push_back(entry->id);
    }
    return unknownName(what, id, known);
}

} // namespace interleave
