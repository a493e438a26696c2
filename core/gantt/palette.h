#pragma once

// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <array>
#include <cstdint>
#include <string>

#include "core/trace/activity.h"

namespace interleave::gantt {

/// Which table of colours a picture is drawn with. Projector is light with darker inks, for a lit room; Print needs no colour.
enum class Look { Light, Dark, HighContrast, Projector, Print };

inline constexpr std::array kLooks{Look::Light, Look::Dark, Look::HighContrast, Look::Projector, Look::Print};

/// An opaque sRGB colour.
struct Rgb {
    std::uint8_t red = 0;
    std::uint8_t green = 0;
    std::uint8_t blue = 0;

    /// From 0xRRGGBB. Requires: value <= 0xFFFFFF.
    static constexpr Rgb fromHex(std::uint32_t value)
    {
        return {static_cast<std::uint8_t>(value >> 16), static_cast<std::uint8_t>(value >> 8),
                static_cast<std::uint8_t>(value)};
    }
    /// "#RRGGBB", capital letters, as SVG and Qt read it.
    std::string hex() const;

    friend bool operator==(const Rgb&, const Rgb&) = default;
};

/// What is drawn on a bar's fill, so that no activity is known by its colour alone. `hatch.h` has the geometry.
enum class Pattern {
    Solid,          ///< nothing
    RisingStrokes,  ///< ////
    Dots,           ///< bubbles
    CrossedStrokes, ///< a fence
    LevelLines,     ///< writing paper
    FallingStrokes, ///< \\\\, the other way round
};

/// How the bars of an activity look.
struct ActivityStyle {
    Rgb fill;
    Rgb ink;  ///< pattern, top and bottom edge; >= 3:1 against the plot and against the fill
    Rgb text; ///< a label on the bar; >= 4.5:1 against the fill
    Pattern pattern = Pattern::Solid;
    double height = 1; ///< share of the row's bar height, centred
};

ActivityStyle activityStyle(Look look, Activity activity);

/// The colours of everything that is not data. Texts have >= 4.5:1, borders and signs >= 3:1 where they are used.
struct ChromeColours {
    Rgb window;
    Rgb surface; ///< fields and lists
    Rgb plot;    ///< ground of the charts
    Rgb text;
    Rgb quietText;
    Rgb border;  ///< of controls; also the dotted middle line of an idle core
    Rgb divider; ///< not needed to understand anything
    Rgb grid;    ///< kept faint on purpose
    Rgb selected;
    Rgb primary;     ///< the one filled button, and whatever is switched on
    Rgb primaryText; ///< on primary
    Rgb focus;       ///< focus ring and play-head; on data always with a halo in the plot's colour
    Rgb warning;     ///< and Stop
    Rgb warningGround;
    Rgb verified;
};

/// The table of `look`; lives as long as the program.
const ChromeColours& chromeColours(Look look);

/// Contrast ratio after WCAG 2, from 1 to 21; the order of the two does not matter.
double contrast(Rgb a, Rgb b);

/// Black or white, whichever contrasts more with `ground`; always at least 4.58:1.
Rgb textOn(Rgb ground);

} // namespace interleave::gantt
