#pragma once

// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <optional>
#include <string>
#include <vector>

#include "core/kitchen/script.h"

namespace interleave::kitchen {

/// What a customer's time went into, up to the completion or to where the run ended.
struct OrderBill {
    std::string name;
    std::optional<Duration> served; ///< since the start gate; none where the order was not done
    Duration workedOn{};
    Duration waitedForChef{};
    Duration equipment{};       ///< it did its work, and nobody was needed
    Duration waitedForOthers{}; ///< for keys, and for something from other orders

    friend bool operator==(const OrderBill&, const OrderBill&) = default;
};

struct ChefBill {
    Duration busy{};
    double share = 0; ///< busy / whole, 0 to 1; 0 for an empty run

    friend bool operator==(const ChefBill&, const ChefBill&) = default;
};

/// A run in figures.
struct Bill {
    std::vector<OrderBill> orders; ///< by TaskId
    std::vector<ChefBill> chefs;   ///< by ChefId
    Duration whole{};              ///< from the start gate to the end of the last order

    friend bool operator==(const Bill&, const Bill&) = default;
};

/// Takes time by the number of spans.
Bill billOf(const Script& script);

} // namespace interleave::kitchen
