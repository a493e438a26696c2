// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/play/place_text.h"

#include <array>

namespace interleave {

namespace {

struct UnitOfTime {
    double nanoseconds;
    double usedFrom; ///< nanoseconds
    Text pattern;
};

/// Milliseconds as long as their figures are short, as on the axis.
UnitOfTime unitFor(double end)
{
    const std::array units{UnitOfTime{1e9, 1e10, INTERLEAVE_TEXT("unit", "%1 s")},
                           UnitOfTime{1e6, 1e6, INTERLEAVE_TEXT("unit", "%1 ms")},
                           UnitOfTime{1e3, 1e3, INTERLEAVE_TEXT("unit", "%1 µs")}};
    for (const UnitOfTime& unit : units) {
        if (end >= unit.usedFrom)
            return unit;
    }
    // A run without any time is empty in milliseconds, like everything else that is empty.
    return end == 0 ? units[1] : UnitOfTime{1, 0, INTERLEAVE_TEXT("unit", "%1 ns")};
}

/// As many as it takes to show a step of `step` units.
int decimalsFor(double step, bool hasParts)
{
    int decimals = 0;
    for (double shown = 1; hasParts && step > 0 && shown > step; shown /= 10)
        ++decimals;
    return decimals;
}

} // namespace

PlaceText placeTextOf(TimePoint time, TimePoint end)
{
    constexpr double kPlaces = 2000; // about as many as a wide plot has pixels
    const auto last = static_cast<double>(end.time_since_epoch().count());
    const UnitOfTime unit = unitFor(last);
    const bool hasParts = unit.nanoseconds > 1;
    const double whole = last / unit.nanoseconds;
    const double here = static_cast<double>(time.time_since_epoch().count()) / unit.nanoseconds;
    const int wholeDecimals = !hasParts || whole >= 100 || whole == 0 ? 0 : whole >= 10 ? 1 : 2;
    return {.time = {unit.pattern, {Decimal{here, decimalsFor(whole / kPlaces, hasParts)}}},
            .whole = {unit.pattern, {Decimal{whole, wholeDecimals}}}};
}

} // namespace interleave
