// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/making.h"

#include <QTest>

using namespace interleave;
using namespace interleave::cli;

class MakingTest : public QObject {
    Q_OBJECT

private slots:
    void RunsThatTakeMinutesAreAnnouncedWithWhatToDo()
    {
        const Scenario* scenario = scenarioById("cpu-bound").value();
        Machine machine;
        machine.cpus = {CpuId{0}, CpuId{1}};
        machine.workRate = {.unitsPerMicrosecond = 100, .unitsPerQuantum = 1000, .quantum = std::chrono::microseconds(10)};
        RunCommand command;
        command.scenario = scenario;
        command.models = {{executionModelById("one-core").value(), {}}, {executionModelById("all-cores").value(), {}}};
        command.parameters = checkedParameters(scenario->parameters, {{"tasks", 10}, {"work_ms", 2'000}}).value();
        command.repeat = 2; // 2 x (20 s + 10 s)
        QVERIFY(!noticeOf(command, machine));
        command.repeat = 3;
        const std::optional<std::string> notice = noticeOf(command, machine);
        QVERIFY(notice && notice->starts_with("This will take about 2 minutes or longer. Ctrl+C stops it"));
    }
};

QTEST_APPLESS_MAIN(MakingTest)
#include "making_test.moc"
