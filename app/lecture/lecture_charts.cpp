// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/lecture/lecture_charts.h"

#include "app/i18n/qt_words.h"
#include "core/run/captions.h"

namespace interleave {

std::vector<GanttRun> lectureCharts(const RunSet& runs, const Words& words)
{
    std::vector<RunPointer> shown = runs.medians();
    if (shown.size() > 2)
        shown = {shown.front(), shown.back()};
    std::vector<GanttRun> charts;
    for (const RunPointer& run : shown) {
        GanttRun chart;
        chart.heading = toQString(words, headingCaption(run->request));
        chart.place = toQString(words, placeCaption(*run));
        chart.evidence = toQString(words, evidenceCaption(*run));
        chart.result = run;
        charts.push_back(std::move(chart));
    }
    return charts;
}

} // namespace interleave
