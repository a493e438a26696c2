// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/lecture/audience_type.h"

#include <algorithm>
#include <cmath>
#include <QFontInfo>

namespace interleave {

namespace {

constexpr double kProjectorScale = 1.4; // which the theme adds to what is asked

int shareOf(int height, double share)
{
    return std::max(1, static_cast<int>(std::ceil(height / share)));
}

} // namespace

AudienceType audienceTypeFor(int height)
{
    return {.least = shareOf(height, 28), .most = shareOf(height, 14), .title = shareOf(height, 9), .small = shareOf(height, 42)};
}

Theme audienceTheme(const QFont& base, int pixels)
{
    const QFontInfo shown(base);
    const double pixelsPerPoint = shown.pixelSize() / shown.pointSizeF();
    const double asked = base.pointSizeF() > 0 ? base.pointSizeF() : shown.pointSizeF();
    return Theme(gantt::Look::Projector, base, pixels / (asked * pixelsPerPoint * kProjectorScale));
}

AudienceFrame audienceFrameIn(QSize size, int subtitleHeight)
{
    const AudienceType type = audienceTypeFor(size.height());
    const int side = size.width() / 24;
    const int width = size.width() - 2 * side;
    const int top = size.height() / 45;
    const int headingHeight = type.least * 3 / 2;
    const int smallHeight = type.small * 3 / 2;
    const int smallTop = size.height() - smallHeight - size.height() / 90;
    const int contentTop = top + headingHeight + size.height() / 60;
    const int gap = subtitleHeight > 0 ? type.least / 3 : 0;
    const int subtitleTop = smallTop - gap - subtitleHeight;
    return {.heading = QRect(side, top, width, headingHeight),
            .content = QRect(side, contentTop, width, std::max(1, subtitleTop - gap - contentTop)),
            .subtitle = QRect(side, subtitleTop, width, subtitleHeight),
            .small = QRect(side, smallTop, width, smallHeight)};
}

} // namespace interleave
