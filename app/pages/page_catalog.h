#pragma once

// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <vector>

#include "app/pages/page_entry.h"

namespace interleave {

/// All pages, in the order of the switch. Made from the line in app/pages/CMakeLists.txt.
std::vector<PageEntry> pages();

} // namespace interleave
