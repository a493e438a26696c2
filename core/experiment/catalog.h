#pragma once

// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <span>
#include <string_view>

#include "core/experiment/experiment.h"

namespace interleave::experiment {

/// An experiment that comes with the program. A constant in the catalog, and all it takes for one more.
struct BuiltIn {
    std::string_view id; ///< stable word for files and the command line
    Text title;
    Text question;                  ///< that it answers
    Text lookAt;                    ///< what to look at, without telling what will come out
    Text expected;                  ///< the shape that is expected, and by which law
    Experiment (*make)() = nullptr; ///< with its name
    bool isMap = false;             ///< best seen as a map of both that is swept
    double drawnUpTo = 2; ///< where one draws what one expects, the axis goes up to so many times the first value
};

/// All of them, in the order in which they are offered.
std::span<const BuiltIn* const> builtIns();
/// Fails with UnknownName and names the near ones.
Result<const BuiltIn*> builtInById(std::string_view id);
/// Null where there is none of that name.
const BuiltIn* findBuiltIn(std::string_view id);

} // namespace interleave::experiment
