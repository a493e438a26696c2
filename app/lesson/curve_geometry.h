#pragma once

// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <cstddef>
#include <optional>
#include <QRectF>
#include <vector>

namespace interleave {

/// A curve of which some points are set: the others lie on the line between their neighbours that are, and beyond the outermost ones
/// level with them. Empty where none is set.
std::vector<double> throughPoints(const std::vector<std::optional<double>>& set);

/// Where values lie in a picture. Points stand in equal distances, in the middle of an equal share of the width each, so that each can
/// be hit: values of a sweep often double from one to the next.
struct CurveGeometry {
    QRectF plot;
    std::size_t points = 1;
    double least = 0;
    double most = 1;

    double xOf(std::size_t point) const;
    /// Not clamped.
    double yOf(double value) const;
    /// Clamped to [least, most].
    double valueAt(double y) const;
    /// The nearest one.
    std::size_t pointAt(double x) const;
};

} // namespace interleave
