#pragma once

// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <optional>
#include <QString>

#include "app/lecture/lecture_show.h"
#include "core/base/time.h"

namespace interleave {

/// "12:34", with hours where there are some.
QString clockText(Duration time);

/// What the clock of a lecture says.
struct ClockReading {
    Duration elapsed{};
    bool isRunning = false;
    std::optional<Duration> planned{};   ///< for the whole lecture
    std::optional<Duration> reachedBy{}; ///< when one should have come to where one is; none: not planned
    std::optional<Duration> leftBy{};    ///< and when one should be going on from there
};

/// "7:26 left of 20:00", "+1:10 over 20:00"; empty: not planned.
QString leftInWords(const ClockReading& clock);
/// "+2:10 behind the plan", "-1:05 ahead of the plan", "On time"; how to start it, where it has not been started.
QString paceInWords(const ClockReading& clock);
/// More than half a minute late.
bool isLate(const ClockReading& clock);
/// Of a lecture, at its present place.
ClockReading readClock(const LectureShow& show);

/// How the runs of a place are, and what to press; empty where it is about none.
QString standingInWords(const RunStanding& standing);
/// Nothing can be told from what is shown of them.
bool isTroubled(const RunStanding& standing);

/// "Question: What will you see?".
QString placeInWords(LectureShow& show, std::size_t n);
/// "12 of 40", counted from 1.
QString placeNumber(const LectureShow& show, std::size_t n);
/// What covers or holds the audience's picture, and what to press; empty: nothing.
QString coverInWords(const LectureShow& show);

} // namespace interleave
