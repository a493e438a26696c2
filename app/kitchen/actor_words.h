#pragma once

// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <optional>
#include <QString>

#include "app/kitchen/actor.h"

namespace interleave {

class Words;

/// "Chef 1", "Ada's order", "the key".
QString nameOf(const Words& words, const kitchen::Script& script, const Actor& actor);
/// What it stands for and what it does in a frame: "core 0: works for Ada", "a task: waits for I/O", "a lock: held by Ada".
QString doingOf(const Words& words, const kitchen::Script& script, const kitchen::Frame& frame, const Actor& actor);
/// The term for what an order does, as a text on operating systems has it; none before and after.
std::optional<QString> termOf(kitchen::OrderState state);

} // namespace interleave
