// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/lesson_walk.h"

#include <QtTest>
#include <sstream>

#include "core/lesson/catalog.h"

using namespace interleave;
using namespace interleave::cli;

namespace {

lesson::LessonStep stepOf(lesson::StepWork work)
{
    lesson::LessonStep step;
    step.work = std::move(work);
    return step;
}

} // namespace

class LessonWalkTest : public QObject {
    Q_OBJECT

private slots:
    void ALineIsAnAnswer()
    {
        const lesson::LessonStep choose = stepOf(lesson::Choose{.choices = {{.say = "a"}, {.say = "b"}}});
        QVERIFY(cli::givenIn("2", choose) == std::optional<lesson::Given>(std::size_t{1}));
        for (const char* line : {"", "0", "3", "1.5", "x", "1 2", "1x"})
            QVERIFY2(!cli::givenIn(line, choose), line);
        const lesson::LessonStep number = stepOf(lesson::PredictNumber{});
        QVERIFY(cli::givenIn(" 2.5 ", number) == std::optional<lesson::Given>(2.5));
        const lesson::LessonStep order = stepOf(lesson::PredictOrder{.items = {"a", "b", "c"}});
        QVERIFY(cli::givenIn("3 1 2", order) == std::optional<lesson::Given>(std::vector<std::size_t>{2, 0, 1}));
        for (const char* line : {"3 1", "3 1 1", "3 1 4", "3 1 2 2"})
            QVERIFY2(!cli::givenIn(line, order), line);
    }

    void ALessonWithoutRunsIsWalkedThrough()
    {
        const lesson::Lesson lesson = lesson::builtInLesson("0").value();
        std::string lines = "nonsense\n"; // is asked for again
        for (const lesson::LessonStep& step : lesson.steps)
            lines += lesson::asks(step) ? "1\n" : "";
        std::istringstream answers(lines);
        std::ostringstream out;
        std::ostringstream err;
        const Console console{.out = out, .err = err};
        QVERIFY(LessonWalk(lesson, answers, console).walk() == ExitStatus::Done);
        QVERIFY(out.str().find("[30/30]") != std::string::npos);
        QVERIFY(err.str().empty());
    }

    void AnswersThatEndTooSoonAreSaidToDoSo()
    {
        const lesson::Lesson lesson = lesson::builtInLesson("0").value();
        std::istringstream answers("1\n");
        std::ostringstream out;
        std::ostringstream err;
        const Console console{.out = out, .err = err};
        QVERIFY(LessonWalk(lesson, answers, console).walk() == ExitStatus::CouldNot);
        QVERIFY(!err.str().empty());
    }
};

QTEST_APPLESS_MAIN(LessonWalkTest)
#include "lesson_walk_test.moc"
