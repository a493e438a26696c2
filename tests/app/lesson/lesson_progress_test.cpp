// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/lesson/lesson_progress.h"

#include <cstring>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>

#include "core/lesson/lesson_reader.h"
#include "tests/support/drawn_run.h"
#include "tests/support/print.h"

using namespace interleave;
using lesson::AnswerResult;
using lesson::Given;
using Standing = lesson::AnswerResult::Standing;

namespace {

constexpr const char* kLesson = R"(
title = "Sooner?"
about = "A test."
run = { scenario = "kebab", models = ["one-core", "all-cores"] }
[[step]]
kind = "predict"
say = "Sooner with more cores?"
answer = [ { say = "No", holds = "speedup < 1.5" }, { say = "Yes", holds = "speedup >= 1.5" } ]
[[step]]
kind = "predict-number"
say = "How long below, in ms?"
measured = "below.makespan_ms"
least = 0
most = 10
[[step]]
kind = "run"
[[step]]
kind = "explain"
say = "It took {below.makespan_ms}. Why?"
answer = [ { say = "A", right = true }, { say = "B" } ]
[[step]]
kind = "predict-number"
say = "Before it was {below.makespan_ms}. And with one core?"
measured = "below.makespan_ms"
least = 0
most = 10
[[step]]
kind = "run"
run = { scenario = "kebab", models = ["one-core"] }
)";

lesson::Lesson readText(const char* text = kLesson)
{
    lesson::ReadLesson read = lesson::readLesson(text, "a-test");
    if (!read.isSound())
        qFatal("%s", lesson::textOf(read.faults.front(), englishWords()).c_str());
    return read.lesson;
}

/// What the lesson's runs would be if this had been drawn, a line of drawing for each series.
RunSet made(const RunSetRequest& request, const std::vector<const char*>& drawings)
{
    std::vector<std::vector<RunPointer>> series;
    const std::vector<RunRequest>& requests = request.requests;
    for (std::size_t n = 0; n < requests.size(); ++n) {
        RunResult result = drawnRun(requests[n].model->id, drawings[n]);
        result.request = requests[n];
        series.push_back({std::make_shared<const RunResult>(std::move(result))});
    }
    return RunSet::of(std::move(series));
}

RunSet made(const lesson::LessonRun& run, const std::vector<const char*>& drawings)
{
    return made(run.request(), drawings);
}

constexpr const char* kSweep = R"(
title = "A curve"
about = "A test."
run = { scenario = "kebab", models = ["in-order"], sweep = { what = "tasks", values = [1, 2, 3] } }
[[step]]
kind = "predict-curve"
say = "How long?"
over = "Tasks"
measured = "below.makespan_ms"
least = 0
most = 10
[[step]]
kind = "run"
)";

constexpr const char* kSlow = "Ada RR..\nBen ..RR\n";
constexpr const char* kFast = "Ada RR\nBen RR\n";

} // namespace

class LessonProgressTest : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<QSettings> m_settings;
    std::unique_ptr<LessonProgress> m_progress;

    LessonProgress& progress() { return *m_progress; }
    void goTo(std::size_t place)
    {
        while (progress().place() < place)
            progress().goOn();
        while (progress().place() > place)
            progress().goBack();
    }
    Standing standingAt(std::size_t place) { return progress().resultAt(place).standing; }
    RunSet fast() { return made(progress().lesson().run, {kSlow, kFast}); }

private slots:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_settings = std::make_unique<QSettings>(m_folder->filePath(QStringLiteral("s.ini")), QSettings::IniFormat);
        m_progress = std::make_unique<LessonProgress>(*m_settings, englishWords());
        m_progress->begin(readText());
    }

    void OneGoesBackAndForthAndNoFurther()
    {
        QSignalSpy moved(&progress(), &LessonProgress::moved);
        progress().goBack();
        QCOMPARE(moved.count(), 0);
        QVERIFY(progress().isFirst() && !progress().isLast());
        goTo(5);
        QVERIFY(progress().isLast());
        progress().goOn();
        QCOMPARE(progress().place(), std::size_t{5});
        QCOMPARE(moved.count(), 5);
    }

    void WhatComesBeforeTheFirstRunIsAGuessUntilItHasRun()
    {
        for (std::size_t place = 0; place < 3; ++place) {
            goTo(place);
            QVERIFY2(progress().isGuessing(), std::to_string(place).c_str());
        }
        QVERIFY(progress().take(fast()));
        for (std::size_t place = 0; place < 5; ++place) {
            goTo(place);
            QVERIFY2(!progress().isGuessing(), std::to_string(place).c_str()); // before the second run the first is spoken of
        }
        goTo(5);
        QVERIFY(progress().isGuessing());
        QVERIFY(progress().take(made(*progress().run(), {kSlow})));
        QVERIFY(!progress().isGuessing());
    }

    void AFileThatIsWrittenIsFollowedFromWhereOneIs()
    {
        progress().answer(std::size_t{1});
        goTo(2);
        QVERIFY(progress().take(fast()));
        goTo(3);
        const std::string text = kLesson;
        const auto with = [&text](const char* before, const char* after) {
            std::string changed = text;
            return changed.replace(changed.find(before), std::strlen(before), after);
        };
        QSignalSpy moved(&progress(), &LessonProgress::moved);
        progress().follow(readText(with("Why?", "And why?").c_str()));
        QCOMPARE(moved.count(), 1);
        QCOMPARE(progress().place(), std::size_t{3});
        QCOMPARE(progress().step().say, std::string("It took {below.makespan_ms}. And why?"));
        QVERIFY(progress().isMeasured() && progress().givenAt(0) == Given(std::size_t{1}));
        progress().follow(readText(with("\"all-cores\"", "\"in-order\"").c_str()));
        QVERIFY(!progress().isMeasured()); // it runs something else now
        progress().follow(
            readText("title = \"Short\"\nabout = \"A test.\"\n[[step]]\nkind = \"read\"\nsay = \"Hello.\"\n"));
        QCOMPARE(progress().place(), std::size_t{0});
        QVERIFY(progress().given() == Given());
    }

    void WhereNoPredictionWaitsNobodyGuesses()
    {
        progress().begin(readText(R"(
title = "Change it"
about = "A test."
run = { scenario = "kebab", models = ["one-core"] }
[[step]]
kind = "change"
say = "Four of them."
may = ["tasks"]
until = "parameters.tasks = 4"
[[step]]
kind = "predict-number"
say = "How long below, in ms?"
measured = "below.makespan_ms"
least = 0
most = 10
[[step]]
kind = "run"
[[step]]
kind = "run"
)"));
        QVERIFY(!progress().isGuessing()); // what comes next is changed, and looked at
        goTo(1);
        QVERIFY(progress().isGuessing());
        goTo(3);
        QVERIFY(!progress().isGuessing());
    }

    void APredictionIsDecidedByTheNextRunAndStaysThen()
    {
        progress().answer(std::size_t{1});
        goTo(1);
        progress().answer(6.0);
        QVERIFY(standingAt(0) == Standing::Open && standingAt(1) == Standing::Open);
        goTo(2);
        QVERIFY(!progress().isMeasured());
        QVERIFY(progress().take(fast()));
        QVERIFY(progress().isMeasured());
        QVERIFY(standingAt(0) == Standing::Met);
        QVERIFY(standingAt(1) == Standing::Otherwise);
        QCOMPARE(progress().resultAt(1).error.value_or(0), 2.0);
        QCOMPARE(progress().predictionsDecidedHere(), (std::vector<std::size_t>{0, 1}));
        goTo(0);
        QVERIFY(progress().isDecided());
        progress().answer(std::size_t{0});
        QVERIFY(progress().given() == Given(std::size_t{1}));
    }

    void WithoutAnAnswerOneGoesOnAndStillLearnsWhatHolds()
    {
        goTo(2);
        QVERIFY(progress().take(fast()));
        QVERIFY(standingAt(0) == Standing::Open);
        QCOMPARE(progress().holdingAt(0).value_or(9), std::size_t{1});
    }

    void WhatIsAskedAfterwardsIsJudgedAtOnceAndMayBeChanged()
    {
        goTo(3);
        QSignalSpy answered(&progress(), &LessonProgress::answered);
        progress().answer(std::size_t{1});
        QVERIFY(standingAt(3) == Standing::Otherwise);
        progress().answer(std::size_t{0});
        progress().answer(std::size_t{0});
        QVERIFY(standingAt(3) == Standing::Met);
        QCOMPARE(answered.count(), 2);
    }

    void OtherRunsDecideNothing()
    {
        const lesson::LessonRun& run = progress().lesson().run;
        progress().answer(std::size_t{1});
        QVERIFY(!progress().take(fast())); // before the step that runs
        goTo(2);
        RunSet other = fast();
        other.requests.back().seed = 7;
        QVERIFY(!progress().take(other));
        RunSet stopped = fast();
        stopped.wasStopped = true;
        QVERIFY(!progress().take(stopped));
        RunSet single = made(run, {kSlow, kFast});
        single.requests.pop_back();
        single.series.pop_back();
        QVERIFY(!progress().take(single));
        QVERIFY(!progress().take(RunSet{}));
        QVERIFY(standingAt(0) == Standing::Open);
    }

    void SettingsThatAreAsTheyWouldBeAnywayMakeNoDifference()
    {
        goTo(2);
        RunSet same = fast();
        for (const ParameterSpec& spec : same.requests.front().model->parameters)
            same.requests.front().settings[std::string(spec.id)] = spec.initial;
        QVERIFY(progress().take(same));
    }

    void TextsSpeakOfTheRunBeforeThemAlsoWhenALaterOneIsThere()
    {
        goTo(2);
        QVERIFY(progress().take(fast()));
        goTo(5);
        QVERIFY(progress().take(made(*progress().run(), {kSlow})));
        const auto text = [&](std::size_t place) { return progress().filled("{below.makespan_ms}", place); };
        QCOMPARE(text(1), std::string("?"));
        QCOMPARE(text(3), std::string("2 ms"));
        QCOMPARE(text(4), std::string("2 ms"));
        QCOMPARE(progress().filledAfter("{below.makespan_ms}", 4), std::string("4 ms"));
    }

    void BeforeAnyRunTheComputerIsKnown()
    {
        Machine machine;
        machine.cpus.resize(6);
        progress().setMachine(machine);
        QCOMPARE(progress().filled("{cores} cores", 0), std::string("6 cores"));
    }

    void ALessonThatWasLeftGoesOnWhereItWas()
    {
        progress().answer(std::size_t{1});
        goTo(1);
        progress().answer(2.5);
        goTo(3);
        progress().leave();
        QVERIFY(!progress().isOn());
        m_settings->sync();

        QSettings settings(m_folder->filePath(QStringLiteral("s.ini")), QSettings::IniFormat);
        LessonProgress later(settings, englishWords());
        later.begin(readText());
        QCOMPARE(later.place(), std::size_t{3});
        QVERIFY(later.givenAt(0) == Given(std::size_t{1}));
        QVERIFY(later.givenAt(1) == Given(2.5));
        QVERIFY(!later.isMeasured() && later.run());
        QVERIFY(!later.isFinished("a-test"));
        later.finish();
        QVERIFY(later.isFinished("a-test") && !later.isOn());
        later.begin(readText());
        QCOMPARE(later.place(), std::size_t{0});
        QVERIFY(later.given() == Given());
    }

    void WhatWasKeptOfALessonThatHasChangedSinceIsTakenAsFarAsItFits()
    {
        progress().answer(std::size_t{1});
        goTo(5);
        progress().leave();
        progress().begin(
            readText("title = \"Sooner?\"\nabout = \"A test.\"\n[[step]]\nkind = \"read\"\nsay = \"One.\"\n"));
        QCOMPARE(progress().place(), std::size_t{0});
        QVERIFY(progress().given() == Given());
    }

    void AnOrderIsKept()
    {
        progress().begin(readText(R"(
title = "Who?"
about = "A test."
run = { scenario = "kebab", models = ["one-core", "all-cores"] }
[[step]]
kind = "predict-order"
say = "Which is done first?"
items = ["Above", "Below"]
by = ["above.makespan_ms", "below.makespan_ms"]
[[step]]
kind = "run"
)"));
        const Given order = std::vector<std::size_t>{1, 0};
        progress().answer(order);
        const lesson::Lesson same = progress().lesson();
        progress().leave();
        progress().begin(same);
        QVERIFY(progress().given() == order);
        progress().answer(Given());
        progress().begin(same);
        QVERIFY(progress().given() == Given());
        progress().answer(order);
        goTo(1);
        QVERIFY(progress().take(fast()));
        QVERIFY(standingAt(0) == Standing::Met);
    }

    void OfASweepEachIsTakenAndAllOfThemDecide()
    {
        progress().begin(readText(kSweep));
        progress().answer(lesson::Curve{{2, 4, 8}});
        progress().goOn();
        const std::vector<RunSetRequest> asked = progress().lesson().run.requests();
        QSignalSpy measured(&progress(), &LessonProgress::measured);
        QCOMPARE(progress().making().all, std::size_t{3});
        QCOMPARE(progress().nextRun()->requests.front().parameters, asked[0].requests.front().parameters);
        QVERIFY(progress().take(made(asked[0], {"Ada RR\n"})));
        QVERIFY(!progress().take(made(asked[0], {"Ada RRRR\n"}))); // it is there
        QVERIFY(progress().take(made(asked[2], {"Ada RRRR\n"})));
        QCOMPARE(progress().making().made, std::size_t{2});
        QVERIFY(!progress().isMeasured());
        QCOMPARE(measured.count(), 0);
        QCOMPARE(progress().nextRun()->requests.front().parameters, asked[1].requests.front().parameters);
        QVERIFY(progress().take(made(asked[1], {"Ada RRR\n"})));
        QVERIFY(progress().isMeasured());
        QCOMPARE(progress().making().made, std::size_t{0}); // it can be made anew
        const auto& curve = std::get<lesson::PredictCurve>(progress().lesson().steps[0].work);
        QCOMPARE(lesson::measuredCurve(curve, progress().deciding(0))->values, (std::vector<double>{2, 3, 4}));
        QCOMPARE(*progress().resultAt(0).error, 5.0 / 9);
    }

    void AMomentOfAnotherRunIsForgotten()
    {
        progress().begin(readText(
            "title = \"x\"\nabout = \"x\"\nrun = { scenario = \"kebab\", models = [\"one-core\", \"all-cores\"] }\n"
            "[[step]]\nkind = \"run\"\n"
            "[[step]]\nkind = \"observe\"\nsay = \"?\"\nwhere = \"running > 1\"\n"
            "[[step]]\nkind = \"observe\"\nsay = \"?\"\nwhere = \"running > 5\"\n"));
        QVERIFY(progress().take(fast()));
        goTo(1);
        progress().answer(lesson::Spot{.task = 0, .time = {TimePoint(), TimePoint() + std::chrono::milliseconds(1)}});
        goTo(2);
        progress().answer(lesson::Spot{.isNone = true});
        QVERIFY(standingAt(1) == Standing::Met && standingAt(2) == Standing::Met);
        goTo(0);
        QVERIFY(progress().take(fast()));
        QVERIFY(standingAt(1) == Standing::Open);
        QVERIFY(standingAt(2) == Standing::Met); // there is none is said of any run
    }

    void WhatIsThereOfASweepIsOfOneSitting()
    {
        progress().begin(readText(kSweep));
        progress().goOn();
        QVERIFY(progress().take(made(progress().lesson().run.requests()[0], {"Ada RR\n"})));
        progress().begin(readText(kSweep));
        QCOMPARE(progress().making().made, std::size_t{0});
    }
};

QTEST_GUILESS_MAIN(LessonProgressTest)
#include "lesson_progress_test.moc"
