#pragma once

// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QObject>

namespace interleave {

class LessonDesk;
class ResultsView;
class RightSide;
class RunDesk;
class WindowActions;

/// What of the window follows a lesson: what stands at the place of the answer, what is folded away, and that nothing gives an answer
/// away before the guess.
/// Thread safety: UI thread only. What it is made from outlives it.
class LessonSurroundings : public QObject {
    Q_OBJECT

public:
    /// What follows it.
    struct Parts {
        LessonDesk& lessons;
        const RunDesk& runs;
        ResultsView& results;
        RightSide& rightSide;
        WindowActions& actions;
    };

    explicit LessonSurroundings(const Parts& parts, QObject* parent = nullptr);

private:
    void follow();

    Parts m_parts;
};

} // namespace interleave
