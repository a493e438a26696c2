// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/window/lesson_picture.h"

#include <algorithm>
#include <utility>

#include "app/gantt/gantt_moves.h"
#include "app/run/run_history.h"
#include "app/window/chart_area.h"
#include "app/window/lesson_desk.h"

namespace interleave {

namespace {

/// Null while there is no whole run.
const RunResult* resultOf(const GanttRun& run)
{
    return run.isLive ? nullptr : run.result.get();
}

} // namespace

LessonPicture::LessonPicture(LessonDesk& desk, ChartArea& charts, QObject* parent)
    : QObject(parent), m_desk(desk), m_charts(charts)
{
    LessonProgress& progress = desk.progress();
    GanttPicker& picker = charts.view().picker();
    const auto refresh = [this] {
        show();
        ask();
    };
    connect(&progress, &LessonProgress::moved, this, [this, refresh] {
        m_isLeft = false;
        arrange();
        refresh();
    });
    connect(&progress, &LessonProgress::answered, this, refresh);
    connect(&progress, &LessonProgress::measured, this, refresh);
    connect(&charts.state(), &GanttState::rowsChanged, this, refresh);
    connect(&picker, &GanttPicker::picked, this, &LessonPicture::take);
    connect(&picker, &GanttPicker::left, this, [this] {
        m_isLeft = true;
        m_desk.focus();
    });
    connect(&desk, &LessonDesk::chartAsked, this, &LessonPicture::goToChart);
}

/// As the step likes it, unless one like it came before: then somebody may have chosen otherwise since. After the lesson as before it.
/// No program stands beside the charts as it begins: where a step is about one, that is in the step.
void LessonPicture::arrange()
{
    const LessonProgress& progress = m_desk.progress();
    if (!progress.isOn()) {
        adopt(m_before.value_or(lesson::Show()));
        if (std::exchange(m_before, std::nullopt))
            m_charts.setListingShown(m_hadListing);
        m_asked = {};
        return;
    }
    if (!m_before) {
        m_before = lesson::Show{.page = m_charts.stage().page().id.toStdString(), .rows = m_charts.rowsBy()};
        m_hadListing = !m_charts.listing().isHidden();
        m_charts.setListingShown(false);
    }
    const lesson::Show asked = progress.lesson().showAt(progress.place());
    if (std::exchange(m_asked, asked) != asked)
        adopt({.page = asked.page.empty() ? m_before->page : asked.page, .rows = asked.rows ? asked.rows : m_before->rows});
}

void LessonPicture::adopt(const lesson::Show& show)
{
    if (const QString page = QString::fromStdString(show.page); !page.isEmpty() && page != m_charts.stage().page().id)
        emit m_charts.pageAsked(page);
    if (show.rows && *show.rows != m_charts.rowsBy())
        emit m_charts.rowsByAsked(*show.rows);
}

void LessonPicture::show()
{
    std::vector<gantt::Ghost> ghosts;
    const std::vector<GanttRun>& runs = m_charts.state().runs();
    for (std::size_t chart = 0; chart < runs.size(); ++chart)
        ghosts.push_back(ghostOver(m_desk.progress(), chart, shownRun(resultOf(runs[chart]))));
    m_charts.state().setGhosts(std::move(ghosts));
}

/// With the series of which it is one.
ShownRun LessonPicture::shownRun(const RunResult* run) const
{
    for (const std::vector<RunPointer>& series : m_desk.history().shown().set->series) {
        if (std::ranges::find(series, run, &RunPointer::get) != series.end())
            return {run, series};
    }
    return {run};
}

/// A moment, in the chart that the present step is about.
void LessonPicture::ask()
{
    GanttPicker& picker = m_charts.view().picker();
    const std::vector<GanttRun>& runs = m_charts.state().runs();
    for (std::size_t chart = 0; chart < runs.size() && !m_isLeft; ++chart) {
        const RunResult* result = resultOf(runs[chart]);
        if (!result || !isAskedFor(m_desk.progress(), *result))
            continue;
        if (!picker.isOn())
            picker.begin(chart);
        return;
    }
    if (picker.isOn())
        picker.end();
}

/// In which every task has a row, wherever one is.
void LessonPicture::goToChart()
{
    m_isLeft = false;
    if (!m_charts.view().isVisible())
        emit m_charts.pageAsked(QStringLiteral("charts"));
    if (m_charts.rowsBy() != gantt::RowsBy::Task)
        emit m_charts.rowsByAsked(gantt::RowsBy::Task);
    ask();
    if (m_charts.view().picker().isOn())
        m_charts.view().setFocus();
}

void LessonPicture::take(std::size_t task, TimeRange time)
{
    m_desk.progress().answer(lesson::Spot{.task = task, .time = time});
    showPlace();
    m_desk.focus();
}

/// Where it is to be seen, unless that was chosen.
void LessonPicture::showPlace()
{
    const LessonProgress& progress = m_desk.progress();
    const lesson::AnswerResult result = progress.resultAt(progress.place());
    if (result.place && result.standing == lesson::AnswerResult::Standing::Otherwise)
        lookAt(m_charts.state(), result.place->time);
}

} // namespace interleave
