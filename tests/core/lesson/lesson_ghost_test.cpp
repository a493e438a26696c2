// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/lesson/lesson_ghost.h"

#include <QtTest>

#include "tests/support/drawn_run.h"

using namespace interleave;
using namespace interleave::lesson;
using namespace std::chrono_literals;
using gantt::Ghost;
using gantt::GhostOutline;

namespace {

LessonStep numberStep(std::string_view measured, double most = 100)
{
    LessonStep step;
    step.work = PredictNumber{.measured = Formula::parse(measured).value(), .most = most};
    return step;
}

/// Of a run that takes 20 ms above and 10 ms below.
RunSet drawnRuns()
{
    auto above = std::make_shared<RunResult>(drawnRun("one-core", "Ada RRRRR.....RRRRR\n"
                                                                  "Ben .....RRRRRiiiiiRRRRR\n"));
    auto below = std::make_shared<RunResult>(drawnRun("all-cores", "Ada 0000000000\n"
                                                                   "Ben 11111\n"));
    above->request.scenario = below->request.scenario = *scenarioById("kebab");
    return RunSet::of({{above}, {below}});
}

std::string words(const Message& message)
{
    return englishWords()(message);
}

} // namespace

class LessonGhostTest : public QObject {
    Q_OBJECT

private:
    const RunSet m_runs = drawnRuns();
    const Measurements m_measured{m_runs};

    GhostGround groundOf(std::string_view of) const
    {
        const RunResult* run = m_measured.run(of);
        return {.names = namesOf(*run, m_measured), .run = run};
    }
    Ghost ghost(const LessonStep& step, const Given& given, std::string_view of) const
    {
        const Said said{step, given};
        return ghostOf(std::span(&said, 1), groundOf(of), m_measured);
    }

private slots:
    void ARunGoesByAllItsNames()
    {
        QVERIFY(groundOf("above").names == (std::vector<std::string>{"above", "runs[0]"}));
        QVERIFY(groundOf("below").names == (std::vector<std::string>{"below", "runs[1]"}));
    }

    void AnOrderStandsWhereEachCame()
    {
        LessonStep step;
        PredictOrder order{.items = {"Ada", "Ben"}, .by = {}};
        for (const char* by : {"below.tasks[0].turnaround_ms", "below.tasks[1].turnaround_ms"})
            order.by.push_back(Formula::parse(by).value());
        step.work = order;
        const Ghost drawn = ghost(step, std::vector<std::size_t>{0, 1}, "below");
        QCOMPARE(drawn.marks.size(), std::size_t{2});
        QVERIFY(drawn.marks[0].task == TaskId{0} && drawn.marks[0].time == TimePoint(10ms));
        QVERIFY(drawn.marks[1].task == TaskId{1} && drawn.marks[1].time == TimePoint(5ms));
        QCOMPARE(words(drawn.marks[0].label), std::string("said: 1"));
        QCOMPARE(words(drawn.sentences().front()), std::string("0 of 2 stand where they came out."));
        QVERIFY(ghost(step, std::vector<std::size_t>{0, 1}, "above").isEmpty());
        QVERIFY(ghost(step, {}, "below").isEmpty());
        QVERIFY(ghost(step, std::vector<std::size_t>{1, 0}, "below").sentences().size() == 1);
    }

    void TheLengthOfARunIsALineThroughItsChart()
    {
        const LessonStep step = numberStep("above.makespan_ms");
        const Ghost drawn = ghost(step, 8.0, "above");
        QCOMPARE(drawn.marks.size(), std::size_t{1});
        QCOMPARE(drawn.marks[0].time, TimePoint(8ms));
        QVERIFY(!drawn.marks[0].task);
        QCOMPARE(words(drawn.marks[0].label), std::string("You said 8 ms"));
        QCOMPARE(words(drawn.marks[0].sentence),
                 std::string("You said 8 ms, measured 20 ms. Look where the 12 ms are."));
        QVERIFY(ghost(step, 8.0, "below").isEmpty());
    }

    void WhatWasSaidTooLongIsSaidSo()
    {
        const Ghost drawn = ghost(numberStep("makespan_ms"), 40.0, "below"); // without a name the run below is meant
        QCOMPARE(words(drawn.sentences().at(0)),
                 std::string("You said 40 ms, measured 10 ms. Look what saved the 30 ms."));
    }

    void WhatWasSaidWellIsNotHeldAgainstAnybody()
    {
        const Ghost drawn = ghost(numberStep("below.makespan_ms"), 11.0, "below");
        QCOMPARE(words(drawn.sentences().at(0)), std::string("You said 11 ms, measured 10 ms."));
    }

    void OverAnotherRunOfTheSeriesItIsSaidWhichOneDecided()
    {
        const RunResult other = drawnRun("all-cores", "Ada 00000000000000\n"
                                                      "Ben 11111\n");
        const LessonStep number = numberStep("below.makespan_ms");
        const Given ms = 40.0;
        const GhostGround ground{.names = {"below"}, .run = &other, .decides = false};
        const Said said{number, ms};
        const Ghost drawn = ghostOf(std::span(&said, 1), ground, m_measured);
        QCOMPARE(drawn.marks.at(0).time, TimePoint(40ms));
        QCOMPARE(words(drawn.sentences().at(0)),
                 std::string("You said 40 ms, measured 10 ms in the middle run, the median."));
        LessonStep bars;
        bars.work = PredictBars{.of = "below", .rows = {"Ada", "Ben"}, .columns = 2};
        const Given all = Bars{{{true, true}, {false, false}}};
        const Said also{bars, all};
        const Ghost outlines = ghostOf(std::span(&also, 1), ground, m_measured);
        QCOMPARE(outlines.outlines.at(0).time, (TimeRange{TimePoint(0ms), TimePoint(14ms)})); // of this run
        QVERIFY2(words(outlines.sentences().at(0)).ends_with("measured in this run."),
                 words(outlines.sentences().at(0)).c_str());
    }

    void OneTasksEndIsInItsRow()
    {
        const Ghost drawn = ghost(numberStep("below.tasks[1].turnaround_ms"), 8.0, "below");
        QCOMPARE(drawn.marks.at(0).task, std::optional(TaskId{1}));
        QCOMPARE(drawn.marks[0].time, TimePoint(8ms));
        QVERIFY(words(drawn.marks[0].sentence).find("measured 5 ms") != std::string::npos);
        QVERIFY(ghost(numberStep("below.tasks[7].turnaround_ms"), 8.0, "below").isEmpty());
    }

    void WhatIsNoMomentOfTheRunIsNotDrawn()
    {
        for (const char* formula : {"speedup", "above.makespan_ms - below.makespan_ms", "below.tasks[0].running_ms",
                                    "2 * below.makespan_ms", "below.turns"})
            QVERIFY2(ghost(numberStep(formula), 8.0, "below").isEmpty(), formula);
        QVERIFY(ghost(numberStep("below.makespan_ms"), {}, "below").isEmpty());
    }

    void BeforeTheRunItIsALineOnAnAxisThatStandsStill()
    {
        const LessonStep step = numberStep("below.makespan_ms", 100);
        const GhostGround empty{.names = {"below"}};
        for (const double ms : {8.0, 70.0}) {
            const Given given = ms;
            const Said said{step, given};
            const Ghost drawn = ghostOf(std::span(&said, 1), empty, {});
            QCOMPARE(drawn.marks.at(0).time, TimePoint(Duration(static_cast<std::int64_t>(ms * 1e6))));
            QVERIFY(drawn.sentences().empty());
            QCOMPARE(drawn.reach, TimePoint(100ms));
        }
        const Given nothing;
        const Said unsaid{step, nothing};
        const Ghost axis = ghostOf(std::span(&unsaid, 1), empty, {});
        QVERIFY(axis.isEmpty());
        QCOMPARE(axis.reach, TimePoint(100ms));
        QVERIFY(ghostOf(std::span(&unsaid, 1), {.names = {"above"}}, {}) == Ghost());
    }

    void DrawnBarsAreOutlinesOverTheMeasuredOnes()
    {
        LessonStep step;
        step.work = PredictBars{.of = "above", .rows = {"Ada", "Ben"}, .columns = 4};
        const Given given = Bars{{{true, true, false, true}, {false, false, false, false}}};
        const Ghost drawn = ghost(step, given, "above");
        const Message label{{"lesson", "You drew this"}, {}};
        const std::vector<GhostOutline> expected{{.time = {TimePoint(0ms), TimePoint(10ms)}, .task = TaskId{0}, .label = label},
                                                 {.time = {TimePoint(15ms), TimePoint(20ms)}, .task = TaskId{0}}};
        QVERIFY(drawn.outlines == expected);
        QCOMPARE(drawn.sentences().size(), std::size_t{1});
        QVERIFY2(words(drawn.sentence).starts_with("For "), words(drawn.sentence).c_str());
        QVERIFY(ghost(step, given, "below").isEmpty());
        const Said said{step, given};
        QVERIFY(ghostOf(std::span(&said, 1), {.names = {"above"}}, {}).isEmpty()); // it has no time yet
    }

    void AnAnsweredObservationStaysMarkedAndTheRightPlaceIsShown()
    {
        LessonStep step;
        step.work = Observe{.of = "above", .where = {Claim::parse("activity = \"waiting-io\"").value()}};
        const auto& observe = std::get<Observe>(step.work);
        const auto drawn = [&](const Spot& spot) {
            return ghostOf(observe, spot, judge(step, spot, m_measured, englishWords()));
        };
        const Ghost off = drawn({.task = 0, .time = {TimePoint(2ms), TimePoint(4ms)}});
        QCOMPARE(off.marks.at(0).time, TimePoint(3ms));
        QCOMPARE(off.marks[0].task, std::optional(TaskId{0}));
        QVERIFY(off.outlines.at(0)
                == (GhostOutline{.time = {TimePoint(10ms), TimePoint(15ms)},
                                 .task = TaskId{1},
                                 .kind = GhostOutline::Kind::Shown,
                                 .label = off.outlines[0].label}));
        QCOMPARE(words(off.outlines[0].label), std::string("There it is"));
        const Ghost none = drawn({.isNone = true});
        QVERIFY(none.marks.empty());
        QCOMPARE(none.outlines.size(), std::size_t{1});
    }

    void WhatIsOfNoRowIsShownInAll()
    {
        LessonStep step;
        step.work = Observe{.of = "below", .where = {Claim::parse("running >= 2").value()}};
        const Spot spot{.task = 0, .time = {TimePoint(1ms), TimePoint(2ms)}};
        const Ghost drawn = ghostOf(std::get<Observe>(step.work), spot, judge(step, spot, m_measured, englishWords()));
        QCOMPARE(drawn.outlines.size(), std::size_t{1});
        QVERIFY(!drawn.outlines[0].task);
        QCOMPARE(drawn.outlines[0].time.end, TimePoint(5ms));
    }

    void WhereThereIsNoneNothingIsShown()
    {
        LessonStep step;
        step.work = Observe{.of = "above", .where = {Claim::parse("running >= 2").value()}};
        const Spot none{.isNone = true};
        QVERIFY(ghostOf(std::get<Observe>(step.work), none, judge(step, none, m_measured, englishWords())).isEmpty());
    }
};

QTEST_APPLESS_MAIN(LessonGhostTest)
#include "lesson_ghost_test.moc"
