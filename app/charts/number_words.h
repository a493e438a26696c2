#pragma once

// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QLocale>
#include <QString>
#include <vector>

namespace interleave {

/// Three figures, or all whole ones, as the locale writes them: "12.3", "1,234", "2 × 10⁻⁹".
QString numberWords(double value, const QLocale& locale = QLocale());

/// The numbers at the ticks of one axis, none of them rounded to the same as another: with as many decimals as their distance needs where
/// they are evenly apart, else with as many as each.
QStringList tickWords(const std::vector<double>& ticks, bool isEven, const QLocale& locale = QLocale());

/// The title of an axis taken apart: "Makespan, ms" is a "Makespan" in "ms".
struct AxisName {
    QString name;
    QString unit; ///< may be empty

    explicit AxisName(const QString& title);
    /// With its unit: "12.3 ms".
    QString valueWords(double value) const;
    /// With its name: "Tasks 8", "Slice 4 ms".
    QString placeWords(double value) const;
};

} // namespace interleave
