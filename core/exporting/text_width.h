#pragma once

// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <string>
#include <string_view>
#include <vector>

namespace interleave {

enum class Weight { Regular, Bold };

struct Font {
    double size = 12; ///< pixels
    Weight weight = Weight::Regular;
};

/// How wide the text is in DejaVu Sans, the widest of the common fonts; exact for ASCII, about right for other letters.
double widthOf(std::string_view text, Font font);

/// The text, or as much of it as fits, with "…" at its end.
std::string elided(std::string_view text, Font font, double width);

/// Broken at spaces into lines that fit; a word that is wider has a line of its own. At least one line.
std::vector<std::string> wrapped(std::string_view text, Font font, double width);

} // namespace interleave
