#pragma once

// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

namespace interleave::cli {

/// How a command answers: in words and tables, or as one JSON object.
enum class Form { Text, Json };

} // namespace interleave::cli
