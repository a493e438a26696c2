#pragma once

// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <array>
#include <optional>
#include <QImage>
#include <vector>

#include "core/gantt/palette.h"

namespace interleave {

/// The activities' fills with their patterns as pixels, made once and then copied: a chart is full of them. Only for images of
/// 32 bits a pixel.
/// Thread safety: immutable after construction; share freely.
class ActivityTiles {
public:
    /// `scale` is 1 at 100 % type size where a pixel is one of the device.
    ActivityTiles(gantt::Look look, double scale);

    /// Fills what of `area` lies in the image. The pattern is counted from `origin`: time zero, and the middle of the bar.
    void fill(QImage& image, const QRect& area, Activity activity, QPoint origin) const;
    /// The same for one column of pixels, [top, bottom).
    void fillColumn(QImage& image, int x, int top, int bottom, Activity activity, QPoint origin) const;
    const gantt::ActivityStyle& style(Activity activity) const { return m_styles[static_cast<std::size_t>(activity)]; }

private:
    struct Tile {
        int width = 1;  ///< of a line in `pixels`; a multiple of the pattern's period
        int height = 1; ///< a multiple of the pattern's period
        std::vector<QRgb> pixels;
    };

    static Tile tileOf(const gantt::ActivityStyle& style, double scale);

    std::array<gantt::ActivityStyle, kActivities.size()> m_styles;
    std::array<Tile, kActivities.size()> m_tiles;
};

/// The tiles that were asked for last, as they take milliseconds to make.
/// Thread safety: UI thread only.
class KeptTiles {
public:
    const ActivityTiles& at(gantt::Look look, double scale);

private:
    std::optional<ActivityTiles> m_tiles;
    gantt::Look m_look{};
    double m_scale = 0;
};

/// Fills what of `area` lies in an image of 32 bits a pixel.
void fillPixels(QImage& image, const QRect& area, QRgb colour);

} // namespace interleave
