#pragma once

// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <string_view>

#include "core/base/text.h"

namespace interleave::saving {

/// A Text whose words came from a file. They are kept as long as the program lives, once each, as literals would be. Any thread.
Text keptText(std::string_view context, std::string_view source);

} // namespace interleave::saving
