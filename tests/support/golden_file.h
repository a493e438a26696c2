#pragma once

// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <cstdlib>
#include <fstream>
#include <sstream>
#include <string>

namespace interleave {

/// What a file of tests/data holds. With INTERLEAVE_WRITE_GOLDEN=1 in the environment `text` is written there first, to be read in
/// review.
inline std::string golden(const std::string& path, const std::string& text)
{
    if (std::getenv("INTERLEAVE_WRITE_GOLDEN"))
        std::ofstream(path, std::ios::binary) << text;
    std::ostringstream held;
    held << std::ifstream(path, std::ios::binary).rdbuf();
    return held.str();
}

/// A listing without the sections that a golden file has not: "== Kebab orders: ..." and what follows. So what is added to a catalog
/// is held by rules alone until somebody writes it into the file to be read.
inline std::string sectionsHeldIn(const std::string& held, const std::string& listing)
{
    const std::string mark = "== ";
    std::istringstream lines(listing);
    std::string text;
    bool isHeld = true;
    for (std::string line; std::getline(lines, line);) {
        if (line.starts_with(mark))
            isHeld = held.find(line + '\n') != std::string::npos;
        if (isHeld)
            text += line + '\n';
    }
    return text;
}

/// The first line in which two texts differ, of both; empty where they are equal.
inline std::string firstDifference(const std::string& one, const std::string& other)
{
    std::istringstream first(one);
    std::istringstream second(other);
    std::string a;
    std::string b;
    for (int line = 1;; ++line) {
        const bool hasFirst = static_cast<bool>(std::getline(first, a));
        const bool hasSecond = static_cast<bool>(std::getline(second, b));
        if (!hasFirst && !hasSecond)
            return {};
        if (hasFirst != hasSecond || a != b)
            return "line " + std::to_string(line) + ":\n" + (hasFirst ? a : "(end)") + '\n' + (hasSecond ? b : "(end)");
    }
}

} // namespace interleave
