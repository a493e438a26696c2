// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/program/shape.h"

#include "core/program/step_kinds.h"

namespace interleave {

std::string shapeOf(const Action& action)
{
    return std::visit([]<typename Kind>(const Kind& kind) { return StepKind<Kind>::shape(kind); }, action);
}

} // namespace interleave
