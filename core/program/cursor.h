#pragma once

// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <array>

#include "core/program/plan.h"

namespace interleave {

/// Where a task is in its program. Goes from step to step, and round in repeats; never rests on a Repeat itself.
/// Allocates nothing. Thread safety: none; one owner.
class Cursor {
public:
    /// At the first step. `program` outlives the cursor.
    explicit Cursor(const Program& program);

    bool isAtEnd() const { return m_next >= m_program->size(); }
    /// Requires: !isAtEnd().
    StepIndex index() const { return static_cast<StepIndex>(m_next); }
    const Step& step() const { return (*m_program)[m_next]; }

    /// To the step that is done next.
    void advance();
    /// Past this step and the `steps` that follow it, within the same repeat. Requires: there are so many.
    void skip(std::uint16_t steps);
    /// To the end, whatever comes between.
    void finish();
    /// `steps` back, within the same repeat. Requires: there are so many.
    void goBack(std::uint16_t steps);

private:
    struct Round {
        std::uint16_t begin; ///< first step of what is repeated
        std::uint16_t end;   ///< one behind its last
        std::int64_t left;   ///< how many times more, after the present one
    };
    void settle();

    const Program* m_program;
    std::array<Round, kDeepestRepeat> m_rounds{};
    std::uint16_t m_next = 0;
    std::uint16_t m_depth = 0;
};

} // namespace interleave
