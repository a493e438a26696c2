#pragma once

// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <optional>
#include <vector>

#include "core/analysis/metrics.h"
#include "core/base/text.h"
#include "core/kitchen/script.h"

namespace interleave::kitchen {

/// Where the time of an order went.
struct OrderBill {
    std::optional<Duration> served; ///< after the start of the run; none: it was not served
    Duration workedOn{};            ///< by chefs
    Duration waitedForChef{};       ///< ready for one, and had none
    Duration waitedForEquipment{};  ///< for a device
    Duration waitedForKey{};        ///< for locks and keys
    Duration waitedForOthers{};     ///< for other orders

    friend bool operator==(const OrderBill&, const OrderBill&) = default;
};

struct ChefBill {
    Duration busy{};
    double share = 0; ///< of the whole run, 0 to 1
    friend bool operator==(const ChefBill&, const ChefBill&) = default;
};

/// What a run has come to, in the kitchen's terms. All of it is in the metrics.
struct Bill {
    Duration whole{};                           ///< from the start of the run to its end
    std::vector<OrderBill> orders;              ///< by TaskId
    std::vector<std::optional<ChefBill>> chefs; ///< by ChefId; none where the system does not tell cores
    double busyOnAverage = 0; ///< all chefs together, 0 to 1; without a meaning where `chefs` are none

    friend bool operator==(const Bill&, const Bill&) = default;
};

/// Requires: the metrics are those of the script's trace.
Bill billOf(const Script& script, const Metrics& metrics);

/// At most three sentences: who was served when, who waited longest for a chef, how busy the chefs were. None where there is no order.
std::vector<Message> inWords(const Script& script, const Bill& bill);

/// So many chefs are told one by one.
inline constexpr std::size_t kMostChefsTold = 3;

/// What one more chef would have saved, by two simulated makespans: with `chefs`, and with one more. Says that it is simulated.
Message savedByOneMore(std::size_t chefs, Duration makespan, Duration withOneMore);
/// The two makespans themselves.
Message comparedWithOneMore(std::size_t chefs, Duration makespan, Duration withOneMore);

} // namespace interleave::kitchen
