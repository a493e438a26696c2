// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/run/surroundings.h"

#include "core/run/honesty.h"

#include "tests/support/plain_plan.h"
#include "tests/support/print.h"

using namespace interleave;

namespace {

Machine calibrated(const Calibration& calibration)
{
    Machine machine = plainMachine();
    machine.calibration = calibration;
    return machine;
}

std::string said(const Calibration& calibration)
{
    const Fact fact = calibrationFact(calibrated(calibration)).value();
    return std::string(idOf(fact.standing)) + ": " + englishWords()(fact.answer);
}

} // namespace

class SurroundingsTest : public QObject {
    Q_OBJECT

private slots:
    void OthersAreBusyFromTheShareOnFromWhichARunIsDisturbed()
    {
        QVERIFY(!isBusy({.others = 0.1, .uncertainty = 0, .cores = 2, .crowded = {}})); // 5 % of two cores
        QVERIFY(isBusy({.others = 0.11, .uncertainty = 0, .cores = 2, .crowded = {}}));
        QVERIFY(!isBusy({.others = 0.11, .uncertainty = 0, .cores = 4, .crowded = {}}));
    }

    void DoubtIsNotABusyComputer()
    {
        QVERIFY(!isBusy({.others = 0.3, .uncertainty = 0.2, .cores = 2, .crowded = {}}));
        QVERIFY(isBusy({.others = 0.31, .uncertainty = 0.2, .cores = 2, .crowded = {}}));
        QVERIFY(!isBusy({}));
    }

    void SentenceNamesHowMuchOfHowMany()
    {
        QCOMPARE(englishWords()(busySentence({.others = 1.34, .uncertainty = 0, .cores = 2, .crowded = {}})),
                 std::string("Other programs use 1.3 of 2 cores now: what is run may show little."));
    }

    void QuietCalibrationIsSound()
    {
        QVERIFY(said({.even = 0.98, .taken = 0.001, .load = {}}).starts_with("sound: Yes"));
        QVERIFY(said({.even = 0.98, .taken = {}, .load = Load{.others = 0, .cores = 2}}).starts_with("sound: Yes"));
    }

    void DisturbedCalibrationSaysByWhat()
    {
        QVERIFY(said({.even = 0.3, .taken = 0.6, .load = {}})
                    .starts_with("limited: About: while that was measured, its thread was off the core for 60 % of"));
        QVERIFY(said({.even = 0.3, .taken = 0, .load = {}}).find("fastest pace for 30 % of the time") != std::string::npos);
        QVERIFY(said({.even = 1, .taken = 0, .load = Load{.others = 1, .cores = 2}}).find("others used 1.0 of 2 cores")
                != std::string::npos);
    }

    void NothingIsSaidWhereNothingIsKnown()
    {
        QVERIFY(!calibrationFact(plainMachine()));
        QVERIFY(honestyOf(calibrated({.even = 1, .taken = 0, .load = {}})).size() == honestyOf(plainMachine()).size() + 1);
    }
};

QTEST_APPLESS_MAIN(SurroundingsTest)
#include "surroundings_test.moc"
