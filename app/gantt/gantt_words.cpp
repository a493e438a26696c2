// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/gantt/gantt_words.h"

#include <algorithm>
#include <cmath>
#include <QLocale>

#include "app/gantt/gantt_rows.h"
#include "app/i18n/qt_words.h"
#include "core/analysis/between.h"
#include "core/analysis/releases.h"
#include "core/gantt/tick_label.h"
#include "core/run/captions.h"

namespace interleave {

namespace {

/// The largest power of ten that is not longer; at least a nanosecond.
Duration powerOfTenIn(Duration length)
{
    Duration power{1};
    while (power * 10 <= length)
        power *= 10;
    return power;
}

TimePoint roundedTo(Duration step, TimePoint t)
{
    const Duration since = t.time_since_epoch() + step / 2;
    return TimePoint(since - since % step);
}

} // namespace

QString GanttWords::operator()(const Text& text) const
{
    return toQString(m_words, text);
}

QString GanttWords::operator()(const Message& message) const
{
    return toQString(m_words, message);
}

QString GanttWords::duration(Duration length) const
{
    return QString::fromStdString(m_words.duration(length));
}

/// Of a row in an empty plot.
QString GanttWords::placeholderName(const RowPlace& row) const
{
    switch (m_state.rowsBy()) {
    case gantt::RowsBy::Task: return m_state.runs()[row.run].placeholderTasks.value(static_cast<int>(row.row));
    case gantt::RowsBy::Worker: return tr("Threads");
    case gantt::RowsBy::Cpu: return tr("Cores");
    }
    return {};
}

QString GanttWords::rowName(const RowPlace& row) const
{
    const GanttRun& run = m_state.runs()[row.run];
    const auto& chart = m_state.chartOf(row.run);
    if (!chart && run.result && m_state.rowsBy() == gantt::RowsBy::Task)
        return QString::fromStdString(run.result->trace.taskOf(static_cast<TaskId>(row.row)).name);
    if (!chart || chart->rows.empty())
        return placeholderName(row);
    const gantt::Row::Subject subject = chart->rows[row.row].subject();
    if (const auto* task = std::get_if<TaskId>(&subject))
        return QString::fromStdString(run.result->trace.taskOf(*task).name);
    if (const auto* worker = std::get_if<WorkerId>(&subject))
        return tr("Thread %1").arg(indexOf(*worker) + 1);
    return tr("Core %1").arg(indexOf(std::get<CpuId>(subject)));
}

QStringList GanttWords::describe(const BarPlace& place) const
{
    const RunResult& result = *m_state.runs()[place.run].result;
    const gantt::Bar bar = m_state.barOf(place);
    const Span span = result.trace.tasks[indexOf(bar.first.task)].spans[bar.first.span];
    const Task& task = result.trace.taskOf(bar.first.task);
    const Step& step = task.program[indexOf(span.step)];
    const Activity activity = bar.activity;
    const Text title = activityTitle(activity, *result.request.scenario, span.evidence);

    QStringList lines;
    lines << tr("%1: %2", "task: step").arg(QString::fromStdString(task.name), toQString(m_words, step.name));
    lines << (hasCore(activity) && span.cpu ? tr("%1 on core %2").arg(toQString(m_words, title)).arg(indexOf(*span.cpu))
                                            : toQString(m_words, title));
    // From and to as exact as the length, which has three figures.
    const Duration exact = std::max(Duration{1}, powerOfTenIn(bar.time.length()) / 100);
    const std::vector<Message> fromTo =
        gantt::tickLabels({roundedTo(exact, bar.time.begin), roundedTo(exact, bar.time.end)});
    lines << tr("%1 long, from %2 to %3")
                 .arg(duration(bar.time.length()), toQString(m_words, fromTo[0]), toQString(m_words, fromTo[1]));
    if (const std::optional<Link> releasing = releaseOf(result.trace, bar.first.task, bar.first.span))
        lines << release(*releasing, *result.trace.plan);
    lines << toQString(m_words, titleOf(span.evidence));
    return lines;
}

/// "Ben let it go on: gave the lock back (key 2)".
QString GanttWords::release(const Link& release, const Plan& plan) const
{
    const QString how = toQString(m_words, titleOf(release.kind));
    const QString who = QString::fromStdString(plan.tasks[indexOf(release.from)].name);
    if (!release.about)
        return tr("%1 let it go on: %2", "task, what it did").arg(who, how);
    return tr("%1 let it go on: %2 (%3)", "task, what it did, with what")
        .arg(who, how, toQString(m_words, plan.shared[indexOf(*release.about)].name));
}

QString GanttWords::moment(TimePoint t, TimeRange window, double pixels) const
{
    const Duration step = powerOfTenIn(window.length() / std::llround(std::max(1.0, pixels)));
    const TimePoint rounded = roundedTo(step, t);
    return toQString(m_words, gantt::tickLabels({rounded, rounded + step}).front());
}

QString GanttWords::instant(const RowPlace& row, TimePoint t, const QString& moment) const
{
    const gantt::Chart& chart = *m_state.chartOf(row.run);
    const std::optional<std::size_t> bar = chart.rows[row.row].barAt(t);
    const Levels::Cursor level(chart.levels, t);
    const std::int64_t running = level.isAtEnd() ? 0 : level.level().running;
    const QString what =
        bar ? describe({row.run, row.row, *bar}).mid(0, 2).join(tr(", ")) : tr("%1: nothing", "row").arg(rowName(row));
    const QString found =
        tr("%1, %2; %3", "time, what is there, how many run then")
            .arg(moment, what, toQString(m_words, Message{INTERLEAVE_TEXT_N("window", "%n task(s) running"), {}, running}));
    if (!chart.hasLine())
        return found;
    const Levels::Cursor line(chart.line, t);
    const std::int64_t waiting = line.isAtEnd() ? 0 : line.level().running;
    return tr("%1, %2", "what is there at a time, how many are in line then")
        .arg(found, toQString(m_words, Message{INTERLEAVE_TEXT_N("window", "%n request(s) in line"), {}, waiting}));
}

QString GanttWords::length(std::size_t run) const
{
    const QString length = duration(m_state.chartOf(run)->time.length());
    if (m_state.runs()[run].isLive)
        return tr("%1 so far").arg(length);
    switch (m_state.runs()[run].result->trace.info.outcome) {
    case Outcome::Completed: return length;
    case Outcome::Stopped: return tr("stopped after %1").arg(length);
    case Outcome::Standstill: return tr("ended after %1: nobody got on").arg(length);
    case Outcome::RecordingFull: return tr("recorded for %1: no room for more").arg(length);
    }
    return length;
}

QString GanttWords::answer(std::size_t run) const
{
    if (!m_state.runs()[run].isLive)
        return toQString(m_words, overlapAnswer(*m_state.runs()[run].result));
    const int peak = m_state.chartOf(run)->overlap.peak;
    return peak < 2 ? tr("Not so far") : tr("Yes, up to %1, so far").arg(peak);
}

QString GanttWords::earlier(std::size_t run) const
{
    for (std::size_t each = 0; each < m_state.runCount(); ++each) {
        if (m_state.chartOf(each) && m_state.runs()[each].result->trace.info.outcome != Outcome::Completed)
            return {};
    }
    const TimePoint latest = latestEnd(m_state);
    const auto& chart = m_state.chartOf(run);
    if (!chart || chart->time.isEmpty() || chart->time.end == latest)
        return {};
    return tr("ended %1 earlier").arg(duration(latest - chart->time.end));
}

QString GanttWords::between(std::size_t run) const
{
    const std::optional<TimeRange> range = m_state.markers().between();
    const auto& chart = m_state.chartOf(run);
    if (!range || !chart || range->isEmpty())
        return {};
    const Between found = interleave::between(m_state.runs()[run].result->trace, chart->levels, *range);
    if (found.taskTime() == Duration{})
        return tr("nothing was on");
    const auto percent = [](std::int64_t value) { return QLocale().toString(static_cast<qlonglong>(value)); };
    if (found.percentOf(Activity::Taken) == 0) {
        return tr("running %1 %, ready %2 %, waiting %3 %; at most %4 at once")
            .arg(percent(found.percentOf(Activity::Running)), percent(found.percentOf(Activity::Ready)),
                 percent(found.waitingPercent()))
            .arg(found.peak);
    }
    return tr("running %1 %, ready %2 %, waiting %3 %, taken %4 %; at most %5 at once")
        .arg(percent(found.percentOf(Activity::Running)), percent(found.percentOf(Activity::Ready)),
             percent(found.waitingPercent()), percent(found.percentOf(Activity::Taken)))
        .arg(found.peak);
}

QString GanttWords::message(std::size_t run) const
{
    if (const std::optional<double> share = m_state.preparedShare(run))
        return tr("Preparing the chart: %1 %").arg(std::floor(*share * 100));
    const auto& chart = m_state.chartOf(run);
    if (!chart)
        return m_state.runs()[run].message;
    return chart->rows.empty() ? tr("The system did not tell the program on which core it ran.") : QString();
}

QString GanttWords::summary() const
{
    QStringList summaries;
    for (std::size_t run = 0; run < m_state.runCount(); ++run) {
        summaries << summaryOf(run);
        for (const Message& said : m_state.ghostOf(run).sentences())
            summaries << (*this)(said);
    }
    return summaries.join(QLatin1Char(' '));
}

QString GanttWords::summaryOf(std::size_t run) const
{
    const GanttRun& shown = m_state.runs()[run];
    const auto& chart = m_state.chartOf(run);
    if (!chart || shown.isLive)
        return tr("%1 %2: %3").arg(shown.heading, shown.place, message(run));
    QStringList rows;
    for (std::size_t row = 0; row < chart->rows.size(); ++row)
        rows << rowName({run, row});
    const auto pattern = [outcome = shown.result->trace.info.outcome] {
        switch (outcome) {
        case Outcome::Stopped: return tr("%1 %2: stopped after %3. %4 %5.");
        case Outcome::RecordingFull: return tr("%1 %2: recorded for %3, no room for more. %4 %5.");
        case Outcome::Completed:
        case Outcome::Standstill: break;
        }
        return tr("%1 %2: ended after %3. %4 %5.");
    };
    const QString sentence =
        pattern().arg(shown.heading, shown.place, duration(shown.result->metrics.makespan),
                      toQString(m_words, overlapQuestion()), toQString(m_words, overlapAnswer(*shown.result)));
    QStringList sentences{sentence, tr("%1.", "how it is known").arg(shown.evidence),
                          tr("Rows: %1.").arg(rows.join(tr(", ")))};
    if (chart->hasLine())
        sentences << toQString(m_words,
                               Message{INTERLEAVE_TEXT_N("window", "In line: at most %n request(s)."), {}, chart->linePeak});
    return sentences.join(QLatin1Char(' '));
}

} // namespace interleave
