// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/window/shown_chart.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <QCoreApplication>

#include "app/i18n/qt_words.h"
#include "core/program/plan_facts.h"
#include "core/run/captions.h"

namespace interleave {

namespace {

/// By how much a run takes longer than its computing alone, usually.
constexpr double kWithWaits = 1.2;

/// What is said of charts.
struct ShownChart {
    Q_DECLARE_TR_FUNCTIONS(ShownChart)
};

/// A run that will stand there is on, or comes.
bool isMadeAt(Side side, const RunState& state)
{
    return state.isBusy && (side == Side::Above || state.models > 1);
}

/// What stands in the empty plot of a side.
QString messageFor(Side side, const RunState& state)
{
    if (!isMadeAt(side, state))
        return side == Side::Above ? ShownChart::tr("The measured bars appear here when you press Run both.")
                                   : ShownChart::tr("And here, on the same time axis, so that you can compare.");
    if (state.areMany())
        return ShownChart::tr("Runs again and again, in turn with the other one.");
    if (state.side() != side)
        return ShownChart::tr("Runs next, by itself, so that the two do not disturb each other.");
    return state.isTooMuch ? ShownChart::tr("Too much to draw while it runs; shown when it has ended.")
                           : ShownChart::tr("Being measured now …");
}

void addRun(const ShownRuns::Place& place, const Words& words, GanttRun& chart)
{
    chart.result = place.shown();
    chart.place = toQString(words, placeCaption(*chart.result));
    if (const std::size_t total = place.counted.kept.size(); total > 1) {
        const QString run =
            place.isMedian() ? ShownChart::tr("%1, run %2 of %3, the median") : ShownChart::tr("%1, run %2 of %3");
        chart.place = run.arg(chart.place).arg(place.run + 1).arg(total);
    }
    chart.evidence = toQString(words, evidenceCaption(*chart.result));
    if (const std::optional<Verdict>& verdict = chart.result->verdict) {
        chart.cameOut = toQString(words, verdict->cameOut);
        chart.isUnexpected = verdict->judgement == Judgement::Unexpected;
    }
}

/// How many of the machine's cores a model will use.
std::int64_t coresFor(const ExecutionModel& model, const Setup& setup, const std::optional<Machine>& machine)
{
    const auto cores = static_cast<std::int64_t>(machine ? machine->cpus.size() : 1);
    const std::int64_t chosen = setup.cores() > 0 ? std::min<std::int64_t>(setup.cores(), cores) : cores;
    return model.usesManyCores ? chosen : 1;
}

} // namespace

GanttRun shownChart(Side side, const RunDesk& desk, const Setup& setup, const Words& words)
{
    const auto& [above, below] = desk.history().shown().places;
    const ShownRuns::Place& place = desk.history().shown().at(side);
    const ExecutionModel& model = *place.model;
    GanttRun chart;
    RunRequest request;
    request.model = &model;
    request.ordinal = ordinalsOf(std::array{above.model, below.model})[static_cast<std::size_t>(side)];
    chart.heading = toQString(words, headingCaption(request));
    if (place.shown()) {
        addRun(place, words, chart);
        return chart;
    }
    const std::optional<Machine>& machine = desk.controller().machine();
    const std::int64_t used = coresFor(model, setup, machine);
    const RunState& state = desk.state();
    chart.place = model.isSimulated ? QString() : QString::fromStdString(words.translate(model.place, used));
    chart.evidence = toQString(words, model.summary);
    for (const Task& task : setup.plan().tasks)
        chart.placeholderTasks.append(QString::fromStdString(task.name));
    chart.message = messageFor(side, state);
    chart.isDue = isMadeAt(side, state);
    if (!chart.isDue || state.areMany() || model.isSimulated)
        return chart;
    chart.expected = Duration(std::llround(kWithWaits * static_cast<double>((workOf(setup.plan()) / used).count())));
    if (state.side() == side) {
        chart.evidence =
            machine->witnessProblem.text.isEmpty()
                ? ShownChart::tr("Being measured. Checked against the kernel's own record when it has finished.")
                : ShownChart::tr("Being measured. Turns are concluded from gaps.");
    }
    return chart;
}

GanttRun lessonChart(GanttRun chart, bool isGuessing)
{
    if (chart.result || chart.isDue)
        return chart;
    chart.evidence.clear();
    chart.message = isGuessing ? ShownChart::tr("Guess first: the run comes then, and is drawn here.")
                               : ShownChart::tr("What the lesson runs is drawn here.");
    return chart;
}

} // namespace interleave
