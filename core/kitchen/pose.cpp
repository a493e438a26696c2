// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/kitchen/pose.h"

#include <cmath>
#include <numbers>

namespace interleave::kitchen {

namespace {

struct Stroke {
    Pose a;
    Pose b;
};

Stroke strokeOf(Equipment equipment)
{
    const Pose carveA{{{58, -134}, 0.8}, {{-48, -92}, 0.9}, -84, 4, 1.2, Tool::DonerKnife};
    const Pose carveB{{{62, -172}, 0.8}, {{-48, -92}, 0.9}, -84, 0, 0, Tool::DonerKnife};
    switch (equipment) {
    case Equipment::Spit: return {carveA, carveB};
    case Equipment::Fryer:
        return {{{{46, -176}, 0.8}, {{-42, -104}, 0.5}, 0, 6, 1.8}, {{{46, -220}, 0.7}, {{-42, -104}, 0.5}, 0, -3, -1.2}};
    case Equipment::Board:
        return {{{{74, -128}, 0.8}, {{28, -122}, 0.55}, 8, 8, 1.8, Tool::ChefKnife},
                {{{70, -162}, 0.8}, {{28, -122}, 0.55}, -26, 5, 0.6, Tool::ChefKnife}};
    case Equipment::Counter:
        return {{{{72, -120}, 0.8}, {{-26, -118}, 0.55}, 0, 6, 1.2}, {{{64, -126}, 0.8}, {{-8, -126}, 0.55}, 0, 8, 1.8}};
    case Equipment::Machine:
    case Equipment::Mailbox:
    case Equipment::Chest:
    case Equipment::Pass: break;
    }
    Stroke hands{carveA, carveB};
    hands.a.tool = hands.b.tool = Tool::None;
    return hands;
}

double between(double a, double b, double share)
{
    return a + (b - a) * share;
}

Arm between(const Arm& a, const Arm& b, double share)
{
    return {{between(a.hand.x, b.hand.x, share), between(a.hand.y, b.hand.y, share)}, between(a.bend, b.bend, share)};
}

/// There and back once as `turn` goes from 0 to 1, slow at both ends.
double thereAndBack(double turn)
{
    return (1 - std::cos(2 * std::numbers::pi * turn)) / 2;
}

} // namespace

Pose blend(const Pose& a, const Pose& b, double share)
{
    return {between(a.right, b.right, share),
            between(a.left, b.left, share),
            between(a.toolAngle, b.toolAngle, share),
            between(a.head, b.head, share),
            between(a.lean, b.lean, share),
            a.tool,
            a.areArmsCrossed};
}

Pose idlePose()
{
    return {{{-22, -134}, -1.1}, {{22, -141}, 1.1}, 0, 0, 0, Tool::None, true};
}

Pose walkingPose(double stride)
{
    const Pose a{{{44, -104}, 0.8}, {{-46, -116}, -0.6}, 0, 3, 2.4};
    const Pose b{{{52, -118}, 0.8}, {{-40, -102}, -0.6}, 0, 3, 2.4};
    return blend(a, b, thereAndBack(stride / 2));
}

Pose workingPose(Equipment equipment, double stroke)
{
    const auto [a, b] = strokeOf(equipment);
    return blend(a, b, thereAndBack(stroke));
}

} // namespace interleave::kitchen
