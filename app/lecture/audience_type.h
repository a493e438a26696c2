#pragma once

// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QFont>
#include <QRect>

#include "app/theme/theme.h"

namespace interleave {

/// Type sizes of what an audience sees, in pixels. They come from the height alone: who sits in the last row sees a screen of a certain
/// angle, whatever its pixels.
struct AudienceType {
    int least = 1; ///< of what must be read: 1/28 of the height
    int most = 1;  ///< of few words: 1/14
    int title = 1; ///< of a title that stands alone, if it is short: 1/9
    int small = 1; ///< of what need not be read: 1/42

    friend bool operator==(const AudienceType&, const AudienceType&) = default;
};

AudienceType audienceTypeFor(int height);

/// The projector's look with its body at that size. `base` is the system's font.
Theme audienceTheme(const QFont& base, int pixels);

/// Where the parts of a slide are, each in its own place: they never overlap.
struct AudienceFrame {
    QRect heading;
    QRect content;
    QRect subtitle; ///< below the content, as high as was asked
    QRect small;    ///< what need not be read

    friend bool operator==(const AudienceFrame&, const AudienceFrame&) = default;
};

AudienceFrame audienceFrameIn(QSize size, int subtitleHeight);

} // namespace interleave
