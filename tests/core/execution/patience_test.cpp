// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <algorithm>
#include <thread>

#include "core/machine/machine.h"
#include "core/run/run.h"
#include "tests/support/plain_plan.h"
#include "tests/support/print.h"

using namespace interleave;
using namespace std::chrono_literals;

Q_DECLARE_METATYPE(const interleave::ExecutionModel*)

namespace {

constexpr TaskId kBen{1};
constexpr TaskId kCem{2};
constexpr SharedId kBowl{0};
constexpr SharedId kGot{1};
constexpr StepIndex kCounting{1};

const Machine& machine()
{
    static const Machine measured = inspectMachine();
    return measured;
}

Update counting(SharedId counter)
{
    return {.counter = counter, .protection = Protection::Atomic};
}

/// Who wants the key, and counts itself where it got it.
std::vector<Action> wanting(Duration patience)
{
    return {AcquireWithin{kBowl, patience, 2}, counting(kGot), Release{kBowl}, Compute{10us}};
}

/// The first task has the only key until the others have given up.
Plan planOfOneWhoKeepsIt(Duration patience)
{
    return planOf({{Acquire{kBowl}, Spawn{kBen}, Spawn{kCem}, Join{kBen}, Join{kCem}, Release{kBowl}},
                   wanting(patience),
                   wanting(patience)},
                  {Semaphore{1}, Counter{}});
}

/// The first task has the only key when the others come, and gives it back.
Plan planOfOneWhoGivesItBack(Duration patience)
{
    return planOf({{Acquire{kBowl}, Spawn{kBen}, Spawn{kCem}, WaitForIo{20ms}, Release{kBowl}}, wanting(patience), wanting(patience)},
                  {Semaphore{1}, Counter{}});
}

bool wasAt(const TaskTrace& task, StepIndex step)
{
    return std::ranges::any_of(task.spans, [step](const Span& span) { return span.step == step; });
}

} // namespace

/// Waiting for a key for so long and no longer, under every model.
class PatienceTest : public QObject {
    Q_OBJECT

    static void addModels()
    {
        QTest::addColumn<const ExecutionModel*>("model");
        for (const ExecutionModel* model : executionModelCatalog())
            QTest::newRow(std::string(model->id).c_str()) << model;
    }

private slots:
    void WhoHasNoPatienceLeftLeavesStepsOutAndGoesOn_data() { addModels(); }
    void WhoHasNoPatienceLeftLeavesStepsOutAndGoesOn()
    {
        QFETCH(const ExecutionModel*, model);
        const Trace trace = traceOf(model->id, planOfOneWhoKeepsIt(5ms), machine());
        QVERIFY(trace.info.outcome == Outcome::Completed);
        QCOMPARE(trace.shared[0].refused, 2);
        QCOMPARE(trace.shared[0].uses, 1);
        QCOMPARE(trace.shared[1].value, 0);
        for (const std::size_t task : {1, 2}) {
            QVERIFY(!wasAt(trace.tasks[task], kCounting));
            Duration waited{};
            for (const Span span : trace.tasks[task].spans) {
                if (span.activity == Activity::WaitingLock)
                    waited += span.time.length();
            }
            QVERIFY2(waited >= 4ms, std::to_string(waited.count()).c_str());
        }
        const std::vector<std::string> complaints = validate(trace);
        QVERIFY2(complaints.empty(), complaints.empty() ? "" : complaints.front().c_str());
    }

    void KeyThatComesInTimeIsTaken_data() { addModels(); }
    void KeyThatComesInTimeIsTaken()
    {
        QFETCH(const ExecutionModel*, model);
        if (!model->takesTurns)
            QSKIP("whoever has the key would wait for the others");
        const Trace trace = traceOf(model->id, planOfOneWhoGivesItBack(30s), machine());
        QVERIFY(trace.info.outcome == Outcome::Completed);
        QCOMPARE(trace.shared[0].refused, 0);
        QCOMPARE(trace.shared[0].uses, 3);
        QCOMPARE(trace.shared[1].value, 2);
        QVERIFY(trace.time().end.time_since_epoch() < 20s); // nobody waits for an alarm
        QVERIFY(validate(trace).empty());
    }

    /// Alarms of earlier waits, that were not needed, come in the middle of later ones.
    void PatienceBeginsAnewWithEachWait_data() { addModels(); }
    void PatienceBeginsAnewWithEachWait()
    {
        QFETCH(const ExecutionModel*, model);
        const std::vector<Action> again{Repeat{200, 4}, AcquireWithin{kBowl, 20s, 2}, counting(kGot), Release{kBowl},
                                        WaitForIo{50us}};
        const Plan plan = planOf({again, again, again, again}, {Semaphore{1}, Counter{}});
        const Trace trace = traceOf(model->id, plan, machine());
        QVERIFY(trace.info.outcome == Outcome::Completed);
        QCOMPARE(trace.shared[0].refused, 0);
        QCOMPARE(trace.shared[1].value, 800);
    }

    /// Many give up, others do not, and all of them are counted.
    void TakenAndGivenUpAreAll_data() { addModels(); }
    void TakenAndGivenUpAreAll()
    {
        QFETCH(const ExecutionModel*, model);
        const std::vector<Action> impatient{Repeat{60, 4}, AcquireWithin{kBowl, 200us, 3}, counting(kGot),
                                            WaitForIo{300us}, Release{kBowl}};
        const Plan plan = planOf({impatient, impatient, impatient, impatient}, {Semaphore{2}, Counter{}});
        const Trace trace = traceOf(model->id, plan, machine());
        QVERIFY(trace.info.outcome == Outcome::Completed);
        QCOMPARE(trace.shared[0].refused + trace.shared[0].uses, 240);
        QCOMPARE(trace.shared[1].value, trace.shared[0].uses);
    }

    void StopEndsTheWait_data() { addModels(); }
    void StopEndsTheWait()
    {
        QFETCH(const ExecutionModel*, model);
        if (model->isSimulated || !model->takesTurns)
            QSKIP("nobody waits in our time");
        StopSource stop;
        std::thread later([&stop] {
            std::this_thread::sleep_for(60ms);
            stop.requestStop();
        });
        const auto began = std::chrono::steady_clock::now();
        const Plan plan = planOf({{Acquire{kBowl}, WaitForIo{24h}},
                                  {WaitForIo{10ms}, AcquireWithin{kBowl, 24h, 1}, Release{kBowl}, Compute{}}},
                                 {Semaphore{1}});
        const Trace trace = traceOf(model->id, plan, machine(), {}, stop.token());
        later.join();
        QVERIFY(trace.info.outcome == Outcome::Stopped);
        QVERIFY(std::chrono::steady_clock::now() - began < 5s);
    }
};

QTEST_APPLESS_MAIN(PatienceTest)
#include "patience_test.moc"
