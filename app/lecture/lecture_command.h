#pragma once

// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <optional>
#include <QKeySequence>
#include <QList>
#include <QString>
#include <vector>

class QKeyEvent;

namespace interleave {

/// What one does in a lecture.
enum class LectureCommand {
    GoOn,
    GoBack,
    Black,
    White,
    Freeze,
    GoTo,
    Overview,
    RunAgain,
    Recorded,
    Other,
    Play,
    Slower,
    Faster,
    Spotlight,
    Magnifier,
    Clock,
    ResetClock,
    ShowHands,
    OtherVote,
    MoreHands,
    FewerHands,
    SwapScreens,
    Speaker,
    Keys,
    End,
};

/// A command as it is offered.
struct LectureKey {
    LectureCommand command{};
    QList<QKeySequence> keys; ///< each of them does it
    QString words;            ///< what it does
};

/// All of them, in the order of the card that lists them.
std::vector<LectureKey> lectureKeys();
/// What was pressed; none: nothing of a lecture. Shift counts for letters only where they are told apart by it.
std::optional<LectureCommand> commandOf(const QKeyEvent& event);
/// A figure, from the upper row or the keypad.
std::optional<int> figureOf(const QKeyEvent& event);
/// "PgDn, Right, Space, N".
QString keysInWords(const LectureKey& key);

} // namespace interleave
