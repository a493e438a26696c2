#pragma once

// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <functional>
#include <QString>
#include <vector>

#include "app/charts/curve_picture.h"

namespace interleave {

struct ChartTick {
    double share = 0; ///< of the axis, from its lesser end
    QString words{};

    friend bool operator==(const ChartTick&, const ChartTick&) = default;
};

/// From which value to which an axis goes, and how values lie between.
/// Thread safety: a value.
class AxisScale {
public:
    /// An axis on which all of `values` lie that it can show, with some room around. From 0 on where that takes little of it.
    AxisScale(const ChartAxis& axis, const std::vector<double>& values);

    /// No number has a place, zero and less have none on a logarithmic axis, and such as no computing is safe with have none on any.
    bool canShow(double value) const;
    /// From 0 at the lesser end to 1. Not clamped. Requires: canShow(value).
    double shareOf(double value) const;
    double least() const { return m_least; }
    double most() const { return m_most; }
    bool isLogarithmic() const { return m_isLogarithmic; }

    /// Nice ones, as many as fit; none where there is nothing to be shown: `roomOf` says how long each is along the axis, words and the distance to the next, of `length`.
    std::vector<ChartTick> ticks(double length, const std::function<double(const QString&)>& roomOf) const;

private:
    void widen(bool isWhole);
    std::vector<double> values(int count) const;
    std::vector<ChartTick> named(const std::vector<double>& values) const;

    bool m_isLogarithmic;
    bool m_isWhole;
    bool m_isEmpty = false;
    int m_base = 10;
    double m_least = 0;
    double m_most = 1;
};

} // namespace interleave
