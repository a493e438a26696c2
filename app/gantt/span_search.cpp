// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/gantt/span_search.h"

#include "app/i18n/qt_words.h"
#include "core/run/captions.h"

namespace interleave {

namespace {

Text titleIn(const RunResult& run, Activity activity)
{
    return run.request.scenario ? activityTitle(activity, *run.request.scenario) : titleOf(activity);
}

Sought soughtBy(const QString& word, const RunResult& run, const Words& language)
{
    const auto isIn = [&word](const QString& name) { return name.contains(word, Qt::CaseInsensitive); };
    Sought sought;
    for (const Task& task : run.trace.plan->tasks) {
        sought.tasks.push_back(isIn(QString::fromStdString(task.name)));
        std::vector<bool>& steps = sought.steps.emplace_back();
        for (const Step& step : task.program)
            steps.push_back(isIn(toQString(language, step.name)) || isIn(toQString(language, step.shortName)));
    }
    for (const Activity activity : kActivities)
        sought.activities[static_cast<std::size_t>(activity)] = isIn(toQString(language, titleIn(run, activity)));
    return sought;
}

} // namespace

std::vector<FoundSpan> findSpans(const RunResult& run, const QString& words, const Words& language)
{
    std::vector<Sought> all;
    const QStringList each = words.simplified().split(QLatin1Char(' '), Qt::SkipEmptyParts);
    for (const QString& word : each)
        all.push_back(soughtBy(word, run, language));
    return all.empty() ? std::vector<FoundSpan>{} : spansThatFit(run.trace, all);
}

} // namespace interleave
