// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/lesson/lesson_reader.h"

#include <QElapsedTimer>

#include "tests/support/print.h"

using namespace interleave;
using namespace interleave::lesson;

namespace {

constexpr std::string_view kHead = R"(title = "Taking turns"
about = "One core, several tasks."
part = 1
minutes = 5

[run]
scenario = "kebab"
models = ["in-order", "one-core"]
parameters = { tasks = 3 }

[words]
core = "What computes."
)";

constexpr std::string_view kSteps = R"(
[[step]]
kind = "read"
say = "A *core* does one thing at a time."
new = ["core"]

[[step]]
kind = "predict"
say = "How much sooner?"
  [[step.answer]]
  say = "Not sooner"
  holds = "speedup < 1.15"
  misconception = "parallel-changes-nothing"
  [[step.answer]]
  say = "Sooner"
  holds = ["speedup >= 1.15"]

[[step]]
kind = "run"

[[step]]
kind = "transfer"
say = "And in an office?"
  [[step.answer]]
  say = "Yes"
  right = true
  because = "It is so."
  [[step.answer]]
  say = "No"
)";

std::string complaintsAbout(std::string_view text)
{
    std::string complaints;
    for (const Fault& fault : readLesson(text, "test").faults)
        complaints += textOf(fault, englishWords()) + '\n';
    return complaints;
}

std::string complaintsAboutSteps(std::string_view steps)
{
    return complaintsAbout(std::string(kHead) + std::string(steps));
}

} // namespace

class LessonReaderTest : public QObject {
    Q_OBJECT

private slots:
    void AWholeLessonIsRead()
    {
        const ReadLesson read = readLesson(std::string(kHead) + std::string(kSteps), "1.2-taking-turns");
        QCOMPARE(complaintsAboutSteps(kSteps), std::string());
        const Lesson& lesson = read.lesson;
        QCOMPARE(lesson.id, std::string("1.2-taking-turns"));
        QCOMPARE(lesson.title, std::string("Taking turns"));
        QCOMPARE(lesson.part, 1);
        QCOMPARE(lesson.run.scenario->id, std::string_view("kebab"));
        QCOMPARE(lesson.run.models.size(), std::size_t{2});
        QCOMPARE(lesson.run.parameters.all().at("tasks"), std::int64_t{3});
        QCOMPARE(lesson.steps.size(), std::size_t{4});
        const auto& choose = std::get<Choose>(lesson.steps[1].work);
        QVERIFY(choose.purpose == Choose::Purpose::Predict);
        QVERIFY(choose.isDecidedByRun());
        QCOMPARE(choose.choices[0].misconception, std::string("parallel-changes-nothing"));
        QVERIFY(std::holds_alternative<RunStep>(lesson.steps[2].work));
        QVERIFY(std::get<Choose>(lesson.steps[3].work).choices[0].isRight);
    }

    void TenLinesAreALesson()
    {
        QCOMPARE(complaintsAbout("title = \"Mine\"\n"
                                 "about = \"What I want to show.\"\n"
                                 "run = { scenario = \"kebab\" }\n"
                                 "[[step]]\n"
                                 "kind = \"predict\"\n"
                                 "say = \"Sooner?\"\n"
                                 "answer = [ { say = \"Yes\", holds = \"speedup > 1.2\" },\n"
                                 "           { say = \"No\", holds = \"speedup <= 1.2\" } ]\n"
                                 "[[step]]\n"
                                 "kind = \"run\"\n"),
                 std::string());
    }

    void AStepHasOneNewWordAtMost()
    {
        QCOMPARE(complaintsAboutSteps("[[step]]\nkind=\"read\"\nsay=\"A core, a turn.\"\nnew=[\"core\",\"core\"]\n"),
                 std::string("Line 16, column 5: One new word a step is enough: make two steps of it.\n"));
    }

    void HowRunsAreShownIsSaidForAllStepsOrForOne()
    {
        const std::string steps = "[[step]]\nkind=\"read\"\nsay=\"One.\"\n"
                                  "[[step]]\nkind=\"read\"\nsay=\"Two.\"\nshow={page=\"kitchen\"}\n";
        const Lesson lesson = readLesson("show={rows=\"cores\"}\n" + std::string(kHead) + steps, "test").lesson;
        QVERIFY(lesson.showAt(0) == (Show{.rows = gantt::RowsBy::Cpu}));
        QVERIFY(lesson.showAt(1) == (Show{.page = "kitchen", .rows = gantt::RowsBy::Cpu}));
        QCOMPARE(complaintsAbout("show={rows=\"core\",page=\"chart\"}\n" + std::string(kHead) + steps),
                 std::string("Line 1, column 12: \"rows\" should be \"tasks\", \"cores\" or \"threads\".\n"
                             "Line 1, column 24: There is no page \"chart\". Did you mean charts?\n"));
    }

    void EveryFaultIsSaidAtOnceWithItsPlace()
    {
        QCOMPARE(complaintsAbout("titel = \"x\"\nabout = 3\n[run]\nscenario = \"kebap\"\n[[step]]\nkind = \"red\"\n"),
                 std::string(
                     "Line 1, column 1: Here \"title\" is missing.\n"
                     "Line 1, column 9: There is no entry \"titel\". Did you mean title?\n"
                     "Line 2, column 9: \"about\" should be a text in \"quotes\".\n"
                     "Line 4, column 12: There is no scenario \"kebap\". Did you mean kebab?\n"
                     "Line 6, column 8: There is no kind of step \"red\". Did you mean one of these: read, predict, "
                     "predict-bars?\n"));
    }

    void AnswersThatHoldTogetherAreFound()
    {
        QVERIFY(complaintsAboutSteps("[[step]]\nkind=\"predict\"\nsay=\"?\"\n"
                                     "answer=[{say=\"a\",holds=\"speedup < 1.2\"},{say=\"b\",holds=\"speedup > 1.1\"}]")
                    .find("The answers \"a\" and \"b\" hold together where speedup = 1.1")
                != std::string::npos);
        QCOMPARE(complaintsAboutSteps("[[step]]\nkind=\"predict\"\nsay=\"?\"\n"
                                      "answer=[{say=\"a\",holds=\"speedup < 0.8 * "
                                      "cores_used\"},{say=\"b\",holds=\"speedup >= 0.8 * cores_used\"}]"),
                 std::string());
        QVERIFY(complaintsAboutSteps(
                    "[[step]]\nkind=\"predict\"\nsay=\"?\"\n"
                    "answer=[{say=\"a\",holds=\"speedup < 1 and speedup > 2\"},{say=\"b\",holds=\"speedup > 1\"}]")
                    .find("The answer \"a\" can never hold.")
                != std::string::npos);
    }

    void NamesThatNothingIsMeasuredUnderAreFound()
    {
        const std::string complaints = complaintsAboutSteps(
            "[[step]]\nkind=\"predict\"\nsay=\"?\"\n"
            "answer=[{say=\"a\",holds=\"below.makespan < 1\"},{say=\"b\",holds=\"below.makespan_ms >= 1\"}]");
        QVERIFY2(complaints.find("below.makespan_ms") != std::string::npos, complaints.c_str());
        QVERIFY2(complaints.size() < 400, complaints.c_str());
        QVERIFY2(complaints.find("\"below.makespan\"") != std::string::npos, complaints.c_str());
    }

    void ThereAreNoMoreStepsAndClaimsThanCanBeRead()
    {
        std::string steps;
        for (int n = 0; n < 61; ++n)
            steps += "[[step]]\nkind=\"run\"\n";
        QVERIFY(complaintsAboutSteps(steps).find("A lesson has at most 60 steps.") != std::string::npos);
        std::string claims = "\"speedup > 1\"";
        for (int n = 0; n < 4; ++n)
            claims += ",\"speedup > 1\"";
        QVERIFY(complaintsAboutSteps("[[step]]\nkind=\"predict\"\nsay=\"?\"\nanswer=[{say=\"a\",holds=[" + claims
                                     + "]},{say=\"b\",holds=\"speedup <= 1\"}]")
                    .find("more than 4 claims")
                != std::string::npos);
    }

    void ALongReadStepIsFound()
    {
        std::string words;
        for (int n = 0; n < 61; ++n)
            words += "word ";
        QVERIFY(complaintsAboutSteps("[[step]]\nkind=\"read\"\nsay=\"" + words + "\"").find("61 words") != std::string::npos);
    }

    void WhateverTheTextIsThereIsAnAnswer()
    {
        QElapsedTimer timer;
        timer.start();
        for (const std::string& text :
             {std::string(), std::string("\0\0", 2), std::string("\xff\xfe"), std::string(100'000, '['),
              "a = " + std::string(50'000, '['), std::string(300'000, 'x'), std::string("title = \"<script>\"\n[[step]]"),
              std::string("run = 3\nstep = 4\nwords = 5"), std::string("[[step]]\n[[step.answer]]\n[[step.answer.say]]"),
              std::string("[run]\nscenario = \"../../etc/passwd\"\n"), std::string("title = \"x\"\nä = 1\n"),
              std::string("title =\u00e4\n"), std::string("[run]\u1681\n")})
            QVERIFY(!readLesson(text, "x").isSound());
    }
};

QTEST_APPLESS_MAIN(LessonReaderTest)
#include "lesson_reader_test.moc"
