// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <linux/capability.h>
#include <sys/resource.h>
#include <sys/syscall.h>
#include <unistd.h>

#include <array>
#include <cerrno>
#include <functional>
#include <thread>

#include "core/machine/perf_ring.h"
#include "tests/support/forbidden_witness.h"
#include "tests/support/print.h"

using namespace interleave;
using namespace std::chrono_literals;

namespace {

/// While it lives, a limit of this process is lower.
class LowerLimit {
public:
    LowerLimit(__rlimit_resource which, rlim_t limit) : m_which(which)
    {
        getrlimit(m_which, &m_before);
        const rlimit lower{limit, m_before.rlim_max};
        setrlimit(m_which, &lower);
    }
    ~LowerLimit() { setrlimit(m_which, &m_before); }
    LowerLimit(const LowerLimit&) = delete;
    LowerLimit& operator=(const LowerLimit&) = delete;

private:
    __rlimit_resource m_which;
    rlimit m_before{};
};

/// From now on the calling thread has no privileges beyond those of any user. The C library's own call would be the same.
bool giveUpPrivileges()
{
    __user_cap_header_struct header{_LINUX_CAPABILITY_VERSION_3, 0};
    const std::array<__user_cap_data_struct, _LINUX_CAPABILITY_U32S_3> none{};
    return syscall(SYS_capset, &header, none.data()) == 0;
}

std::string reasonInAThread(const std::function<bool()>& prepare)
{
    std::string reason;
    std::thread([&] { reason = prepare() ? englishWords()(inspectWitness()) : "not prepared"; }).join();
    return reason;
}

} // namespace

/// A system that refuses to tell of switches. Linux alone tells, and lets a process take so much from itself.
class SwitchRefusalsTest : public QObject {
    Q_OBJECT

private slots:
    void init()
    {
        if (!inspectWitness().text.isEmpty())
            QSKIP("this system tells of no switches anyhow");
    }

    void SandboxIsNamed_data()
    {
        QTest::addColumn<int>("error");
        QTest::newRow("not permitted") << EPERM;
        QTest::newRow("no such call") << ENOSYS;
    }

    void SandboxIsNamed()
    {
        QFETCH(int, error);
        const std::string reason = reasonInAThread([error] { return forbidWitnesses(error); });
        if (reason == "not prepared")
            QSKIP("this system lets no thread forbid itself anything");
        QCOMPARE(reason, std::string("a container or sandbox around this program forbids it"));
        QVERIFY(inspectWitness().text.isEmpty()); // other threads still may
    }

    void TooManyFilesAreNamed()
    {
        const LowerLimit noMoreFiles(RLIMIT_NOFILE, 0);
        QCOMPARE(englishWords()(inspectWitness()), englishWords()(whyNoWitness(EMFILE, {})));
    }

    void NoPrivilegesAreNeeded()
    {
        const std::string reason = reasonInAThread(giveUpPrivileges);
        if (reason.find("perf_event_paranoid") != std::string::npos)
            QSKIP("kernel.perf_event_paranoid is strict here");
        QCOMPARE(reason, std::string());
    }

    void LessRoomIsTakenWhereLessIsGranted()
    {
        constexpr std::size_t kTooMuch = std::size_t{1} << 30;
        const LowerLimit noLockedMemory(RLIMIT_MEMLOCK, 0);
        std::string problem;
        std::uint64_t position = 0;
        std::thread([&] {
            if (!giveUpPrivileges())
                return;
            const Result<SwitchWitness> witness = SwitchWitness::ofThisThread(kTooMuch);
            if (!witness) {
                problem = englishWords()(witness.error().message);
                return;
            }
            std::this_thread::sleep_for(10us);
            position = witness->position();
        }).join();
        if (!problem.empty())
            QSKIP(("not here, because " + problem).c_str());
        QVERIFY(position > 0);
    }
};

QTEST_APPLESS_MAIN(SwitchRefusalsTest)
#include "switch_refusals_test.moc"
