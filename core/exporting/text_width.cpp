// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exporting/text_width.h"

#include <array>

#include "core/base/utf8.h"

namespace interleave {

namespace {

constexpr char32_t kFirst = 0x20;
constexpr std::size_t kCount = 95;
/// Advance widths of U+0020 to U+007E in DejaVu Sans 2.37, in thousandths of the size.
using Widths = std::array<int, kCount>;

constexpr Widths kRegular{318,  401, 460, 838, 636, 950, 780, 275, 390, 390, 500, 838, 318, 361, 318, 337,
                          636,  636, 636, 636, 636, 636, 636, 636, 636, 636, 337, 337, 838, 838, 838, 531,
                          1000, 684, 686, 698, 770, 632, 575, 775, 752, 295, 295, 656, 557, 863, 748, 787,
                          603,  787, 695, 635, 611, 732, 684, 989, 685, 611, 685, 390, 337, 390, 838, 500,
                          500,  613, 635, 550, 635, 615, 352, 635, 634, 278, 278, 579, 278, 974, 634, 612,
                          635,  635, 411, 521, 392, 634, 592, 818, 592, 592, 525, 636, 337, 636, 838};
constexpr Widths kBold{348,  456, 521, 838, 696, 1002, 872, 306,  457, 457, 523, 838, 380, 415,  380, 365,
                       696,  696, 696, 696, 696, 696,  696, 696,  696, 696, 400, 400, 838, 838,  838, 580,
                       1000, 774, 762, 734, 830, 683,  683, 821,  837, 372, 372, 775, 637, 995,  837, 850,
                       733,  850, 770, 720, 682, 812,  774, 1103, 771, 724, 725, 457, 365, 457,  838, 500,
                       500,  675, 716, 593, 716, 678,  435, 716,  712, 343, 343, 665, 343, 1042, 712, 687,
                       716,  716, 493, 595, 478, 712,  652, 924,  645, 652, 582, 712, 365, 712,  838};

/// The letters that follow ASCII, up to here, are about as wide as its own; from Hangul and the East Asian signs on they
/// fill a square.
constexpr char32_t kFirstWide = 0x1100;
constexpr char32_t kFirstPunctuation = 0x2000;
constexpr char32_t kLastPunctuation = 0x2BFF;

int thousandths(char32_t character, Weight weight)
{
    const Widths& widths = weight == Weight::Bold ? kBold : kRegular;
    if (character >= kFirst && character < kFirst + kCount)
        return widths[character - kFirst];
    const bool isWide = character >= kFirstWide && (character < kFirstPunctuation || character > kLastPunctuation);
    const int letter = weight == Weight::Bold ? 720 : 650;
    return isWide || character == U'…' ? 1000 : letter;
}

} // namespace

double widthOf(std::string_view text, Font font)
{
    int sum = 0;
    while (!text.empty())
        sum += thousandths(takeCharacter(text), font.weight);
    return sum * font.size / 1000;
}

std::string elided(std::string_view text, Font font, double width)
{
    if (widthOf(text, font) <= width)
        return std::string(text);
    std::string result;
    const double room = width - widthOf("…", font);
    while (!text.empty()) {
        std::string longer = result;
        appendUtf8(longer, takeCharacter(text));
        if (widthOf(longer, font) > room)
            break;
        result = std::move(longer);
    }
    return result + "…";
}

std::vector<std::string> wrapped(std::string_view text, Font font, double width)
{
    std::vector<std::string> lines(1);
    while (!text.empty()) {
        const std::size_t space = text.find(' ');
        const std::string_view word = text.substr(0, space);
        text.remove_prefix(space == std::string_view::npos ? text.size() : space + 1);
        std::string& line = lines.back();
        const std::string longer = line.empty() ? std::string(word) : line + ' ' + std::string(word);
        if (line.empty() || widthOf(longer, font) <= width)
            line = longer;
        else
            lines.emplace_back(word);
    }
    return lines;
}

} // namespace interleave
