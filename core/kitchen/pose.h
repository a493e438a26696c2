#pragma once

// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/kitchen/equipment.h"

namespace interleave::kitchen {

/// In the kitchen's units, y downwards, from the floor between the chef's feet; the chef looks to the right.
struct Spot {
    double x = 0;
    double y = 0;
    friend bool operator==(const Spot&, const Spot&) = default;
};

struct Arm {
    Spot hand;
    double bend = 0; ///< on which side the elbow is, and how far: -1.1 to 1.1
    friend bool operator==(const Arm&, const Arm&) = default;
};

enum class Tool { None, DonerKnife, ChefKnife };

/// How a chef stands, in numbers: any two blend.
struct Pose {
    Arm right;
    Arm left;
    double toolAngle = 0; ///< degrees, clockwise
    double head = 0;      ///< degrees, about the neck
    double lean = 0;      ///< degrees, about the feet
    Tool tool = Tool::None;
    bool areArmsCrossed = false;

    friend bool operator==(const Pose&, const Pose&) = default;
};

/// `share` of the way from `a` to `b`; the tool is that of `a`. Requires: 0 <= share <= 1.
Pose blend(const Pose& a, const Pose& b, double share);

/// At rest, arms crossed.
Pose idlePose();
/// `stride`: steps walked; it repeats after 2.
Pose walkingPose(double stride);
/// At work, `stroke` of the way through a stroke, 0 to 1.
Pose workingPose(Equipment equipment, double stroke);

} // namespace interleave::kitchen
