#pragma once

// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <array>
#include <optional>
#include <string_view>

#include "core/base/ids.h"
#include "core/base/text.h"
#include "core/base/time.h"

namespace interleave {

/// What became of something that was asked of a run.
enum class Fate : unsigned char {
    Answered,
    Open,     ///< not answered when the run ended
    Refused,  ///< nobody took it in, or who did closed the connection
    TimedOut, ///< who asked gave up
};

inline constexpr std::array kFates{Fate::Answered, Fate::Open, Fate::Refused, Fate::TimedOut};

/// Stable word for files: "answered", "open", "refused", "timed-out".
std::string_view idOf(Fate fate);
/// For people.
Text titleOf(Fate fate);

/// Something that was asked of a run from outside: a request of a client, a key that was pressed. Its times are those of who asked,
/// but `taken`, so its latency is `answered - due`: also where it was sent late, because who asked was held up.
struct Request {
    SharedId device{};                   ///< which service or events of the plan
    TimePoint due{};                     ///< when it should have been sent
    TimePoint sent{};                    ///< and was; never before `due`. Of an event both are the same
    std::optional<TimePoint> taken{};    ///< by the task that answers it
    std::optional<TaskId> task{};        ///< which task that was
    std::optional<TimePoint> answered{}; ///< when who asked had the answer; else when they gave up or were refused
    Fate fate = Fate::Open;

    friend bool operator==(const Request&, const Request&) = default;
};

} // namespace interleave
