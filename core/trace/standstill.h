#pragma once

// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <array>
#include <optional>
#include <string_view>
#include <vector>

#include "core/base/ids.h"
#include "core/base/time.h"

namespace interleave {

enum class StandstillKind {
    Deadlock, ///< each waits for another of them, for ever
    Livelock, ///< each is busy giving way to another of them, and nobody gets on
};

inline constexpr std::array kStandstillKinds{StandstillKind::Deadlock, StandstillKind::Livelock};

/// Short stable word for files: "deadlock", "livelock".
std::string_view idOf(StandstillKind kind);

/// Tasks that could not have gone on however long one had waited; the run was ended because of them.
struct Standstill {
    /// What one of them waits for.
    struct Member {
        TaskId task{};
        std::optional<SharedId> waitsFor{}; ///< none when it waits for a task to be done
        std::optional<TaskId> who{}; ///< who has it, or who is to be done; none where nobody in particular could help

        friend bool operator==(const Member&, const Member&) = default;
    };

    StandstillKind kind = StandstillKind::Deadlock;
    std::vector<Member> members; ///< where they wait in a circle, each for the next one and the last for the first
    TimePoint found{};           ///< when the watch named it

    friend bool operator==(const Standstill&, const Standstill&) = default;
};

} // namespace interleave
