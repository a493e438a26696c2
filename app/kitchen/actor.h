#pragma once

// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <cstddef>
#include <variant>

#include "core/kitchen/frame.h"

namespace interleave {

/// Somebody or something in a kitchen that one can point at: a chef, an order with its customer, something that orders share.
using Actor = std::variant<kitchen::ChefId, TaskId, SharedId>;

/// An actor of one of the kitchens.
struct ActorPlace {
    std::size_t run = 0;
    Actor actor;
    friend bool operator==(const ActorPlace&, const ActorPlace&) = default;
};

} // namespace interleave
