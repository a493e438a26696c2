// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/execution/start_gate.h"

#include <thread>
#include <vector>

#include "core/machine/clock.h"
#include "tests/support/print.h"

using namespace interleave;

namespace {

constexpr std::size_t kWorkers = 5;

/// What the gate told each of its workers when `decide` had decided.
template<typename Decide>
std::vector<std::optional<Moment>> answersAfter(StartGate& gate, Decide decide)
{
    std::vector<std::optional<Moment>> answers(kWorkers);
    std::vector<std::thread> threads;
    for (auto& answer : answers)
        threads.emplace_back([&gate, &answer] { answer = gate.arriveAndWait(); });
    decide();
    for (std::thread& thread : threads)
        thread.join();
    return answers;
}

} // namespace

class StartGateTest : public QObject {
    Q_OBJECT

private slots:
    void AllStartAtOneMoment()
    {
        StartGate gate;
        const SteadyTime before = readClock();
        const auto answers = answersAfter(gate, [&gate] {
            gate.awaitAll(kWorkers);
            gate.open(TickClock());
        });
        QVERIFY(answers.front().has_value());
        QVERIFY(answers.front()->steady >= before);
        QVERIFY(answers.front()->steady <= readClock());
        QVERIFY(answers == std::vector(kWorkers, answers.front()));
    }

    void RunThatIsCalledOffSendsAllAway()
    {
        StartGate gate;
        const auto answers = answersAfter(gate, [&gate] { gate.callOff(); });
        QVERIFY(answers == std::vector(kWorkers, std::optional<Moment>()));
    }

    void WhoComesAfterTheOpeningIsLetThrough()
    {
        StartGate gate;
        gate.open(TickClock());
        QVERIFY(gate.arriveAndWait().has_value());
    }
};

QTEST_APPLESS_MAIN(StartGateTest)
#include "start_gate_test.moc"
