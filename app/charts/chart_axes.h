#pragma once

// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QRectF>
#include <vector>

#include "app/charts/axis_scale.h"
#include "app/theme/theme.h"

class QPainter;

namespace interleave {

/// A font of the theme in pixels, so that it is as large beside the theme's lengths on every device.
QFont chartFont(const Theme& theme, TextRole role);

/// What is drawn round a plot: two axes with their names, ticks and words, and the grid.
struct ChartAxes {
    QString xTitle;
    QString yTitle;
    std::vector<ChartTick> xTicks{};
    std::vector<ChartTick> yTicks{};
    bool hasGrid = true;
};

/// The length along an axis that words take, with what keeps them apart.
std::function<double(const QString&)> roomOnX(const Theme& theme);
std::function<double(const QString&)> roomOnY(const Theme& theme);

/// The plot that is left in `all` when the axes have their room. `y` are the words that stand at the left.
QRectF plotWithin(const QRectF& all, const QString& xTitle, const QString& yTitle, const std::vector<ChartTick>& y,
                  const Theme& theme);

/// Qt Charts draws them; its own logarithmic axis has words at powers of its base alone, and those of no locale, so both axes are of named
/// places. As vectors where the device has them.
void paintAxes(QPainter& painter, const ChartAxes& axes, const QRectF& plot, const QSizeF& size, const Theme& theme);

} // namespace interleave
