#pragma once

// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/lesson/show.h"
#include "core/lesson/table_reader.h"

namespace interleave::lesson {

/// `show = { page = "kitchen", rows = "cores" }` of a table; all is open where it has none. What is wrong with it is added to `faults`.
Show showIn(TableReader& reader, Faults& faults);

} // namespace interleave::lesson
