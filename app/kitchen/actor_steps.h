#pragma once

// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <optional>
#include <vector>

#include "app/kitchen/actor.h"

namespace interleave {

// How the keyboard goes from actor to actor. None where there is nobody.

/// So many further on, not beyond the last one; the first one where it is at nobody now.
std::optional<ActorPlace> steppedOn(const std::vector<ActorPlace>& all, const std::optional<ActorPlace>& now, int by);
/// The same to the first of the chefs, the orders, what is shared; of the next kitchen.
std::optional<ActorPlace> steppedByGroup(const std::vector<ActorPlace>& all, const std::optional<ActorPlace>& now, int by);

} // namespace interleave
