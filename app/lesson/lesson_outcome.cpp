// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/lesson/lesson_outcome.h"

#include <QCoreApplication>

#include "app/i18n/qt_words.h"
#include "app/lesson/rich_prose.h"
#include "core/run/disturbance.h"

namespace interleave {

using lesson::AnswerResult;
using lesson::Choose;

namespace {

/// What is said of what came out.
struct LessonOutcome {
    Q_DECLARE_TR_FUNCTIONS(LessonOutcome)
};

/// Which tries there were, and how often each came out wrong: the last one first, which has just been made.
QString triesIn(const LessonProgress& progress, std::size_t place)
{
    QString text;
    int number = 0;
    for (const LessonProgress::Try& each : progress.triesAt(place)) {
        const QString sentence = each.stoodStill > 0 ? LessonOutcome::tr("Try %1: stood still in %2 of %3 runs")
                                                     : LessonOutcome::tr("Try %1: wrong in %2 of %3 runs");
        const std::int64_t count = each.stoodStill > 0 ? each.stoodStill : each.wrong;
        text.prepend(QStringLiteral("<li>%1</li>").arg(sentence.arg(++number).arg(count).arg(each.runs).toHtmlEscaped()));
    }
    return text.isEmpty() ? text : QStringLiteral("<ul>%1</ul>").arg(text);
}

/// What a run decides that others disturbed may be their doing. Of many runs that is told beside them.
QString disturbanceOfRun(const LessonProgress& progress)
{
    const lesson::Measurements* measured = progress.runPlace() ? progress.measuredAt(*progress.runPlace()) : nullptr;
    const auto isDisturbed = [&](const char* of) {
        const RunResult* run = measured->run(of);
        return run && disturbanceOf(*run);
    };
    const lesson::LessonRun* run = progress.run();
    if (!measured || !run || run->repeats > 1 || !(isDisturbed("above") || isDisturbed("below")))
        return {};
    const QString note = LessonOutcome::tr("This run was disturbed, and may come out otherwise the next time.");
    return QStringLiteral("<p><i>%1</i></p>").arg(note.toHtmlEscaped());
}

} // namespace

QString outcomeAt(const LessonProgress& progress, std::size_t place, const Words& words)
{
    const AnswerResult result = progress.resultAt(place);
    QString text = QStringLiteral("<p><b>%1</b></p>").arg(toQString(words, result.sentence).toHtmlEscaped());
    const auto* choose = std::get_if<Choose>(&progress.lesson().steps[place].work);
    if (result.standing != AnswerResult::Standing::Open) {
        for (const std::string& reason : result.reasons)
            text += richTextOf(progress.filledAfter(reason, place));
        return text + triesIn(progress, place);
    }
    const std::optional<std::size_t> holds = progress.isDecided(place) ? progress.holdingAt(place) : std::nullopt;
    if (!choose || !holds)
        return {};
    const QString came = plainTextOf(progress.filledAfter(choose->choices[*holds].say, place));
    return QStringLiteral("<p><b>%1</b></p>").arg(LessonOutcome::tr("It came out: %1").arg(came).toHtmlEscaped())
         + richTextOf(progress.filledAfter(choose->choices[*holds].because, place));
}

QString outcomeOfRun(const LessonProgress& progress, const Words& words)
{
    if (!progress.isMeasured())
        return {};
    QString text;
    for (const std::size_t place : progress.predictionsDecidedHere()) {
        const QString outcome = outcomeAt(progress, place, words);
        if (!outcome.isEmpty() && !text.isEmpty())
            text += QStringLiteral("<hr/>");
        if (!outcome.isEmpty())
            text += richTextOf(progress.filled(progress.lesson().steps[place].say, place)) + outcome;
    }
    return !text.isEmpty()
             ? disturbanceOfRun(progress) + text
             : QStringLiteral("<p>%1</p>").arg(LessonOutcome::tr("It was measured: look at what came out, then go on.").toHtmlEscaped());
}

} // namespace interleave
