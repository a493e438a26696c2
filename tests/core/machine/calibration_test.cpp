// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/machine/calibration.h"

#include <cmath>

#include "core/machine/kernel.h"
#include "tests/support/plain_plan.h"
#include "tests/support/print.h"

using namespace interleave;
using namespace std::chrono_literals;

namespace {

/// A batch of so many units takes 1 ms where nothing disturbs it, so that the rate is 100.
constexpr std::uint64_t kUnits = 100'000;

/// Batches drawn: `.` one that takes 1 ms, `o` one beside a busy hyperthread (1.4 ms), `#` one in which the core was lost for 10 ms.
CalibrationRound drawn(std::string_view batches)
{
    CalibrationRound round;
    Duration cpuTime{};
    for (const char batch : batches) {
        const Duration work = batch == 'o' ? Duration(1400us) : Duration(1ms);
        round.batches.push_back(batch == '#' ? work + 10ms : work);
        cpuTime += work;
    }
    round.cpuTime = cpuTime;
    return round;
}

struct Answer {
    Calibrated calibrated;
    std::size_t rounds = 0; ///< that were measured
};

/// The last one comes again and again.
Answer calibrateWith(const std::vector<CalibrationRound>& rounds)
{
    Answer answer;
    answer.calibrated = calibrate(kUnits, [&] { return rounds[std::min(answer.rounds++, rounds.size() - 1)]; });
    return answer;
}

Calibrated calibratedAt(double rate, bool isDisturbed)
{
    return {.rate = {.unitsPerMicrosecond = rate, .unitsPerQuantum = 800, .quantum = 8us},
            .calibration = {.even = isDisturbed ? 0.3 : 1.0, .taken = isDisturbed ? 0.6 : 0.0, .load = {}}};
}

double rateOf(const Machine& machine)
{
    return machine.workRate.unitsPerMicrosecond;
}

} // namespace

class CalibrationTest : public QObject {
    Q_OBJECT

private slots:
    void QuietRoundIsEnough()
    {
        const Answer answer = calibrateWith({drawn("....................")});
        QCOMPARE(answer.rounds, std::size_t{1});
        QCOMPARE(answer.calibrated.rate.unitsPerMicrosecond, 100.0);
        QVERIFY(!wasDisturbed(answer.calibrated.calibration));
        QCOMPARE(answer.calibrated.calibration.even, 1.0);
        QCOMPARE(answer.calibrated.calibration.taken.value(), 0.0);
    }

    void LostCoreIsNoticedAndTheRateIsThatOfTheOtherBatches()
    {
        const Answer answer = calibrateWith({drawn("..#..#..#..#..#..#.")});
        QCOMPARE(answer.rounds, static_cast<std::size_t>(kMostCalibrationRounds));
        QCOMPARE(answer.calibrated.rate.unitsPerMicrosecond, 100.0);
        QVERIFY(wasDisturbed(answer.calibrated.calibration));
        QVERIFY(answer.calibrated.calibration.taken.value() > 0.7);
    }

    void LostCoreIsNoticedWhereProcessorTimeIsNotTold()
    {
        CalibrationRound round = drawn("..#..#..#..#..#..#.");
        round.cpuTime.reset();
        const Answer answer = calibrateWith({round});
        QVERIFY(wasDisturbed(answer.calibrated.calibration));
        QVERIFY(!answer.calibrated.calibration.taken);
    }

    /// The case of a run that needed 401 ms where 450 were "at best": no processor time was lost, and yet every batch took longer.
    void SlowPaceOfMostBatchesIsNotTheRate()
    {
        const Answer answer = calibrateWith({drawn("oooooooooooooooo....")});
        QCOMPARE(answer.calibrated.rate.unitsPerMicrosecond, 100.0);
        QVERIFY(wasDisturbed(answer.calibrated.calibration));
    }

    void DisturbedRoundIsRepeatedUntilOneIsQuiet()
    {
        const Answer answer =
            calibrateWith({drawn("oooooooooooooooooooo"), drawn("o#o#....o#o#o#......"), drawn("....................")});
        // The first went at one pace, and so nothing is seen of its disturbance: only what others used of the cores tells.
        QCOMPARE(answer.rounds, std::size_t{1});
        const Answer seen =
            calibrateWith({drawn("oo#oooooo#oooooooooo"), drawn("o#o#....o#o#o#......"), drawn("....................")});
        QCOMPARE(seen.rounds, std::size_t{3});
        QCOMPARE(seen.calibrated.rate.unitsPerMicrosecond, 100.0);
        QVERIFY(!wasDisturbed(seen.calibrated.calibration));
    }

    void CoreThatSpeedsUpIsMeasuredAtItsFastestPace()
    {
        const Answer answer = calibrateWith({drawn("oooooooooooo........"), drawn("....................")});
        QCOMPARE(answer.rounds, std::size_t{2});
        QCOMPARE(answer.calibrated.rate.unitsPerMicrosecond, 100.0);
        QVERIFY(!wasDisturbed(answer.calibrated.calibration));
    }

    /// A reading of the processor time that itself takes 0.3 ms lies in part within the round.
    void SlowReadingOfProcessorTimeIsNoDisturbance()
    {
        CalibrationRound round = drawn("....................");
        *round.cpuTime += 300us;
        const Answer answer = calibrateWith({round});
        QCOMPARE(answer.rounds, std::size_t{1});
        QCOMPARE(answer.calibrated.calibration.taken.value(), 0.0);
    }

    void RatesThatAgreeLeaveTheMachineAsItIs()
    {
        const Machine machine = plainMachine();
        QVERIFY(calibratedAnew(machine, calibratedAt(105, false)) == machine);
        QVERIFY(calibratedAnew(machine, calibratedAt(95, true)) == machine);
    }

    void OtherRateReplacesTheOldOneUnlessItIsAWorseMeasurement()
    {
        const Machine machine = plainMachine();
        QCOMPARE(rateOf(calibratedAnew(machine, calibratedAt(130, false))), 130.0);
        QCOMPARE(rateOf(calibratedAnew(machine, calibratedAt(130, true))), 130.0);
        QCOMPARE(rateOf(calibratedAnew(machine, calibratedAt(70, false))), 70.0);
        QCOMPARE(rateOf(calibratedAnew(machine, calibratedAt(70, true))), 100.0);
        QVERIFY(calibratedAnew(machine, calibratedAt(130, false)).calibration == calibratedAt(130, false).calibration);
    }

    void MeasuredRateIsOfUse()
    {
        const WorkRate rate = measureWorkRate().rate;
        QVERIFY(rate.unitsPerMicrosecond > 0);
        QVERIFY(rate.unitsPerQuantum > 0);
        QVERIFY(rate.quantum > Duration{});
        // The quantum is so many units at that rate.
        const auto units = static_cast<double>(unitsFor(rate.quantum, rate));
        QVERIFY(std::abs(units / static_cast<double>(rate.unitsPerQuantum) - 1) < 0.01);
    }

    void MeasuredCalibrationIsMadeOfShares()
    {
        const Calibration calibration = measureWorkRate().calibration;
        QVERIFY(calibration.even > 0 && calibration.even <= 1);
        QVERIFY(!calibration.taken || (*calibration.taken >= 0 && *calibration.taken <= 1));
    }
};

QTEST_APPLESS_MAIN(CalibrationTest)
#include "calibration_test.moc"
