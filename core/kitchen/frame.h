#pragma once

// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <cstdint>
#include <optional>
#include <vector>

#include "core/kitchen/script.h"

namespace interleave::kitchen {

/// How the replayed time passes on the screen. Only what is decoration, and how long a walk is drawn, follows it.
struct Pace {
    int slowdown = 100;   ///< times slower than real; at least 1
    bool isStill = false; ///< nothing moves between two switches: for those whom movement disturbs

    /// The stretch of a run that passes in so much time on the screen.
    Duration replayed(Duration onScreen) const { return onScreen / slowdown; }
    friend bool operator==(const Pace&, const Pace&) = default;
};

enum class OrderState {
    NotYetThere,    ///< another task has not started it
    Running,        ///< a chef works on it
    Ready,          ///< wants a chef
    Taken,          ///< its chef is called away for a moment
    WaitingIo,      ///< the equipment does its work, and nobody is needed
    WaitingLock,    ///< wants a key that another order holds
    WaitingMessage, ///< wants something from another order
    Served,
    Abandoned, ///< the run ended before it was done
};

struct OrderFrame {
    OrderState state = OrderState::NotYetThere;
    std::optional<StepIndex> step; ///< none before it is there and when it is served
    std::optional<ChefId> chef;    ///< just while Running
    Equipment equipment = Equipment::Machine;
    /// Of the step, 0 to 1: what has run of the time that it runs; of a step that only waits, what has passed of its time.
    double progress = 0;
    std::size_t boxesDone = 0; ///< of the ticket, from the first on
    bool isOpen = false;       ///< of a chest: a chef works at it, with its key where there is one
    bool isTired = false;      ///< has not been worked on for so long that it shows
    double hop = 0;            ///< 0 to 1 and back to 0, once, when it is served
    /// Of all turns of all chefs none has begun later than the one that a chef works on here: what a still picture has to point out.
    bool isNew = false;

    friend bool operator==(const OrderFrame&, const OrderFrame&) = default;
};

/// How much of a chef's time an order got.
struct Attention {
    TaskId order{};
    double share = 0; ///< over 0, up to 1
    friend bool operator==(const Attention&, const Attention&) = default;
};

struct ChefFrame {
    std::optional<TaskId> order; ///< that the chef works on now
    /// Where the feet are: on the way from one bench to another, or to or from the place where idle chefs stand (none).
    std::optional<TaskId> from;
    std::optional<TaskId> to;
    double way = 1;    ///< 0 at `from`, 1 at `to`; where both are one place, 1
    double stroke = 0; ///< of the work, 0 to 1, again and again
    /// Where the chef changes too fast to be seen at one bench at a time: who got how much of the time just passed, lower orders
    /// first. Else empty.
    std::vector<Attention> attention;

    friend bool operator==(const ChefFrame&, const ChefFrame&) = default;
};

/// Something that orders share.
struct SharedFrame {
    std::vector<TaskId> holders; ///< of a lock or of keys, whether the frame has their orders or not; lower ones first
    std::vector<TaskId> inTurn; ///< among whom it goes from hand to hand, so that nobody is known to hold it; lower ones first
    std::vector<TaskId> waiting; ///< for it, of the orders of the frame; lower ones first
    std::optional<std::int64_t> left; ///< keys in a bowl, values in a channel; none where it is not known, or is no such thing
    bool isTooFast = false;           ///< is taken and given back again and again just now, within a step

    friend bool operator==(const SharedFrame&, const SharedFrame&) = default;
};

/// Where everybody is, and what everything does.
struct Frame {
    TimePoint time;
    std::vector<ChefFrame> chefs;    ///< by ChefId
    std::vector<OrderFrame> orders;  ///< by TaskId, the first ones
    std::vector<SharedFrame> shared; ///< by SharedId

    friend bool operator==(const Frame&, const Frame&) = default;
};

/// A customer is tired when nobody has worked on the order for this part of the whole run.
inline constexpr double kTiredAfter = 1.0 / 3;
/// A walk takes so long on the screen, unless the switch itself took longer.
inline constexpr Duration kWalk = std::chrono::milliseconds(250);
/// Who has nothing to do for so long on the screen goes to where idle chefs stand.
inline constexpr Duration kLongRest = std::chrono::milliseconds(1200);
/// A chef who changes more often than `kMostChanges` times in this time on the screen is shown by shares: eyes cannot follow, and
/// lamps that flash more than three times a second can harm.
inline constexpr Duration kEyesTime = std::chrono::milliseconds(1000);
inline constexpr std::size_t kMostChanges = 5;
/// Shares are those of so much time on the screen.
inline constexpr Duration kShareTime = std::chrono::milliseconds(400);

/// The frame of a time, which depends on nothing else: playing and scrubbing agree. `orders`: of the first ones only. Takes time
/// by the number of chefs and orders, and of the turns in kShareTime.
Frame frameAt(const Script& script, TimePoint t, const Pace& pace, std::size_t orders = SIZE_MAX);

} // namespace interleave::kitchen
