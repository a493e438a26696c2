// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/machine/binding.h"

#include <array>
#include <thread>

#include "core/machine/topology.h"
#include "tests/support/print.h"

using namespace interleave;

namespace {

struct Attempt {
    bool bound = false;
    std::optional<CpuId> cpu; ///< where the thread was afterwards
};

/// Binds a thread of its own, which then ends.
Attempt bindAThread(std::span<const CpuId> cpus)
{
    Attempt attempt;
    std::thread([&] {
        attempt.bound = bindThisThread(cpus);
        attempt.cpu = currentCpu();
    }).join();
    return attempt;
}

} // namespace

class BindingTest : public QObject {
    Q_OBJECT

private slots:
    void BoundThreadIsOnItsCpu()
    {
        for (const CpuId cpu : Topology::ofThisComputer().usableCpus()) {
            const std::array cpus{cpu};
            const Attempt attempt = bindAThread(cpus);
            if (!attempt.bound)
                QSKIP("this system does not let a program bind a thread");
            QVERIFY(!attempt.cpu || *attempt.cpu == cpu);
        }
    }

    void ThreadBoundToAllIsOnOneOfThem()
    {
        const std::vector<CpuId> cpus = Topology::ofThisComputer().usableCpus();
        const Attempt attempt = bindAThread(cpus);
        if (!attempt.bound)
            QSKIP("this system does not let a program bind a thread");
        QVERIFY(!attempt.cpu || std::ranges::count(cpus, *attempt.cpu) == 1);
    }

    void NoCpuIsRefused() { QVERIFY(!bindAThread({}).bound); }

    void CpuThatDoesNotExistIsRefused()
    {
        constexpr std::array kNowhere{CpuId{65000}};
        QVERIFY(!bindAThread(kNowhere).bound);
    }
};

QTEST_APPLESS_MAIN(BindingTest)
#include "binding_test.moc"
