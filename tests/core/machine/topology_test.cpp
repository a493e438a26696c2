// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/machine/topology.h"

#include <set>

#include "tests/support/print.h"

using namespace interleave;

class TopologyTest : public QObject {
    Q_OBJECT

private slots:
    void UsableCpusAreAtLeastOneAndEachOnce()
    {
        const std::vector<CpuId> cpus = Topology::ofThisComputer().usableCpus();
        QVERIFY(!cpus.empty());
        QCOMPARE((std::set<CpuId>(cpus.begin(), cpus.end()).size()), cpus.size());
    }

    void OneOfEachCoreComesFirst()
    {
        const Topology& topology = Topology::ofThisComputer();
        std::vector<CpuId> cpus = topology.usableCpus();
        const std::size_t cores = topology.physicalCoresOf(cpus);
        if (cores == 0)
            QSKIP("this system does not tell its cores");
        const bool oneKind = hwloc_cpukinds_get_nr(topology.handle(), 0) <= 1;
        if (!oneKind)
            QSKIP("fast cores come first here, with all their logical processors");
        cpus.resize(cores);
        QCOMPARE(topology.physicalCoresOf(cpus), cores);
    }

    void NoCpusBelongToNoCore() { QCOMPARE(Topology::ofThisComputer().physicalCoresOf({}), std::size_t{0}); }

    void CpuThatDoesNotExistBelongsToNoCore()
    {
        QCOMPARE(Topology::ofThisComputer().physicalCoresOf({CpuId{65000}}), std::size_t{0});
    }

    void SystemHasAName() { QVERIFY(!Topology::ofThisComputer().operatingSystem().empty()); }

    void ComputerIsReadOnce() { QCOMPARE(&Topology::ofThisComputer(), &Topology::ofThisComputer()); }
};

QTEST_APPLESS_MAIN(TopologyTest)
#include "topology_test.moc"
