// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/lesson/given_answers.h"

#include <chrono>
#include <QCoreApplication>
#include <set>

#include "app/i18n/qt_words.h"
#include "app/lesson/answer_times.h"
#include "app/lesson/lesson_progress.h"
#include "core/lesson/misconceptions.h"

namespace interleave {

using lesson::Answer;
using AnswerStanding = lesson::AnswerResult::Standing;

namespace {

/// What is said of a lesson at its end.
struct LessonSummary {
    Q_DECLARE_TR_FUNCTIONS(LessonSummary)
};

QString escaped(const std::string& text)
{
    return QString::fromStdString(text).toHtmlEscaped().replace(QLatin1Char('\n'), QStringLiteral("<br/>"));
}

/// Held against what came out, where it is known and can be said in words.
QString outcomeOf(const Answer& answer)
{
    if (answer.standing == AnswerStanding::Open)
        return LessonSummary::tr("not decided").toHtmlEscaped();
    if (answer.standing == AnswerStanding::Disturbed)
        return LessonSummary::tr("the run was disturbed: not counted").toHtmlEscaped();
    if (answer.standing == AnswerStanding::Met)
        return LessonSummary::tr("so it came out").toHtmlEscaped();
    if (answer.held)
        return LessonSummary::tr("it came out: %1").arg(QString::fromStdString(answer.choices[*answer.held].say)).toHtmlEscaped();
    if (answer.error)
        return LessonSummary::tr("off by %1 %").arg(qRound(*answer.error * 100)).toHtmlEscaped();
    return LessonSummary::tr("it came out otherwise").toHtmlEscaped();
}

QString lineOf(const Answer& answer)
{
    const bool hasWords = !answer.choices.empty() || answer.kind == "predict-number" || answer.kind == "predict-curve";
    const QString said = hasWords
                           ? LessonSummary::tr("You said: %1").arg(QString::fromStdString(answer.said)).toHtmlEscaped()
                           : LessonSummary::tr("You answered on the chart").toHtmlEscaped();
    return QStringLiteral("<p>%1<br/>%2; <b>%3</b>.</p>").arg(escaped(answer.question), said, outcomeOf(answer));
}

/// Ideas that what came out does not bear out.
QString ideasOf(const lesson::Attempt& attempt, const Words& words)
{
    QString items;
    std::set<std::string> told;
    for (const Answer& answer : attempt.answers) {
        const Result<const lesson::Misconception*> idea = lesson::misconceptionById(answer.heldMisconception());
        if (idea && told.insert(answer.heldMisconception()).second)
            items += QStringLiteral("<li>%1</li>").arg(toQString(words, (*idea)->belief).toHtmlEscaped());
    }
    if (items.isEmpty())
        return {};
    return QStringLiteral("<h3>%1</h3><ul>%2</ul>").arg(LessonSummary::tr("What turned out to be otherwise").toHtmlEscaped(), items);
}

} // namespace

lesson::Attempt attemptOf(const LessonProgress& progress, const AnswerTimes& times, const Machine& machine,
                          const std::string& language, const Words& words)
{
    const WallTime began{std::chrono::milliseconds(progress.beganAt())};
    lesson::Attempt attempt = lesson::attemptAt(progress.lesson(), language, machine, began);
    attempt.number = progress.standingOf(attempt.lesson).timesFinished + 1;
    for (std::size_t place = 0; place < progress.lesson().steps.size(); ++place) {
        const lesson::LessonStep& step = progress.lesson().steps[place];
        if (lesson::isKept(step))
            attempt.keep(lesson::answerOf({.place = place,
                                           .step = step,
                                           .given = progress.givenAt(place),
                                           .result = progress.resultAt(place),
                                           .asked = progress.measuredBy(place).valueOf(),
                                           .seconds = times.secondsAt(place)},
                                          words));
    }
    return attempt;
}

QString summaryOf(const lesson::Attempt& attempt, const Words& words)
{
    QString text;
    for (const Answer& answer : attempt.answers) {
        if (!answer.given.empty())
            text += lineOf(answer);
    }
    return text.isEmpty() ? text : text + ideasOf(attempt, words);
}

} // namespace interleave
