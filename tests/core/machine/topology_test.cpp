// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/machine/topology.h"

#include <algorithm>
#include <set>

#include "tests/support/print.h"

using namespace interleave;

namespace {

/// Binds all threads of this process.
bool bindProcess(const std::vector<CpuId>& cpus)
{
    const hwloc_bitmap_t set = hwloc_bitmap_alloc();
    for (const CpuId cpu : cpus)
        hwloc_bitmap_set(set, static_cast<unsigned>(indexOf(cpu)));
    const bool bound = hwloc_set_cpubind(Topology::ofThisComputer().handle(), set, HWLOC_CPUBIND_PROCESS) == 0;
    hwloc_bitmap_free(set);
    return bound;
}

} // namespace

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

    /// 128 cores, each with two logical processors.
    void LargeComputerHasAllItsCpusTheBestFirst()
    {
        const Topology large("package:2 core:64 pu:2");
        const std::vector<CpuId> cpus = large.usableCpus();
        QCOMPARE(cpus.size(), std::size_t{256});
        QCOMPARE((std::set<CpuId>(cpus.begin(), cpus.end()).size()), cpus.size());
        QCOMPARE(indexOf(std::ranges::max(cpus)), std::size_t{255});
        const auto half = cpus.begin() + 128;
        QCOMPARE(large.physicalCoresOf({cpus.begin(), half}), std::size_t{128});
        QCOMPARE(large.physicalCoresOf({half, cpus.end()}), std::size_t{128});
    }

    void LargeComputerBeginsWithTheLastOfItsCores()
    {
        const std::vector<CpuId> cpus = Topology("package:2 core:64 pu:2").usableCpus();
        QVERIFY(cpus.front() == CpuId{254});
        QVERIFY(cpus[128] == CpuId{255});
    }

    void ComputerThatCannotBeReadHasCpusAllTheSame() { QVERIFY(!Topology("nonsense").usableCpus().empty()); }

    void ProcessBoundToOneCpuMayUseThatOneAlone()
    {
        const std::vector<CpuId> all = Topology().usableCpus();
        if (!bindProcess({all.back()}))
            QSKIP("this system does not let a program bind itself");
        const std::vector<CpuId> narrowed = Topology().usableCpus();
        QVERIFY(bindProcess(all));
        QVERIFY(narrowed == std::vector{all.back()});
        QVERIFY(Topology().usableCpus() == all);
    }

    void SystemHasAName() { QVERIFY(!Topology::ofThisComputer().operatingSystem().empty()); }

    void ComputerIsReadOnce() { QCOMPARE(&Topology::ofThisComputer(), &Topology::ofThisComputer()); }
};

QTEST_APPLESS_MAIN(TopologyTest)
#include "topology_test.moc"
