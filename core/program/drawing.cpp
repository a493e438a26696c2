// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/program/drawing.h"

#include <cmath>

namespace interleave {

/// By inversion of its cumulative distribution: -mean ln(u), 0 < u <= 1.
Duration exponential(Duration mean, Random& random)
{
    constexpr double kStep = 0x1p-53;
    const double u = (static_cast<double>(random.next() >> 11) + 1) * kStep;
    return Duration(static_cast<std::int64_t>(-std::log(u) * static_cast<double>(mean.count())));
}

/// Plans of neighbouring seeds have nothing in common, nor have tasks; nor has this with what else begins at the seed: when requests come.
DrawnWork::DrawnWork(const Plan& plan, TaskId task) : m_random(Random(plan.seed).next() + indexOf(task))
{
}

} // namespace interleave
