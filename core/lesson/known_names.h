#pragma once

// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <optional>
#include <set>
#include <string>
#include <string_view>

#include "core/base/text.h"

namespace interleave::lesson {

/// Every name under which something can be measured (see Measurements), with 0 for the place in a list: "tasks[0].running_ms". Found
/// by small simulated runs of scenarios that between them say everything that is ever said; what has devices is in no simulation, and
/// stands in runs that were made by hand.
const std::set<std::string, std::less<>>& knownNames();

/// Why nothing is ever measured under `name`, and which names are near; none where it is known.
std::optional<Message> whyUnknown(std::string_view name);

} // namespace interleave::lesson
