#pragma once

// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QColor>
#include <QRectF>
#include <vector>

#include "app/charts/crowd.h"

class QPainter;

namespace interleave {

/// One of several series to be painted as a crowd, one over the other.
struct CrowdedSeries {
    const SeriesPlaces& series;
    const std::vector<bool>& isCrowded;
    QColor ink;
};

/// Faint from the least run to the most, stronger where runs are and from quarter to quarter, and strong at the medians. In pixels where the
/// painter's are those of the device, one image for all of them; else in shapes. `cell` is the size of one run, in pixels.
void paintCrowds(QPainter& painter, const std::vector<CrowdedSeries>& all, const QRectF& plot, int cell);

} // namespace interleave
