#pragma once

// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <cstdint>
#include <string_view>

namespace interleave::lesson {

/// FNV-1a, 64 bits: the same for the same letters, everywhere. For telling things apart, not for keeping secrets.
constexpr std::uint64_t hashOf(std::string_view letters)
{
    std::uint64_t hash = 0xcbf29ce484222325u;
    for (const char letter : letters)
        hash = (hash ^ static_cast<unsigned char>(letter)) * 0x100000001b3u;
    return hash;
}

} // namespace interleave::lesson
