// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/machine/machine.h"

#include <algorithm>
#include <set>

#include "core/machine/switch_witness.h"
#include "tests/support/print.h"

using namespace interleave;

namespace {

std::vector<std::size_t> numbersOf(const std::vector<CpuId>& cpus)
{
    std::vector<std::size_t> numbers;
    for (const CpuId cpu : cpus)
        numbers.push_back(indexOf(cpu));
    return numbers;
}

/// The fastest first: 6, then 2, then 4.
Machine machineOfThree()
{
    Machine machine;
    machine.cpus = {CpuId{6}, CpuId{2}, CpuId{4}};
    return machine;
}

} // namespace

class MachineTest : public QObject {
    Q_OBJECT

private slots:
    void ThisComputerHasAtLeastOneCpu()
    {
        const Machine machine = inspectMachine();
        QVERIFY(!machine.cpus.empty());
        QCOMPARE((std::set<CpuId>(machine.cpus.begin(), machine.cpus.end()).size()), machine.cpus.size());
        QVERIFY(machine.physicalCores <= machine.cpus.size());
    }

    void PinWorksOrItIsSaidWhyNot()
    {
        const Machine machine = inspectMachine();
        QCOMPARE(machine.pinCpu.has_value(), machine.pinProblem.text.isEmpty());
        QVERIFY(!machine.pinCpu || std::ranges::count(machine.cpus, *machine.pinCpu) == 1);
    }

    void WitnessAndLimitsAreThoseOfTheSystem()
    {
        const Machine machine = inspectMachine();
        QVERIFY(machine.witnessProblem == inspectWitness());
        QVERIFY(machine.limits == inspectLimits());
    }

    void MeasurementsAreOfUse()
    {
        const Machine machine = inspectMachine();
        QVERIFY(machine.clock.resolution > Duration{});
        QVERIFY(machine.clock.costNs > 0);
        QVERIFY(machine.workRate.unitsPerMicrosecond > 0);
        QVERIFY(machine.workRate.quantum > Duration{});
    }

    void ChosenCpusAreTheBestOnesAscending_data()
    {
        QTest::addColumn<int>("count");
        QTest::addColumn<QList<int>>("chosen");
        QTest::newRow("one") << 1 << QList{6};
        QTest::newRow("two") << 2 << QList{2, 6};
        QTest::newRow("all") << 3 << QList{2, 4, 6};
        QTest::newRow("more than there are") << 4 << QList{2, 4, 6};
        QTest::newRow("0 is all") << 0 << QList{2, 4, 6};
    }

    void ChosenCpusAreTheBestOnesAscending()
    {
        QFETCH(int, count);
        QFETCH(QList<int>, chosen);
        const std::vector<std::size_t> expected(chosen.begin(), chosen.end());
        QVERIFY(numbersOf(chooseCpus(machineOfThree(), count)) == expected);
    }
};

QTEST_APPLESS_MAIN(MachineTest)
#include "machine_test.moc"
