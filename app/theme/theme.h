#pragma once

// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QColor>
#include <QFont>
#include <QPalette>

#include "core/gantt/palette.h"

namespace interleave {

QColor toColor(gantt::Rgb colour);

/// What a text is for; its size is a factor of the body's.
enum class TextRole {
    Headline, ///< the answer; bold, 1.8 (projector 1.3)
    Title,    ///< run title, run time, end mark, Run button; bold, 1.2
    Detail,   ///< the line under the headline; 1.05
    Body,     ///< 1.0
    Small,    ///< evidence, hints, second line of a card; 0.92, never under 9 pt
};

/// A look at a type size: every colour, font and length of the window comes from here. Passed in, never looked up.
/// Thread safety: immutable after construction; UI thread only, as its fonts are.
class Theme {
public:
    /// `base` is the system's font, as it was before any theme was applied; `typeScale` is the user's choice, 0.8 to 2.
    /// Projector adds its own 140 %.
    explicit Theme(gantt::Look look, const QFont& base = {}, double typeScale = 1);

    /// The same look with larger or smaller type.
    Theme scaled(double factor) const;

    gantt::Look look() const { return m_look; }
    bool isDark() const;
    /// Lengths and patterns at this type size, relative to 10 pt at 96 dots per inch.
    double scale() const { return m_scale; }
    /// A length given at 100 %, in whole pixels. For anything but the 1 and 2 px lines.
    int pixels(double lengthAt100Percent) const;

    const gantt::ChromeColours& chrome() const { return gantt::chromeColours(m_look); }
    /// `theme.color(&ChromeColours::warning)`.
    QColor color(gantt::Rgb gantt::ChromeColours::*role) const { return toColor(chrome().*role); }
    /// Text and signs of what cannot be used just now.
    QColor disabledColor() const;
    QFont font(TextRole role) const;

    /// All of it as a palette. Beyond the usual meanings: PlaceholderText is quiet text, BrightText warning, LinkVisited
    /// verified, Link focus, Highlight primary, Midlight selected card, Mid divider, Dark control border.
    QPalette palette() const;

private:
    gantt::Look m_look;
    QFont m_body;
    double m_scale;
};

} // namespace interleave
