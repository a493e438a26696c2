#pragma once

// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <cstdint>
#include <functional>
#include <vector>

#include "core/program/plan.h"

// What follows from a plan, or from the program of one of its tasks, by what its steps mean.

namespace interleave {

/// Calls `visit` for each step of a program with how many times it is done, if no retreat repeats it.
void forEachStep(const Program& program, const std::function<void(const Step& step, std::int64_t times)>& visit);

/// How many steps a program does, repeats counted out.
std::int64_t stepsDoneBy(const Program& program);

/// Computing of all steps together, in time of one core, with the thinking of updates and the moving of numbers; where it varies, on average.
Duration workOf(const Program& program);
Duration workOf(const Plan& plan);
/// The computing of one task as it comes out, if no retreat repeats a step and none is left out: where it varies, what will be drawn.
Duration drawnWorkOf(const Plan& plan, TaskId task);
Duration drawnWorkOf(const Plan& plan);
/// Waiting for devices of all steps together.
Duration ioTimeOf(const Program& program);
/// Time of the longest task if it never had to wait for a core or for another task: no model can be faster.
Duration criticalPathOf(const Plan& plan);

/// By TaskId, whether the task starts only when another spawns it.
std::vector<bool> spawnedTasksOf(const Plan& plan);

/// By step of a program some locks and keys.
using HeldAtSteps = std::vector<std::vector<SharedId>>;
/// Those that the task holds while it does the step, by the order in which the program is written. Taking and giving back are not
/// held themselves; who gives way has given back what it held.
HeldAtSteps heldAt(const Program& program);
/// Those that a task has which is seen doing something at the step: as `heldAt`, but who waits in a condition's room has given the
/// mutex back.
HeldAtSteps insideAt(const Plan& plan, const Program& program);

/// Whether every execution comes to the same answers: not so where a task does steps again, or leaves some out, because of what others do,
/// nor where clients give up, so that who is slow has less to do.
bool hasOneAnswer(const Plan& plan);

/// Whether other programs ask something of it, so that it goes on until its user has enough.
bool isForOthers(const Plan& plan);
/// Whether a task leaves steps out where it has waited for long enough.
bool mayGiveUp(const Plan& plan);

/// Whether some task cannot end before another one goes on: it waits for a value, a notice, or at a barrier.
bool needsTasksToTakeTurns(const Plan& plan);

} // namespace interleave
