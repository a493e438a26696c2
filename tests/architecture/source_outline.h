#pragma once

// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <string>
#include <string_view>
#include <vector>

namespace interleave {

/// A class as it is defined, without what of it stands elsewhere.
struct ClassOutline {
    std::string name;
    int line = 0;    ///< where it begins
    int lines = 0;   ///< how many it has, those of classes in it too
    int members = 0; ///< data of each object; not those of classes in it
};

/// A function with its body.
struct FunctionOutline {
    std::vector<std::string> owners; ///< "A", "B" of `void A::B::f() {}`; none where it stands in its class, or has none
    std::string name;
    int line = 0;
    int lines = 0;
};

/// What a source file defines and includes.
struct SourceOutline {
    std::vector<ClassOutline> classes;
    std::vector<FunctionOutline> functions;
    std::vector<std::string> includes; ///< our own: "core/base/time.h"
};

/// Of text that clang-format has shaped: the brace of a body stands after a space or begins a line, that of an initializer does not.
SourceOutline outlineOf(std::string_view text);

/// The text without comments, preprocessor lines and what stands in quotes; every line stays where it is.
std::string codeOf(std::string_view text);

} // namespace interleave
