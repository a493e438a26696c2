// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/lecture/speaker_words.h"

#include <QtTest>

using namespace interleave;
using namespace std::chrono_literals;
using Source = lecture::LectureRuns::Source;

namespace {

constexpr Duration kPlanned = 20min;

ClockReading reading(Duration elapsed)
{
    return {.elapsed = elapsed, .isRunning = true, .planned = kPlanned, .reachedBy = 4min, .leftBy = 5min};
}

} // namespace

class SpeakerWordsTest : public QObject {
    Q_OBJECT

private slots:
    void ATimeIsMinutesAndSeconds()
    {
        QCOMPARE(clockText(0s), QStringLiteral("0:00"));
        QCOMPARE(clockText(12min + 4s + 900ms), QStringLiteral("12:04"));
        QCOMPARE(clockText(1h + 2min + 3s), QStringLiteral("1:02:03"));
    }

    void WhatIsLeftIsSaidOfTheWhole()
    {
        QCOMPARE(leftInWords(reading(12min + 34s)), QStringLiteral("7:26 left of 20:00"));
        QCOMPARE(leftInWords(reading(21min + 10s)), QStringLiteral("+1:10 over 20:00"));
        QCOMPARE(leftInWords({}), QString());
    }

    void EarlyLateAndOnTimeAreToldInWordsAndSign()
    {
        QCOMPARE(paceInWords(reading(4min + 30s)), QStringLiteral("On time"));
        QCOMPARE(paceInWords(reading(5min + 20s)), QStringLiteral("On time"));
        QCOMPARE(paceInWords(reading(7min + 10s)), QStringLiteral("+2:10 behind the plan"));
        QCOMPARE(paceInWords(reading(2min + 55s)), QString::fromUtf8("−1:05 ahead of the plan"));
        QVERIFY(isLate(reading(7min)));
        QVERIFY(!isLate(reading(2min)));
    }

    void AClockThatStandsSaysHowToStartIt()
    {
        QVERIFY(paceInWords({}).contains(QStringLiteral("T starts it")));
        QVERIFY(paceInWords({.elapsed = 3s}).startsWith(QStringLiteral("Paused")));
        QVERIFY(!isLate({.elapsed = 1h, .planned = kPlanned}));
    }

    void WithoutAPlanThereIsNoPace() { QCOMPARE(paceInWords({.elapsed = 1min, .isRunning = true}), QString()); }

    void TheStandingOfRunsSaysWhatToPress_data()
    {
        QTest::addColumn<RunStanding>("standing");
        QTest::addColumn<QString>("words");
        QTest::addColumn<bool>("isTrouble");
        const auto row = [](const char* name, const RunStanding& standing, const char* words, bool isTrouble) {
            QTest::newRow(name) << standing << QString::fromLatin1(words) << isTrouble;
        };
        row("none", {}, "", false);
        row("making", {.isAsked = true, .isMaking = true, .share = 0.43}, "Being run: 40 %", false);
        row("live", {.isAsked = true, .source = Source::Live}, "Measured on this computer", false);
        row("recorded", {.isAsked = true, .hasRecording = true, .source = Source::Recorded},
            "The recording is shown. R runs it here", false);
        row("nothing", {.isAsked = true}, "Not run yet. R runs it", false);
        row("disturbed", {.isAsked = true, .isDisturbed = true, .hasRecording = true, .source = Source::Live},
            "Disturbed by other programs. L shows the recording", true);
        row("disturbed alone", {.isAsked = true, .isDisturbed = true, .source = Source::Live},
            "Disturbed by other programs. R runs it again", true);
        row("refused", {.isAsked = true, .isRefused = true, .hasRecording = true, .source = Source::Recorded},
            "Could not be run. The recording is shown. R tries again", true);
    }

    void TheStandingOfRunsSaysWhatToPress()
    {
        QFETCH(RunStanding, standing);
        QTEST(standingInWords(standing), "words");
        QTEST(isTroubled(standing), "isTrouble");
    }
};

QTEST_MAIN(SpeakerWordsTest)
#include "speaker_words_test.moc"
