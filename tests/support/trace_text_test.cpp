// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/program/plan_facts.h"
#include "tests/support/trace_text.h"

#include <stdexcept>

#include "tests/support/print.h"

using namespace interleave;
using namespace std::chrono_literals;

class TraceTextTest : public QObject {
    Q_OBJECT

private slots:
    void DrawingSurvivesTheRoundTrip_data()
    {
        QTest::addColumn<QString>("drawing");
        QTest::newRow("nothing") << "";
        QTest::newRow("one task") << "Ada RRR\n";
        QTest::newRow("a task that never lived") << "Ada\nBen RRR\n";
        QTest::newRow("all activities") << "Ada    RRR..RRiiii..R\nBenita ...RR\n";
        QTest::newRow("two cpus") << "Ada 000..11\nBen 1110000\n";
        QTest::newRow("another cpu") << "Ada 333\n";
        QTest::newRow("unknown cpu") << "Ada ??.?\n";
    }

    void DrawingSurvivesTheRoundTrip()
    {
        QFETCH(QString, drawing);
        const Trace trace = traceFromText(drawing.toStdString());
        QCOMPARE(textOf(trace), drawing.toStdString());
        QCOMPARE(linesOf(validate(trace)), std::string());
    }

    void OtherWaysToSayTheSame()
    {
        QCOMPARE(textOf(traceFromText("\n  Ada@1   RR.0II\nBen 1\n\n")), std::string("Ada 11.0ii\nBen 1\n"));
    }

    void WhatWasAskedIsThatOfTheDrawing()
    {
        const Trace trace = traceFromText("Ada RRRR\n"
                                          "event keys due 2 taken 2.5 by Ada answered 3\n"
                                          "request web due 0 sent 0.5 refused 1\n");
        QCOMPARE(trace.requests.size(), std::size_t{2});
        QVERIFY(trace.requests[0]
                == (Request{.device = SharedId{1},
                            .due = TimePoint{},
                            .sent = TimePoint{500us},
                            .answered = TimePoint{1ms},
                            .fate = Fate::Refused}));
        QVERIFY(trace.requests[1]
                == (Request{.device = SharedId{0},
                            .due = TimePoint{2ms},
                            .sent = TimePoint{2ms},
                            .taken = TimePoint{2500us},
                            .task = TaskId{0},
                            .answered = TimePoint{3ms},
                            .fate = Fate::Answered}));
        QVERIFY(std::holds_alternative<Events>(trace.plan->shared[0].kind));
        QVERIFY(std::holds_alternative<Service>(trace.plan->shared[1].kind));
        QCOMPARE(trace.shared[0].uses, std::int64_t{1});
        QVERIFY_EXCEPTION_THROWN(traceFromText("Ada R\nrequest web due 0 sent 0 taken 0 by Ben\n"), std::invalid_argument);
        QVERIFY_EXCEPTION_THROWN(traceFromText("Ada R\nrequest web due 0 lost 1\n"), std::invalid_argument);
    }

    void SpansAreThoseOfTheDrawing()
    {
        const Trace trace = traceFromText("Ada R\n"
                                          "Ben .R.ii.0.\n");
        QCOMPARE(textOf(trace.tasks[1].spans), std::string("0-1000 ready, step 0, worker 1\n"
                                                           "1000-2000 running, step 0, worker 1, cpu 0\n"
                                                           "2000-3000 ready, step 1, worker 1\n"
                                                           "3000-5000 waiting-io, step 1, worker 1\n"
                                                           "5000-6000 ready, step 2, worker 1\n"
                                                           "6000-7000 running, step 2, worker 1, cpu 0\n"
                                                           "7000-8000 ready, step 2, worker 1\n"));
    }

    void PlanIsTheOneThatFits()
    {
        const Trace trace = traceFromText("Ada .iiRR.RRi\n"
                                          "Ben ....\n");
        const Plan& plan = *trace.plan;
        QCOMPARE(plan.tasks.size(), std::size_t{2});
        QCOMPARE(plan.tasks[0].name, std::string("Ada"));
        QCOMPARE(plan.tasks[0].program.size(), std::size_t{3});
        QVERIFY(plan.tasks[0].program[0].action == Action{WaitForIo{2ms}});
        QVERIFY(plan.tasks[0].program[1].action == Action{Compute{4ms}});
        QVERIFY(plan.tasks[0].program[2].action == Action{WaitForIo{1ms}});
        QCOMPARE(plan.tasks[1].program.size(), std::size_t{1});
        QCOMPARE(workOf(plan.tasks[1].program), Duration{});
    }

    void PlacementFollowsTheCpus()
    {
        const RunInfo one = traceFromText("Ada 22\nBen .2\n").info;
        QVERIFY(one.placement == Placement::PinnedToOneCpu);
        QVERIFY(one.cpus == std::vector{CpuId{2}});
        QCOMPARE(one.workers, std::size_t{2});
        const RunInfo two = traceFromText("Ada@3 R0\n").info;
        QVERIFY(two.placement == Placement::AllCpus);
        QVERIFY((two.cpus == std::vector{CpuId{0}, CpuId{3}}));
    }

    void WrongDrawingIsRefused()
    {
        QVERIFY_EXCEPTION_THROWN(traceFromText("Ada RRx\n"), std::invalid_argument);
        QVERIFY_EXCEPTION_THROWN(traceFromText("Ada RR RR\n"), std::invalid_argument);
    }
};

QTEST_APPLESS_MAIN(TraceTextTest)
#include "trace_text_test.moc"
