// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/lesson/step_hint.h"

#include <QCoreApplication>

#include "app/lesson/lesson_progress.h"

namespace interleave {

namespace {

/// What is said of it.
struct StepHint {
    Q_DECLARE_TR_FUNCTIONS(StepHint)
};

/// Of runs of a step that has some, while they are on or some of them are missing.
QString hintOfRuns(const LessonProgress::Making& making, bool isBusy)
{
    if (isBusy)
        return making.all > 1 ? StepHint::tr("Running, %1 of %2 … Esc stops it.").arg(making.made + 1).arg(making.all)
                              : StepHint::tr("Running … Esc stops it.");
    return StepHint::tr("%1 of %2 are there. Press Run to make the others.").arg(making.made).arg(making.all);
}

} // namespace

QString hintAt(const LessonProgress& progress, const ShownStep& shown)
{
    const LessonProgress::Making making = progress.making();
    if (shown.offersRun && (shown.isBusy || making.made > 0))
        return hintOfRuns(making, shown.isBusy);
    if (shown.isTried || std::holds_alternative<lesson::RunStep>(progress.step().work))
        return progress.isMeasured() || !shown.canRun ? QString() : StepHint::tr("Press Run, and see what comes out.");
    if (progress.run() && !progress.isMeasured())
        return StepHint::tr("This step speaks of a run that is not there. Press Run to make it.");
    if (!shown.isAsked)
        return {};
    if (progress.isDecided())
        return StepHint::tr("The run has decided. What you said stays.");
    const bool isGiven = !std::holds_alternative<std::monostate>(progress.given());
    if (!isGiven)
        return StepHint::tr("Not sure? Make a guess, or go on without one.");
    return progress.isPrediction() ? StepHint::tr("Kept. The run will show what comes out.") : QString();
}

} // namespace interleave
