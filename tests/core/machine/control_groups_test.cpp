// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/machine/control_groups.h"

#include <QTemporaryDir>

#include <fstream>

#include "tests/support/print.h"

using namespace interleave;
using namespace std::chrono_literals;

namespace {

/// A system drawn in a folder.
class DrawnSystem {
public:
    DrawnSystem& file(const std::string& path, const std::string& text)
    {
        const std::filesystem::path place = root() / path;
        std::filesystem::create_directories(place.parent_path());
        std::ofstream(place) << text;
        return *this;
    }
    DrawnSystem& groups(const std::string& lines) { return file("proc/self/cgroup", lines); }
    DrawnSystem& mounts(const std::string& lines) { return file("proc/self/mountinfo", lines); }

    std::filesystem::path root() const { return m_folder.path().toStdString(); }
    std::optional<CpuQuota> quota() const { return readCpuQuota(root()); }
    std::optional<std::uint64_t> memoryLeft() const { return memoryLeftInGroups(root()); }

private:
    QTemporaryDir m_folder;
};

const std::string kOther = "22 1 254:0 / / rw,relatime - ext4 /dev/vda rw\n";
const std::string kMount2 = kOther + "41 31 0:38 / /sys/fs/cgroup rw,relatime shared:4 - cgroup2 cgroup2 rw,nsdelegate\n";
const std::string kMount1 = kOther + "31 23 0:28 / /sys/fs/cgroup rw - tmpfs tmpfs rw,mode=755\n"
                          + "35 31 0:32 / /sys/fs/cgroup/cpuset rw - cgroup cgroup rw,cpuset\n"
                          + "32 31 0:29 / /sys/fs/cgroup/cpu,cpuacct rw - cgroup cgroup rw,cpu,cpuacct\n";
const std::string kStat2 =
    "usage_usec 5000\nuser_usec 1\nsystem_usec 2\nnr_periods 9\nnr_throttled 3\nthrottled_usec 250\n";
const std::string kStat1 = "nr_periods 9\nnr_throttled 3\nthrottled_time 250000\n";

} // namespace

class ControlGroupsTest : public QObject {
    Q_OBJECT

private slots:
    void MemoryLeftOfVersion2IsThatOfTheTightestGroup()
    {
        DrawnSystem system;
        system.groups("0::/outer/job\n").mounts(kMount2);
        system.file("sys/fs/cgroup/outer/memory.max", "1000000\n")
            .file("sys/fs/cgroup/outer/memory.current", "900000\n")
            .file("sys/fs/cgroup/outer/memory.stat", "anon 500000\ninactive_file 300000\n")
            .file("sys/fs/cgroup/outer/job/memory.max", "max\n")
            .file("sys/fs/cgroup/outer/job/memory.current", "900000\n");
        QVERIFY(system.memoryLeft() == std::uint64_t{400'000});
        system.file("sys/fs/cgroup/outer/job/memory.max", "800000\n");
        QVERIFY(system.memoryLeft() == std::uint64_t{0}); // more is used than is allowed
    }

    void MemoryLeftOfVersion1()
    {
        DrawnSystem system;
        system.groups("4:memory:/mem\n2:cpu,cpuacct:/job\n").mounts(kMount1 + "36 31 0:33 / /sys/fs/cgroup/memory rw - cgroup cgroup rw,memory\n");
        QVERIFY(!system.memoryLeft());
        system.file("sys/fs/cgroup/memory/mem/memory.limit_in_bytes", "5000000\n")
            .file("sys/fs/cgroup/memory/mem/memory.usage_in_bytes", "2000000\n")
            .file("sys/fs/cgroup/memory/memory.limit_in_bytes", "9223372036854771712\n") // none
            .file("sys/fs/cgroup/memory/memory.usage_in_bytes", "2000000\n");
        QVERIFY(system.memoryLeft() == std::uint64_t{3'000'000});
        QVERIFY(!system.quota());
    }

    void Version2()
    {
        DrawnSystem system;
        system.groups("0::/job\n").mounts(kMount2);
        system.file("sys/fs/cgroup/job/cpu.max", "150000 100000\n").file("sys/fs/cgroup/job/cpu.stat", kStat2);
        QVERIFY(system.quota() == CpuQuota({1.5, 250us}));
    }

    void Version1()
    {
        DrawnSystem system;
        system.groups("4:memory:/mem\n2:cpu,cpuacct:/job\n").mounts(kMount1);
        system.file("sys/fs/cgroup/cpu,cpuacct/job/cpu.cfs_quota_us", "50000\n")
            .file("sys/fs/cgroup/cpu,cpuacct/job/cpu.cfs_period_us", "100000\n")
            .file("sys/fs/cgroup/cpu,cpuacct/job/cpu.stat", kStat1);
        QVERIFY(system.quota() == CpuQuota({0.5, 250us}));
    }

    void BothVersionsAtOnce()
    {
        DrawnSystem system;
        system.groups("1:cpu,cpuacct:/job\n0::/\n");
        system.mounts(kMount1 + "41 31 0:38 / /sys/fs/cgroup/unified rw - cgroup2 cgroup2 rw\n");
        system.file("sys/fs/cgroup/unified/cpu.stat", "usage_usec 5\n")
            .file("sys/fs/cgroup/cpu,cpuacct/job/cpu.cfs_quota_us", "200000\n")
            .file("sys/fs/cgroup/cpu,cpuacct/job/cpu.cfs_period_us", "100000\n");
        QVERIFY(system.quota() == CpuQuota({2, std::nullopt}));
    }

    void TightestOfNestedGroupsCounts_data()
    {
        QTest::addColumn<QString>("outer");
        QTest::addColumn<QString>("inner");
        QTest::addColumn<double>("cores");
        QTest::newRow("inner") << "200000 100000"
                               << "50000 100000" << 0.5;
        QTest::newRow("outer") << "50000 100000"
                               << "200000 100000" << 0.5;
        QTest::newRow("outer alone") << "50000 100000"
                                     << "max 100000" << 0.5;
        QTest::newRow("other periods") << "30000 10000"
                                       << "200000 100000" << 2.0;
    }

    void TightestOfNestedGroupsCounts()
    {
        QFETCH(QString, outer);
        QFETCH(QString, inner);
        QFETCH(double, cores);
        DrawnSystem system;
        system.groups("0::/outer/middle/inner\n").mounts(kMount2);
        system.file("sys/fs/cgroup/outer/cpu.max", outer.toStdString())
            .file("sys/fs/cgroup/outer/middle/inner/cpu.max", inner.toStdString());
        QVERIFY(system.quota() == CpuQuota({cores, std::nullopt}));
    }

    void ThrottledTimeIsThatOfTheTightest()
    {
        DrawnSystem system;
        system.groups("0::/outer/inner\n").mounts(kMount2);
        system.file("sys/fs/cgroup/outer/cpu.max", "50000 100000").file("sys/fs/cgroup/outer/cpu.stat", kStat2);
        system.file("sys/fs/cgroup/outer/inner/cpu.max", "max 100000").file("sys/fs/cgroup/outer/inner/cpu.stat", "throttled_usec 99\n");
        QVERIFY(system.quota() == CpuQuota({0.5, 250us}));
    }

    /// As in a container without a namespace of its own for groups, or with one.
    void GroupOfAContainerIsFound_data()
    {
        QTest::addColumn<QString>("group");
        QTest::addColumn<QString>("mountRoot");
        QTest::newRow("mounted as the top") << "/docker/1234"
                                            << "/docker/1234";
        QTest::newRow("below what is mounted") << "/docker/1234"
                                               << "/docker";
        QTest::newRow("own namespace") << "/"
                                       << "/";
        QTest::newRow("outside of its namespace") << "/../5678"
                                                  << "/";
        QTest::newRow("mounted from outside") << "/"
                                              << "/..";
    }

    void GroupOfAContainerIsFound()
    {
        QFETCH(QString, group);
        QFETCH(QString, mountRoot);
        DrawnSystem system;
        system.groups("0::" + group.toStdString() + "\n");
        system.mounts("41 31 0:38 " + mountRoot.toStdString() + " /sys/fs/cgroup ro - cgroup2 cgroup rw\n");
        system.file("sys/fs/cgroup/cpu.max", "150000 100000\n");
        QVERIFY(system.quota() == CpuQuota({1.5, std::nullopt}));
    }

    void NameMayHoldColonsAndSpaces()
    {
        DrawnSystem system;
        system.groups("0::/a b:c\n").mounts(kMount2).file("sys/fs/cgroup/a b:c/cpu.max", "150000 100000\n");
        QVERIFY(system.quota() == CpuQuota({1.5, std::nullopt}));
    }

    void NoQuota_data()
    {
        QTest::addColumn<QString>("quota");
        for (const char* quota : {"max 100000\n", "", "max", "100000", "0 100000", "-1 100000", "100000 0", "100000 -5",
                                  "many few", "99999999999999999999 100000"})
            QTest::newRow(quota) << quota;
    }

    void NoQuota()
    {
        QFETCH(QString, quota);
        DrawnSystem system;
        system.groups("0::/job\n").mounts(kMount2);
        system.file("sys/fs/cgroup/job/cpu.max", quota.toStdString()).file("sys/fs/cgroup/job/cpu.stat", kStat2);
        QVERIFY(!system.quota());
    }

    void NoQuotaInVersion1()
    {
        DrawnSystem system;
        system.groups("2:cpu,cpuacct:/\n").mounts(kMount1);
        system.file("sys/fs/cgroup/cpu,cpuacct/cpu.cfs_quota_us", "-1\n").file("sys/fs/cgroup/cpu,cpuacct/cpu.cfs_period_us", "100000\n");
        QVERIFY(!system.quota());
    }

    void NothingToReadIsNoQuota()
    {
        DrawnSystem system;
        QVERIFY(!system.quota());
        system.groups("0::/job\n");
        QVERIFY(!system.quota());
        system.mounts(kMount2);
        QVERIFY(!system.quota());
    }

    void MalformedLinesArePassedOver()
    {
        DrawnSystem system;
        system.groups("\nnonsense\n7:\n0::/job\n").mounts("\nnonsense\n - \n - cgroup2\n" + kMount2);
        system.file("sys/fs/cgroup/job/cpu.max", "150000 100000\n").file("sys/fs/cgroup/job/cpu.stat", "throttled_usec x");
        QVERIFY(system.quota() == CpuQuota({1.5, std::nullopt}));
    }
};

QTEST_APPLESS_MAIN(ControlGroupsTest)
#include "control_groups_test.moc"
