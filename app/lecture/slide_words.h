#pragma once

// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QCoreApplication>

#include "app/lecture/chart_lens.h"
#include "app/lecture/lecture_show.h"
#include "app/lecture/word_places.h"

namespace interleave {

class PlayHead;

/// What is said on the slide that the audience has before it.
/// Thread safety: UI thread only. `show` outlives it.
class SlideWords {
    Q_DECLARE_TR_FUNCTIONS(SlideWords)

public:
    explicit SlideWords(LectureShow& show) : m_show(show) {}

    /// A picture of runs that are not there yet: words stand for it.
    bool standsFor(const lecture::Slide& slide) const;
    WordSlide words(const lecture::Slide& slide) const;
    /// The runs that a slide is about, of a sweep those of its last value, as they are drawn. Empty where there are none.
    std::vector<GanttRun> charts(const lecture::Slide& slide) const;
    /// The place to look at on charts of so many runs.
    static std::optional<ChartMark> mark(const lecture::Slide& slide, std::size_t runs);
    /// What need not be read: where what is shown was measured, and whether it can be relied on. Empty where nothing measured is shown.
    QString smallLetters(const lecture::Slide& slide) const;
    /// "30 times slower, 124.0 ms": where a replay is; how slow only while it plays.
    QString pace(const PlayHead& head) const;

private:
    RunStanding standing() const { return m_show.standing(m_show.presentation().shown()); }
    bool isRunScene(const lecture::Slide& slide) const;
    QString computerOf(const Machine& machine) const;

    LectureShow& m_show;
};

} // namespace interleave
