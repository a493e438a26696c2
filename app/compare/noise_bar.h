#pragma once

// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <array>
#include <memory>

#include "app/compare/notice_bar.h"
#include "core/run/explanation.h"

namespace interleave {

/// Says that others disturbed a run, and offers to run again, once or until it is quiet. Hidden while none of the runs was disturbed.
/// Thread safety: UI thread only. `words` outlives the bar.
class NoiseBar : public NoticeBar {
    Q_OBJECT

public:
    NoiseBar(const Words& words, const Theme& theme, QWidget* parent = nullptr);

    void setRuns(const std::array<std::shared_ptr<const RunResult>, 2>& runs);
    /// What is said above the picture, so that nothing is said twice.
    void setAnswer(Explanation answer);

signals:
    /// The other button was pressed: run again until nothing disturbs it.
    void untilQuietAsked();

private:
    void tell();

    const Words& m_words;
    std::array<std::shared_ptr<const RunResult>, 2> m_runs;
    Explanation m_answer;
};

} // namespace interleave
