#pragma once

// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QRectF>
#include <vector>

#include "app/charts/series_look.h"
#include "app/theme/theme.h"

namespace interleave {

/// What stands for what in a picture of curves.
struct LegendEntry {
    enum class Sign {
        Points, ///< a mark on its line
        Law,    ///< a line of its stroke, in a band
        Spread, ///< a box with whiskers
        LeftOut,
        Words, ///< none
    };

    Sign sign = Sign::Points;
    SeriesLook look{};
    QString words{};
    std::size_t law = 0; ///< of Sign::Law: which stroke
};

/// Where the entries of a legend are: below the plot or at its right, whichever leaves more of it.
struct LegendLayout {
    struct Entry {
        LegendEntry shown; ///< its words are shortened where they must be
        QRectF sign;
        QRectF words;
    };

    QRectF rest; ///< what is left for the plot and its axes
    std::vector<Entry> entries;
};

LegendLayout layOutLegend(const std::vector<LegendEntry>& entries, const QRectF& all, const Theme& theme);

void paintLegend(QPainter& painter, const LegendLayout& layout, const Theme& theme);

} // namespace interleave
