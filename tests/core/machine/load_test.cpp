// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/machine/load.h"

#include <QTemporaryDir>

#include <array>
#include <cmath>
#include <fstream>

#include "core/machine/machine.h"
#include "core/machine/topology.h"
#include "tests/support/print.h"

using namespace interleave;
using namespace std::chrono_literals;

namespace {

constexpr std::array kTwo{CpuId{0}, CpuId{1}};

LoadReading readingAt(Duration time, std::vector<BusyTimes> times, Duration own = {})
{
    return {.at = SteadyTime(time), .times = std::move(times), .own = own, .step = 10ms, .crowded = {}};
}

BusyTimes cpu(std::uint16_t number, Duration busy, Duration idle)
{
    return {.cpu = CpuId{number}, .processors = 1, .busy = busy, .idle = idle};
}

bool isNear(double value, double expected)
{
    return std::abs(value - expected) < 1e-6;
}

void write(const QTemporaryDir& root, const char* path, const char* text)
{
    const std::filesystem::path file = std::filesystem::path(root.path().toStdString()) / path;
    std::filesystem::create_directories(file.parent_path());
    std::ofstream(file) << text;
}

} // namespace

class LoadTest : public QObject {
    Q_OBJECT

private slots:
    void OthersUseWhatThisProgramDoesNot()
    {
        const LoadReading before = readingAt(0ms, {cpu(0, 5s, 5s), cpu(1, 1s, 9s)});
        const LoadReading after = readingAt(1s, {cpu(0, 6s, 5s), cpu(1, 1s + 500ms, 9s + 500ms)}, 200ms);
        const Load load = loadBetween(before, after, kTwo).value();
        QVERIFY(isNear(load.others, 1.3)); // 1.5 cores were busy, 0.2 of that with this program
        QVERIFY(isNear(load.uncertainty, 0.02));
        QCOMPARE(load.cores, std::size_t{2});
        QVERIFY(!load.crowded);
    }

    void OnlyTheProcessorsOfThisProgramCount()
    {
        const LoadReading before = readingAt(0ms, {cpu(0, 0s, 0s), cpu(1, 0s, 0s)});
        const LoadReading after = readingAt(1s, {cpu(0, 1s, 0s), cpu(1, 0s, 1s)});
        QVERIFY(isNear(loadBetween(before, after, std::array{CpuId{1}}).value().others, 0));
        QVERIFY(isNear(loadBetween(before, after, std::array{CpuId{0}}).value().others, 1));
    }

    void AllTogetherCountWhereTheSystemTellsNoMore()
    {
        const auto all = [](Duration busy, Duration idle) {
            return std::vector<BusyTimes>{{.cpu = {}, .processors = 4, .busy = busy, .idle = idle}};
        };
        const LoadReading before = readingAt(0ms, all(0s, 0s));
        QVERIFY(isNear(loadBetween(before, readingAt(1s, all(1s, 3s)), kTwo).value().others, 1));
        QVERIFY(isNear(loadBetween(before, readingAt(1s, all(4s, 0s)), kTwo).value().others, 2)); // there are no more
    }

    void ThisProgramAloneIsNoLoad()
    {
        // The system counts in steps: what it saw of this program may be less than it used.
        const LoadReading before = readingAt(0ms, {cpu(0, 0s, 0s)});
        const LoadReading after = readingAt(100ms, {cpu(0, 90ms, 10ms)}, 97ms);
        QCOMPARE(loadBetween(before, after, kTwo).value().others, 0.0);
    }

    void NothingIsKnownWhereNothingIsCounted()
    {
        const LoadReading hidden = readingAt(0ms, {});
        QVERIFY(!loadBetween(hidden, readingAt(1s, {}), kTwo));
        const LoadReading still = readingAt(0ms, {cpu(0, 0s, 0s), cpu(1, 0s, 0s)}); // as some sandboxes show it
        QVERIFY(!loadBetween(still, readingAt(1s, still.times), kTwo));
        QVERIFY(!loadBetween(still, still, kTwo));
        QVERIFY(!loadBetween(readingAt(1s, {cpu(0, 0s, 0s)}), readingAt(0ms, {cpu(0, 1s, 0s)}), kTwo));
        QVERIFY(!loadBetween(readingAt(0ms, {cpu(7, 0s, 0s)}), readingAt(1s, {cpu(7, 1s, 0s)}), kTwo));
    }

    void ProcessorThatWasSwitchedOnCountsFromTheNextReadingOn()
    {
        const LoadReading before = readingAt(0ms, {cpu(0, 0s, 0s)});
        const LoadReading after = readingAt(1s, {cpu(0, 500ms, 500ms), cpu(1, 9s, 0s)});
        QVERIFY(isNear(loadBetween(before, after, kTwo).value().others, 0.5));
    }

    void CrowdIsAShareOfTheTime()
    {
        LoadReading before = readingAt(0ms, {cpu(0, 0s, 0s)});
        LoadReading after = readingAt(1s, {cpu(0, 1s, 0s)});
        before.crowded = 3s;
        QVERIFY(!loadBetween(before, after, kTwo).value().crowded);
        after.crowded = 3s + 250ms;
        QVERIFY(isNear(loadBetween(before, after, kTwo).value().crowded.value(), 0.25));
    }

    void ThisComputerTellsSomethingThatCanBe()
    {
        const LoadReading before = readLoad();
        QVERIFY(before.step > Duration{});
        for (const BusyTimes& times : before.times)
            QVERIFY(times.busy >= Duration{} && times.idle >= Duration{} && times.processors >= 1);
        const Machine machine = inspectMachine(); // some time passes
        const LoadReading after = readLoad();
        QVERIFY(after.at > before.at);
        QVERIFY(after.own >= before.own);
        if (const std::optional<Load> load = loadBetween(before, after, machine.cpus)) {
            QVERIFY(load->others >= 0 && load->others <= static_cast<double>(machine.cpus.size()));
            QCOMPARE(load->cores, machine.cpus.size());
        }
    }

#ifdef Q_OS_LINUX
    void DrawnSystemIsRead()
    {
        const QTemporaryDir root;
        write(root, "proc/stat",
              "cpu  300 20 30 4000 50 6 7 8 9 10\n"
              "cpu0 100 20 30 4000 50 6 7 8 9 10\n"
              "cpu12 200 0 0 0 0 0 0 0 0 0\n"
              "intr 12345 0 0\n"
              "cpu3 1 1 1 1\n");
        write(root, "proc/pressure/cpu",
              "some avg10=0.00 avg60=0.01 avg300=0.05 total=1500\nfull avg10=0.00 avg60=0.00 avg300=0.00 total=0\n");
        const LoadReading reading = readLoad(root.path().toStdString());
        QCOMPARE(reading.times.size(), std::size_t{2});
        QCOMPARE(indexOf(*reading.times[0].cpu), std::size_t{0});
        QVERIFY(reading.times[0].busy == reading.step * 171); // guests are part of user
        QVERIFY(reading.times[0].idle == reading.step * 4050);
        QCOMPARE(indexOf(*reading.times[1].cpu), std::size_t{12});
        QVERIFY(reading.times[1].busy == reading.step * 200);
        QVERIFY(reading.crowded == Duration(1500us));
    }

    void SystemThatHidesItTellsNothing()
    {
        const QTemporaryDir root;
        const LoadReading reading = readLoad(root.path().toStdString());
        QVERIFY(reading.times.empty());
        QVERIFY(!reading.crowded);
        write(root, "proc/stat", "cpu nonsense\ncpu0 words\ncpu1\n");
        write(root, "proc/pressure/cpu", "nonsense total=\n");
        for (const BusyTimes& times : readLoad(root.path().toStdString()).times)
            QVERIFY(times.busy == Duration{} && times.idle == Duration{});
        QVERIFY(!readLoad(root.path().toStdString()).crowded);
    }
#endif
};

QTEST_APPLESS_MAIN(LoadTest)
#include "load_test.moc"
