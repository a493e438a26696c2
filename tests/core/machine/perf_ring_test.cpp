// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/machine/perf_ring.h"

#include <linux/perf_event.h>

#include <cerrno>
#include <cstring>

#include "tests/support/print.h"

using namespace interleave;
using namespace std::chrono_literals;

namespace {

constexpr std::size_t kRingBytes = 256; // ten switches and 16 bytes

/// Writes records as the kernel does.
class Writer {
public:
    explicit Writer(std::uint64_t tail = 0) : m_tail(tail), m_head(tail) {}

    Writer& in(std::uint64_t time, std::uint32_t cpu) { return record(PERF_RECORD_SWITCH, 0).stamp(time, cpu); }
    Writer& out(std::uint64_t time, std::uint32_t cpu)
    {
        return record(PERF_RECORD_SWITCH, PERF_RECORD_MISC_SWITCH_OUT).stamp(time, cpu);
    }
    Writer& preempted(std::uint64_t time, std::uint32_t cpu)
    {
        return record(PERF_RECORD_SWITCH, PERF_RECORD_MISC_SWITCH_OUT | PERF_RECORD_MISC_SWITCH_OUT_PREEMPT).stamp(time, cpu);
    }
    Writer& lost(std::uint64_t count)
    {
        return record(PERF_RECORD_LOST, 0, 16).put(std::uint64_t{0}).put(count).stamp(0, 0);
    }
    Writer& record(std::uint32_t type, int misc, std::size_t ownBytes = 0)
    {
        perf_event_header header{};
        header.type = type;
        header.misc = static_cast<std::uint16_t>(misc);
        header.size = static_cast<std::uint16_t>(kSwitchBytes + ownBytes);
        return put(header);
    }
    Writer& stamp(std::uint64_t time, std::uint32_t cpu) { return put(time).put(cpu).put(std::uint32_t{0}); }
    template<typename T>
    Writer& put(const T& value)
    {
        std::array<std::byte, sizeof(T)> bytes;
        std::memcpy(bytes.data(), &value, sizeof value);
        for (const std::byte byte : bytes)
            m_bytes[m_head++ % kRingBytes] = byte;
        return *this;
    }

    PerfRing ring() const { return {.bytes = m_bytes, .tail = m_tail, .head = m_head, .lost = {}}; }

private:
    std::array<std::byte, kRingBytes> m_bytes{};
    std::uint64_t m_tail;
    std::uint64_t m_head;
};

CpuSwitch cameAt(Duration time, int cpu)
{
    return {.time = SteadyTime(time), .cpu = static_cast<CpuId>(cpu), .in = true, .preempted = false};
}

CpuSwitch leftAt(Duration time, int cpu)
{
    return {.time = SteadyTime(time), .cpu = static_cast<CpuId>(cpu), .in = false, .preempted = false};
}

CpuSwitch preemptedAt(Duration time, int cpu)
{
    return {.time = SteadyTime(time), .cpu = static_cast<CpuId>(cpu), .in = false, .preempted = true};
}

std::string reasonFor(int error, std::optional<int> paranoid)
{
    return englishWords()(whyNoWitness(error, paranoid));
}

} // namespace

class PerfRingTest : public QObject {
    Q_OBJECT

private slots:
    void SwitchesAreThoseWritten()
    {
        Writer writer;
        writer.out(100, 1).in(250, 3).preempted(300, 300);
        const SwitchRecords expected{{leftAt(100ns, 1), cameAt(250ns, 3), preemptedAt(300ns, 300)}, 0};
        QVERIFY(switchesIn(writer.ring()) == expected);
    }

    void EmptyRingHasNoSwitches()
    {
        QVERIFY(switchesIn(Writer().ring()) == SwitchRecords());
        QVERIFY(switchesIn(Writer(1000).ring()) == SwitchRecords());
    }

    void RecordGoesOnAtTheStart_data()
    {
        QTest::addColumn<quint64>("tail");
        QTest::newRow("in its header") << quint64{kRingBytes - 4};
        QTest::newRow("in its time") << quint64{kRingBytes - 12};
        QTest::newRow("between two records") << quint64{kRingBytes - kSwitchBytes};
        QTest::newRow("after many rounds") << quint64{1000 * kRingBytes - 20};
    }

    void RecordGoesOnAtTheStart()
    {
        QFETCH(quint64, tail);
        Writer writer(tail);
        writer.out(100, 1).in(250, 3);
        QVERIFY(switchesIn(writer.ring()) == SwitchRecords({{leftAt(100ns, 1), cameAt(250ns, 3)}, 0}));
    }

    void UnknownRecordsArePassedOver()
    {
        Writer writer;
        writer.out(100, 1).record(9999, 0, 8).put(std::uint64_t{77}).stamp(200, 1).in(250, 3);
        QVERIFY(switchesIn(writer.ring()) == SwitchRecords({{leftAt(100ns, 1), cameAt(250ns, 3)}, 0}));
    }

    void LostRecordsAreCounted()
    {
        Writer writer;
        writer.out(100, 1).lost(5).in(250, 3).lost(2);
        QCOMPARE(switchesIn(writer.ring()).switches.size(), std::size_t{2});
        QCOMPARE(switchesIn(writer.ring()).lost, std::uint64_t{7});
    }

    void GreaterNumberOfLostRecordsCounts()
    {
        Writer writer;
        PerfRing ring = writer.lost(5).ring();
        ring.lost = 3;
        QCOMPARE(switchesIn(ring).lost, std::uint64_t{5});
        ring.lost = 8;
        QCOMPARE(switchesIn(ring).lost, std::uint64_t{8});
    }

    void FullRingHasLostSomethingUnlessItIsToldOtherwise()
    {
        Writer writer;
        for (std::uint64_t n = 0; n < kRingBytes / kSwitchBytes - 1; ++n)
            writer.out(n, 0);
        QCOMPARE(switchesIn(writer.ring()).lost, std::uint64_t{0});
        PerfRing full = writer.out(99, 0).ring();
        QCOMPARE(switchesIn(full).lost, std::uint64_t{1});
        full.lost = 0;
        QCOMPARE(switchesIn(full).lost, std::uint64_t{0});
    }

    void TornRecordIsLost()
    {
        Writer writer;
        writer.out(100, 1).in(250, 3);
        PerfRing ring = writer.ring();
        for (std::uint64_t missing = 1; missing < kSwitchBytes; ++missing) {
            ring.head = 2 * kSwitchBytes - missing;
            QVERIFY(switchesIn(ring) == SwitchRecords({{leftAt(100ns, 1)}, 1}));
        }
    }

    void RecordWithoutALengthEndsTheReading()
    {
        Writer writer;
        writer.out(100, 1).put(perf_event_header{}).in(250, 3);
        QVERIFY(switchesIn(writer.ring()) == SwitchRecords({{leftAt(100ns, 1)}, 1}));
    }

    void ReasonFitsTheError_data()
    {
        QTest::addColumn<int>("error");
        QTest::addColumn<int>("paranoid");
        QTest::addColumn<QString>("hint");
        for (const int error : {EACCES, EPERM}) {
            QTest::addRow("strict setting, %d", error) << error << 3 << "perf_event_paranoid is 3,";
            QTest::addRow("lenient setting, %d", error) << error << 2 << "sandbox";
            QTest::addRow("unknown setting, %d", error) << error << -100 << "sandbox";
        }
        QTest::newRow("no such call") << ENOSYS << 4 << "sandbox";
        QTest::newRow("files of the process") << EMFILE << 2 << "files";
        QTest::newRow("files of the system") << ENFILE << 2 << "files";
        QTest::newRow("memory") << ENOMEM << 2 << "memory";
        QTest::newRow("no such event") << ENOENT << 2 << "kernel is too old";
        QTest::newRow("not supported") << EOPNOTSUPP << 2 << "kernel is too old";
        QTest::newRow("not understood") << EINVAL << 2 << "kernel is too old";
        QTest::newRow("anything else") << EINTR << 2 << "error 4";
    }

    void ReasonFitsTheError()
    {
        QFETCH(int, error);
        QFETCH(int, paranoid);
        QFETCH(QString, hint);
        const std::string reason = reasonFor(error, paranoid == -100 ? std::nullopt : std::optional(paranoid));
        QVERIFY2(reason.find(hint.toStdString()) != std::string::npos, reason.c_str());
        QVERIFY2(!reason.ends_with('.') && reason == reasonFor(error, paranoid), reason.c_str());
    }
};

QTEST_APPLESS_MAIN(PerfRingTest)
#include "perf_ring_test.moc"
