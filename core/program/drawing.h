#pragma once

// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/random.h"
#include "core/program/plan.h"

// What a plan leaves to chance: lengths that are drawn, the same for the same seed.

namespace interleave {

/// A length from the exponential distribution of that mean.
Duration exponential(Duration mean, Random& random);

/// How long the computing of one task takes, each time. What is drawn is the same whoever carries the task, and when.
/// Thread safety: none; belongs to whoever carries the task.
class DrawnWork {
public:
    DrawnWork(const Plan& plan, TaskId task);

    /// Of the step that begins now; draws where it varies.
    Duration next(const Compute& compute)
    {
        return compute.variation == Variation::None ? compute.work : exponential(compute.work, m_random);
    }

private:
    Random m_random;
};

} // namespace interleave
