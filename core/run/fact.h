#pragma once

// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <string_view>

#include "core/base/text.h"

namespace interleave {

/// How far a statement lets one trust a run.
enum class Standing {
    Sound,    ///< as it should be
    Limited,  ///< something is not known, or less was possible than was asked for
    Doubtful, ///< a reason to run again
};

/// Short stable word for files: "sound", "limited", "doubtful".
std::string_view idOf(Standing standing);

/// One thing about how a run was measured: what is asked, and the answer for this run.
struct Fact {
    Text question;
    Message answer;
    Standing standing = Standing::Sound;

    friend bool operator==(const Fact&, const Fact&) = default;
};

} // namespace interleave
