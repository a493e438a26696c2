// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/run/fact.h"

namespace interleave {

std::string_view idOf(Standing standing)
{
    switch (standing) {
    case Standing::Sound: return "sound";
    case Standing::Limited: return "limited";
    case Standing::Doubtful: return "doubtful";
    }
    return {};
}

} // namespace interleave
