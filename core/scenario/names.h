#pragma once

// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <cstddef>
#include <string>

namespace interleave {

/// Name of the n-th customer: Ada, Ben, Cem ... and from the 27th on Ada 2, Ben 2 ...
std::string customerName(std::size_t n);
/// Name of the n-th task: A, B, C ... and from the 27th on A2, B2 ...
std::string letterName(std::size_t n);

} // namespace interleave
