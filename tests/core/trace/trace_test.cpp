// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/trace/trace.h"

#include "tests/support/print.h"
#include "tests/support/trace_text.h"

using namespace interleave;
using namespace std::chrono_literals;

namespace {

constexpr StepIndex kCompute{0};
constexpr StepIndex kWait{1};

/// "Ada RRi": computes at step 0, waits at step 1. Each test breaks one of its facts.
Trace sound()
{
    return traceFromText("Ada RRi\n");
}

std::string complaintsAbout(const Trace& trace)
{
    return linesOf(validate(trace));
}

/// The complaints about Ada when these are her spans.
template<typename Fill>
std::string complaintsAbout(Fill fill, TimePoint begin = {})
{
    Trace trace = sound();
    trace.tasks[0].spans = Spans(begin);
    fill(trace.tasks[0].spans);
    return complaintsAbout(trace);
}

TimePoint at(Duration time)
{
    return TimePoint(time);
}

} // namespace

class TraceTest : public QObject {
    Q_OBJECT

private slots:
    void SoundTracesAreNotComplainedOf()
    {
        QCOMPARE(complaintsAbout(traceFromText("")), std::string());
        QCOMPARE(complaintsAbout(sound()), std::string());
        QCOMPARE(complaintsAbout(traceFromText("Ada 00.11\n"
                                               "Ben 11000\n"
                                               "Cem ..i..\n")),
                 std::string());
    }

    void TimeIsThatOfTheLongestTask()
    {
        QVERIFY(traceFromText("").time() == TimeRange{});
        QVERIFY(traceFromText("Ada RR\nBen ..RRR\nCem\n").time() == (TimeRange{at(0ms), at(5ms)}));
    }

    void TraceWithoutPlan() { QCOMPARE(complaintsAbout(Trace{}), std::string("the trace has no plan\n")); }

    void TraceOfAnotherNumberOfTasks()
    {
        Trace trace = sound();
        trace.tasks.emplace_back();
        QCOMPARE(complaintsAbout(trace), std::string("the trace has another number of tasks than its plan\n"));
    }

    void TaskThatBeginsLate()
    {
        const auto lateRunning = [](Spans& spans) {
            spans.appendUntil(at(2ms), Activity::Running, kCompute, Evidence::Recorded, WorkerId{0}, CpuId{0});
        };
        QVERIFY(complaintsAbout(lateRunning, at(1ms)).starts_with("task 0 (Ada) does not begin at 0\n"));
    }

    void StepThatTheProgramDoesNotHave()
    {
        const auto afterTheEnd = [](Spans& spans) {
            spans.appendUntil(at(1ms), Activity::Ready, StepIndex{2}, Evidence::Recorded);
        };
        QCOMPARE(complaintsAbout(afterTheEnd),
                 std::string("task 0 (Ada) is at a step that its program does not have\n"));
    }

    void StepThatGoesBack()
    {
        const auto back = [](Spans& spans) {
            spans.appendUntil(at(1ms), Activity::WaitingIo, kWait, Evidence::Recorded, WorkerId{0});
            spans.appendUntil(at(2ms), Activity::Running, kCompute, Evidence::Recorded, WorkerId{0}, CpuId{0});
        };
        QCOMPARE(complaintsAbout(back), std::string("task 0 (Ada) goes back from one step to an earlier one\n"));
    }

    void RunningInAStepThatWaits()
    {
        const auto runs = [](Spans& spans) {
            spans.appendUntil(at(1ms), Activity::Running, kWait, Evidence::Recorded, WorkerId{0}, CpuId{0});
        };
        QCOMPARE(complaintsAbout(runs), std::string("task 0 (Ada): step 1 cannot be running\n"));
    }

    void WaitingInAStepThatComputes()
    {
        const auto waits = [](Spans& spans) {
            spans.appendUntil(at(1ms), Activity::WaitingIo, kCompute, Evidence::Recorded, WorkerId{0});
        };
        QCOMPARE(complaintsAbout(waits), std::string("task 0 (Ada): step 0 cannot be waiting-io\n"));
    }

    void RunningWithoutWorker()
    {
        const auto runs = [](Spans& spans) {
            spans.appendUntil(at(1ms), Activity::Running, kCompute, Evidence::Recorded, {}, CpuId{0});
        };
        QCOMPARE(complaintsAbout(runs), std::string("task 0 (Ada) is on a core without a worker\n"));
    }

    void CpuWithoutRunning()
    {
        const auto idles = [](Spans& spans) {
            spans.appendUntil(at(1ms), Activity::Ready, kCompute, Evidence::Recorded, WorkerId{0}, CpuId{0});
        };
        QCOMPARE(complaintsAbout(idles), std::string("task 0 (Ada) has a cpu without being on a core\n"));
    }

    void CpuThatWasNotGiven()
    {
        Trace trace = traceFromText("Ada 0011\n");
        trace.info.cpus = {CpuId{0}};
        QCOMPARE(complaintsAbout(trace), std::string("task 0 (Ada) ran on cpu 1, which was not given to the run\n"));
    }

    void CpuUsedTwice()
    {
        QCOMPARE(complaintsAbout(traceFromText("Ada RRR..\n"
                                               "Ben ..RRR\n")),
                 std::string("cpu 0 is used twice at 2000000 ns\n"));
    }

    void CpuUsedTwiceWithinTheResolution()
    {
        Trace trace = traceFromText("Ada RRR..\n"
                                    "Ben ..RRR\n");
        trace.info.resolution = 1ms;
        QCOMPARE(complaintsAbout(trace), std::string());
        trace.info.resolution = 1ms - 1ns;
        QCOMPARE(complaintsAbout(trace), std::string("cpu 0 is used twice at 2000000 ns\n"));
    }

    void CpuUsedTwiceDuringAShortStay()
    {
        QCOMPARE(complaintsAbout(traceFromText("Ada RRRRRR\n"
                                               "Ben .R....\n")),
                 std::string("cpu 0 is used twice at 1000000 ns\n"));
    }

    void WorkerThatCarriesTwoTasks()
    {
        Trace trace = traceFromText("Ada 000.\n");
        const Trace other = traceFromText("Ben ..11\n"); // by worker 0 too
        auto plan = std::make_shared<Plan>(*trace.plan);
        plan->tasks.push_back(other.plan->tasks[0]);
        trace.plan = plan;
        trace.tasks.push_back(other.tasks[0]);
        trace.info.cpus = {CpuId{0}, CpuId{1}};
        QCOMPARE(complaintsAbout(trace), std::string("worker 0 is used twice at 2000000 ns\n"));
    }

    void PlacementIdsAreStable()
    {
        QCOMPARE(std::string(idOf(Placement::PinnedToOneCpu)), std::string("pinned-to-one-cpu"));
        QCOMPARE(std::string(idOf(Placement::SomeCpus)), std::string("some-cpus"));
        QCOMPARE(std::string(idOf(Placement::AllCpus)), std::string("all-cpus"));
        QCOMPARE(std::string(idOf(Placement::NotPinned)), std::string("not-pinned"));
    }

    // ---- What was asked

    void SoundRequestsAreNotComplainedOf()
    {
        QCOMPARE(complaintsAbout(traceFromText("Ada RRRR\n"
                                               "request web due 0 sent 1 taken 1 by Ada answered 9\n"
                                               "request web due 0 sent 1 refused 1\n"
                                               "request web due 1 sent 1 taken 3 by Ada timed-out 2\n"
                                               "request web due 2 sent 2\n"
                                               "event keys due 2 taken 2 by Ada answered 2\n")),
                 std::string());
    }

    void RequestsThatCannotBe_data()
    {
        QTest::addColumn<QString>("request");
        QTest::addColumn<QString>("complaint");
        QTest::newRow("early") << "due 2 sent 1"
                               << "was sent before it was due";
        QTest::newRow("taken early") << "due 1 sent 2 taken 1 by Ada"
                                     << "was taken before it was sent";
        QTest::newRow("by nobody") << "due 1 sent 1 taken 2 answered 3"
                                   << "is taken by nobody, or at no time";
        QTest::newRow("at no time") << "due 1 sent 1 by Ada"
                                    << "is taken by nobody, or at no time";
        QTest::newRow("answered early") << "due 1 sent 1 taken 3 by Ada answered 2"
                                        << "was over before that could be";
        QTest::newRow("refused early") << "due 2 sent 2 refused 1"
                                       << "was over before that could be";
    }
    void RequestsThatCannotBe()
    {
        QFETCH(QString, request);
        QFETCH(QString, complaint);
        const Trace trace = traceFromText("Ada RRRR\nrequest web " + request.toStdString() + "\n");
        QCOMPARE(complaintsAbout(trace), "request 0 " + complaint.toStdString() + "\n");
    }

    void RequestsOfWhatTakesNone()
    {
        Trace trace = traceFromText("Ada RRRR\nrequest web due 1 sent 1\n");
        Plan plan = *trace.plan;
        plan.shared[0].kind = Mutex{};
        trace.plan = std::make_shared<const Plan>(plan);
        QCOMPARE(complaintsAbout(trace), std::string("request 0 is of nothing that takes requests\n"));
        trace.requests[0].device = SharedId{1};
        QCOMPARE(complaintsAbout(trace), std::string("request 0 is of nothing that takes requests\n"));
    }

    void RequestsOfATaskOrAFateThatIsNone()
    {
        Trace trace = traceFromText("Ada RRRR\nrequest web due 1 sent 1 taken 2 by Ada answered 3\n");
        trace.requests[0].fate = Fate::Open;
        QCOMPARE(complaintsAbout(trace), std::string("request 0 is open and over, or neither\n"));
        trace.requests[0].task = TaskId{1};
        QCOMPARE(complaintsAbout(trace), std::string("request 0 was taken by no task\n"));
    }

    void RequestsThatAreNotInOrder()
    {
        Trace trace = traceFromText("Ada RRRR\nrequest web due 1 sent 1\nrequest web due 2 sent 2\n");
        std::swap(trace.requests[0], trace.requests[1]);
        QCOMPARE(complaintsAbout(trace), std::string("request 1 was due before the one before it\n"));
    }
};

QTEST_APPLESS_MAIN(TraceTest)
#include "trace_test.moc"
