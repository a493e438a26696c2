// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <algorithm>
#include <thread>

#include "core/machine/binding.h"
#include "core/machine/topology.h"
#include "core/run/honesty.h"
#include "tests/support/print.h"

using namespace interleave;

/// Where the environment describes another computer to hwloc: one with more cores than any has.
class DescribedComputerTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase()
    {
        qputenv("HWLOC_SYNTHETIC", "package:64 core:64 pu:1");
        qputenv("HWLOC_XMLFILE", "/nowhere/computer.xml");
        qputenv("HWLOC_COMPONENTS", "");
    }

    void ThisComputerIsReadAllTheSame()
    {
        const Topology& topology = Topology::ofThisComputer();
        QVERIFY(!topology.handle() || hwloc_topology_is_thissystem(topology.handle()) == 1);
        const std::vector<CpuId> cpus = topology.usableCpus();
        QVERIFY(cpus.size() < 4096);
        QCOMPARE(cpus.size(), Topology().usableCpus().size());
        QVERIFY(!topology.operatingSystem().empty());
    }

    /// What hwloc "binds" to a described core stays where it is.
    void CoreThatIsOnlyDescribedCannotBeHad()
    {
        bool isBound = true;
        std::thread([&isBound] { isBound = bindThisThread(std::vector{CpuId{4095}}); }).join();
        QVERIFY(!isBound);
    }

    void WhatWasIgnoredIsSaid()
    {
        const std::vector<std::string> ignored = Topology::ignoredVariables();
        QVERIFY(ignored == (std::vector<std::string>{"HWLOC_XMLFILE", "HWLOC_SYNTHETIC"}));
        const Machine machine = inspectMachine();
        QVERIFY(machine.ignoredVariables == ignored);
        const std::vector<Fact> facts = honestyOf(machine);
        QVERIFY(std::ranges::any_of(facts, [](const Fact& fact) {
            return englishWords()(fact.answer).find("described by HWLOC_XMLFILE, HWLOC_SYNTHETIC, which is ignored")
                != std::string::npos;
        }));
    }

    void OneThatAProgramAsksForIsRead()
    {
        QCOMPARE(Topology("package:2 core:64 pu:2").usableCpus().size(), std::size_t{256});
    }
};

QTEST_APPLESS_MAIN(DescribedComputerTest)
#include "described_computer_test.moc"
