#pragma once

// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <vector>

#include "core/program/plan.h"

namespace interleave::kitchen {

/// What stands on an order's bench while it is at a step. The first four are a kebab's, the others stand for anything else.
enum class Equipment {
    Spit,
    Fryer,
    Board,
    Counter,
    Machine, ///< computing
    Mailbox, ///< waiting for a device or for an answer
    Chest,   ///< taking and giving back locks and keys, and what lies in memory
    Pass,    ///< sending and receiving; other tasks
};

/// By the step's station where the kitchen knows it, else by what the step does.
Equipment equipmentOf(const Step& step);

/// What one has in hand who has something that is shared.
enum class Token { Key, Fork };

/// The step happens at a table laid with forks, where the philosophers sit.
bool isAtTable(const Step& step);
/// By the station where it is taken.
Token tokenOf(const Plan& plan, SharedId what);

/// How something shared stands in the kitchen.
enum class Fitting {
    None, ///< it is not shown
    Hook, ///< with one key
    Bowl, ///< of keys
    Pass, ///< for what is handed from one to another
};
Fitting fittingOf(const SharedKind& kind);

/// A box on an order's ticket: all steps of a program at one piece of equipment.
struct TicketBox {
    Equipment equipment = Equipment::Machine;
    StepIndex last{}; ///< once the task is behind this step it is done here for good, repeats counted in
    friend bool operator==(const TicketBox&, const TicketBox&) = default;
};

/// In the order in which a program comes to them. Each piece of equipment once.
std::vector<TicketBox> ticketOf(const Program& program);

} // namespace interleave::kitchen
